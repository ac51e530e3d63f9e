import type { Auth, AuthKind, Endpoint, Scope, Setting } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { at, filledText, type Node } from '../node.ts'
import { providerOfUrls, scopeKind } from '../openapi/providers.ts'
import { endpointOf, type Variables } from './addresses.ts'
import { fieldsOf, type Item } from './items.ts'

/** What the requests of a collection sign in with. */
export interface SignIn {
  readonly auth: readonly Auth[]
  readonly endpoints: readonly Endpoint[]
  readonly settings: readonly Setting[]
}

/** Types by the names Postman gives them; `noauth` is no way to sign in. */
const kinds: ReadonlyMap<string, AuthKind> = new Map([
  ['apikey', 'api-key'],
  ['asap', 'jwt'],
  ['awsv4', 'hmac'],
  ['basic', 'basic'],
  ['bearer', 'bearer'],
  ['digest', 'digest'],
  ['edgegrid', 'hmac'],
  ['hawk', 'hmac'],
  ['jwt', 'jwt'],
  ['oauth1', 'oauth1'],
  ['oauth2', 'oauth2'],
])

const addresses = [
  ['authUrl', 'authorization'],
  ['accessTokenUrl', 'token'],
  ['refreshTokenUrl', 'token'],
] as const

/** Ways to get a token that show it, or the password, to whoever looks on. */
const weakGrants: ReadonlySet<string> = new Set(['implicit', 'password_credentials'])

/** Name of what a request signs in with; `noauth` where nothing says. */
export function typeOf(auth: Node | undefined): string {
  const type = filledText(at(auth, 'type'))?.toLowerCase() ?? 'noauth'
  return /^[a-z0-9]{1,30}$/.test(type) ? type : 'unknown'
}

/** Reads each type once; its scopes are those of all that sign in so. */
export function readSignIn(items: readonly Item[], variables: Variables, file: SourceFile): SignIn {
  const auth = new Map<string, { place: Place; urls: string[]; scopes: Map<string, Scope> }>()
  const endpoints: Endpoint[] = []
  const settings = new Map<string, Setting>()
  for (const node of new Set(items.flatMap(item => item.auth ?? []))) {
    const type = typeOf(node)
    if (type === 'noauth') continue
    const place = placeIn(file, node.line)
    const known = auth.get(type) ?? { place, urls: [], scopes: new Map<string, Scope>() }
    auth.set(type, known)
    const fields = fieldsOf(at(node, type))
    for (const [key, purpose] of addresses) {
      const url = fields.get(key)
      const text = filledText(url)
      if (url === undefined || text === undefined) continue
      known.urls.push(text)
      for (const endpoint of endpointOf(text, purpose, url.line, variables, file)) endpoints.push(endpoint)
    }
    for (const scope of scopesOf(fields.get('scope'), file)) known.scopes.set(scope.value, scope)
    for (const setting of settingsOf(type, fields, place)) {
      const before = settings.get(setting.name)
      if (before === undefined || setting.exposure > before.exposure) settings.set(setting.name, setting)
    }
  }
  return {
    auth: [...auth].map(([name, { place, urls, scopes }]) => ({
      kind: kinds.get(name) ?? 'unknown',
      name,
      provider: providerOfUrls(urls),
      scopes: [...scopes.values()],
      place,
    })),
    endpoints,
    settings: [...settings.values()],
  }
}

function scopesOf(node: Node | undefined, file: SourceFile): Scope[] {
  if (node === undefined) return []
  const words = (filledText(node) ?? '').split(/[\s,]+/).filter(word => word !== '')
  return words.map(value => draftScope({ value, kind: scopeKind(value), place: placeIn(file, node.line) }))
}

function settingsOf(type: string, fields: ReadonlyMap<string, Node>, place: Place): Setting[] {
  if (type === 'oauth2') {
    const grant = filledText(fields.get('grant_type')) ?? 'not said'
    return [
      { name: 'oauth-flow oauth2', value: grant, exposure: weakGrants.has(grant) ? 1 : 0, weight: 'medium', place },
    ]
  }
  if (type !== 'apikey') return []
  const where = filledText(fields.get('in'))?.toLowerCase() ?? 'header'
  // A key in an address ends up in logs and histories.
  return [{ name: 'api-key-in apikey', value: where, exposure: where === 'query' ? 1 : 0, weight: 'medium', place }]
}
