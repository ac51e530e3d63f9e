import { entries, items, type Node, text } from '../node.ts'

/** A text somewhere below a value, with its line. */
export interface Leaf {
  readonly text: string
  readonly line: number
}

/**
 * Every text that a value holds: one, a list, or what functions of CloudFormation choose from. A function that is written in YAML with a tag
 * is read as what it is given, which is why a name that is no action is none here either.
 */
export function leavesOf(node: Node | undefined): Leaf[] {
  const found: Leaf[] = []
  collect(node, found)
  return found
}

function collect(node: Node | undefined, found: Leaf[]): void {
  const value = text(node)?.trim()
  if (node !== undefined && value !== undefined && value !== '') found.push({ text: value, line: node.line })
  for (const item of items(node)) collect(item, found)
  for (const entry of entries(node)) collect(entry.value, found)
}

/** True for a text that is known only once it is put in: `${…}`, `{{…}}`, `<…>`. */
export function isExpression(value: string): boolean {
  return /\$\{|\{\{|^<[^<>]*>$|%\{/.test(value)
}
