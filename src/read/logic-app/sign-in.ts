import type { Auth, AuthKind } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, entries, filledText, lineOfKey, type Node } from '../node.ts'

const kinds: ReadonlyMap<string, AuthKind> = new Map([
  ['none', 'none'],
  ['basic', 'basic'],
  ['clientcertificate', 'certificate'],
  ['activedirectoryoauth', 'oauth2'],
  ['managedserviceidentity', 'oauth2'],
  ['querystring', 'api-key'],
  ['key', 'api-key'],
])

/** Raw authentication sends what it is given, in a scheme that it names. */
const rawSchemes: ReadonlyMap<string, AuthKind> = new Map([
  ['key', 'api-key'],
  ['basic', 'basic'],
  ['bearer', 'bearer'],
])

/** How a call or a connection signs in by its `authentication`; none where it does not say. */
export function readAuthentication(
  holder: Node | undefined,
  key: string,
  name: string,
  file: SourceFile,
): readonly Auth[] {
  const node = at(holder, key)
  const type = filledText(at(node, 'type'))?.toLowerCase()
  if (type === undefined) return []
  const scheme = filledText(at(node, 'scheme'))?.toLowerCase() ?? ''
  const kind = type === 'raw' ? (rawSchemes.get(scheme) ?? 'bearer') : (kinds.get(type) ?? 'unknown')
  return [{ kind, name, provider: null, scopes: [], place: placeIn(file, lineOfKey(holder, key)) }]
}

/** Words in the names of parameter sets and parameters, the first that is found counts. */
const words: readonly (readonly [RegExp, AuthKind])[] = [
  [/managed_?(?:service_?)?identity/i, 'oauth2'],
  [/oauth|serviceprincipal/i, 'oauth2'],
  [/certificate/i, 'certificate'],
  [/^(?:none|anonymous)$/i, 'none'],
  [/connectionstring|key|sas|token/i, 'api-key'],
  [/basic|password|credential/i, 'basic'],
]

/** How a connection signs in by the set of its parameters, or else by their names. */
export function readParameterSet(node: Node, file: SourceFile): readonly Auth[] {
  const values = at(node, 'parameterValues') ?? at(node, 'parameterValueSet', 'values')
  const set = filledText(at(node, 'parameterSetName')) ?? filledText(at(node, 'parameterValueSet', 'name'))
  const provider = filledText(at(values, 'authProvider', 'Type')) ?? filledText(at(values, 'authProvider', 'type'))
  const alternative =
    filledText(at(node, 'parameterValueType')) === 'Alternative' ? 'ManagedServiceIdentity' : undefined
  const texts = [set, provider, alternative, ...entries(values).map(({ key }) => key)]
  const found = texts.flatMap(text => {
    const kind = text === undefined ? undefined : words.find(([pattern]) => pattern.test(text))?.[1]
    return kind === undefined ? [] : [kind]
  })
  if (texts.every(text => text === undefined)) return []
  const place = placeIn(file, lineOfKey(node, set === undefined ? 'parameterValues' : 'parameterSetName'))
  return [{ kind: found[0] ?? 'unknown', name: 'connection', provider: null, scopes: [], place }]
}
