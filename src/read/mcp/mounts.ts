/** What a container sees of the host. */
export interface Mount {
  /** As written. */
  readonly source: string
  /** True where the container cannot change it. */
  readonly isReadOnly: boolean
}

/** Reads a volume written as `source:target:options`. */
export function readVolume(value: string): Mount {
  return { source: sourceOfVolume(value), isReadOnly: /:(?:[\w,]*,)?ro(?:,[\w,]*)?$/.test(value) }
}

/** Reads a mount written as `type=bind,source=…,target=…`. */
export function readMount(value: string): Mount {
  const isReadOnly = value.split(',').some(part => /^(?:readonly|ro)(?:=(?:true|1))?$/.test(part))
  return { source: sourceOfMount(value), isReadOnly }
}

/** Source of a volume written as `source:target:options`. */
export function sourceOfVolume(value: string): string {
  const drive = /^[A-Za-z]:[\\/]/.test(value) ? 2 : 0
  // A colon inside `${VAR:-default}` parts nothing.
  let depth = 0
  for (let index = drive; index < value.length; index++) {
    const letter = value.charAt(index)
    if (letter === '{') depth++
    else if (letter === '}') depth--
    else if (letter === ':' && depth <= 0 && index > 0) return value.slice(0, index)
  }
  return value
}

/** Source of a mount written as `type=bind,source=…,target=…`. */
export function sourceOfMount(value: string): string {
  for (const part of value.split(',')) {
    const source = /^(?:source|src)=(.*)$/s.exec(part)?.[1]
    if (source !== undefined) return source
  }
  return ''
}

/** True for a mount that gives the host away: its root, a home, a system folder, or the socket of the container engine. */
export function isDangerousMount(source: string): boolean {
  const path = source.length > 1 ? source.replace(/[/\\]$/, '') : source
  return (
    /^(?:\/|[A-Za-z]:\\?|\/(?:etc|root|home|Users|var|var\/run|run|proc|sys|dev|boot|usr))$/.test(path) ||
    /^(?:~|\$HOME|\$\{(?:env:)?HOME\}|\$\{userHome\}|%USERPROFILE%)$/.test(path) ||
    /(?:docker|podman|containerd|crio)\.sock$/.test(path)
  )
}
