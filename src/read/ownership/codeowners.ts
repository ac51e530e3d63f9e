import { fitsPath, type PathPattern, readPathPattern } from './path-pattern.ts'

/** Tells the owners of a path, as one text in the order of the file; null for a path without owner. */
export type OwnersOf = (path: string) => string | null

interface Line {
  readonly position: number
  readonly pattern: PathPattern
  readonly owners: string | null
}

/** Lines by a part that a path must have, so that a path is held against few of them; each list with the last line first. */
interface LineIndex {
  /** By the first part of a path. */
  readonly byFirst: ReadonlyMap<string, readonly Line[]>
  /** By a part that may stand anywhere in a path. */
  readonly byPart: ReadonlyMap<string, readonly Line[]>
  readonly others: readonly Line[]
}

/** GitHub does not load a larger file. */
const largestBytes = 3 * 1024 * 1024

/** Holding this many lines against paths takes about a second; a file that needs more was made for that, and names nobody any more. */
const maximumAttempts = 5_000_000

/** Reads CODEOWNERS once for all questions: the last line that fits a path decides, and one without owners takes them away. */
export function readCodeowners(text: string): OwnersOf {
  if (text.length > largestBytes || new TextEncoder().encode(text).length > largestBytes) return () => null
  const index = indexLines(text.split('\n').flatMap((line, position) => readLine(line, position) ?? []))
  const known = new Map<string, string | null>()
  const attempts = { left: maximumAttempts }
  return path => {
    let owners = known.get(path)
    if (owners === undefined) {
      owners = findOwners(index, path.split('/'), attempts)
      known.set(path, owners)
    }
    return owners
  }
}

/** One line; null for a comment, an empty line, and a line that GitHub reports as an error and skips. */
function readLine(text: string, position: number): Line | null {
  const [pattern, ...owners] = wordsOf(text)
  if (pattern === undefined || !owners.every(isOwner)) return null
  const read = readPathPattern(pattern)
  return read === null
    ? null
    : { position, pattern: read, owners: owners.length === 0 ? null : [...new Set(owners)].join(' ') }
}

/** Words before a comment; a space behind a backslash belongs to its word. */
function wordsOf(line: string): string[] {
  const words: string[] = []
  let word = ''
  for (let index = 0; index < line.length; index++) {
    const letter = line.charAt(index)
    if (letter === '\\' && index + 1 < line.length) word += letter + line.charAt(++index)
    else if (letter === ' ' || letter === '\t' || letter === '\r') {
      if (word !== '') words.push(word)
      word = ''
    } else if (letter === '#' && word === '') return words
    else word += letter
  }
  if (word !== '') words.push(word)
  return words
}

/** `@user`, `@organisation/team`, or an address of mail. */
function isOwner(word: string): boolean {
  return /^@[^@\s]+$/.test(word) || /^[^@\s]+@[^@\s]+$/.test(word)
}

function indexLines(lines: readonly Line[]): LineIndex {
  const byFirst = new Map<string, Line[]>()
  const byPart = new Map<string, Line[]>()
  const others: Line[] = []
  for (const line of lines.toReversed()) {
    const { segments, anywhere } = line.pattern
    const [first] = segments
    const literal = segments.findLast(segment => segment.kind === 'literal')
    if (first?.kind === 'literal' && !anywhere) addTo(byFirst, first.text, line)
    else if (literal !== undefined) addTo(byPart, literal.text, line)
    else others.push(line)
  }
  return { byFirst, byPart, others }
}

function addTo(index: Map<string, Line[]>, key: string, line: Line): void {
  const alike = index.get(key)
  if (alike === undefined) index.set(key, [line])
  else alike.push(line)
}

function findOwners(
  { byFirst, byPart, others }: LineIndex,
  path: readonly string[],
  attempts: { left: number },
): string | null {
  let best: Line | undefined
  const consider = (lines: readonly Line[] | undefined): void => {
    for (const line of lines ?? []) {
      if ((best !== undefined && line.position < best.position) || attempts.left-- <= 0) return
      if (!fitsPath(line.pattern, path)) continue
      best = line
      return
    }
  }
  consider(byFirst.get(path[0] ?? ''))
  for (const part of new Set(path)) consider(byPart.get(part))
  consider(others)
  return attempts.left < 0 ? null : (best?.owners ?? null)
}
