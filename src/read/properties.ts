import type { Entry, Node } from './node.ts'
import type { Document, Duplicate } from './parsed.ts'

/** Parses a properties file of Java into a map of texts, by the rules of its reader: any line is one, so that no such file is broken. */
export function parseProperties(text: string): Document {
  const entries = new Map<string, Entry>()
  const duplicates: Duplicate[] = []
  for (const { line, written } of logicalLines(text)) {
    const [key, value] = splitLine(written)
    const earlier = entries.get(key)?.value
    if (earlier?.kind === 'scalar' && earlier.text !== value) duplicates.push({ key, line })
    entries.set(key, { line, value: { kind: 'scalar', line, text: value, plain: false, comment: null } })
  }
  const root: Node = { kind: 'map', line: 1, entries }
  return { kind: 'parsed', roots: [root], duplicates }
}

/** Lines that hold something; one that ends with an odd number of backslashes goes on in the next. */
function logicalLines(text: string): { readonly line: number; readonly written: string }[] {
  const found: { line: number; written: string }[] = []
  let parts: string[] = []
  let start = 0
  for (const [index, natural] of text.split(/\r\n|\r|\n/).entries()) {
    const line = natural.replace(/^[ \t\f]+/, '')
    if (parts.length === 0) {
      if (line === '' || line.startsWith('#') || line.startsWith('!')) continue
      start = index + 1
    }
    const goesOn = ((/\\*$/.exec(line)?.[0].length ?? 0) & 1) === 1
    parts.push(goesOn ? line.slice(0, -1) : line)
    if (goesOn) continue
    found.push({ line: start, written: parts.join('') })
    parts = []
  }
  if (parts.length > 0) found.push({ line: start, written: parts.join('') })
  return found
}

/** The key ends at the first `=`, `:` or white space that no backslash stands before. */
function splitLine(line: string): [key: string, value: string] {
  let end = 0
  while (end < line.length && !/[=: \t\f]/.test(line.charAt(end))) end += line[end] === '\\' ? 2 : 1
  const value = line.slice(end).replace(/^[ \t\f]*[=:]?[ \t\f]*/, '')
  return [unescapeText(line.slice(0, end)), unescapeText(value).trimEnd()]
}

const controls: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' }

function unescapeText(text: string): string {
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|([\s\S]?))/g, (_, code: string | undefined, character: string) =>
    code === undefined ? (controls[character] ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
