import type { Endpoint } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import { at, type Node, texts } from '../node.ts'
import type { Subscription } from './subscriptions.ts'

/** Hosts of an app, and the lines of addresses in which no host could be read. */
export interface ShopifyEndpoints {
  readonly endpoints: readonly Endpoint[]
  readonly unread: readonly number[]
}

/** Where the app answers, where users are sent once they agreed, and where Shopify sends what happens in a shop. */
export function readShopifyEndpoints(
  root: Node,
  subscriptions: readonly Subscription[],
  file: SourceFile,
): ShopifyEndpoints {
  const customers = at(root, 'customer_authentication')
  const found = [
    ...listed(at(root, 'application_url'), 'app'),
    ...listed(at(root, 'auth', 'redirect_urls'), 'redirect'),
    ...listed(at(customers, 'redirect_uris'), 'redirect'),
    ...listed(at(customers, 'logout_urls'), 'redirect'),
    ...listed(at(customers, 'javascript_origins'), 'origin'),
    ...listed(at(root, 'app_proxy', 'url'), 'proxy'),
    ...listed(at(root, 'app_preferences', 'url'), 'link'),
    ...subscriptions.flatMap(({ uri }) => (uri === null ? [] : [{ ...uri, purpose: 'webhook' }])),
  ]
  const unread = new Set<number>()
  const endpoints = found.map(({ text, line, purpose }) => {
    // A path is one of the app itself, whose address is known.
    if (text.startsWith('/')) return undefined
    const place = placeIn(file, line)
    const endpoint = eventBus(text, purpose, place) ?? draftEndpoint(text, purpose, place)
    if (endpoint === undefined) unread.add(line)
    return endpoint
  })
  return { endpoints: distinctEndpoints(endpoints), unread: [...unread] }
}

/** An event bus of Amazon is named by a text of its own, with the account that owns it; no host is in it. */
function eventBus(text: string, purpose: string, place: Endpoint['place']): Endpoint | undefined {
  if (!/^arn:[\w:./-]{1,500}$/i.test(text)) return undefined
  return { host: text, scheme: null, template: false, direction: 'outbound', purpose, place }
}

function listed(node: Node | undefined, purpose: string) {
  return texts(node).map(address => ({ ...address, purpose }))
}
