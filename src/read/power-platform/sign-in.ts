import type { Auth, Endpoint, Scope, Secret } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import { draftScope } from '../connector-draft.ts'
import { atAnyCase, filledText, flag, type Node, text, texts } from '../node.ts'
import { hostOf } from '../openapi/address.ts'
import { standsForKey } from '../openapi/key-defaults.ts'
import { providerOfUrls, scopeKind } from '../openapi/providers.ts'
import { splitScopes } from './scope-list.ts'
import { readTemplate } from './url-template.ts'

/** A text with where it stands. */
export interface Found {
  readonly text: string
  readonly place: Place
}

/** What one OAuth sign-in says. */
export interface SignIn {
  readonly auth: Auth
  readonly endpoints: readonly Endpoint[]
  readonly secrets: readonly Secret[]
  readonly identityProvider: readonly Found[]
  /** What the tokens are good for, as Entra names it. */
  readonly resources: readonly Found[]
  readonly onBehalfOf: Place | null
}

/** Reads a connection parameter of type `oauthSetting`. */
export function readSignIn(name: string, parameter: Node, place: Place): SignIn {
  const settings = atAnyCase(parameter, 'oAuthSettings')
  const custom = atAnyCase(settings, 'customParameters')
  const properties = atAnyCase(settings, 'properties')
  const { file } = place
  const urls = signInUrls(custom, file)
  const identityProvider = foundIn(atAnyCase(settings, 'identityProvider'), file)
  return {
    auth: readAuth(name, settings, place, identityProvider[0]?.text, urls),
    endpoints: [
      ...urls.flatMap(url => readTemplate(url.text, url.purpose, 'outbound', url.place)),
      ...redirects(settings, file),
    ],
    secrets: readSecret(name, atAnyCase(settings, 'clientSecret'), file),
    identityProvider,
    resources: [
      ...foundIn(atAnyCase(properties, 'AzureActiveDirectoryResourceId'), file),
      ...foundIn(customValue(atAnyCase(custom, 'resourceUri')), file),
    ],
    onBehalfOf: placeOfTrue(
      [atAnyCase(properties, 'IsOnbehalfofLoginSupported'), customValue(atAnyCase(custom, 'enableOnbehalfOfLogin'))],
      file,
    ),
  }
}

function readAuth(
  name: string,
  settings: Node | undefined,
  place: Place,
  identityProvider: string | undefined,
  urls: readonly Found[],
): Auth {
  const written = texts(atAnyCase(settings, 'scopes'))
  const delimiter = text(customValue(atAnyCase(atAnyCase(settings, 'customParameters'), 'scopeListDelimiter')))
  const provider = providerOf(
    identityProvider,
    urls.map(url => url.text),
    written.map(scope => scope.text),
  )
  const principal = provider === 'microsoft-graph' ? 'delegated' : null
  const scopes = new Map<string, Scope>()
  for (const { text, line } of written) {
    for (const value of splitScopes(text, delimiter)) {
      if (!scopes.has(value))
        scopes.set(value, draftScope({ value, principal, kind: scopeKind(value), place: { file: place.file, line } }))
    }
  }
  return { kind: 'oauth2', name, provider, scopes: [...scopes.values()], place }
}

/** Where users are sent back to; the gateway of the platform itself is where every connector does. */
function redirects(settings: Node | undefined, file: string): Endpoint[] {
  return foundIn(atAnyCase(settings, 'redirectUrl'), file)
    .flatMap(url => readTemplate(url.text, 'redirect', 'inbound', url.place))
    .filter(endpoint => !/(?:^|\.)consent\.azure-apim\.(?:net|us|cn)$/.test(endpoint.host))
}

function readSecret(name: string, secret: Node | undefined, file: string): Secret[] {
  const value = filledText(secret)
  if (secret === undefined || value === undefined || standsForKey(value)) return []
  const place = { file, line: secret.line }
  return [{ name: name === 'token' ? 'clientSecret' : `${name} clientSecret`, kind: 'literal', place }]
}

function placeOfTrue(nodes: readonly (Node | undefined)[], file: string): Place | null {
  const node = nodes.find(candidate => flag(candidate) === true)
  return node === undefined ? null : { file, line: node.line }
}

const identityProviders: ReadonlyMap<string, string> = new Map([
  ['aad', 'microsoft-graph'],
  ['aadcertificate', 'microsoft-graph'],
  ['google', 'google'],
  ['slack', 'slack'],
  ['github', 'github-oauth'],
])

function providerOf(identityProvider: string | undefined, urls: readonly string[], scopes: readonly string[]) {
  return identityProviders.get(identityProvider?.toLowerCase() ?? '') ?? providerOfUrls([...urls, ...scopes])
}

interface Url extends Found {
  readonly purpose: string
}

const urlKeys = [
  ['loginUri', ['authorization', 'token']],
  ['authorizationUrl', ['authorization']],
  ['authorizationUrlTemplate', ['authorization']],
  ['tokenUrl', ['token']],
  ['tokenUrlTemplate', ['token']],
  ['refreshUrl', ['token']],
  ['refreshUrlTemplate', ['token']],
] as const

/** Addresses of the sign-in; refreshing at a host that gives tokens anyway is told once. */
function signInUrls(custom: Node | undefined, file: string): Url[] {
  const urls = urlKeys.flatMap(([key, purposes]) =>
    foundIn(customValue(atAnyCase(custom, key)), file).flatMap(url =>
      purposes.map(purpose => ({ ...url, key, purpose })),
    ),
  )
  const givesTokens = new Set(
    urls.filter(url => !url.key.startsWith('refresh') && url.purpose === 'token').map(url => hostOf(url.text)?.host),
  )
  return urls.filter(url => !url.key.startsWith('refresh') || !givesTokens.has(hostOf(url.text)?.host))
}

/** Custom parameters hold their text in `value`; some files leave that step out. */
function customValue(parameter: Node | undefined): Node | undefined {
  return parameter?.kind === 'map' ? atAnyCase(parameter, 'value') : parameter
}

function foundIn(node: Node | undefined, file: string): Found[] {
  const value = filledText(node)
  return value === undefined || node === undefined ? [] : [{ text: value, place: { file, line: node.line } }]
}
