import { elementsOf } from '../element.ts'
import { entries, filledText, type Node } from '../node.ts'

/** An element below a configuration or a flow. */
export interface Element {
  /** With its prefix, unless it is of Mule itself. */
  readonly name: string
  readonly node: Node
  readonly line: number
}

/** An attribute of an element; text inside it counts as one called `#text`. */
export interface Attribute {
  readonly key: string
  readonly text: string
  readonly line: number
}

/** Elements of a node, not those below them. */
export function childrenOf(node: Node): Element[] {
  return entries(node).flatMap(({ key, value }) =>
    key.startsWith('@') || key === '#text'
      ? []
      : elementsOf(value).map(child => ({ name: key, node: child, line: child.line })),
  )
}

/** An element and all below it. */
export function elementsWithin(element: Element): Element[] {
  const found: Element[] = []
  const open = [element]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next)
    for (const child of childrenOf(next.node).reverse()) open.push(child)
  }
  return found
}

/** Attributes of an element. */
export function attributesOf({ node, line }: Element): Attribute[] {
  if (node.kind === 'scalar') {
    const text = filledText(node)
    return text === undefined ? [] : [{ key: '#text', text, line }]
  }
  return entries(node).flatMap(({ key, value }) => {
    const text = key.startsWith('@') || key === '#text' ? filledText(value) : undefined
    return text === undefined ? [] : [{ key: key.replace(/^@/, ''), text, line }]
  })
}

/** Text of an attribute; undefined where there is none. */
export function attribute(element: Element, key: string): string | undefined {
  return attributesOf(element).find(found => found.key === key)?.text
}

/** Name of an element without the prefix of its module. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
