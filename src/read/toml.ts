import { parse, TomlError } from 'smol-toml'
import type { Entry, Node } from './node.ts'
import { BrokenText, type Document, maximumDepth } from './parsed.ts'
import { locateToml, type TomlLines } from './toml-lines.ts'

/** Parses TOML; what smol-toml gives are values without lines, and these are found by a second look at a text known to be good. */
export function parseToml(text: string): Document {
  try {
    // Keys like `__proto__` are kept: they end up in maps, where they are keys as any other.
    const values = parse(text, { integersAsBigInt: 'asNeeded', maxDepth: maximumDepth })
    return { kind: 'parsed', roots: [toNode(values, locateToml(text), 1)], duplicates: [] }
  } catch (error) {
    if (error instanceof BrokenText) return { kind: 'broken', reason: error.message, line: error.line }
    if (!(error instanceof TomlError)) throw error
    // The rest of the message quotes the file, which may be hostile or secret.
    const what = error.message.split('\n', 1)[0]?.replace(/^Invalid TOML document: /, '')
    return { kind: 'broken', reason: `it is not TOML: ${what} in line ${error.line}`, line: error.line }
  }
}

function toNode(value: unknown, lines: TomlLines | undefined, around: number): Node {
  const line = lines?.line ?? around
  if (Array.isArray(value))
    return { kind: 'list', line, items: value.map((item, index) => toNode(item, lines?.parts.get(index), line)) }
  if (typeof value === 'string') return { kind: 'scalar', line, text: value, plain: false, comment: null }
  if (value instanceof Date) return { kind: 'scalar', line, text: value.toISOString(), plain: true, comment: null }
  if (typeof value !== 'object' || value === null)
    return { kind: 'scalar', line, text: String(value), plain: true, comment: null }
  const entries = new Map<string, Entry>()
  for (const [key, item] of Object.entries(value)) {
    const found = lines?.parts.get(key)
    entries.set(key, { line: found?.keyLine ?? line, value: toNode(item, found, line) })
  }
  return { kind: 'map', line, entries }
}
