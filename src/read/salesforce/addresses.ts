import type { Deprecation, Endpoint } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint, unreadAddress } from '../draft-endpoint.ts'
import { type Found, textsOf } from '../element.ts'
import type { Node } from '../node.ts'
import { findApiDeprecations } from './api-version.ts'

/** An address, and what it is for. */
export interface Address extends Found {
  readonly purpose: string
}

/** What addresses tell: the hosts in them, versions of an API of Salesforce that end, and those in which no host could be read. */
export interface ReadAddresses {
  readonly endpoints: readonly Endpoint[]
  readonly deprecations: readonly Deprecation[]
  readonly gaps: readonly Gap[]
}

/** Addresses in elements of a name; an element may hold several, one a line. */
export function addressesIn(element: Node | undefined, name: string, purpose: string): Address[] {
  return textsOf(element, name).flatMap(({ text, line }) =>
    text
      .split(/\s+/)
      .filter(part => part !== '')
      .map(part => ({ text: part, line, purpose })),
  )
}

/** Longer addresses than that name no API. */
const longest = 4_000

const apiVersion = /\/services\/(?:async|data|soap\/[a-z]{1,20})\/v?(\d{1,3}(?:\.\d{1,3})?)(?=[/?#]|$)/i

/** Reads the hosts of addresses; a path is one of the organisation itself. */
export function readAddresses(addresses: readonly Address[], file: SourceFile, inbound = false): ReadAddresses {
  const unread = new Set<number>()
  const deprecations = new Map<string, Deprecation>()
  const endpoints = addresses.map(({ text, line, purpose }) => {
    const place = placeIn(file, line)
    const version = text.length > longest ? undefined : apiVersion.exec(text)?.[1]
    if (version !== undefined)
      for (const item of findApiDeprecations(version, 'API version', place)) deprecations.set(item.subject, item)
    if (text.startsWith('/')) return undefined
    const endpoint = draftEndpoint(text, purpose, place)
    if (endpoint === undefined) unread.add(line)
    return inbound && endpoint !== undefined ? { ...endpoint, direction: 'inbound' as const } : endpoint
  })
  return {
    endpoints: distinctEndpoints(endpoints),
    deprecations: [...deprecations.values()],
    gaps: [...unread].map(line => unreadAddress(placeIn(file, line))),
  }
}
