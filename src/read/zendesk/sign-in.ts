import { partyOf } from '../../catalog/hosts.ts'
import type { Auth, Endpoint, Scope } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { at, filledText, items, lineOfKey, type Node, texts } from '../node.ts'

/** How an app signs in for those who use it, and where. */
export interface SignIn {
  readonly auth: readonly Auth[]
  readonly endpoints: readonly (Endpoint | undefined)[]
}

/** Reads the OAuth client of an app, and the parameters that hold a token with scopes of their own. */
export function readSignIn(root: Node, file: SourceFile): SignIn {
  const oauth = at(root, 'oauth')
  const endpoints = [
    address(oauth, 'authorize_uri', 'authorization', file),
    address(oauth, 'access_token_uri', 'token', file),
  ]
  return { auth: [...clientOf(root, oauth, endpoints, file), ...tokensOf(root, file)], endpoints }
}

function clientOf(
  root: Node,
  oauth: Node | undefined,
  endpoints: readonly (Endpoint | undefined)[],
  file: SourceFile,
): Auth[] {
  if (oauth?.kind !== 'map') return []
  // Mostly it is another service that the app signs in to.
  const hosts = endpoints.flatMap(endpoint => endpoint?.host ?? [])
  const isOwn = hosts.every(host => /(?:^|\.)zendesk\.com$/i.test(host) || partyOf(host) === 'zendesk.com')
  const scopes = scopesIn(at(oauth, 'scope') ?? at(oauth, 'scopes'), file)
  const place = placeIn(file, lineOfKey(root, 'oauth'))
  return [{ kind: 'oauth2', name: 'oauth', provider: isOwn ? 'zendesk' : null, scopes, place }]
}

function tokensOf(root: Node, file: SourceFile): Auth[] {
  const tokens = new Map<string, Auth>()
  for (const parameter of items(at(root, 'parameters'))) {
    const name = filledText(at(parameter, 'name'))
    const scopes = scopesIn(at(parameter, 'scopes'), file)
    if (name === undefined || tokens.has(name) || scopes.length === 0) continue
    const place = placeIn(file, parameter.line)
    tokens.set(name, { kind: 'oauth2', name: `parameter ${name}`, provider: 'zendesk', scopes, place })
  }
  return [...tokens.values()]
}

function scopesIn(node: Node | undefined, file: SourceFile): Scope[] {
  const scopes = new Map<string, Scope>()
  for (const { text, line } of texts(node)) {
    for (const value of text.split(/[\s,]+/)) {
      if (value === '' || scopes.has(value)) continue
      const kind = /\$[{(]|\{\{|<</.test(value) ? 'template' : 'literal'
      scopes.set(value, draftScope({ value, kind, place: placeIn(file, line) }))
    }
  }
  return [...scopes.values()]
}

function address(oauth: Node | undefined, key: string, purpose: string, file: SourceFile): Endpoint | undefined {
  const written = filledText(at(oauth, key))
  return written === undefined || oauth === undefined
    ? undefined
    : draftEndpoint(written, purpose, placeIn(file, lineOfKey(oauth, key)))
}
