import type { Endpoint } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import { at, entries, type Node, text, texts } from '../node.ts'

/** Hosts of an app, and the lines of addresses in which no host could be read. */
export interface ConnectEndpoints {
  readonly endpoints: readonly Endpoint[]
  readonly unread: readonly number[]
}

interface Address {
  readonly text: string
  readonly line: number
  readonly purpose: string
}

/** Where the app answers, which is all that most of its addresses are relative to, and what its modules show or call elsewhere. */
export function readConnectEndpoints(root: Node, file: SourceFile): ConnectEndpoints {
  const unread = new Set<number>()
  const regions = entries(at(root, 'regionBaseUrls')).flatMap(({ value }) => texts(value))
  const own = [...texts(at(root, 'baseUrl')), ...regions].map(address => ({ ...address, purpose: 'app' }))
  const endpoints = [...own, ...moduleAddresses(at(root, 'modules'))].map(address => {
    const endpoint = draftEndpoint(address.text, address.purpose, placeIn(file, address.line))
    if (endpoint === undefined) unread.add(address.line)
    return endpoint
  })
  return { endpoints: distinctEndpoints(endpoints), unread: [...unread] }
}

/** Addresses of modules that are not relative; what is only shown as a picture or a link of the vendor is none of them. */
function moduleAddresses(node: Node | undefined): Address[] {
  const found: Address[] = []
  const visit = (inner: Node, key: string): void => {
    if (inner.kind === 'list') for (const item of inner.items) visit(item, key)
    if (inner.kind === 'map') for (const [name, entry] of inner.entries) if (name !== 'icon') visit(entry.value, name)
    const written = key === 'url' || key === 'endpoint' ? text(inner)?.trim() : undefined
    if (written !== undefined && /^(?:https?:\/\/|\{\{|\$\{)/i.test(written))
      found.push({ text: written, line: inner.line, purpose: 'module' })
  }
  if (node !== undefined) visit(node, '')
  return found
}
