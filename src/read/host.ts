/** A URL taken apart as far as its text allows. */
export interface ReadHost {
  readonly host: string
  readonly scheme: string | null
  /** True where the host itself is not in the text. */
  readonly template: boolean
}

/** Placeholders of the dialects met in manifests: `${x}`, `${{ x }}`, `{{x}}`, `{x}`, `<<x>>`, `<x>`, `$(x)`, `[[x]]`, `@connectionParameters(…)`, `%x%`. */
const placeholder =
  /\$\{\{[^}]*\}\}|\{\{[^}]*\}\}|\$\{[^}]*\}|\{[^}]*\}|<<[^>]*>>|<[^>]*>|\$\([^)]*\)|\[\[[^\]]*\]\]|@[A-Za-z]+\([^)]*\)|%[A-Za-z_][A-Za-z0-9_]*%/

/** Longer than any URL a server takes; a text made of brackets would cost time beyond that. */
const longest = 2_000

/** Reads the host out of a URL, a host, or a template of either; undefined where there is none in it (a path, a custom scheme, nothing). */
export function readHost(text: string): ReadHost | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > longest || trimmed.startsWith('/')) return undefined
  const url = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)/.exec(trimmed)
  const scheme = url?.[1]?.toLowerCase() ?? null
  const authority = url?.[2] ?? readAuthority(trimmed)
  const host = withoutCredentials(authority)
  if (placeholder.test(authority)) return { host: host.trim(), scheme, template: true }
  if (host === '' || (url === null && !looksLikeHost(host))) return undefined
  return { host: normalizeHost(host, scheme), scheme, template: false }
}

/** `user:password@` in front of a host is nobody's business; an `@` that begins a placeholder is none. */
function withoutCredentials(authority: string): string {
  const match = /^[^@{}<>$[\]()]*:[^@]*@(?=.)|^[\w.~-]+@(?=[\w[])/.exec(authority)
  return match === null ? authority : authority.slice(match[0].length)
}

/** What stands where a host would, up to the first separator that is not inside a placeholder. */
function readAuthority(text: string): string {
  const first = placeholder.exec(text)
  if (first !== null && first.index === 0) return first[0] + (/^[^/?#]*/.exec(text.slice(first[0].length))?.[0] ?? '')
  return /^[^/?#]*/.exec(text)?.[0] ?? ''
}

/** Lower case, punycode, no trailing dot, no default port; a text that is no host stays as it is, in lower case. */
export function normalizeHost(host: string, scheme: string | null): string {
  const wildcard = host.startsWith('*.') ? '*.' : ''
  const plain = host.slice(wildcard.length).toLowerCase()
  const special = scheme === 'http' || scheme === 'https' || scheme === 'ws' || scheme === 'wss' ? scheme : 'https'
  let normal = plain
  try {
    normal = new URL(`${special}://${plain}`).host
  } catch {
    // No host a URL could have: shown as written.
  }
  return wildcard + normal.replace(/\.$/, '')
}

function looksLikeHost(text: string): boolean {
  return (
    /^(\*\.)?([\p{L}\p{N}_-]+\.)+[\p{L}\p{N}-]{2,}\.?(:\d+)?$/u.test(text) ||
    /^localhost(:\d+)?$/i.test(text) ||
    /^\d{1,3}(\.\d{1,3}){3}(:\d+)?$/.test(text)
  )
}
