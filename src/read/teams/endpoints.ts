import type { Endpoint } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import { at, entries, items, type Node, texts } from '../node.ts'
import { readAgentConnectors } from './agent-connectors.ts'

/** Hosts of an app, and the lines of addresses in which no host could be read. */
export interface TeamsEndpoints {
  readonly endpoints: readonly Endpoint[]
  readonly unread: readonly number[]
}

interface Address {
  readonly text: string
  readonly line: number
  readonly purpose: string
}

/** Which hosts Teams lets into its window, whose pages and code it shows there, and where it sends what it is asked. */
export function readTeamsEndpoints(root: Node, file: SourceFile): TeamsEndpoints {
  const unread = new Set<number>()
  const endpoints = addressesOf(root).map(({ text, line, purpose }) => {
    const place = placeIn(file, line)
    const endpoint = text === '*' ? anywhere(purpose, place) : draftEndpoint(text, purpose, place)
    if (endpoint === undefined) unread.add(line)
    return endpoint
  })
  return { endpoints: distinctEndpoints(endpoints), unread: [...unread] }
}

function addressesOf(root: Node): Address[] {
  const extensions = items(at(root, 'composeExtensions'))
  const code = items(at(root, 'extensions'))
    .flatMap(node => items(at(node, 'runtimes')))
    .map(node => at(node, 'code'))
  return [
    ...listed(at(root, 'validDomains'), 'domain'),
    ...each(at(root, 'staticTabs'), ['contentUrl', 'websiteUrl', 'searchUrl'], 'page'),
    ...each(at(root, 'configurableTabs'), ['configurationUrl'], 'page'),
    ...each(at(root, 'connectors'), ['configurationUrl'], 'page'),
    ...items(at(root, 'bots')).flatMap(bot =>
      entries(at(bot, 'configuration')).flatMap(({ value }) => listed(at(value, 'taskInfo', 'url'), 'page')),
    ),
    ...extensions.flatMap(node =>
      items(at(node, 'commands')).flatMap(command => listed(at(command, 'taskInfo', 'url'), 'page')),
    ),
    ...extensions.flatMap(node =>
      items(at(node, 'messageHandlers')).flatMap(handler => listed(at(handler, 'value', 'domains'), 'unfurl')),
    ),
    ...code.flatMap(node => [...listed(at(node, 'page'), 'code'), ...listed(at(node, 'script'), 'code')]),
    ...each(at(root, 'extensions'), ['audienceClaimUrl'], 'code'),
    ...listed(at(root, 'graphConnector', 'notificationUrl'), 'webhook'),
    ...readAgentConnectors(root).flatMap(({ addresses }) => addresses.map(each => ({ ...each, purpose: 'tools' }))),
  ]
}

function each(list: Node | undefined, keys: readonly string[], purpose: string): Address[] {
  return items(list).flatMap(node => keys.flatMap(key => listed(at(node, key), purpose)))
}

function listed(node: Node | undefined, purpose: string): Address[] {
  return texts(node).map(address => ({ ...address, purpose }))
}

function anywhere(purpose: string, place: Endpoint['place']): Endpoint {
  return { host: '*', scheme: null, template: false, direction: 'outbound', purpose, place }
}
