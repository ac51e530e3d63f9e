import type { Connector, Endpoint, Secret, Setting } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import { addressesOfValue } from '../n8n/addresses.ts'
import { at, filledText, flag, items, lineOfKey, type Node, text, texts } from '../node.ts'
import { isUnknown } from '../script/evaluation.ts'
import { placeOfKey, placeOfValue } from '../script/place.ts'
import { findSecrets } from '../script/secrets.ts'
import { isPlaceholder } from '../secret-shapes.ts'
import { readAuth } from './credential-auth.ts'
import { readScopes } from './credential-scopes.ts'

/** What a reader of a part of a package knows. */
export interface Part {
  readonly packageName: string
  readonly file: SourceFile
  /** Name of the class, where the part does not name itself. */
  readonly className: string
}

/** A type of credential: how it signs in, with which scopes, and where. */
export function readCredential(
  root: Node,
  part: Part,
): { readonly connector: Connector; readonly gaps: readonly Gap[] } {
  const { packageName, file, className } = part
  const properties = propertiesOf(root)
  const named = filledText(at(root, 'name'))
  const name = named === undefined || named.includes('${') ? className : named
  const { scopes, gaps } = readScopes(root, properties, file)
  const connector = draftConnector({
    format: 'n8n-node-package',
    id: `${packageName}/credentials/${name}`,
    name,
    role: 'definition',
    auth: [readAuth(root, name, properties, scopes, file)],
    endpoints: distinctEndpoints(readEndpoints(root, properties, file)),
    settings: readSettings(root, properties, file),
    secrets: readSecrets(properties, file),
    places: [placeIn(file, lineOfKey(root, 'name'))],
  })
  return { connector, gaps }
}

/** Properties of a credential by their names. */
function propertiesOf(root: Node): ReadonlyMap<string, Node> {
  return new Map(
    items(at(root, 'properties')).flatMap(property => {
      const name = filledText(at(property, 'name'))
      return name === undefined ? [] : [[name, property] as const]
    }),
  )
}

const purposes: ReadonlyMap<string, string> = new Map([
  ['authUrl', 'authorization'],
  ['requestTokenUrl', 'authorization'],
  ['accessTokenUrl', 'token'],
])

function readEndpoints(root: Node, properties: ReadonlyMap<string, Node>, file: SourceFile): (Endpoint | undefined)[] {
  const test = at(root, 'test', 'request')
  const tested = [at(test, 'baseURL'), at(test, 'url')].map(node => ({ node, purpose: 'api' }))
  const asked = [...properties].flatMap(([name, property]) => {
    const node = at(property, 'default')
    const purpose = purposes.get(name)
    // Where users say which host is theirs, the one that is proposed is mostly kept.
    if (purpose === undefined && !/^https?:\/\//i.test(text(node) ?? '')) return []
    return /(?:url|uri|host|domain|server|endpoint)$/i.test(name) ? [{ node, purpose: purpose ?? 'api' }] : []
  })
  return [...asked, ...tested].flatMap(({ node, purpose }) => {
    const value = filledText(node)
    if (node === undefined || value === undefined) return []
    return addressesOfValue(value).map(address => draftEndpoint(address, purpose, placeOfValue(node, file)))
  })
}

/** Whether users may ask for fewer scopes than the author does, and whether codes are bound to who asked for them. */
function readSettings(root: Node, properties: ReadonlyMap<string, Node>, file: SourceFile): Setting[] {
  const scope = properties.get('scope')
  const grant = filledText(at(properties.get('grantType'), 'default'))
  const settings: Setting[] = []
  // The type that others extend lets users type their scopes.
  if (scope !== undefined || texts(at(root, 'extends')).some(({ text }) => text === 'oAuth2Api')) {
    const isFixed = filledText(at(scope, 'type')) === 'hidden' && !text(at(scope, 'default'))?.includes('$self')
    settings.push({
      name: 'scope-choice',
      value: isFixed ? 'fixed' : 'user',
      exposure: isFixed ? 1 : 0,
      weight: 'high',
      place: scope === undefined ? placeOfKey(root, 'extends', file) : placeOfKey(scope, 'type', file),
    })
  }
  if (grant === 'pkce' || grant === 'authorizationCode')
    settings.push({
      name: 'pkce',
      value: String(grant === 'pkce'),
      exposure: grant === 'pkce' ? 0 : 1,
      weight: 'medium',
      place: placeOfKey(properties.get('grantType'), 'default', file),
    })
  return settings
}

/** A secret that is proposed to everybody is none; its value is never kept. */
function readSecrets(properties: ReadonlyMap<string, Node>, file: SourceFile): Secret[] {
  const secrets = [...properties].flatMap(([name, property]): Secret[] => {
    const value = at(property, 'default')
    const isSecret =
      flag(at(property, 'typeOptions', 'password')) === true ||
      /^(?:(?:client|consumer)?secret|password|api(?:key|token)|accesstoken)$/i.test(name)
    const written = filledText(value)
    if (!isSecret || value === undefined || written === undefined || value.kind !== 'scalar' || value.plain) return []
    if (isUnknown(value) || written.startsWith('=') || isPlaceholder(written) || /^https?:\/\//.test(written)) return []
    return [{ name, kind: 'literal', place: placeOfValue(value, file) }]
  })
  const known = new Set(secrets.map(secret => secret.place.line))
  return [...secrets, ...findSecrets(file).filter(secret => !known.has(secret.place.line))]
}
