import type { Endpoint } from '../../model/connector.ts'

/**
 * An absolute IRI in the characters that no consumer and not even the library would rewrite. Registered schemes only: common validators
 * refuse others.
 */
const iri =
  /^(?:https?|wss?|ssh|git):\/\/(?:[A-Za-z0-9._~-]+@)?([A-Za-z0-9._*-]+(?::\d+)?)(?=[/?#]|$)(?:[A-Za-z0-9._~:/?@!$&()*+,;=-]|%[0-9A-Fa-f]{2})*(?:#(?:[A-Za-z0-9._~:/?@!$&()*+,;=-]|%[0-9A-Fa-f]{2})*)?$/

/** True for a text that stays byte for byte the same as an IRI of CycloneDX; false sends it to a property. */
export function isIri(text: string): boolean {
  return iri.test(text)
}

/** The IRI of an endpoint whose host is in the file; undefined for a template and for what no IRI can hold. */
export function endpointIri(endpoint: Endpoint): string | undefined {
  if (endpoint.template || !isIri(`https://${endpoint.host}`)) return undefined
  // Without a scheme in the file none is invented: `//host` is the reference that leaves it open.
  if (endpoint.scheme === null) return `//${endpoint.host}`
  const address = `${endpoint.scheme}://${endpoint.host}`
  return isIri(address) ? address : undefined
}
