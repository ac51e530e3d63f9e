import picomatch from 'picomatch'
import { connectorFormats } from './connector-formats.ts'
import type { KnownFormat, LockfileFormat } from './format.ts'
import { lockfileFormats } from './lockfile-formats.ts'
import { baseOf } from './path.ts'

/** A path that some format may read, by its name alone. */
export interface Claim {
  readonly path: string
  readonly lockfile: LockfileFormat | null
  readonly formats: readonly KnownFormat[]
  /** Names of those formats that the path is for certain. */
  readonly certain: ReadonlySet<string>
}

const lockfileNames = new Map(lockfileFormats.flatMap(format => format.names.map(name => [name, format] as const)))

/** One glob of a format: by its name, or by what its text says. */
interface Pattern {
  readonly format: KnownFormat
  readonly isName: boolean
  /** What a path that matches ends with, in lower case: told sooner than whether it does. */
  readonly tail: string
  readonly matches: (path: string) => boolean
}

// A repository has many paths and there are many formats: most globs name a file or an ending, and are found without matching anything.
const byBase = new Map<string, Pattern[]>()
const byEnding = new Map<string, Pattern[]>()
const byMatching = new Map<string, Pattern[]>()
/** By what base names begin with: `Dockerfile[._-]*` ends in anything. */
const byStart = new Map<string, Pattern[]>()
for (const format of connectorFormats) {
  for (const glob of format.names) addGlob(format, true, glob)
  for (const glob of format.content?.names ?? []) addGlob(format, false, glob)
}

function addGlob(format: KnownFormat, isName: boolean, braced: string): void {
  for (const glob of expandBraces(braced)) {
    const name = glob.startsWith('**/') ? glob.slice('**/'.length).toLowerCase() : '/'
    const pattern = { format, isName, tail: tailOf(glob), matches: picomatch(glob, { dot: true, nocase: true }) }
    if (/^\*\.[^./*?[\]]+$/.test(name)) add(byEnding, endingOf(name), pattern)
    else if (/^[^/*?[\]]+$/.test(name)) add(byBase, name, pattern)
    else if (/^[^/*?[\]]+(?:\[[^\]]*\])?\*$/.test(name)) add(byStart, /^[^*[]+/.exec(name)?.[0] ?? '', pattern)
    else add(byMatching, endingOf(pattern.tail), pattern)
  }
}

/** What stands behind the last wildcard; the slash before it may be the root. */
function tailOf(glob: string): string {
  return (/[^*?[\]]*$/.exec(glob.toLowerCase())?.[0] ?? '').replace(/^\//, '')
}

function add(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [pattern])
  else list.push(pattern)
}

/** What follows the last dot of a base name; a glob ends like the paths that it matches. */
function endingOf(path: string): string {
  const base = baseOf(path)
  return base.slice(base.lastIndexOf('.') + 1)
}

/** True for a path that is a lockfile, by its base name. */
export function isLockfile(path: string): boolean {
  return lockfileNames.has(baseOf(path))
}

/** Tells which formats may read a path; undefined for most paths. A file that is one by name is offered to no format by content. */
export function claimPath(path: string): Claim | undefined {
  const base = baseOf(path)
  const lockfile = lockfileNames.get(base)
  if (lockfile !== undefined) return { path, lockfile, formats: [], certain: new Set() }
  const patterns = patternsFor(path, base.toLowerCase())
  if (patterns.length === 0) return undefined
  let chosen = choices.get(patterns)
  if (chosen === undefined) {
    chosen = choose(patterns)
    choices.set(patterns, chosen)
  }
  return { path, lockfile: null, ...chosen }
}

/** Most files have nothing to them but their ending, and what claims one of them claims all. */
const choices = new WeakMap<readonly Pattern[], Pick<Claim, 'formats' | 'certain'>>()

function choose(patterns: readonly Pattern[]): Pick<Claim, 'formats' | 'certain'> {
  const named = new Set(patterns.filter(({ isName }) => isName).map(({ format }) => format))
  const chosen = named.size > 0 ? named : new Set(patterns.map(({ format }) => format))
  return {
    formats: connectorFormats.filter(format => chosen.has(format)),
    certain: new Set([...named].map(format => format.name)),
  }
}

function patternsFor(path: string, base: string): readonly Pattern[] {
  const ending = base.slice(base.lastIndexOf('.') + 1)
  const [named, ended = [], rest] = [byBase.get(base), byEnding.get(ending), byMatching.get(ending)]
  const started = startsOf(base)
  if (named === undefined && rest === undefined && started.length === 0) return ended
  const lower = path.toLowerCase()
  const matching = [...(rest ?? []), ...started].filter(
    ({ tail, matches }) => lower.endsWith(tail) && matches(inLine(path)),
  )
  return named === undefined && matching.length === 0 ? ended : [...(named ?? []), ...ended, ...matching]
}

/** In a glob no line ends: a folder with a line break in its name would hide what is in it. */
function inLine(path: string): string {
  return path.replace(/[\n\r\u2028\u2029]/g, ' ')
}

function startsOf(base: string): readonly Pattern[] {
  for (const [start, patterns] of byStart) if (base.startsWith(start)) return patterns
  return []
}

/**
 * A test that is true for every path that may be of one of some formats, and for few others: cheap enough for any number of paths. Names
 * begin with a folder, or end with a base name, or with the end of one.
 */
export function mayBeOf(formats: ReadonlySet<string>): (path: string) => boolean {
  const globs = connectorFormats
    .filter(format => formats.has(format.name))
    .flatMap(format => [...format.names, ...(format.content?.names ?? [])].flatMap(expandBraces))
  const parts = globs.map(glob => {
    const [, star, base] = /^\*\*\/(\*?)([^/?[]+)$/.exec(glob) ?? []
    if (base !== undefined)
      return `${star === '' ? '(?:^|/)' : ''}${base.split('*').map(escapeForPattern).join('[^/]*')}$`
    const folder = glob.slice(0, glob.search(/[*?[]|$/))
    return folder === '' ? `${escapeForPattern(tailOf(glob))}$` : `^${escapeForPattern(folder)}`
  })
  const pattern = new RegExp([...new Set(parts)].join('|') || '(?!)', 'i')
  return path => pattern.test(path)
}

function escapeForPattern(text: string): string {
  return text.replace(/[.+^$()|{}\\]/g, '\\$&')
}

/** `a.{yml,yaml}` written out. */
function expandBraces(glob: string): string[] {
  const match = /^(.*)\{([^{}]*)\}(.*)$/.exec(glob)
  if (match === null) return [glob]
  return (match[2] ?? '').split(',').flatMap(choice => expandBraces(`${match[1]}${choice}${match[3]}`))
}
