import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { judgeValue } from '../mcp/secret-value.ts'
import { entries, filledText, items, type Node } from '../node.ts'
import { looksLikeSecret } from '../secret-shapes.ts'
import { onlyText } from './feel.ts'
import { type ConnectorElement, lastPart, valuesOf } from './field.ts'

/** Older processes write the name without brackets. */
const reference = /\{\{ ?secrets\.([\w.-]{1,200}) ?\}\}|(?:^|[^\w.])secrets\.([A-Za-z_][\w-]{0,200})/g

const secretName =
  /(?:access|api|hmac|master|private|secret|shared|signing|subscription)[-_]?key$|authorization|password|passphrase|secret|token$/i

/** Secrets that a connector is handed by their names, and those whose value stands in the file. */
export function readSecrets(element: ConnectorElement, file: SourceFile): Secret[] {
  const owner = element.key === '' ? '' : ` of ${element.key}`
  return element.fields.flatMap(field => {
    const place = placeIn(file, field.line)
    return valuesOf(field).flatMap((value): Secret[] => {
      const names = [...value.slice(0, 20_000).matchAll(reference)].flatMap(([, name, older]) => name ?? older ?? [])
      if (names.length > 0) return names.map(name => ({ name, kind: 'reference', place }))
      return isLiteral(field.name, value) ? [{ name: field.name + owner, kind: 'literal', place }] : []
    })
  })
}

/** An expression brings a value from elsewhere, unless it is nothing but a text. */
function isLiteral(name: string, value: string): boolean {
  const last = lastPart(name).slice(-200)
  const text = value.startsWith('=') ? onlyText(value) : value
  if (text === undefined || !secretName.test(last)) return false
  if (!/password|passphrase/i.test(last) && (text.length < 8 || /\s\S+\s/.test(text.slice(0, 2_000)))) return false
  // A name in capitals is put in for a value.
  return !/^[A-Z]+(?:_[A-Z]+)+$/.test(text) && judgeValue(last, text, new Map()) === 'literal'
}

/** Whatever in a node looks like a secret, wherever it stands; a picture is none. */
export function shapedSecrets(node: Node, file: SourceFile): Secret[] {
  const found = new Map<string, Secret>()
  const visit = (current: Node, key: string): void => {
    const value = filledText(current)
    if (value !== undefined && looksLikeSecret(value) && !found.has(key))
      found.set(key, { name: key, kind: 'literal', place: placeIn(file, current.line) })
    for (const entry of entries(current)) if (!/icon$/i.test(entry.key)) visit(entry.value, entry.key)
    for (const item of items(current)) visit(item, key)
  }
  visit(node, 'a text')
  return [...found.values()]
}

/** Each secret once by its name; one that stands in the file counts more. */
export function distinctSecrets(secrets: readonly Secret[]): Secret[] {
  const found = new Map<string, Secret>()
  for (const secret of secrets) {
    const known = found.get(secret.name)
    if (known === undefined || (known.kind === 'reference' && secret.kind === 'literal')) found.set(secret.name, secret)
  }
  return [...found.values()]
}
