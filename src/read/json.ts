import { type JSONVisitor, type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import { lineFinder } from './lines.ts'
import type { Entry, Node } from './node.ts'
import { BrokenText, type Document, type Duplicate, maximumDepth } from './parsed.ts'
import { sameNode } from './same-node.ts'

/** Parses JSON as tools read it: comments and trailing commas are fine, anything else wrong makes the file broken. */
export function parseJson(text: string): Document {
  const roots: Node[] = []
  const duplicates: Duplicate[] = []
  try {
    visit(text, buildNodes(text, roots, duplicates), { allowTrailingComma: true, disallowComments: false })
  } catch (error) {
    if (!(error instanceof BrokenText)) throw error
    return { kind: 'broken', reason: error.message, line: error.line }
  }
  return { kind: 'parsed', roots, duplicates }
}

/** A list or map that is not closed yet. */
type OpenNode =
  | { readonly kind: 'list'; readonly line: number; readonly items: Node[] }
  | {
      readonly kind: 'map'
      readonly line: number
      readonly entries: Map<string, Entry>
      /** The key whose value comes next, and its line. */
      key: string
      keyLine: number
    }

function buildNodes(text: string, roots: Node[], duplicates: Duplicate[]): JSONVisitor {
  const lineAt = lineFinder(text)
  const open: OpenNode[] = []

  const put = (node: Node): void => {
    const around = open.at(-1)
    if (around === undefined) roots.push(node)
    else if (around.kind === 'list') around.items.push(node)
    else {
      const earlier = around.entries.get(around.key)
      if (earlier !== undefined && !sameNode(earlier.value, node))
        duplicates.push({ key: around.key, line: around.keyLine })
      around.entries.set(around.key, { line: around.keyLine, value: node })
    }
  }

  // The parser calls itself for what is nested: a text that nests deep would end the process.
  const begin = (node: OpenNode): void => {
    if (open.push(node) > maximumDepth) throw new BrokenText(`it nests deeper than ${maximumDepth} levels`, null)
  }

  const end = (): void => {
    const node = open.pop()
    if (node?.kind === 'list') put(node)
    else if (node !== undefined) put({ kind: 'map', line: node.line, entries: node.entries })
  }

  return {
    onArrayBegin: offset => begin({ kind: 'list', line: lineAt(offset), items: [] }),
    onArrayEnd: end,
    onObjectBegin: offset => begin({ kind: 'map', line: lineAt(offset), entries: new Map(), key: '', keyLine: 0 }),
    onObjectProperty(key, offset) {
      const around = open.at(-1)
      if (around?.kind === 'map') Object.assign(around, { key, keyLine: lineAt(offset) })
    },
    onObjectEnd: end,
    onLiteralValue(value: unknown, offset, length) {
      const quoted = typeof value === 'string'
      const written = quoted ? value : text.slice(offset, offset + length)
      put({ kind: 'scalar', line: lineAt(offset), text: written, plain: !quoted, comment: null })
    },
    onError(error, offset) {
      const line = lineAt(offset)
      throw new BrokenText(`it is not JSON: ${sayError(error)} in line ${line}`, line)
    },
  }
}

function sayError(error: ParseErrorCode): string {
  return printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
}
