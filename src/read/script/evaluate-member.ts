import { at, type Node } from '../node.ts'
import { type Evaluation, spend } from './evaluation.ts'
import { findBinding, type Scope } from './scope.ts'
import type { ClassSyntax, Expression } from './syntax.ts'

/**
 * A member of what an expression is, evaluated alone where that can be seen: a file may give many large things, and a part of one is asked
 * for. Undefined where it has no such member.
 */
export function evaluateMemberOf(
  expression: Expression | ClassSyntax,
  key: string,
  scope: Scope,
  run: Evaluation,
): Node | undefined {
  let [current, names] = [expression, scope]
  for (let step = 0; step < 100 && spend(run, 0); step++) {
    if (current.type === 'Identifier') {
      const binding = findBinding(current.name, names)
      if (binding?.kind !== 'value' || binding.key !== null) break
      current = binding.value
      names = binding.scope
    } else if (
      current.type === 'TSAsExpression' ||
      current.type === 'TSSatisfiesExpression' ||
      current.type === 'ParenthesizedExpression'
    )
      current = current.expression
    else break
  }
  if (current.type !== 'ObjectExpression') return at(run.evaluate(current, names, run), key)
  for (const property of current.properties.toReversed()) {
    if (property.type !== 'ObjectProperty' || property.computed === true) break
    const { key: written } = property
    const name = written.type === 'Identifier' ? written.name : written.type === 'StringLiteral' ? written.value : null
    if (name === key) return run.evaluate(property.value as Expression, names, { ...run, depth: run.depth + 1 })
    if (name === null) break
  }
  return at(run.evaluate(current, names, run), key)
}
