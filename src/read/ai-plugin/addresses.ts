import type { Endpoint } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import { at, filledText, type Node } from '../node.ts'

/** Hosts of a plugin, and the lines of addresses in which no host could be read. */
export interface PluginAddresses {
  readonly endpoints: readonly Endpoint[]
  readonly unread: readonly number[]
}

/** What each address is for. */
const addresses = [
  [['api', 'url'], 'api'],
  [['auth', 'client_url'], 'authorization'],
  [['auth', 'authorization_url'], 'token'],
] as const

/** Reads where the description of the API stands and where users and the model sign in. */
export function readPluginAddresses(root: Node, file: SourceFile): PluginAddresses {
  const endpoints: (Endpoint | undefined)[] = []
  const unread: number[] = []
  for (const [path, purpose] of addresses) {
    const node = at(root, ...path)
    const written = filledText(node)
    // A path is at the host the manifest itself is fetched from.
    if (node === undefined || written === undefined || /^\.{0,2}\//.test(written)) continue
    const endpoint = draftEndpoint(withPlaceholder(written), purpose, placeIn(file, node.line))
    if (endpoint === undefined) unread.push(node.line)
    else endpoints.push(endpoint)
  }
  return { endpoints: distinctEndpoints(endpoints), unread }
}

/** Servers put their own address in for `$host` when the file is asked for. */
function withPlaceholder(address: string): string {
  return address.replace(/^((?:https?:\/\/)?)\$([A-Za-z_]\w{0,100})/i, '$1$${$2}')
}
