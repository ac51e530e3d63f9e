import type { Auth, AuthKind } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, filledText, type Node } from '../node.ts'
import { providerOfUrls } from '../openapi/providers.ts'
import { readScopes } from './scopes.ts'
import type { Component } from './walk.ts'

const kinds: ReadonlyMap<string, AuthKind> = new Map([
  ['ApiKeyAuthenticator', 'api-key'],
  ['BasicHttpAuthenticator', 'basic'],
  ['BearerAuthenticator', 'bearer'],
  ['CustomAuthenticator', 'unknown'],
  ['JwtAuthenticator', 'jwt'],
  ['LegacySessionTokenAuthenticator', 'session-cookie'],
  ['OAuthAuthenticator', 'oauth2'],
  ['RateLimitedMultipleTokenAuthenticator', 'bearer'],
  ['SessionTokenAuthenticator', 'session-cookie'],
])

/** Ways to sign in, each once; how a session begins is a part of that one. A manifest that calls somebody and has none asks for nothing. */
export function readAuthenticators(root: Node, components: readonly Component[], file: SourceFile): Auth[] {
  const sessions = new Set(
    components.flatMap(({ type, node }) =>
      type === 'SessionTokenAuthenticator' ? [at(node, 'login_requester', 'authenticator')] : [],
    ),
  )
  const found = new Map<string, Auth>()
  const scopes = readScopes(root, components, file)
  const provider = providerOfUrls(signInAddresses(root, components))
  for (const { type, node } of components) {
    const kind = kinds.get(type)
    const name = kind === 'unknown' ? (filledText(at(node, 'class_name')) ?? type) : type
    if (kind === undefined || found.has(name) || sessions.has(node)) continue
    found.set(name, { kind, name, provider: null, scopes: [], place: placeIn(file, node.line) })
  }
  const [first] = scopes
  if (first !== undefined) {
    const oauth = [...found.values()].find(auth => auth.kind === 'oauth2')
    const known: Auth = oauth ?? { kind: 'oauth2', name: 'OAuthAuthenticator', provider, scopes, place: first.place }
    found.set(known.name, { ...known, provider, scopes })
  }
  const caller = components.find(component => component.type === 'HttpRequester')
  if (found.size === 0 && caller !== undefined)
    return [{ kind: 'none', name: 'NoAuth', provider: null, scopes: [], place: placeIn(file, caller.node.line) }]
  return [...found.values()]
}

/** Where tokens come from says whose the scopes are. */
function signInAddresses(root: Node, components: readonly Component[]): string[] {
  const input = at(root, 'spec', 'advanced_auth', 'oauth_config_specification', 'oauth_connector_input_specification')
  return [
    at(input, 'consent_url'),
    at(input, 'access_token_url'),
    ...components.map(({ node }) => at(node, 'token_refresh_endpoint')),
  ].flatMap(node => filledText(node) ?? [])
}
