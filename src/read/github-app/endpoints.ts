import type { Endpoint } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import { at, type Node, texts } from '../node.ts'

/** Hosts of an app, and the lines of addresses in which no host could be read. */
export interface AppEndpoints {
  readonly endpoints: readonly Endpoint[]
  readonly unread: readonly number[]
}

/** Where GitHub sends what happens in a repository, and where people are sent with a code that stands for them. */
export function readAppEndpoints(root: Node, file: SourceFile): AppEndpoints {
  const found = [
    ...listed(at(root, 'hook_attributes', 'url'), 'webhook'),
    ...['redirect_url', 'callback_url', 'callback_urls', 'setup_url'].flatMap(key => listed(at(root, key), 'redirect')),
  ]
  const unread: number[] = []
  const endpoints = found.map(({ text, line, purpose }) => {
    const endpoint = draftEndpoint(text, purpose, placeIn(file, line))
    if (endpoint === undefined) unread.push(line)
    return endpoint
  })
  return { endpoints: distinctEndpoints(endpoints), unread }
}

function listed(node: Node | undefined, purpose: string) {
  return texts(node).map(address => ({ ...address, purpose }))
}
