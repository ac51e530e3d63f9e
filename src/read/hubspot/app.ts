import type { Auth, AuthKind, Connector, Endpoint, Scope, Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, draftScope, placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import type { Surroundings } from '../format.ts'
import { at, filledText, flag, has, lineOfKey, type Node, texts } from '../node.ts'
import { identify, platformOf } from './project.ts'
import type { HubspotWebhooks } from './webhooks.ts'

/** Where an app is described: by itself, or below `config` in a part of a project. */
export interface AppNodes {
  readonly root: Node
  readonly config: Node
}

/** Reads what an app may do in an account and which hosts it brings along. */
export function readHubspotApp(
  { root, config }: AppNodes,
  file: SourceFile,
  around: Surroundings,
  webhooks: HubspotWebhooks,
): Connector {
  const uid = filledText(at(root, 'uid'))
  return draftConnector({
    format: 'hubspot-app',
    id: uid === undefined ? file.path : identify(file, uid, around),
    name: filledText(at(config, 'name')) ?? uid ?? file.path,
    role: 'definition',
    version: platformOf(file.path, around),
    places: [placeIn(file, lineOfKey(root, 'uid'))],
    auth: [readAuth(config, file)],
    endpoints: distinctEndpoints([...readEndpoints(config, file), ...webhooks.endpoints]),
    triggers: webhooks.triggers,
    settings: distribution(config, file),
  })
}

/** Scopes that an account has to have anyway are asked for like any other where it has them. */
function readAuth(config: Node, file: SourceFile): Auth {
  const auth = at(config, 'auth')
  const scopes = new Map<string, Scope>()
  const add = (list: Node | undefined, optional: boolean) => {
    for (const { text: value, line } of texts(list)) {
      if (scopes.has(value)) continue
      const kind = /\$[{(]|\{\{|<</.test(value) ? 'template' : 'literal'
      scopes.set(value, draftScope({ value, optional, kind, place: placeIn(file, line) }))
    }
  }
  add(at(config, 'scopes'), false)
  add(at(auth, 'requiredScopes'), false)
  add(at(auth, 'conditionallyRequiredScopes'), false)
  add(at(auth, 'optionalScopes'), true)
  const holder = has(auth, 'requiredScopes') ? auth : config
  const line = lineOfKey(holder, holder === auth ? 'requiredScopes' : 'scopes')
  const kind = kindOf(config)
  return { kind, name: 'app', provider: 'hubspot', scopes: [...scopes.values()], place: placeIn(file, line) }
}

/** A private app holds one token that stays the same until somebody changes it. */
function kindOf(config: Node): AuthKind {
  const type = filledText(at(config, 'auth', 'type'))
  if (type !== undefined) return type === 'oauth' ? 'oauth2' : type === 'static' ? 'bearer' : 'unknown'
  return has(config, 'auth') || flag(at(config, 'public')) === true ? 'oauth2' : 'bearer'
}

function readEndpoints(config: Node, file: SourceFile): (Endpoint | undefined)[] {
  const permitted = at(config, 'permittedUrls')
  return [
    ...listed(at(config, 'auth', 'redirectUrls'), 'redirect'),
    ...listed(at(config, 'allowedUrls'), 'fetch'),
    ...listed(at(permitted, 'fetch'), 'fetch'),
    ...listed(at(permitted, 'iframe'), 'frame'),
    ...listed(at(permitted, 'img'), 'image'),
  ].map(({ text, line, purpose }) => draftEndpoint(text, purpose, placeIn(file, line)))
}

function listed(node: Node | undefined, purpose: string) {
  return texts(node).map(address => ({ ...address, purpose }))
}

/** Whether accounts of others can install the app. */
function distribution(config: Node, file: SourceFile): Setting[] {
  const value = filledText(at(config, 'distribution'))
  if (value === undefined) return []
  return [
    {
      name: 'distribution',
      value,
      exposure: value === 'private' ? 0 : 1,
      weight: 'high',
      place: placeIn(file, lineOfKey(config, 'distribution')),
    },
  ]
}
