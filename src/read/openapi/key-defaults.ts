import type { Secret } from '../../model/connector.ts'
import { at, entries, filledText, items, type Node } from '../node.ts'
import { isPlaceholder } from '../secret-shapes.ts'
import { placeOfKey } from './operations.ts'
import type { Located } from './references.ts'

/** Names of headers and query parameters that carry a key, without their separators. */
const keyNames =
  /^(?:x?(?:api|access|auth|app|client)(?:key|token|secret)|(?:proxy)?authorization|(?:ocpapim)?subscriptionkey|x?functionskey|password)$/

/** Keys for all callers that stand as defaults of the `parameters` of a description, its paths and operations; each name once. */
export function readKeyDefaults(holders: readonly Located[]): Secret[] {
  const found = new Map<string, Secret>()
  for (const holder of holders) {
    const parameters = at(holder.node, 'parameters')
    const list = parameters?.kind === 'list' ? items(parameters) : entries(parameters).map(entry => entry.value)
    for (const node of list) {
      const secret = readKeyDefault({ file: holder.file, node })
      if (secret !== undefined && !found.has(secret.name)) found.set(secret.name, secret)
    }
  }
  return [...found.values()]
}

function readKeyDefault(parameter: Located): Secret | undefined {
  const name = filledText(at(parameter.node, 'name'))
  const where = filledText(at(parameter.node, 'in'))
  if (name === undefined || (where !== 'header' && where !== 'query')) return undefined
  const schema = at(parameter.node, 'schema')
  const holder = schema !== undefined && at(schema, 'default') !== undefined ? schema : parameter.node
  const value = at(holder, 'default')
  if (!holdsKey(name, value)) return undefined
  const place = placeOfKey({ file: parameter.file, node: holder }, 'default')
  return { name: `default of ${name}`, kind: 'literal', place }
}

/** True where a header or parameter that carries keys is given a value that is one, and no place to put one in. */
export function holdsKey(name: string, value: Node | undefined): boolean {
  if (value?.kind !== 'scalar' || name.length > 60) return false
  if (!keyNames.test(name.toLowerCase().replace(/[-_. ]/g, ''))) return false
  const key = value.text.trim().replace(/^(?:bearer|basic|token|apikey)(?:\s+|$)/i, '')
  return key.length >= 8 && /\d/.test(key) && !/\s/.test(key) && !standsForKey(key)
}

/** True for a text that stands for a secret without being one, in the spellings of connector files as well. */
export function standsForKey(text: string): boolean {
  return (
    isPlaceholder(text) ||
    /^\[\[|^<|^\{|^__|@[A-Za-z]+\(|dummy|placeholder|(?:^|[-_ ])your(?:[-_ ]|$)|^(?:your|test$)/i.test(text.trim()) ||
    /^[A-Z]+(?:_[A-Z]+)+$/.test(text.trim())
  )
}
