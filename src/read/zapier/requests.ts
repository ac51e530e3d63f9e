import type { Endpoint } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { at, entries, filledText, type Node } from '../node.ts'
import { placeOfValue } from '../script/place.ts'

/** Keys that hold a request Zapier makes by itself, and what it is for. */
const requests: ReadonlyMap<string, string> = new Map([
  ['authorizeUrl', 'authorization'],
  ['getRequestToken', 'authorization'],
  ['getAccessToken', 'token'],
  ['refreshAccessToken', 'token'],
  ['test', 'api'],
  ['perform', 'api'],
  ['performList', 'api'],
  ['performSubscribe', 'api'],
  ['performUnsubscribe', 'api'],
  ['performGet', 'api'],
  ['performResume', 'api'],
  ['requestTemplate', 'api'],
])

/** Examples of data hold addresses that nobody calls. */
const examples: ReadonlySet<string> = new Set(['sample', 'samples', 'outputFields', 'inputFields', 'display'])

/** Hosts of the requests that are written as data; those in functions are found elsewhere. */
export function readRequests(app: Node, file: SourceFile): (Endpoint | undefined)[] {
  const found: (Endpoint | undefined)[] = []
  const waiting: { readonly key: string; readonly node: Node }[] = [{ key: '', node: app }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { key, node } = next
    const purpose = requests.get(key)
    const address = node.kind === 'scalar' ? node : at(node, 'url')
    const value = filledText(address)
    // A scalar here is an address or a function.
    const isAddress = node.kind !== 'scalar' || /^https?:/i.test(node.text)
    if (purpose !== undefined && address !== undefined && value !== undefined && isAddress)
      found.push(draftEndpoint(value, purpose, placeOfValue(address, file)))
    if (node.kind === 'list') for (const item of node.items) waiting.push({ key, node: item })
    else
      for (const entry of entries(node))
        if (!examples.has(entry.key)) waiting.push({ key: entry.key, node: entry.value })
  }
  return found
}
