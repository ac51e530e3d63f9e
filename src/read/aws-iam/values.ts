import { at, entries, items, type Node, text } from '../node.ts'

/** A text somewhere below a value, with its line. */
export interface Leaf {
  readonly text: string
  readonly line: number
}

/** Longer texts than any name there is are not put together. */
const longest = 2_000

/**
 * Every text that a value holds: one, a list, or what functions of CloudFormation choose from and put together. What a function brings from
 * elsewhere is a text in `${…}`. A function that is written in YAML with a tag is read as what it is given, which is why a name that is no
 * action must be none for whoever reads this.
 */
export function leavesOf(node: Node | undefined): Leaf[] {
  const found: Leaf[] = []
  collect(node, found)
  return found
}

function collect(node: Node | undefined, found: Leaf[]): void {
  const value = text(node)?.trim()
  if (node !== undefined && value !== undefined && value !== '')
    found.push({ text: withoutPartition(value), line: node.line })
  for (const item of items(node)) collect(item, found)
  for (const { key, line, value: given } of entries(node)) {
    if (key === 'Fn::If') for (const branch of items(given).slice(1)) collect(branch, found)
    else if (key === 'Fn::Sub') collect(given.kind === 'list' ? given.items[0] : given, found)
    else if (key === 'Fn::Join') found.push({ text: join(given), line })
    else if (key === 'Ref') found.push(...refer(text(given), line))
    else if (key.startsWith('Fn::')) found.push({ text: `\${${sayFunction(key, given)}}`, line })
    else collect(given, found)
  }
}

/** `AWS::NoValue` takes away what it stands for. */
function refer(name: string | undefined, line: number): Leaf[] {
  return name === undefined || name === 'AWS::NoValue' ? [] : [{ text: withoutPartition(`\${${name}}`), line }]
}

function sayFunction(key: string, given: Node): string {
  if (key !== 'Fn::GetAtt') return key
  return (
    text(given) ??
    items(given)
      .map(part => text(part) ?? '')
      .join('.')
  )
}

function join(given: Node): string {
  const between = text(at(given, 0)) ?? ''
  const parts = items(at(given, 1)).map(part => leavesOf(part)[0]?.text ?? '')
  return parts.join(between).slice(0, longest)
}

/** The partition is that of the account; all but a few are in one. */
function withoutPartition(value: string): string {
  return value.replace(/\$\{AWS::Partition\}/g, 'aws')
}

/** True for a text that is known only once it is put in: `${…}`, `{{…}}`, `<…>`. */
export function isExpression(value: string): boolean {
  return /\$\{|\{\{|^<[^<>]*>$|%\{/.test(value)
}
