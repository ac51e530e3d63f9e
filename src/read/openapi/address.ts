import type { Endpoint } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import { type ReadHost, readHost } from '../host.ts'

/** Longer texts are no addresses, and are not searched for placeholders. */
export const maximumAddress = 2_000

/** Host of an address out of a description; undefined where it names none. */
export function hostOf(address: string | undefined): ReadHost | undefined {
  return address === undefined || address.length > maximumAddress ? undefined : readHost(address)
}

/** An endpoint of an address; nothing where it names no host. */
export function readAddress(address: string | undefined, purpose: string, place: Place): Endpoint[] {
  const read = hostOf(address)
  return read === undefined ? [] : [{ ...read, direction: 'outbound', purpose, place }]
}
