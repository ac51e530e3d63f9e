import type { Auth, AuthKind, Endpoint, Scope, Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { Place } from '../../model/place.ts'
import { draftScope } from '../connector-draft.ts'
import { at, filledText } from '../node.ts'
import { hostOf, readAddress } from './address.ts'
import { placeOfKey } from './operations.ts'
import { providerOfUrls, scopeKind } from './providers.ts'
import { type Located, locatedEntries, type References } from './references.ts'
import type { Required } from './requirements.ts'

/** What the security schemes of a description say. */
export interface Security {
  readonly auth: readonly Auth[]
  readonly endpoints: readonly Endpoint[]
  readonly settings: readonly Setting[]
}

const httpKinds: ReadonlyMap<string, AuthKind> = new Map([
  ['basic', 'basic'],
  ['bearer', 'bearer'],
  ['digest', 'digest'],
  ['oauth', 'oauth1'],
  ['hmac', 'hmac'],
])

const kinds: ReadonlyMap<string, AuthKind> = new Map([
  ['apikey', 'api-key'],
  ['basic', 'basic'],
  ['oauth2', 'oauth2'],
  ['openidconnect', 'oidc'],
  ['mutualtls', 'mtls'],
  // Those of message brokers, which only AsyncAPI has.
  ['gssapi', 'unknown'],
  ['httpapikey', 'api-key'],
  ['plain', 'basic'],
  ['scramsha256', 'digest'],
  ['scramsha512', 'digest'],
  ['userpassword', 'basic'],
  ['x509', 'certificate'],
])

/** Names of the flows in 2.0, as 3.x calls them, so that writing a description anew changes nothing. */
const flowNames: ReadonlyMap<string, string> = new Map([
  ['accessCode', 'authorizationCode'],
  ['application', 'clientCredentials'],
])

/** Flows that give tokens or passwords to where they may be read. */
const weakFlows = new Set(['implicit', 'password'])

/** A security scheme as it is declared: its name, the line of that, and where the scheme or a reference to it stands. */
export type DeclaredScheme = ReturnType<typeof locatedEntries>[number]

/** Reads the security schemes that are declared, and those that operations ask for though nothing declares them. */
export function readSecurity(schemes: readonly DeclaredScheme[], required: Required, references: References): Security {
  const auth: Auth[] = []
  const endpoints: Endpoint[] = []
  const settings: Setting[] = []
  const declared = new Set<string>()
  for (const { key, line, at: written } of schemes) {
    declared.add(key)
    const place = { file: written.file.path, line }
    const scheme = references.follow(written)
    if (scheme === undefined) auth.push({ kind: 'unknown', name: key, provider: null, scopes: [], place })
    else {
      const flows = flowsOf(scheme, references)
      auth.push(readScheme(key, scheme, flows, required, place))
      for (const endpoint of signInHosts(scheme, flows)) endpoints.push(endpoint)
      for (const setting of readSettings(key, scheme, flows)) settings.push(setting)
    }
  }
  for (const [name, { place, scopes }] of required) {
    if (!declared.has(name)) auth.push({ kind: 'unknown', name, provider: null, scopes: asked(scopes), place })
  }
  return { auth, endpoints, settings }
}

function readScheme(name: string, scheme: Located, flows: readonly Flow[], required: Required, place: Place): Auth {
  const kind = kindOf(scheme)
  const urls = [
    ...flows.flatMap(flow => urlsOf(flow.at).map(url => url.text)),
    textOf(scheme, 'openIdConnectUrl') ?? '',
  ]
  return {
    kind,
    name,
    provider: providerOfUrls(urls),
    // Other kinds have no list of scopes of their own: theirs are the ones that operations ask for.
    scopes: kind === 'oauth2' ? offered(flows) : asked(required.get(name)?.scopes ?? new Map()),
    place,
  }
}

function kindOf(scheme: Located): AuthKind {
  const type = textOf(scheme, 'type')?.toLowerCase() ?? ''
  if (type === 'http') return httpKinds.get(textOf(scheme, 'scheme')?.toLowerCase() ?? '') ?? 'unknown'
  return kinds.get(type) ?? 'unknown'
}

/** One way to get a token; in Swagger 2.0 the scheme itself. What may be asked for is `availableScopes` in AsyncAPI 3. */
interface Flow {
  readonly name: string
  readonly at: Located
  readonly scopes: Located | undefined
}

function flowsOf(scheme: Located, references: References): Flow[] {
  if (kindOf(scheme) !== 'oauth2') return []
  const old = textOf(scheme, 'flow')
  if (old !== undefined)
    return [{ name: flowNames.get(old) ?? old, at: scheme, scopes: references.at(scheme, 'scopes') }]
  return locatedEntries(references.at(scheme, 'flows')).flatMap(({ key, at: written }) => {
    const flow = key.startsWith('x-') ? undefined : references.follow(written)
    if (flow === undefined) return []
    return [{ name: key, at: flow, scopes: references.at(flow, 'scopes') ?? references.at(flow, 'availableScopes') }]
  })
}

function offered(flows: readonly Flow[]): Scope[] {
  const places = new Map<string, Place>()
  for (const { scopes } of flows) {
    for (const { key, line, at: scope } of locatedEntries(scopes)) {
      if (!key.startsWith('x-') && key.trim() !== '' && !places.has(key))
        places.set(key, { file: scope.file.path, line })
    }
  }
  return asked(places)
}

function asked(scopes: ReadonlyMap<string, Place>): Scope[] {
  return [...scopes].map(([value, place]) => draftScope({ value, kind: scopeKind(value), place }))
}

const urlPurposes = [
  ['authorizationUrl', 'authorization'],
  ['deviceAuthorizationUrl', 'authorization'],
  ['tokenUrl', 'token'],
  ['refreshUrl', 'token'],
] as const

function urlsOf(flow: Located): { readonly text: string; readonly purpose: string; readonly place: Place }[] {
  const token = hostOf(textOf(flow, 'tokenUrl'))?.host
  return urlPurposes.flatMap(([key, purpose]) => {
    const text = textOf(flow, key)
    if (text === undefined || (key === 'refreshUrl' && hostOf(text)?.host === token)) return []
    return [{ text, purpose, place: placeOfKey(flow, key) }]
  })
}

function signInHosts(scheme: Located, flows: readonly Flow[]): Endpoint[] {
  const discovery = textOf(scheme, 'openIdConnectUrl')
  return [
    ...readAddress(discovery, 'authorization', placeOfKey(scheme, 'openIdConnectUrl')),
    ...flows.flatMap(flow => urlsOf(flow.at).flatMap(url => readAddress(url.text, url.purpose, url.place))),
  ]
}

function readSettings(name: string, scheme: Located, flows: readonly Flow[]): Setting[] {
  const place = { file: scheme.file.path, line: scheme.node.line }
  if (flows.length > 0) {
    const names = [...new Set(flows.map(flow => flow.name))].sort(compareText)
    const exposure = names.some(flow => weakFlows.has(flow)) ? 1 : 0
    return [{ name: `oauth-flow ${name}`, value: names.join(', '), exposure, weight: 'high', place }]
  }
  const where = kindOf(scheme) === 'api-key' ? textOf(scheme, 'in')?.toLowerCase() : undefined
  if (where === undefined) return []
  // A key in an address ends up in logs and histories.
  return [{ name: `api-key-in ${name}`, value: where, exposure: where === 'query' ? 1 : 0, weight: 'high', place }]
}

function textOf(located: Located, key: string): string | undefined {
  return filledText(at(located.node, key))
}
