import { type AnySyntax, childrenOf } from './syntax.ts'

/** Methods that change what they are called on. */
const changing = /^(?:push|pop|shift|unshift|splice|sort|reverse|fill|set|add|delete|clear)$/

/** Names that are given another value somewhere, or whose value is changed in place: what they were declared with is not what they are. */
export function changedNames(syntax: AnySyntax): Set<string> {
  const names = new Set<string>()
  const waiting: AnySyntax[] = [syntax]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const name = nameOf(changedBy(next))
    if (name !== undefined) names.add(name)
    for (const child of childrenOf(next)) waiting.push(child)
  }
  return names
}

interface Fields {
  readonly [key: string]: unknown
}

/** What a node changes. */
function changedBy(node: AnySyntax): unknown {
  const fields = node as unknown as Fields
  if (node.type === 'AssignmentExpression') return fields.left
  if (node.type === 'UpdateExpression' || (node.type === 'UnaryExpression' && fields.operator === 'delete'))
    return fields.argument
  if (node.type !== 'CallExpression') return undefined
  const callee = fields.callee as Fields
  if (callee.type !== 'MemberExpression') return undefined
  const method = (callee.property as Fields).name
  if (method === 'assign' && (callee.object as Fields).name === 'Object') return (fields.arguments as unknown[])[0]
  return typeof method === 'string' && changing.test(method) ? callee.object : undefined
}

/** The name that a chain of members begins with. */
function nameOf(target: unknown): string | undefined {
  let node = target as Fields | undefined
  while (node?.type === 'MemberExpression') node = node.object as Fields
  return node?.type === 'Identifier' ? (node.name as string) : undefined
}
