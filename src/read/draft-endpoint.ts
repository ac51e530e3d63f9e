import type { Endpoint } from '../model/connector.ts'
import type { Gap } from '../model/gap.ts'
import type { Place } from '../model/place.ts'
import { readHost } from './host.ts'

/** No address is longer; what is, is not searched for a host. */
const longestAddress = 4_000

/** An outbound endpoint out of an address, a host or a template of either; undefined where no host is in it. */
export function draftEndpoint(address: string, purpose: string, place: Place): Endpoint | undefined {
  const read = address.length > longestAddress ? undefined : readHost(address)
  if (read === undefined) return undefined
  // A template is kept as written, and what is written before it may be a password.
  const host = read.template ? read.host.replace(/^[^@{}<>$%[\]]+@/, '') : read.host
  return { ...read, host, direction: 'outbound', purpose, place }
}

/** What is not known where an address stands that no host can be read from. */
export function unreadAddress(place: Place): Gap {
  return { kind: 'unknown', ...place, reason: 'an address in it names no host that can be read' }
}

/** Endpoints without those that say the same again. */
export function distinctEndpoints(endpoints: readonly (Endpoint | undefined)[]): Endpoint[] {
  const seen = new Map<string, Endpoint>()
  for (const endpoint of endpoints) {
    if (endpoint === undefined) continue
    const key = `${endpoint.purpose}\n${endpoint.scheme}\n${endpoint.host}`
    if (!seen.has(key)) seen.set(key, endpoint)
  }
  return [...seen.values()]
}
