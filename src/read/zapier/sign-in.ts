import type { Auth, AuthKind, Scope, Secret, Setting } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { Place } from '../../model/place.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope } from '../connector-draft.ts'
import { at, filledText, flag, has, isNull, items, type Node, text } from '../node.ts'
import { providerOfUrls } from '../openapi/providers.ts'
import { isUnknown } from '../script/evaluation.ts'
import { placeOfKey, placeOfValue } from '../script/place.ts'
import { isPlaceholder } from '../secret-shapes.ts'

const kinds: ReadonlyMap<string, AuthKind> = new Map([
  ['basic', 'basic'],
  ['custom', 'api-key'],
  ['digest', 'digest'],
  ['oauth1', 'oauth1'],
  ['oauth2', 'oauth2'],
  ['session', 'session-cookie'],
])

/** How people sign in to an app. */
export interface SignIn {
  readonly auth: readonly Auth[]
  readonly settings: readonly Setting[]
  readonly secrets: readonly Secret[]
  readonly gaps: readonly Gap[]
}

/** Reads `authentication`: an app that has none asks nobody. */
export function readSignIn(app: Node, file: SourceFile): SignIn {
  const root = at(app, 'authentication')
  const place = root === undefined ? placeOfKey(app, 'authentication', file) : placeOfKey(root, 'type', file)
  if (root?.kind !== 'map') {
    const isNone = root === undefined ? !has(app, '...') : isNull(root)
    const kind = isNone ? 'none' : 'unknown'
    const auth: Auth = { kind, name: 'authentication', provider: null, scopes: [], place }
    return {
      auth: [auth],
      settings: [],
      secrets: [],
      gaps: isNone ? [] : [gap(place, 'how people sign in is known only when it runs')],
    }
  }
  const kind = kinds.get(filledText(at(root, 'type'))?.toLowerCase() ?? '') ?? 'unknown'
  const config = at(root, 'oauth2Config')
  const { scopes, gaps } = kind === 'oauth2' ? readScopes(config, file) : { scopes: [], gaps: [] }
  const urls = ['authorizeUrl', 'getAccessToken'].flatMap(key => text(at(config, key, 'url')) ?? [])
  return {
    auth: [{ kind, name: 'authentication', provider: providerOfUrls(urls), scopes, place }],
    settings: kind === 'oauth2' ? [readPkce(config, file)] : [],
    secrets: readSecrets(root, file),
    gaps,
  }
}

function gap(place: Place, reason: string): Gap {
  return { kind: 'unknown', ...place, reason }
}

/** Scopes stand beside the addresses, among the parameters of one, or within it. */
function readScopes(config: Node | undefined, file: SourceFile): { readonly scopes: Scope[]; readonly gaps: Gap[] } {
  const authorize = at(config, 'authorizeUrl')
  const given = [
    at(config, 'scope'),
    at(authorize, 'params', 'scope'),
    at(authorize, 'params', 'user_scope'),
    at(authorize, 'body', 'scope'),
    at(config, 'getAccessToken', 'body', 'scope'),
  ].flatMap(node => (node === undefined || text(node) === undefined ? [] : [{ node, value: text(node) ?? '' }]))
  const address = authorize?.kind === 'scalar' ? authorize : at(authorize, 'url')
  const inAddress = /[?&]scope=([^&#]{1,4000})/.exec(text(address)?.slice(0, 8_000) ?? '')?.[1]
  if (address !== undefined && inAddress !== undefined) given.push({ node: address, value: decode(inAddress) })
  const scopes = new Map<string, Scope>()
  const gaps: Gap[] = []
  for (const { node, value } of given) {
    for (const word of value.split(/[\s,]+/)) {
      const kind = kindOf(word)
      if (kind === 'template')
        gaps.push(gap(placeOfValue(node, file), 'some of its scopes are known only when it runs'))
      if (word !== '' && !scopes.has(word))
        scopes.set(word, draftScope({ value: word, kind, place: placeOfValue(node, file) }))
    }
  }
  if (isUnknown(config) || isUnknown(authorize))
    gaps.push(
      gap(placeOfKey(config, 'authorizeUrl', file), 'its address to sign in is made when it runs; scopes may be in it'),
    )
  return { scopes: [...scopes.values()], gaps }
}

function kindOf(word: string): Scope['kind'] {
  if (/\$\{|\{\{|\}\}/.test(word)) return 'template'
  return word === '*' || word.endsWith('/.default') ? 'catch-all' : 'literal'
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '))
  } catch {
    // No encoding a browser would take: as it is written.
    return value
  }
}

function readPkce(config: Node | undefined, file: SourceFile): Setting {
  const isOn = flag(at(config, 'enablePkce')) === true
  return {
    name: 'pkce',
    value: String(isOn),
    exposure: isOn ? 0 : 1,
    weight: 'medium',
    place: placeOfKey(config, 'enablePkce', file),
  }
}

/** What a field for a secret proposes, and what is written where a secret of the app is sent, is a secret in the file. */
function readSecrets(root: Node, file: SourceFile): Secret[] {
  const fields = items(at(root, 'fields')).flatMap(field => {
    const key = filledText(at(field, 'key')) ?? 'field'
    return filledText(at(field, 'type')) === 'password' ? [{ name: key, node: at(field, 'default') }] : []
  })
  const sent = ['getAccessToken', 'refreshAccessToken'].flatMap(step =>
    ['body', 'params'].map(part => ({
      name: 'client_secret',
      node: at(root, 'oauth2Config', step, part, 'client_secret'),
    })),
  )
  const found = [...fields, ...sent].flatMap(({ name, node }): Secret[] => {
    if (node === undefined || text(node) === undefined || isUnknown(node) || isPlaceholder(text(node) ?? '')) return []
    return [{ name, kind: 'literal', place: placeOfValue(node, file) }]
  })
  return [...new Map(found.map(secret => [secret.name, secret])).values()]
}
