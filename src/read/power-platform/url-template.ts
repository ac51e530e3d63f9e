import type { Endpoint } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import { hostOf, maximumAddress } from '../openapi/address.ts'

/** Expressions that the platform fills in: what stands in them may look like a path or a host, and is none. */
const expression = /@\{?[A-Za-z]+\([^()]*\)\}?/g

/** An endpoint of an address in which the platform may fill in parts: the host is a template only where such a part stands in it. */
export function readTemplate(
  address: string,
  purpose: string,
  direction: Endpoint['direction'],
  place: Place,
): Endpoint[] {
  if (address.length > maximumAddress) return []
  const expressions: string[] = []
  // A stand-in of letters keeps slashes and quotes inside an expression from ending the host.
  const plain = address.trim().replace(expression, found => `{e${expressions.push(found) - 1}}`)
  const read = hostOf(plain)
  if (read === undefined) return []
  const host = read.host.replace(/\{e(\d+)\}/g, (whole, index: string) => expressions[Number(index)] ?? whole)
  return [{ host, scheme: read.scheme, template: read.template, direction, purpose, place }]
}
