import type { Endpoint } from '../../model/connector.ts'
import { placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import { texts } from '../node.ts'
import { find, type Manifest } from './manifest.ts'

/** Hosts of an app, and the places of addresses in which no host could be read. */
export interface StripeAddresses {
  readonly endpoints: readonly Endpoint[]
  readonly unread: readonly { readonly file: string; readonly line: number }[]
}

const policy = ['ui_extension', 'content_security_policy'] as const

/** Where each address stands and what it is for. */
const addresses = [
  [['allowed_redirect_uris'], 'redirect'],
  [['post_install_action', 'url'], 'redirect'],
  [[...policy, 'connect-src'], 'fetch'],
  [[...policy, 'image-src'], 'image'],
  [[...policy, 'img-src'], 'image'],
] as const

/** Reads which hosts the pages of an app may call and show, and where users are sent. */
export function readStripeAddresses(manifest: Manifest): StripeAddresses {
  const endpoints: (Endpoint | undefined)[] = []
  const unread: { file: string; line: number }[] = []
  for (const [path, purpose] of addresses) {
    const found = find(manifest, ...path)
    if (found === undefined) continue
    for (const { text, line } of texts(found.node)) {
      const endpoint = draftEndpoint(text, purpose, placeIn(found.file, line))
      endpoints.push(endpoint)
      if (endpoint === undefined) unread.push({ file: found.file.path, line })
    }
  }
  return { endpoints: distinctEndpoints(endpoints), unread }
}
