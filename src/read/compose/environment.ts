import { isLocalHost } from '../../catalog/hosts.ts'
import { placeIn } from '../connector-draft.ts'
import { addSecret, type Facts } from '../docker/facts.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { isAddress, scanAddress } from '../mcp/scan-address.ts'
import { judgeValue } from '../mcp/secret-value.ts'
import { entries, items, type Node, text } from '../node.ts'

interface Variable {
  readonly name: string
  /** Null where it is handed on from whoever starts the services. */
  readonly value: string | null
  readonly line: number
}

/** Reads variables of a service: secrets that stand in them or are handed on, and hosts that it is told to call. */
export function readVariables(node: Node | undefined, of: string, services: ReadonlySet<string>, facts: Facts): void {
  for (const { name, value, line } of variablesOf(node)) {
    const kind = judgeValue(name, value ?? `$${name}`, new Map())
    if (kind !== null) addSecret(facts, `${of} ${name}`, kind, line)
    if (value === null || !isAddress(value)) continue
    const place = placeIn(facts.file, line)
    const { text: address, credentials } = scanAddress(value, place, new Map())
    for (const credential of credentials) addSecret(facts, `${of} ${name}`, credential.kind, line)
    const endpoint = draftEndpoint(address, 'api', place)
    const host = endpoint?.host.replace(/:\d+$/, '') ?? ''
    // Services call each other by their names, and the machine they run on.
    if (endpoint?.template === false && host.includes('.') && !services.has(host) && !isLocalHost(host))
      facts.endpoints.push(endpoint)
  }
}

/** Variables written as a map, or as a list of `NAME=value`. */
function variablesOf(node: Node | undefined): Variable[] {
  const mapped = entries(node).map(({ key, line, value }) => ({ name: key, value: text(value) ?? null, line }))
  const listed = items(node).flatMap((item): Variable[] => {
    const written = text(item)
    if (written === undefined) return []
    const equals = written.indexOf('=')
    return equals === -1
      ? [{ name: written, value: null, line: item.line }]
      : [{ name: written.slice(0, equals), value: written.slice(equals + 1), line: item.line }]
  })
  return [...mapped, ...listed]
}
