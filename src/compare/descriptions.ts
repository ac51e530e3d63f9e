import type { Connector } from '../model/connector.ts'

const formats: ReadonlySet<string> = new Set(['asyncapi', 'openapi'])

/** True for a description of an API of one's own: it says where it answers and what it offers, and calls nobody itself. */
export function isDescription(connector: Connector): boolean {
  return formats.has(connector.format)
}
