import type { Secret } from '../../model/connector.ts'
import { placeIn } from '../connector-draft.ts'
import { textOf } from '../element.ts'
import { judgeValue } from '../mcp/secret-value.ts'
import { entries, items, type Node } from '../node.ts'
import { isPlaceholder, looksLikeSecret } from '../secret-shapes.ts'
import type { Component } from './component.ts'

/** Elements that hold a secret and nothing else. */
const secretElements: ReadonlySet<string> = new Set([
  'awsAccessSecret',
  'consumerSecret',
  'ecKey',
  'oauthRefreshToken',
  'oauthToken',
  'password',
  'privateKey',
])

/** Secrets in a component: in an element that is for one, in a header or parameter whose name says so, or of a known shape anywhere. */
export function readLiteralSecrets({ element, file }: Component): Secret[] {
  const found = new Map<string, Secret>()
  for (const value of valuesWithin(element, '', false)) {
    const { name, line } = value
    const kind = judge(value)
    if (kind !== null && found.get(name)?.kind !== 'literal')
      found.set(name, { name, kind, place: placeIn(file, line) })
  }
  return [...found.values()]
}

interface NamedValue {
  readonly name: string
  /** True where its author gave the name, and not Salesforce. */
  readonly isOwn: boolean
  readonly text: string
  readonly line: number
}

function valuesWithin(node: Node, name: string, isOwn: boolean): NamedValue[] {
  if (node.kind === 'scalar') return [{ name, isOwn, text: node.text.trim(), line: node.line }]
  if (node.kind === 'list') return items(node).flatMap(item => valuesWithin(item, name, isOwn))
  // A parameter has its name in one element and its value in another.
  const parameter = textOf(node, 'parameterName')
  return entries(node).flatMap(({ key, value }) => {
    if (key === '#text') return valuesWithin(value, name, isOwn)
    const named = key === 'parameterValue' && parameter !== undefined
    return valuesWithin(value, named ? parameter : key, named)
  })
}

function judge({ name, isOwn, text }: NamedValue): Secret['kind'] | null {
  if (looksLikeSecret(text)) return 'literal'
  // A formula fetches the value when the call is made, and an address is told by its host.
  if (isOwn) return !/^(?:\{!|https?:)/.test(text) && judgeValue(name, text, new Map()) === 'literal' ? 'literal' : null
  if (!secretElements.has(name)) return null
  // What Salesforce gives out in place of a secret is a word, or the secret encrypted for one organisation.
  if (/^\+\+[^+]{1,2000}\+\+$/.test(text)) return 'reference'
  return isPlaceholder(text) || /^_*placeholder/i.test(text) || /_placeholder_*$/i.test(text) ? null : 'literal'
}
