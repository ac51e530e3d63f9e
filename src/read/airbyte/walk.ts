import { entries, filledText, items, type MapNode, type Node } from '../node.ts'

/** A text in a document with the key it stands under. */
export interface NamedScalar {
  readonly key: string
  readonly value: string
  readonly line: number
}

/** Every text in a node, items of a list under the key of the list. */
export function scalarsIn(node: Node, key: string): NamedScalar[] {
  const found: NamedScalar[] = []
  const visit = (current: Node, under: string): void => {
    const value = filledText(current)
    if (value !== undefined) found.push({ key: under, value, line: current.line })
    for (const entry of entries(current)) visit(entry.value, entry.key)
    for (const item of items(current)) visit(item, under)
  }
  visit(node, key)
  return found
}

/** A component of a manifest, or what gives a part of one. */
export interface Component {
  readonly key: string
  readonly type: string
  readonly node: MapNode
}

/** What describes data instead of doing something. */
const descriptions: ReadonlySet<string> = new Set(['schemas', 'schema', 'spec', 'metadata'])

/** All components of a manifest. They refer to each other, so that each stands somewhere in it whoever uses it. */
export function componentsIn(root: Node): Component[] {
  const found: Component[] = []
  const visit = (node: Node, key: string): void => {
    if (node.kind === 'map') found.push({ key, type: filledText(node.entries.get('type')?.value) ?? '', node })
    for (const entry of entries(node)) if (!descriptions.has(entry.key)) visit(entry.value, entry.key)
    for (const item of items(node)) visit(item, key)
  }
  visit(root, '')
  return found
}
