import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { judgeValue } from '../mcp/secret-value.ts'
import { at, entries, filledText, flag, items, lineOfKey, type Node } from '../node.ts'
import { isPlaceholder, looksLikeSecret } from '../secret-shapes.ts'
import { type Component, scalarsIn } from './walk.ts'

/** Fields of authenticators that hold what nobody else may know. */
const secretFields = [
  'access_token_value',
  'api_token',
  'client_secret',
  'password',
  'refresh_token',
  'secret_key',
  'session_token',
  'tokens',
]

/** What is sent, by name and value. */
const sentFields = [
  'request_headers',
  'request_parameters',
  'request_body_data',
  'request_body_json',
  'refresh_request_body',
]

/** Of what is sent much is called a key or a token and names a field; a secret is longer. */
const shortest = 8

/** Secrets a connector asks its user for, and those whose value stands in the manifest. */
export function readManifestSecrets(root: Node, components: readonly Component[], file: SourceFile): Secret[] {
  const secrets = new Map<string, Secret>()
  const add = (name: string, kind: Secret['kind'], line: number): void => {
    if (secrets.get(name)?.kind !== 'literal') secrets.set(name, { name, kind, place: placeIn(file, line) })
  }
  for (const { name, node } of askedIn(at(root, 'spec', 'connection_specification'))) {
    const value = filledText(at(node, 'default')) ?? filledText(at(node, 'const'))
    const isLiteral = value !== undefined && !isPlaceholder(value)
    add(name, isLiteral ? 'literal' : 'reference', isLiteral ? lineOfKey(node, 'default') : node.line)
  }
  for (const { node } of components) {
    for (const field of secretFields)
      for (const { value, line } of scalarsAt(node, field)) if (isLiteral(value)) add(field, 'literal', line)
    for (const field of sentFields)
      for (const { key, value, line } of scalarsAt(node, field))
        if (value.length >= shortest && judgeValue(key, value, new Map()) === 'literal') add(key, 'literal', line)
  }
  for (const { key, value, line } of scalarsIn(root, 'manifest')) if (looksLikeSecret(value)) add(key, 'literal', line)
  return [...secrets.values()]
}

function scalarsAt(node: Node, field: string) {
  const value = at(node, field)
  return value === undefined ? [] : scalarsIn(value, field)
}

/** What a template or a reference stands for comes from whoever uses the connector, or is looked at where it stands. */
function isLiteral(value: string): boolean {
  return !/\{\{|\{%/.test(value) && !isPlaceholder(value) && !value.startsWith('#/')
}

/** Properties of the settings that are kept secret, at any depth. */
function askedIn(specification: Node | undefined): { readonly name: string; readonly node: Node }[] {
  const found: { name: string; node: Node }[] = []
  const visit = (node: Node, key: string): void => {
    if (flag(at(node, 'airbyte_secret')) === true) found.push({ name: key, node })
    for (const entry of entries(node)) visit(entry.value, entry.key)
    for (const item of items(node)) visit(item, key)
  }
  if (specification !== undefined) visit(specification, '')
  return found
}
