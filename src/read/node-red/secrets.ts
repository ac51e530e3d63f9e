import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { judgeValue, soundsSecret } from '../mcp/secret-value.ts'
import { textsWithin } from '../n8n/workflow-node.ts'
import { at, entries, filledText, items, lineOfKey, type Node, text } from '../node.ts'
import { isPlaceholder, looksLikeSecret } from '../secret-shapes.ts'
import type { FlowNode } from './flow-node.ts'

/** Names that say without doubt that a property is a secret; others are about messages as often. */
const secretKey =
  /^(?:.*pass(?:word|wd|phrase)?|.*secret|.*(?:api|access|private)[_-]?key|.*(?:access|auth|bot|api|bearer)[_-]?token|token|authorization)$/i

/** Secrets that stand in the nodes of a flow, those that are switched off included. */
export function readFlowSecrets(nodes: readonly FlowNode[], file: SourceFile): Secret[] {
  const secrets = new Map<string, Secret>()
  const add = (name: string, kind: Secret['kind'], line: number): void => {
    if (secrets.get(name)?.kind !== 'literal') secrets.set(name, { name, kind, place: placeIn(file, line) })
  }
  for (const { node, name: owner } of nodes) {
    for (const { name, value, line } of [...properties(node), ...headers(node), ...variables(node)])
      if (isValue(value) && judgeValue(name, value, new Map()) === 'literal')
        add(`${name} of ${owner}`, 'literal', line)
    for (const found of textsWithin(node, owner))
      if (looksLikeSecret(found.text))
        add(found.key === owner ? owner : `${found.key} of ${owner}`, 'literal', found.line)
    for (const { name, line } of stored(node)) add(`${name} of ${owner}`, 'reference', line)
  }
  return [...secrets.values()]
}

interface Pair {
  readonly name: string
  readonly value: string
  readonly line: number
}

/** A property may name where in a message a value is, rather than be one. */
function properties(node: Node): Pair[] {
  const own = entries(node).filter(({ key, value }) => secretKey.test(key.slice(0, 200)) && value.kind === 'scalar')
  return own.flatMap(({ key, line, value }) => {
    const type = filledText(at(node, `${key}Type`))
    return type === undefined || type === 'str' ? [{ name: key, value: text(value) ?? '', line }] : []
  })
}

function headers(node: Node): Pair[] {
  return items(at(node, 'headers')).flatMap(header => {
    const name = filledText(at(header, 'keyValue')) ?? filledText(at(header, 'keyType'))
    const value = filledText(at(header, 'valueValue'))
    const isText = ['other', undefined].includes(filledText(at(header, 'valueType')))
    return name === undefined || value === undefined || !isText ? [] : [{ name, value, line: header.line }]
  })
}

/** Variables of a tab, a subflow or all flows. */
function variables(node: Node): Pair[] {
  return items(at(node, 'env')).flatMap(variable => {
    const name = filledText(at(variable, 'name'))
    const type = filledText(at(variable, 'type')) ?? 'str'
    return name === undefined || type !== 'str'
      ? []
      : [{ name, value: text(at(variable, 'value')) ?? '', line: variable.line }]
  })
}

/** Variables whose value is kept with the credentials. */
function stored(node: Node): { readonly name: string; readonly line: number }[] {
  return items(at(node, 'env')).flatMap(variable => {
    const name = filledText(at(variable, 'name'))
    return name !== undefined && filledText(at(variable, 'type')) === 'cred' ? [{ name, line: variable.line }] : []
  })
}

/** `msg.token` and `payload.key` say where a value is. */
function isValue(value: string): boolean {
  return !/^[A-Za-z_]\w{0,100}(?:\.[A-Za-z_]\w{0,100})+$/.test(value)
}

/** Secrets of the file of credentials beside a flow: by place where it is open, and as one where it is encrypted. */
export function readCredentialFile(file: SourceFile, key: Secret | undefined): Secret[] {
  const root = rootOf(file)
  if (root === undefined) return []
  if (filledText(at(root, '$')) !== undefined) {
    // The key beside what it opens makes both as good as open.
    const kind = key === undefined ? 'reference' : 'literal'
    return [
      { name: 'credentials', kind, place: placeIn(file, lineOfKey(root, '$')) },
      ...(key === undefined ? [] : [key]),
    ]
  }
  return entries(root).flatMap(({ key: id, value }) =>
    entries(value).flatMap(({ key: name, line, value: held }): Secret[] => {
      const written = text(held) ?? ''
      const secret = secretKey.test(name.slice(0, 200)) || soundsSecret(name) || looksLikeSecret(written)
      if (!secret || isPlaceholder(written)) return []
      return [{ name: `credentials.${id}.${name}`, kind: 'literal', place: placeIn(file, line) }]
    }),
  )
}

/** The key that credentials are encrypted with, where it stands in the settings of the program. */
export function findCredentialKey(
  settings: SourceFile | undefined,
  runtime: SourceFile | undefined,
): Secret | undefined {
  const root = runtime === undefined ? undefined : rootOf(runtime)
  if (runtime !== undefined && filledText(at(root, '_credentialSecret')) !== undefined)
    return { name: 'credentialSecret', kind: 'literal', place: placeIn(runtime, lineOfKey(root, '_credentialSecret')) }
  const found =
    settings === undefined
      ? null
      : /^[ \t]*["']?credentialSecret["']?[ \t]*:[ \t]*["'`]([^"'`\n]{1,500})["'`]/m.exec(settings.text)
  if (settings === undefined || found === null || isPlaceholder(found[1] ?? '')) return undefined
  const line = settings.text.slice(0, found.index + found[0].length).split('\n').length
  return { name: 'credentialSecret', kind: 'literal', place: placeIn(settings, line) }
}
