import type { Secret } from '../model/connector.ts'
import type { SourceFile } from '../model/tree.ts'
import { placeIn } from './connector-draft.ts'
import type { Node } from './node.ts'
import { looksLikeSecret } from './secret-shapes.ts'

/** Keys of more than this are no field of any manifest. */
const longestKey = 60

/** Tokens and keys of known services that stand in any text of a document: by the path of keys to them, never by what they are. */
export function scanSecrets(root: Node, file: SourceFile): Secret[] {
  const secrets: Secret[] = []
  const counts = new Map<string, number>()
  const visit = (node: Node, path: readonly string[]): void => {
    if (node.kind === 'list') for (const item of node.items) visit(item, path)
    if (node.kind === 'map') for (const [key, entry] of node.entries) visit(entry.value, [...path, sayKey(key)])
    if (node.kind !== 'scalar' || !looksLikeSecret(node.text)) return
    // Counted, not numbered by its place in a list: one that moved there is the same one.
    const name = path.join('.')
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    const said = count === 1 ? name : `${name} ${count}`
    secrets.push({ name: said, kind: 'literal', place: placeIn(file, node.line) })
  }
  visit(root, [])
  return secrets
}

function sayKey(key: string): string {
  return key.length > longestKey || looksLikeSecret(key) ? '…' : key
}
