import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { judgeValue } from '../mcp/secret-value.ts'
import { at, entries, filledText, items, type Node } from '../node.ts'
import { looksLikeSecret } from '../secret-shapes.ts'
import { templateOf } from './uris.ts'

/** Secrets whose value stands in the template: beside a name that says so, in the query of an address, in a header that is set. */
export function readLiteralSecrets(root: Node, file: SourceFile): Secret[] {
  const found = new Map<string, Secret>()
  for (const { name, value, line } of valuesWithin(templateOf(root)))
    if (!found.has(name) && isLiteral(name, value))
      found.set(name, { name, kind: 'literal', place: placeIn(file, line) })
  return [...found.values()]
}

interface NamedValue {
  readonly name: string
  readonly value: string
  readonly line: number
}

function valuesWithin(node: Node | undefined): NamedValue[] {
  const header = filledText(at(node, 'name'))
  const constant = filledText(at(node, 'constant')) ?? filledText(at(node, 'simple'))
  return [
    ...(header === undefined || constant === undefined || node === undefined
      ? []
      : [{ name: header, value: constant, line: node.line }]),
    ...entries(node).flatMap(({ key, line, value }) => {
      const text = filledText(value)
      if (text === undefined) return valuesWithin(value)
      return [{ name: key, value: text, line }, ...queryOf(text).map(pair => ({ ...pair, line }))]
    }),
    ...items(node).flatMap(valuesWithin),
  ]
}

/** `accessToken` and its value in `dropbox:get?accessToken=…&remotePath=…`. */
function queryOf(text: string): { readonly name: string; readonly value: string }[] {
  const query = text.length > 4_000 ? undefined : /^[a-z][a-z0-9+.-]*:[^?]*\?([\s\S]*)$/i.exec(text)?.[1]
  return (query ?? '').split('&').flatMap(part => {
    const equals = part.indexOf('=')
    return equals > 0 ? [{ name: part.slice(0, equals), value: part.slice(equals + 1) }] : []
  })
}

/** Many a `key` names an entry of a cache, and a `token` may be what a text is split at. */
const secretName =
  /(?:access|account|api|master|private|secret|shared|signing|subscription)[-_]?key$|authorization|password|passphrase|secret|token$/i

/** `#bean` and `${header…}` bring a value from elsewhere. */
function isLiteral(name: string, value: string): boolean {
  if (looksLikeSecret(value)) return true
  if (!secretName.test(name.slice(-200)) || /^#|\$\{/.test(value)) return false
  if (!/password|passphrase/i.test(name) && (value.length < 8 || /^\S+\s+\S+\s/.test(value))) return false
  return judgeValue(name, value, new Map()) === 'literal'
}
