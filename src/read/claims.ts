import picomatch from 'picomatch'
import { connectorFormats } from './connector-formats.ts'
import type { ConnectorFormat, LockfileFormat } from './format.ts'
import { lockfileFormats } from './lockfile-formats.ts'
import { baseOf } from './path.ts'

/** A path that some format may read, by its name alone. */
export interface Claim {
  readonly path: string
  readonly lockfile: LockfileFormat | null
  readonly formats: readonly ConnectorFormat[]
  /** Names of those formats that the path is for certain. */
  readonly certain: ReadonlySet<string>
}

const lockfileNames = new Map(lockfileFormats.flatMap(format => format.names.map(name => [name, format] as const)))
const matchOptions = { dot: true, nocase: true }

interface Matcher {
  readonly format: ConnectorFormat
  readonly byName: (path: string) => boolean
  readonly byContent: (path: string) => boolean
}

const matchers: readonly Matcher[] = connectorFormats.map(format => ({
  format,
  byName: picomatch([...format.names], matchOptions),
  byContent: format.content === undefined ? () => false : picomatch([...format.content.names], matchOptions),
}))

/** Only files of these endings are ever connectors; tested first, since a repository has many paths. */
const endings = /\.(json|jsonc|ya?ml|toml|csx|code-workspace)$/i

/** Tells which formats may read a path; undefined for most paths. A file that is one by name is offered to no format by content. */
export function claimPath(path: string): Claim | undefined {
  const lockfile = lockfileNames.get(baseOf(path))
  if (lockfile !== undefined) return { path, lockfile, formats: [], certain: new Set() }
  if (!endings.test(path)) return undefined
  // In a glob no line ends: a folder with a line break in its name would hide what is in it.
  const line = path.replace(/[\n\r\u2028\u2029]/g, ' ')
  const named = matchers.filter(matcher => matcher.byName(line))
  const formats = named.length > 0 ? named : matchers.filter(matcher => matcher.byContent(line))
  if (formats.length === 0) return undefined
  return {
    path,
    lockfile: null,
    formats: formats.map(matcher => matcher.format),
    certain: new Set(named.map(matcher => matcher.format.name)),
  }
}

const together = togetherPattern()

/** True for every path that may be of a format whose files are read together, and few others: one test, cheap enough for any number of paths. */
export function mayBeTogether(path: string): boolean {
  return together.test(path)
}

/** Folders that such globs begin with, and base names they end with. */
function togetherPattern(): RegExp {
  const names = connectorFormats
    .filter(format => format.together)
    .flatMap(format => [...format.names, ...(format.content?.names ?? [])].flatMap(expandBraces))
  const parts = names.map(name => {
    const [, star, rest] = /^\*\*\/(\*?)([^*?[]+)$/.exec(name) ?? []
    if (rest !== undefined) return `${star === '' ? '(?:^|/)' : ''}${escapeForPattern(rest)}$`
    return `^${escapeForPattern(name.slice(0, name.search(/[*?[]|$/)))}`
  })
  return new RegExp([...new Set(parts)].join('|') || '(?!)', 'i')
}

function escapeForPattern(text: string): string {
  return text.replace(/[.+^$()|{}\\]/g, '\\$&')
}

/** `a.{yml,yaml}` written out; one pair of braces is all that names of formats have. */
function expandBraces(glob: string): string[] {
  const match = /^(.*)\{([^{}]*)\}(.*)$/.exec(glob)
  return match === null ? [glob] : (match[2] ?? '').split(',').map(choice => `${match[1]}${choice}${match[3]}`)
}
