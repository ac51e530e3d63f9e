import type { Auth, Endpoint } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { at, atAnyCase, filledText, has, itemsOrOne, lineOfKey, type Node, text } from '../node.ts'
import { type Credential, readCredential } from './credential.ts'
import type { Inputs } from './secret-value.ts'

/** What a server entry says of signing in. */
export interface Oauth {
  readonly auth: readonly Auth[]
  readonly credentials: readonly Credential[]
  readonly endpoints: readonly (Endpoint | undefined)[]
}

const addresses = [
  ['authorizationUrl', 'authorization'],
  ['authServerMetadataUrl', 'authorization'],
  ['issuer', 'authorization'],
  ['tokenUrl', 'token'],
  ['redirectUri', 'redirect'],
] as const

/** Reads `oauth` (or `auth`) of a server entry; nothing where the client finds out by itself. */
export function readOauth(server: Node, file: SourceFile, inputs: Inputs): Oauth {
  const key = has(server, 'oauth') ? 'oauth' : 'auth'
  const node = at(server, key)
  if (node?.kind !== 'map') return { auth: [], credentials: [], endpoints: [] }
  const place = placeIn(file, lineOfKey(server, key))
  const scopes = itemsOrOne(at(node, 'scopes') ?? at(node, 'scope')).flatMap(item =>
    (text(item) ?? '')
      .split(/[\s,]+/)
      .filter(value => value !== '')
      .map(value => draftScope({ value, place: placeIn(file, item.line) })),
  )
  const distinct = [...new Map(scopes.map(scope => [scope.value, scope])).values()]
  const secret = atAnyCase(node, 'clientSecret') ?? atAnyCase(node, 'client_secret')
  const credential =
    secret === undefined
      ? null
      : readCredential('oauth', 'clientSecret', text(secret) ?? '', placeIn(file, secret.line), inputs)
  return {
    auth: [{ kind: 'oauth2', name: 'oauth', provider: null, scopes: distinct, place }],
    credentials: credential === null ? [] : [credential],
    endpoints: addresses.map(([name, purpose]) => {
      const address = filledText(at(node, name))
      return address === undefined ? undefined : draftEndpoint(address, purpose, placeIn(file, lineOfKey(node, name)))
    }),
  }
}
