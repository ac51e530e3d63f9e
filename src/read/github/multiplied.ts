import type { Node } from '../node.ts'

/** Twice what the largest file may hold: only aliases that repeat long texts lead beyond it. */
const maximumCharacters = 10_000_000

/** True where aliases repeat the texts of a document so often that reading them all would never end. */
export function isMultiplied(root: Node): boolean {
  let total = 0
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node !== undefined && total <= maximumCharacters; node = waiting.pop()) {
    if (node.kind === 'scalar') total += node.text.length
    else if (node.kind === 'list') for (const item of node.items) waiting.push(item)
    else for (const { value } of node.entries.values()) waiting.push(value)
  }
  return total > maximumCharacters
}
