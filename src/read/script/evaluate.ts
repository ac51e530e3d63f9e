import type { Entry, Node } from '../node.ts'
import { evaluateCall } from './evaluate-call.ts'
import { evaluateClass } from './evaluate-class.ts'
import { evaluateName, memberOfName } from './evaluate-name.ts'
import {
  type Evaluation,
  fullPurse,
  list,
  map,
  rememberOrigin,
  scalar,
  spend,
  unknown,
  unknownText,
} from './evaluation.ts'
import type { Scope } from './scope.ts'
import { type ClassSyntax, type Expression, lineOf } from './syntax.ts'

/** Begins an evaluation. */
export function beginEvaluation(open: Evaluation['open']): Evaluation {
  return { left: fullPurse(), depth: 0, open, evaluate }
}

/** What an expression is, as far as the source says it without being run; what it does not say reads as a template: `${name}`. */
export function evaluate(expression: Expression | ClassSyntax, scope: Scope, run: Evaluation): Node {
  return rememberOrigin(evaluateIn(expression, scope, run), scope.path)
}

function evaluateIn(expression: Expression | ClassSyntax, scope: Scope, run: Evaluation): Node {
  const line = lineOf(expression)
  if (!spend(run, 0)) return unknown('…', line)
  const inner = { ...run, depth: run.depth + 1 }
  switch (expression.type) {
    case 'StringLiteral':
      return text(expression.value, line, run)
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return scalar(String(expression.value), line, true)
    case 'NullLiteral':
      return scalar('null', line, true)
    case 'TemplateLiteral':
      return evaluateTemplate(expression, scope, inner, line)
    case 'BinaryExpression':
      return evaluateSum(expression, scope, inner, line)
    case 'UnaryExpression':
      return evaluateUnary(expression, scope, inner, line)
    case 'ArrayExpression':
      return list(
        expression.elements.flatMap(element => {
          if (element == null) return []
          if (element.type !== 'SpreadElement') return [evaluate(element, scope, inner)]
          const spread = evaluate(element.argument, scope, inner)
          return spread.kind === 'list' ? spread.items : [spread]
        }),
        line,
      )
    case 'ObjectExpression':
      return evaluateObject(expression, scope, inner, line)
    case 'ClassExpression':
    case 'ClassDeclaration':
      return evaluateClass(expression, scope, inner, line)
    case 'Identifier':
      return evaluateName(expression.name, scope, inner, line)
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return evaluateMember(expression, scope, inner, line)
    case 'CallExpression':
      return evaluateCall(expression, scope, inner, line)
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return evaluateChoice(expression, scope, inner, line)
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'ParenthesizedExpression':
      return evaluate(expression.expression, scope, inner)
    default:
      return unknown('…', line)
  }
}

function text(value: string, line: number, run: Evaluation): Node {
  return spend(run, value.length) ? scalar(value, line, false) : unknown('…', line)
}

/** Text of a value that is put into another; a list or a map is none. */
function textOf(node: Node): string {
  return node.kind === 'scalar' ? node.text : unknownText
}

type Of<Type extends Expression['type']> = Extract<Expression, { type: Type }>

function evaluateTemplate(node: Of<'TemplateLiteral'>, scope: Scope, run: Evaluation, line: number): Node {
  const parts = node.quasis.flatMap((quasi, index) => {
    const expression = node.expressions[index]
    const value = expression === undefined ? '' : textOf(evaluate(expression as Expression, scope, run))
    return [quasi.value.cooked ?? '', value]
  })
  return text(parts.join(''), line, run)
}

/** Texts one behind the other; as long a sum as there is, without descending into it. */
function evaluateSum(node: Of<'BinaryExpression'>, scope: Scope, run: Evaluation, line: number): Node {
  const parts: Expression[] = []
  let left: Expression = node
  while (left.type === 'BinaryExpression' && left.operator === '+') {
    parts.push(left.right)
    left = left.left as Expression
  }
  if (parts.length === 0) return unknown('…', line)
  const values = [left, ...parts.reverse()].map(part => evaluate(part, scope, run))
  // Numbers are added, not joined.
  if (values.every(value => value.kind !== 'scalar' || value.plain)) return unknown('…', line)
  return text(values.map(textOf).join(''), line, run)
}

function evaluateUnary(node: Of<'UnaryExpression'>, scope: Scope, run: Evaluation, line: number): Node {
  if (node.operator === 'void') return scalar('null', line, true)
  const value = evaluate(node.argument, scope, run)
  const known = value.kind === 'scalar' && value.plain ? value.text : ''
  if (node.operator === '-' && /^\d/.test(known)) return scalar(`-${known}`, line, true)
  // `!0` and `!1`, as minifiers write.
  if (node.operator === '!' && /^(?:0|1|true|false)$/.test(known))
    return scalar(String(known === '0' || known === 'false'), line, true)
  return unknown('…', line)
}

function evaluateObject(node: Of<'ObjectExpression'>, scope: Scope, run: Evaluation, line: number): Node {
  const entries = new Map<string, Entry>()
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      const spread = evaluate(property.argument, scope, run)
      if (spread.kind === 'map') for (const [key, entry] of spread.entries) entries.set(key, entry)
      // What is spread may hold anything, so that nobody takes what is missing for absent.
      else entries.set('...', { line: spread.line, value: spread })
      continue
    }
    const key = keyOf(property, scope, run)
    const at = lineOf(property)
    if (key === undefined) entries.set('...', { line: at, value: unknown('…', at) })
    else if (property.type === 'ObjectMethod') entries.set(key, { line: at, value: unknown(`${key}()`, at) })
    else entries.set(key, { line: at, value: evaluate(property.value as Expression, scope, run) })
  }
  return map(entries, line)
}

function keyOf(
  property: { readonly key: { readonly type: string }; readonly computed?: boolean | null },
  scope: Scope,
  run: Evaluation,
): string | undefined {
  const key = property.key as Expression
  if (key.type === 'Identifier' && property.computed !== true) return key.name
  const value = evaluate(key, scope, run)
  return value.kind === 'scalar' && !value.text.includes('${') ? value.text : undefined
}

function evaluateMember(
  node: Of<'MemberExpression' | 'OptionalMemberExpression'>,
  scope: Scope,
  run: Evaluation,
  line: number,
): Node {
  const key =
    node.property.type === 'Identifier' && node.computed !== true
      ? node.property.name
      : textOf(evaluate(node.property as Expression, scope, run))
  const { object } = node
  if (object.type === 'Identifier') {
    const member = memberOfName(object.name, key, scope, run, line)
    if (member !== undefined) return member
  }
  if (object.type === 'ThisExpression') return unknown(`this.${key}`, line)
  const holder = object.type === 'Super' ? unknown('super', line) : evaluate(object, scope, run)
  if (holder.kind === 'map') {
    const entry = holder.entries.get(key)
    // What a compiler writes around a module of the other kind.
    if (entry === undefined && key === 'default') return holder
    return entry?.value ?? unknown(key, line)
  }
  if (holder.kind === 'list')
    return (/^\d{1,9}$/.test(key) ? holder.items[Number(key)] : undefined) ?? unknown(key, line)
  const name = /^\$\{([\w$.]+)\}$/.exec(holder.text)?.[1]
  return unknown(name === undefined ? key : `${name}.${key}`, line)
}

/** A choice is known where its question is; else it is what decides. */
function evaluateChoice(
  node: Of<'ConditionalExpression' | 'LogicalExpression'>,
  scope: Scope,
  run: Evaluation,
  line: number,
): Node {
  const asked = evaluate(node.type === 'ConditionalExpression' ? node.test : node.left, scope, run)
  const truth = truthOf(asked)
  if (truth === undefined) return asked.kind === 'scalar' ? unknown(nameIn(asked.text), line) : unknown('…', line)
  if (node.type === 'ConditionalExpression') return evaluate(truth ? node.consequent : node.alternate, scope, run)
  const isNothing = asked.kind === 'scalar' && asked.plain && asked.text === 'null'
  const takesRight = node.operator === '&&' ? truth : node.operator === '||' ? !truth : isNothing
  return takesRight ? evaluate(node.right, scope, run) : asked
}

function truthOf(node: Node): boolean | undefined {
  if (node.kind !== 'scalar') return true
  if (node.text.includes('${')) return undefined
  return node.plain ? !/^(?:false|null|-?0)$/.test(node.text) : node.text !== ''
}

function nameIn(text: string): string {
  return /^\$\{([\w$.]+)\}$/.exec(text)?.[1] ?? '…'
}
