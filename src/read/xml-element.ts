import { at, filledText, type Node } from './node.ts'

/** Text of an element of XML, whether or not it has attributes; undefined where it has none. */
export function elementText(node: Node | undefined): string | undefined {
  return filledText(node) ?? filledText(at(node, '#text'))
}

/** Elements of one name: what stands once is no list. */
export function elementsOf(node: Node | undefined): readonly Node[] {
  if (node === undefined) return []
  return node.kind === 'list' ? node.items : [node]
}
