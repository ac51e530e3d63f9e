import type { Node } from './node.ts'

/** True when two nodes hold the same, whatever lines they stand on and in whatever order their keys come. */
export function sameNode(left: Node, right: Node): boolean {
  if (left === right) return true
  if (left.kind === 'scalar' && right.kind === 'scalar') return left.text === right.text && left.plain === right.plain
  if (left.kind === 'list' && right.kind === 'list') {
    return (
      left.items.length === right.items.length &&
      left.items.every((item, index) => {
        const other = right.items[index]
        return other !== undefined && sameNode(item, other)
      })
    )
  }
  if (left.kind === 'map' && right.kind === 'map') {
    if (left.entries.size !== right.entries.size) return false
    for (const [key, entry] of left.entries) {
      const other = right.entries.get(key)
      if (other === undefined || !sameNode(entry.value, other.value)) return false
    }
    return true
  }
  return false
}
