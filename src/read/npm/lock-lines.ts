import { maximumNesting } from './install-tree.ts'

/** Lines of keys in the order they were asked for (0 where none is known), and the indexes of those that stand twice. */
export interface KeyLines {
  readonly lines: Int32Array
  readonly duplicates: readonly number[]
}

/**
 * Finds the lines of the keys of one object of the root, in one pass over a text that JSON.parse has accepted already, so that nothing needs to be
 * checked. Where a key stands twice the last one counts, as it does for JSON.parse. The keys are nearly always in the order of the text.
 */
export function findKeyLines(text: string, section: string, keys: readonly string[]): KeyLines {
  const lines = new Int32Array(keys.length)
  const duplicates: number[] = []
  let next = 0
  let places: Map<string, number> | null = null
  const note = (scan: Scan, start: number, end: number, line: number): void => {
    const expected = keys[next]
    if (places === null && expected !== undefined && isAt(text, expected, start, end)) lines[next++] = line
    else {
      places ??= new Map(keys.map((key, index) => [key, index]))
      const key = unquote(text, start, end)
      const place = places.get(key) ?? -1
      if ((lines[place] ?? 0) > 0) duplicates.push(place)
      if (place >= 0) lines[place] = line
    }
    skip(scan)
  }
  eachSection(text, section, scan => eachKey(scan, note))
  return { lines, duplicates }
}

/** Lines of keys by the keys that lead to them, joined with a line feed, and those that stand twice. */
export interface NestedLines {
  readonly lines: ReadonlyMap<string, number>
  readonly duplicates: readonly string[]
}

/** Like {@link findKeyLines} where each value may hold such an object again, under the same name. */
export function findNestedLines(text: string, section: string): NestedLines {
  const lines = new Map<string, number>()
  const duplicates: string[] = []
  const readEntries = (scan: Scan, above: string, depth: number): void =>
    eachKey(scan, (_, start, end, line) => {
      const key = unquote(text, start, end)
      const path = depth === 0 ? key : `${above}\n${key}`
      if (lines.has(path)) duplicates.push(path)
      lines.set(path, line)
      if (depth >= maximumNesting) skip(scan)
      else
        eachKey(scan, (_, start, end) => {
          if (unquote(text, start, end) === section) readEntries(scan, path, depth + 1)
          else skip(scan)
        })
    })
  eachSection(text, section, scan => readEntries(scan, '', 0))
  return { lines, duplicates }
}

/** Calls back where a key of the root stands; twice, if it stands there twice. */
function eachSection(text: string, section: string, found: (scan: Scan) => void): void {
  const scan: Scan = { text, at: text.indexOf('{'), line: 1 }
  for (let newline = text.indexOf('\n'); newline !== -1 && newline < scan.at; newline = text.indexOf('\n', newline + 1))
    scan.line++
  eachKey(scan, (_, start, end) => {
    if (unquote(text, start, end) === section) found(scan)
    else skip(scan)
  })
}

interface Scan {
  readonly text: string
  /** Offset of the last unit that was looked at. */
  at: number
  line: number
}

/** Calls back for each key of the object that begins here, standing on the first unit of its value; anything but an object has no keys. */
function eachKey(scan: Scan, found: (scan: Scan, start: number, end: number, line: number) => void): void {
  if (scan.text.charCodeAt(scan.at) !== openBrace) {
    skip(scan)
    return
  }
  for (;;) {
    const unit = advance(scan)
    if (unit === closeBrace || Number.isNaN(unit)) return
    if (unit !== quote) continue
    const { at: start, line } = scan
    skipString(scan)
    const end = scan.at
    advance(scan)
    advance(scan)
    found(scan, start, end, line)
  }
}

function isAt(text: string, key: string, start: number, end: number): boolean {
  return end - start - 1 === key.length && text.startsWith(key, start + 1) && !key.includes('\\')
}

function unquote(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end)
  return raw.includes('\\') ? String(JSON.parse(text.slice(start, end + 1))) : raw
}

/** Passes the value that begins here, up to its last unit; of a number or a word only the first, since nothing in the rest can mislead. */
function skip(scan: Scan): void {
  const first = scan.text.charCodeAt(scan.at)
  if (first === quote) skipString(scan)
  if (first !== openBrace && first !== openBracket) return
  const { text } = scan
  let { at, line } = scan
  for (let depth = 1; depth > 0 && at < text.length; ) {
    const unit = text.charCodeAt(++at)
    if (unit === quote) at = stringEnd(text, at)
    else if (unit === 0x0a) line++
    else if (unit === openBrace || unit === openBracket) depth++
    else if (unit === closeBrace || unit === closeBracket) depth--
  }
  scan.at = at
  scan.line = line
}

const quote = 0x22
const backslash = 0x5c
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d

/** Steps to the next unit that is no white space, and returns it. */
function advance(scan: Scan): number {
  for (;;) {
    const unit = scan.text.charCodeAt(++scan.at)
    if (unit === 0x0a) scan.line++
    if (!(unit <= 0x20)) return unit
  }
}

function skipString(scan: Scan): void {
  scan.at = stringEnd(scan.text, scan.at)
}

/** Offset of the quote that ends the string which begins at an offset; the built-in search is faster than a look at every unit. */
function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes++
    if (slashes % 2 === 0) return end
  }
  return text.length
}
