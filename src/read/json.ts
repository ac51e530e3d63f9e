import { type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { lineFinder } from './lines.ts'
import type { Entry, Node } from './node.ts'
import { type Document, type Duplicate, maximumDepth } from './parsed.ts'
import { sameNode } from './same-node.ts'

/** Parses JSON as tools read it: comments and trailing commas are fine, anything else wrong makes the file broken. */
export function parseJson(text: string): Document {
  if (nestsDeeperThan(text, maximumDepth)) {
    return { kind: 'broken', reason: `it nests deeper than ${maximumDepth} levels`, line: null }
  }
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false })
  const lineAt = lineFinder(text)
  const error = errors[0]
  if (error !== undefined) {
    const line = lineAt(error.offset)
    return { kind: 'broken', reason: `it is not JSON: ${sayError(error)} in line ${line}`, line }
  }
  if (tree === undefined) return { kind: 'broken', reason: 'it is empty', line: null }
  const duplicates: Duplicate[] = []
  return { kind: 'parsed', roots: [convert(tree, text, lineAt, duplicates)], duplicates }
}

function convert(json: JsonNode, text: string, lineAt: (offset: number) => number, duplicates: Duplicate[]): Node {
  const line = lineAt(json.offset)
  if (json.type === 'array') {
    return { kind: 'list', line, items: (json.children ?? []).map(child => convert(child, text, lineAt, duplicates)) }
  }
  if (json.type === 'object') {
    const entries = new Map<string, Entry>()
    for (const property of json.children ?? []) {
      const [key, value] = property.children ?? []
      if (key === undefined || value === undefined) continue
      const name = String(key.value)
      const entry = { line: lineAt(key.offset), value: convert(value, text, lineAt, duplicates) }
      const earlier = entries.get(name)
      if (earlier !== undefined && !sameNode(earlier.value, entry.value))
        duplicates.push({ key: name, line: entry.line })
      entries.set(name, entry)
    }
    return { kind: 'map', line, entries }
  }
  const plain = json.type !== 'string'
  return {
    kind: 'scalar',
    line,
    text: plain ? text.slice(json.offset, json.offset + json.length) : String(json.value),
    plain,
    comment: null,
  }
}

/** Counts brackets outside strings before the recursive parser sees the text, since a deep one would end the process. */
function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0x22) {
      for (index++; index < text.length; index++) {
        const inner = text.charCodeAt(index)
        if (inner === 0x5c) index++
        else if (inner === 0x22 || inner === 0x0a) break
      }
    } else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > limit) return true
    } else if (unit === 0x5d || unit === 0x7d) depth--
  }
  return false
}

function sayError(error: ParseError): string {
  return printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
}
