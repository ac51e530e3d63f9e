import type { SourceFile } from '../../model/tree.ts'
import { rootOf } from '../document.ts'
import type { Node } from '../node.ts'
import { pathOfReference, referenceOf } from './references.ts'

/** Text of a reference that leaves its file: looked for before anything is parsed, since most files have none. */
const leavesFile = /\$ref["']?\s*:\s*["']?[^\s"'#]/

/** Keys below which only the shape of data is described, which nothing here is read from. */
const dataKeys = new Set([
  'schema',
  'schemas',
  'definitions',
  '$defs',
  'properties',
  'items',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'additionalProperties',
  'patternProperties',
  'parameters',
  'responses',
  'requestBody',
  'requestBodies',
  'headers',
  'content',
  'examples',
  'example',
  'links',
])

/** Paths of the files that a description, or a part of one, needs beside it: path items, operations, security schemes, servers. */
export function outsideReferences(file: SourceFile): readonly string[] {
  if (!leavesFile.test(file.text)) return []
  const found = new Set<string>()
  collect(rootOf(file), file, found)
  return [...found]
}

function collect(node: Node | undefined, file: SourceFile, found: Set<string>): void {
  if (node === undefined || node.kind === 'scalar') return
  if (node.kind === 'list') {
    for (const item of node.items) collect(item, file, found)
    return
  }
  const address = referenceOf(node)?.split('#', 1)[0]
  if (address !== undefined && address !== '') {
    const path = pathOfReference(file.path, address)
    if (path !== undefined && path !== file.path) found.add(path)
  }
  for (const [key, entry] of node.entries) if (!dataKeys.has(key)) collect(entry.value, file, found)
}
