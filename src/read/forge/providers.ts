import type { Auth, Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { at, filledText, flag, items, lineOfKey, type Node, texts } from '../node.ts'
import { providerOfUrls, scopeKind } from '../openapi/providers.ts'
import type { Remote } from './remotes.ts'

/** Ways in which users sign in to services of others through an app, and what protects them. */
export interface ForgeProviders {
  readonly auth: readonly Auth[]
  readonly settings: readonly Setting[]
}

/** Reads the providers of external sign-ins; what such a token may do is held in the name of the user. */
export function readForgeProviders(root: Node, remotes: ReadonlyMap<string, Remote>, file: SourceFile): ForgeProviders {
  const seen = new Map<string, Node>()
  for (const node of items(at(root, 'providers', 'auth'))) {
    const key = filledText(at(node, 'key'))
    if (key !== undefined && !seen.has(key)) seen.set(key, node)
  }
  return {
    auth: [...seen].map(([key, node]) => readAuth(key, node, remotes, file)),
    settings: [...seen].flatMap(([key, node]) => readSettings(key, node, file)),
  }
}

function readAuth(key: string, node: Node, remotes: ReadonlyMap<string, Remote>, file: SourceFile): Auth {
  const named = [...texts(at(node, 'actions', 'authorization', 'remote')), ...texts(at(node, 'remotes'))]
  const urls = named.flatMap(({ text }) => remotes.get(text)?.addresses[0]?.text ?? [])
  const integration = filledText(at(node, 'integration'))
  const scopes = texts(at(node, 'scopes')).map(({ text: value, line }) =>
    draftScope({ value, principal: 'user', kind: scopeKind(value), place: placeIn(file, line) }),
  )
  return {
    kind: 'oauth2',
    name: key,
    provider: integration === 'google' ? 'google' : providerOfUrls(urls),
    scopes: [...new Map(scopes.map(scope => [scope.value, scope])).values()],
    place: placeIn(file, lineOfKey(node, 'key')),
  }
}

function readSettings(key: string, node: Node, file: SourceFile): Setting[] {
  const bearer = filledText(at(node, 'bearerMethod')) ?? filledText(at(node, 'bearerMethod', 'type'))
  const pkce = flag(at(node, 'pkce')) === true
  const place = (name: string) => placeIn(file, lineOfKey(node, name))
  return [
    ...texts(at(node, 'clientId')).map(
      ({ text: value }): Setting => ({
        name: `client-id ${key}`,
        value,
        exposure: 0,
        // A placeholder says which id is put in, not which one it is.
        weight: scopeKind(value) === 'template' ? 'medium' : 'high',
        place: place('clientId'),
      }),
    ),
    { name: `pkce ${key}`, value: String(pkce), exposure: pkce ? 0 : 1, weight: 'high', place: place('pkce') },
    // In an address a token is kept in histories and logs on its way.
    {
      name: `token-place ${key}`,
      value: bearer ?? 'authorization-header',
      exposure: bearer === 'uri-query' ? 1 : 0,
      weight: 'medium',
      place: place('bearerMethod'),
    },
  ]
}
