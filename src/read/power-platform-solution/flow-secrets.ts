import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import type { Step } from '../logic-app/actions.ts'
import { isExpression } from '../logic-app/expression.ts'
import { at, entries, filledText, items, type Node } from '../node.ts'
import { standsForKey } from '../openapi/key-defaults.ts'
import { looksLikeSecret } from '../secret-shapes.ts'

/** Parts of a request that name what they hold, and how secrets in them are called. */
const named: ReadonlyMap<string, string> = new Map([
  ['headers', 'header'],
  ['queries', 'query'],
])

/** What looks like a live key anywhere in the inputs of the steps, each place once. */
export function readStepSecrets(steps: readonly Step[], file: SourceFile): Secret[] {
  return steps.flatMap(step => {
    const parts = entries(at(step.node, 'inputs')).flatMap(({ key, value }) => {
      const word = named.get(key)
      if (word === undefined) return [{ name: `${step.key} ${key === 'uri' ? 'address' : key}`, value }]
      return entries(value).map(entry => ({ name: `${step.key} ${word} ${entry.key}`, value: entry.value }))
    })
    return parts.flatMap(({ name, value }) => {
      const line = findSecret(value)
      return line === undefined ? [] : [{ name, kind: 'literal', place: placeIn(file, line) } as const]
    })
  })
}

/** Values of secure parameters that stand in the definition. */
export function readParameterSecrets(parameters: Node | undefined, file: SourceFile): Secret[] {
  return entries(parameters).flatMap(({ key, value }) => {
    const given = at(value, 'defaultValue')
    const isSecure = filledText(at(value, 'type'))?.toLowerCase() === 'securestring'
    const text = filledText(given)
    const stands = isSecure && text !== undefined && !isExpression(text) && !standsForKey(text)
    if (given === undefined || !(stands || findSecret(given) !== undefined)) return []
    return [{ name: `parameter ${key}`, kind: 'literal', place: placeIn(file, given.line) }]
  })
}

/** Line of the first text in a value that looks like a live key. */
function findSecret(node: Node): number | undefined {
  if (node.kind === 'scalar') return looksLikeSecret(node.text) ? node.line : undefined
  for (const inner of node.kind === 'list' ? items(node) : entries(node).map(({ value }) => value)) {
    const line = findSecret(inner)
    if (line !== undefined) return line
  }
  return undefined
}
