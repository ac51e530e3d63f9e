import { type Entry, isNull, type Node } from '../node.ts'
import { evaluateImport } from './evaluate-name.ts'
import { type Evaluation, list, map, scalar, spend, unknown, unknownText } from './evaluation.ts'
import type { Scope } from './scope.ts'
import type { Expression } from './syntax.ts'

type Call = Extract<Expression, { type: 'CallExpression' }>

/** Calls whose answer is what they are given: helpers of compilers, and functions that only give a definition its type. */
const transparent = /^(?:__importDefault|__importStar|_interop\w{1,40}|__toESM|define[A-Z]\w{0,40}|freeze|seal)$/

/** The few calls that only put values together; of any other the answer is not known. */
export function evaluateCall(node: Call, scope: Scope, run: Evaluation, line: number): Node {
  const { callee } = node
  const given = node.arguments.filter(argument => argument.type !== 'SpreadElement') as Expression[]
  const [first] = given
  if (callee.type === 'Identifier') {
    if (callee.name === 'require' && first?.type === 'StringLiteral')
      return evaluateImport(first.value, '*', scope.path, run, line)
    if (transparent.test(callee.name) && first !== undefined) return run.evaluate(first, scope, run)
    return unknown(`${callee.name}()`, line)
  }
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return unknown('…', line)
  const method = callee.property.name
  const isObject = callee.object.type === 'Identifier' && callee.object.name === 'Object'
  if (isObject && method === 'assign') return assign(given, scope, run, line)
  if (transparent.test(method) && first !== undefined) return run.evaluate(first, scope, run)
  if (!/^(?:join|concat|split|trim)$/.test(method) || callee.object.type === 'Super')
    return unknown(`${method}()`, line)
  const held = run.evaluate(callee.object, scope, run)
  const values = given.map(argument => run.evaluate(argument, scope, run))
  return putTogether(method, held, values, run, line) ?? unknown(`${method}()`, line)
}

function assign(given: readonly Expression[], scope: Scope, run: Evaluation, line: number): Node {
  const entries = new Map<string, Entry>()
  for (const argument of given) {
    const value = run.evaluate(argument, scope, run)
    if (value.kind === 'map') for (const [key, entry] of value.entries) entries.set(key, entry)
    else if (!isNull(value)) entries.set('...', { line: value.line, value })
  }
  return map(entries, line)
}

function putTogether(
  method: string,
  held: Node,
  values: readonly Node[],
  run: Evaluation,
  line: number,
): Node | undefined {
  if (method === 'concat' && held.kind === 'list')
    return list([...held.items, ...values.flatMap(value => (value.kind === 'list' ? value.items : [value]))], line)
  if (method === 'join' && held.kind === 'list') {
    const separator = values[0] === undefined ? ',' : values[0].kind === 'scalar' ? values[0].text : undefined
    const texts = held.items.map(item => (item.kind === 'scalar' ? (isNull(item) ? '' : item.text) : unknownText))
    const joined = separator === undefined ? undefined : texts.join(separator)
    return joined === undefined || !spend(run, joined.length) ? undefined : scalar(joined, line, false)
  }
  if (held.kind !== 'scalar' || held.plain) return undefined
  if (method === 'trim') return { ...held, text: held.text.trim() }
  const [separator] = values
  if (method !== 'split' || separator?.kind !== 'scalar') return undefined
  const parts = held.text.split(separator.text)
  run.left.nodes -= parts.length
  return run.left.nodes < 0
    ? undefined
    : list(
        parts.map(part => scalar(part, line, false)),
        line,
      )
}
