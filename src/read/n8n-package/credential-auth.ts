import type { Auth, AuthKind, Scope } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, entries, filledText, has, lineOfKey, type Node, text, texts } from '../node.ts'
import { providerOfUrls } from '../openapi/providers.ts'

/** Types of credential that n8n brings for the sign-in of one provider, by how their names begin. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^google/i, 'google'],
  [/^microsoft/i, 'microsoft-graph'],
  [/^slack/i, 'slack'],
  [/^github/i, 'github-oauth'],
  [/^hubspot/i, 'hubspot'],
  [/^salesforce/i, 'salesforce'],
  [/^discord/i, 'discord'],
  [/^zoom/i, 'zoom'],
  [/^zendesk/i, 'zendesk'],
]

/** How a type of credential signs in. */
export function readAuth(
  root: Node,
  name: string,
  properties: ReadonlyMap<string, Node>,
  scopes: readonly Scope[],
  file: SourceFile,
): Auth {
  const extended = texts(at(root, 'extends')).map(({ text }) => text)
  const family = families.find(([pattern]) => extended.some(each => pattern.test(each)))?.[1] ?? null
  const urls = ['authUrl', 'accessTokenUrl'].flatMap(key => text(at(properties.get(key), 'default')) ?? [])
  const line = has(root, 'extends') ? lineOfKey(root, 'extends') : lineOfKey(root, 'authenticate')
  return {
    kind: kindOf(root, extended),
    name,
    provider: family ?? providerOfUrls(urls),
    scopes,
    place: placeIn(file, line),
  }
}

function kindOf(root: Node, extended: readonly string[]): AuthKind {
  if (extended.some(each => /oauth2(?:api)?$/i.test(each))) return 'oauth2'
  if (extended.some(each => /oauth1(?:api)?$/i.test(each))) return 'oauth1'
  const authenticate = at(root, 'authenticate')
  const type = filledText(at(authenticate, 'type'))?.toLowerCase()
  if (type === 'basicauth') return 'basic'
  if (type === 'headerauth' || type === 'queryauth') return 'api-key'
  const sent = at(authenticate, 'properties')
  if (has(sent, 'auth')) return 'basic'
  const authorization = entries(at(sent, 'headers')).find(({ key }) => key.toLowerCase() === 'authorization')
  const value = text(authorization?.value)?.trim()
  if (/^=?\s*bearer\b/i.test(value ?? '')) return 'bearer'
  if (/^=?\s*basic\b/i.test(value ?? '')) return 'basic'
  return ['headers', 'qs', 'body'].some(key => has(sent, key)) ? 'api-key' : 'unknown'
}
