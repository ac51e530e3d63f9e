import type { Pin } from '../model/connector.ts'

/** A container image as referred to. */
export interface Image {
  /** Registry (unless it is Docker Hub) and repository, in lower case, without tag and digest. */
  readonly name: string
  /** Tag and digest as written, in one text; null for neither. */
  readonly version: string | null
  readonly pin: Pin
  /** Host of the registry; null for Docker Hub. */
  readonly registry: string | null
  /** Parts of the repository on the registry. */
  readonly path: readonly string[]
}

/** Reads an image reference; undefined where there is no name in it. `latest` and no tag hold nothing. */
export function readImage(text: string): Image | undefined {
  const [named = '', digest] = split(text.trim(), '@')
  const slash = named.lastIndexOf('/')
  const [last = '', tag] = split(named.slice(slash + 1), ':')
  const parts = (named.slice(0, slash + 1) + last).toLowerCase().split('/')
  if (parts.some(part => part === '') || /\s/.test(named)) return undefined
  const first = parts[0] ?? ''
  const isHost = parts.length > 1 && /[.:]|^localhost$/.test(first)
  const registry = isHost && !dockerHub.has(first) ? first : null
  const path = isHost ? parts.slice(1) : parts
  const official = registry === null && path.length === 2 && path[0] === 'library' ? path.slice(1) : path
  return {
    name: [...(registry === null ? [] : [registry]), ...official].join('/'),
    version: [tag, digest].filter(part => part !== undefined && part !== '').join('@') || null,
    pin: pinOf(tag, digest),
    registry,
    path: official,
  }
}

/** Hosts that all are the registry an image comes from which names none. */
export const dockerHub: ReadonlySet<string> = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io'])

function pinOf(tag: string | undefined, digest: string | undefined): Pin {
  if (digest !== undefined && /^[a-z0-9]+:[0-9a-f]{32,}$/i.test(digest)) return { kind: 'digest', value: digest }
  if (tag === undefined || tag === '' || tag === 'latest') return { kind: 'none', value: null }
  return { kind: 'tag', value: tag }
}

function split(text: string, separator: string): [string] | [string, string] {
  const index = text.indexOf(separator)
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)]
}
