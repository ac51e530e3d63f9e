import type { Endpoint } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import { at, entries, items, type Node, texts } from '../node.ts'

/** An address in a manifest, and the line it stands on. */
interface Address {
  readonly text: string
  readonly line: number
}

/** Hosts of an app, and the lines of addresses in which no host could be read. */
export interface SlackEndpoints {
  readonly endpoints: readonly Endpoint[]
  readonly unread: readonly number[]
}

/** Where Slack sends what happens in a workspace, where users are sent after they agreed, and which hosts the app may show or call. */
export function readSlackEndpoints(root: Node, file: SourceFile): SlackEndpoints {
  const unread: number[] = []
  const providers = entries(at(root, 'external_auth_providers', 'oauth2')).map(({ value }) => at(value, 'options'))
  const found = [
    ...requestAddresses(root).map(address => ({ ...address, purpose: 'webhook' })),
    ...listed(at(root, 'oauth_config', 'redirect_urls'), 'redirect'),
    ...listed(at(root, 'features', 'unfurl_domains'), 'unfurl'),
    ...listed(at(root, 'outgoing_domains'), 'fetch'),
    ...listed(at(root, 'settings', 'siws_links', 'initiate_uri'), 'authorization'),
    ...providers.flatMap(options => listed(at(options, 'authorization_url'), 'authorization')),
    ...providers.flatMap(options => listed(at(options, 'token_url'), 'token')),
  ]
  const endpoints = found.map(address => {
    const endpoint = draftEndpoint(address.text, address.purpose, placeIn(file, address.line))
    if (endpoint === undefined) unread.push(address.line)
    return endpoint
  })
  return { endpoints: distinctEndpoints(endpoints), unread }
}

/** Addresses that Slack sends requests to. */
export function requestAddresses(root: Node): readonly Address[] {
  const settings = at(root, 'settings')
  return [
    at(settings, 'event_subscriptions', 'request_url'),
    at(settings, 'interactivity', 'request_url'),
    at(settings, 'interactivity', 'message_menu_options_url'),
    ...items(at(root, 'features', 'slash_commands')).map(command => at(command, 'url')),
  ].flatMap(node => texts(node))
}

function listed(node: Node | undefined, purpose: string) {
  return texts(node).map(address => ({ ...address, purpose }))
}
