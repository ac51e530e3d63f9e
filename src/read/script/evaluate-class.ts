import type { Entry, Node } from '../node.ts'
import { type Evaluation, list, map, scalar, unknown } from './evaluation.ts'
import { type Scope, scopeOfFunction } from './scope.ts'
import { type AnySyntax, type ClassSyntax, type Expression, lineOf } from './syntax.ts'

type Member = ClassSyntax['body']['body'][number]
type Constructor = Extract<Member, { type: 'ClassMethod' }>

/**
 * A class as a map of what its instances begin with: initialisers of properties, and what the constructor assigns to `this` (compilers
 * write it so). Methods are there by name and unknown; `#extends` names what it extends, `#super` lists what the constructor gives to that.
 */
export function evaluateClass(node: ClassSyntax, scope: Scope, run: Evaluation, line: number): Node {
  const entries = new Map<string, Entry>()
  if (node.superClass?.type === 'Identifier')
    entries.set('#extends', { line, value: scalar(node.superClass.name, line, false) })
  for (const member of node.body.body) {
    if (!('key' in member) || member.key.type !== 'Identifier' || ('static' in member && member.static === true))
      continue
    const { name } = member.key
    const at = lineOf(member)
    if (member.type === 'ClassMethod' && member.kind === 'constructor') readConstructor(member, scope, run, entries)
    else if (member.type === 'ClassMethod') entries.set(name, { line: at, value: unknown(`${name}()`, at) })
    else if (member.type === 'ClassProperty' && member.value != null)
      entries.set(name, { line: at, value: run.evaluate(member.value, scope, run) })
  }
  return map(entries, line)
}

function readConstructor(node: Constructor, outer: Scope, run: Evaluation, entries: Map<string, Entry>): void {
  const scope = scopeOfFunction(node as AnySyntax, outer)
  for (const statement of node.body.body) {
    if (statement.type !== 'ExpressionStatement') continue
    const { expression } = statement
    const line = lineOf(statement)
    if (expression.type === 'AssignmentExpression') {
      const name = memberOfThis(expression.left as Expression)
      if (name !== undefined) entries.set(name, { line, value: run.evaluate(expression.right, scope, run) })
    } else if (expression.type === 'CallExpression' && expression.callee.type === 'Super') {
      const given = expression.arguments as Expression[]
      entries.set('#super', {
        line,
        value: list(
          given.map(argument => run.evaluate(argument, scope, run)),
          line,
        ),
      })
    }
  }
}

function memberOfThis(target: Expression): string | undefined {
  return target.type === 'MemberExpression' &&
    target.object.type === 'ThisExpression' &&
    target.property.type === 'Identifier' &&
    target.computed !== true
    ? target.property.name
    : undefined
}
