import type { Auth, Connector, Scope } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { findDeprecations } from '../calendar.ts'
import { draftConnector, draftScope, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { unreadAddress } from '../draft-endpoint.ts'
import type { ConnectorFormat } from '../format.ts'
import { at, filledText, has, lineOfKey, type Node, texts } from '../node.ts'
import { readShopifyEndpoints } from '../shopify/endpoints.ts'
import { installsByCode, readShopifySettings } from '../shopify/settings.ts'
import { readSubscriptions } from '../shopify/subscriptions.ts'
import { readShopifyTriggers } from '../shopify/triggers.ts'

/** Configuration of a Shopify app: what it may do in a shop, where its users are sent, and what Shopify tells it of the shop. */
export const shopifyApp: ConnectorFormat = {
  name: 'shopify-app',
  title: 'Shopify app configuration',
  specification: 'https://shopify.dev/docs/apps/build/cli-for-apps/app-configuration',
  names: ['**/shopify.app.toml', '**/shopify.app.*.toml'],
  read(file) {
    const root = rootOf(file)
    if (root?.kind !== 'map') return null
    const { connector, unread } = readApp(root, file)
    const gaps: Gap[] = unread.map(line => unreadAddress(placeIn(file, line)))
    if (installsByCode(root)) {
      const line = lineOfKey(at(root, 'access_scopes'), 'use_legacy_install_flow')
      const reason = 'it leaves the installation to the app: the scopes that the code of the app asks for are not known'
      gaps.push(gap(file, line, reason))
    }
    return { connectors: [connector], gaps }
  },
}

function readApp(root: Node, file: SourceFile): { readonly connector: Connector; readonly unread: readonly number[] } {
  const clientId = filledText(at(root, 'client_id'))
  const id = clientId !== undefined && isClientId(clientId) ? clientId : null
  const subscriptions = readSubscriptions(root)
  const { endpoints, unread } = readShopifyEndpoints(root, subscriptions, file)
  const version = filledText(at(root, 'webhooks', 'api_version')) ?? null
  const versionPlace = placeIn(file, lineOfKey(at(root, 'webhooks'), 'api_version'))
  const connector = draftConnector({
    format: 'shopify-app',
    id: id ?? file.path,
    name: filledText(at(root, 'name')) ?? filledText(at(root, 'handle')) ?? file.path,
    role: 'definition',
    version,
    publisher: filledText(at(root, 'organization_id')) ?? null,
    places: [placeIn(file, id === null ? root.line : lineOfKey(root, 'client_id'))],
    auth: [readAuth(root, file)],
    endpoints,
    triggers: readShopifyTriggers(root, subscriptions, file),
    settings: readShopifySettings(root, id, subscriptions, file),
    deprecations:
      version === null ? [] : findDeprecations('shopify-api-version', version, `API version ${version}`, versionPlace),
  })
  return { connector, unread }
}

/** An app that is not linked yet has none, and templates of projects hold words where it belongs. */
function isClientId(text: string): boolean {
  return /^[A-Za-z0-9_-]{8,100}$/.test(text) && /\d/.test(text) && !/^your|placeholder|x{4}/i.test(text)
}

/** Older files have the scopes at the top; that they moved below `access_scopes` changes nothing. */
function readAuth(root: Node, file: SourceFile): Auth {
  const table = at(root, 'access_scopes')
  const scopes = new Map<string, Scope>()
  const add = (text: string, line: number, optional: boolean) => {
    for (const value of text.split(/[\s,]+/)) {
      if (value === '' || scopes.has(value)) continue
      const kind = /\$[{(]|\{\{|<</.test(value) ? 'template' : 'literal'
      scopes.set(value, draftScope({ value, optional, kind, place: placeIn(file, line) }))
    }
  }
  // Required ones first: a scope that stands in both lists is always asked for.
  for (const { text, line } of texts(at(table, 'scopes'))) add(text, line, false)
  for (const { text, line } of texts(at(root, 'scopes'))) add(text, line, false)
  for (const { text, line } of texts(at(table, 'optional_scopes'))) add(text, line, true)
  const line = has(table, 'scopes') ? lineOfKey(table, 'scopes') : lineOfKey(root, 'scopes')
  return {
    kind: 'oauth2',
    name: 'oauth',
    provider: 'shopify',
    scopes: [...scopes.values()],
    place: placeIn(file, line),
  }
}

function gap(file: SourceFile, line: number, reason: string): Gap {
  return { kind: 'unknown', file: file.path, line, reason }
}
