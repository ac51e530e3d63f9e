import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { entries, filledText, type Node } from '../node.ts'
import { holdsKey, standsForKey } from '../openapi/key-defaults.ts'
import { isExpression } from './expression.ts'

/** Names of values that are secret wherever they stand in a connection or an authentication. */
const secretName =
  /(?:password|secret|token|pfx|passphrase|privatekey|(?:access|account|api|subscription|shared|storage|master)key|signature)$|^(?:key|pwd)$|connectionstring$/i

/** Parts of a connection string that are secret; one without them only says where to connect. */
const keyPart =
  /(?:^|;)\s*(?:account ?key|shared ?access ?key|shared ?access ?signature|password|pwd|client ?secret)\s*=\s*([^;]+)/i

/** Secrets that stand in the values of a map by the names of their keys; `also` are keys that hold one only there. */
export function readSecretValues(
  node: Node | undefined,
  what: string,
  file: SourceFile,
  also: readonly string[] = [],
): Secret[] {
  return entries(node).flatMap(({ key, line, value }) => {
    const text = filledText(value)
    if (text === undefined || !(secretName.test(key) || also.includes(key)) || !isSecret(key, text)) return []
    return [{ name: `${what} ${key}`, kind: 'literal', place: placeIn(file, line) }]
  })
}

function isSecret(key: string, text: string): boolean {
  if (isExpression(text) || standsForKey(text)) return false
  if (!/connectionstring$/i.test(key)) return true
  const part = keyPart.exec(text)?.[1]
  return part !== undefined && !/^@|@[{A-Za-z]|^\[/.test(part) && !standsForKey(part)
}

/** Headers and queries that carry a key. */
export function readKeyHeaders(node: Node | undefined, what: string, file: SourceFile): Secret[] {
  return entries(node).flatMap(({ key, line, value }) => {
    const text = filledText(value)
    const carries = holdsKey(key, value) || (/^(?:sig|code)$/i.test(key) && text !== undefined && text.length >= 16)
    if (text === undefined || !carries || /@[{A-Za-z]/.test(text) || standsForKey(text)) return []
    return [{ name: `${what} ${key}`, kind: 'literal', place: placeIn(file, line) }]
  })
}

/** An address that is its own key: whoever has its signature may call. */
export function readSignedAddress(node: Node | undefined, what: string, file: SourceFile): Secret[] {
  const text = filledText(node)
  if (node === undefined || text === undefined || text.length > 4_000) return []
  const key = /[?&](sig|code)=([^&@'"{}]{16,})/i.exec(text)
  if (key === null || standsForKey(key[2] ?? '')) return []
  return [{ name: `${what} ${key[1]?.toLowerCase()}`, kind: 'literal', place: placeIn(file, node.line) }]
}
