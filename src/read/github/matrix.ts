import { at, atAnyCase, items, type Node, text } from '../node.ts'
import { findExpressions, hasExpression, wholeExpression } from './expressions.ts'

/** No more combinations than a matrix may have are written out, and no text that is too long for a label or an image. */
const maximumTexts = 256
const maximumLength = 2_000

/** All values that a text with `${{ matrix.x }}` in it takes; undefined where the matrix is not written out, or anything else stands in it. */
export function expandText(written: string, strategy: Node | undefined): readonly string[] | undefined {
  if (written.length > maximumLength) return hasExpression(written) ? undefined : [written]
  let texts = ['']
  let rest = 0
  const chosen = new Map<string, readonly string[]>()
  for (const found of findExpressions(written)) {
    const values = chosen.get(found.text) ?? listTexts(found.text, strategy)
    if (values === undefined) return undefined
    chosen.set(found.text, values)
    const before = written.slice(rest, found.start)
    if (texts.length * values.length > maximumTexts) return undefined
    texts = texts.flatMap(start => values.map(value => `${start}${before}${value}`))
    rest = found.end
  }
  const end = written.slice(rest)
  return hasExpression(end) ? undefined : [...new Set(texts.map(start => start + end))]
}

/** The nodes that a text which is one `${{ matrix.x }}` stands for; undefined where they are not written out. */
export function expandNode(written: string, strategy: Node | undefined): readonly Node[] | undefined {
  const expression = wholeExpression(written)
  return expression === undefined ? undefined : listNodes(expression, strategy)
}

function listTexts(expression: string, strategy: Node | undefined): readonly string[] | undefined {
  const nodes = listNodes(expression, strategy)
  const texts = nodes?.flatMap(node => text(node) ?? [])
  return texts === undefined || texts.length !== nodes?.length || texts.some(hasExpression) ? undefined : texts
}

function listNodes(expression: string, strategy: Node | undefined): readonly Node[] | undefined {
  const [context, ...path] = expression.split('.')
  const [name, ...below] = path
  const matrix = at(strategy, 'matrix')
  if (context?.toLowerCase() !== 'matrix' || name === undefined || matrix?.kind !== 'map') return undefined
  const axis = atAnyCase(matrix, name)
  const include = at(matrix, 'include')
  if ((axis !== undefined && axis.kind !== 'list') || (include !== undefined && include.kind !== 'list'))
    return undefined
  const added = items(include).flatMap(item => atAnyCase(item, name) ?? [])
  const nodes = [...items(axis), ...added].map(node => at(node, ...below))
  const known = nodes.filter(node => node !== undefined)
  return known.length === 0 || known.length !== nodes.length ? undefined : known
}
