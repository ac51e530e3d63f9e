import { isLocalHost } from '../../catalog/hosts.ts'
import type { Endpoint, Secret, Setting } from '../../model/connector.ts'
import { at, filledText } from '../node.ts'
import { maximumAddress, readAddress } from '../openapi/address.ts'
import { placeOfKey } from '../openapi/operations.ts'
import { type Located, locatedEntries, type References } from '../openapi/references.ts'
import { sayWays, type Way } from '../openapi/requirements.ts'
import { hostsOfServer } from '../openapi/servers.ts'
import { holdsPassword } from '../password-in-address.ts'
import type { Asked } from './asked.ts'

/** A broker or another server that messages go through. */
export interface Server {
  readonly name: string
  readonly at: Located
  readonly line: number
  /** Lower case; null where the file does not say, or leaves it open. */
  readonly protocol: string | null
  readonly endpoints: readonly Endpoint[]
  /** Ways in; null where nothing is said of them. */
  readonly ways: readonly Way[] | null
  readonly secrets: readonly Secret[]
}

/** Protocols that have a twin of another name that encrypts. */
const plainProtocols = new Set(['amqp', 'kafka', 'mqtt', 'mqtt5', 'stomp'])

/** Of these the scheme of the address says whether they are encrypted. */
const saidByAddress = new Set(['http', 'https', 'ws', 'wss'])

/** A list of brokers in the place of one has at most this many. */
const maximumBrokers = 50

/** Reads the `servers` of a description: version 2 gives each an address, version 3 a host. */
export function findServers(root: Located, references: References, asked: Asked): Server[] {
  return locatedEntries(references.at(root, 'servers')).flatMap(({ key, line, at: written }) => {
    const server = key.startsWith('x-') ? undefined : references.follow(written)
    return server?.node.kind === 'map' ? [readServer(key, line, server, asked)] : []
  })
}

function readServer(name: string, line: number, server: Located, asked: Asked): Server {
  const protocol = protocolOf(server)
  const key = filledText(at(server.node, 'url')) === undefined ? 'host' : 'url'
  const address = filledText(at(server.node, key)) ?? ''
  const place = placeOfKey(server, key)
  const endpoints = brokersOf(address).flatMap(broker =>
    hostsOfServer(withProtocol(withoutUser(broker), protocol), at(server.node, 'variables')).flatMap(host =>
      readAddress(host, 'api', place),
    ),
  )
  const tellsPassword = brokersOf(address).some(holdsPassword)
  return {
    name,
    at: server,
    line,
    protocol,
    endpoints: [...endpoints, ...readRegistry(server)],
    ways: asked.waysOf(server),
    secrets: tellsPassword ? [{ name: `password in the address of ${name}`, kind: 'literal', place }] : [],
  }
}

function protocolOf(server: Located): string | null {
  const protocol = filledText(at(server.node, 'protocol'))?.toLowerCase() ?? ''
  return /^[a-z][a-z0-9+.-]{0,30}$/.test(protocol) ? protocol : null
}

/** Clients of Kafka are given several brokers, with commas between them. */
function brokersOf(address: string): string[] {
  return address.length > maximumAddress ? [] : address.split(',', maximumBrokers).map(broker => broker.trim())
}

function withProtocol(address: string, protocol: string | null): string {
  return address.includes('://') || protocol === null ? address : `${protocol}://${address.replace(/^\/\//, '')}`
}

/** Who connects is often left to variables in front of the host, which is no less known for that. */
function withoutUser(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)?[^/?#@]*@/i, '$1')
}

/** The registry that says how messages are built is talked to as well. */
function readRegistry(server: Located): Endpoint[] {
  const kafka = at(server.node, 'bindings', 'kafka')
  const address = filledText(at(kafka, 'schemaRegistryUrl'))
  if (kafka === undefined || address === undefined) return []
  return readAddress(address, 'schema-registry', placeOfKey({ file: server.file, node: kafka }, 'schemaRegistryUrl'))
}

/** True for a server on the machine of whoever connects. */
export function isLocalServer({ endpoints }: Server): boolean {
  return endpoints.length > 0 && endpoints.every(endpoint => isLocalHost(endpoint.host))
}

/** What protects a server: who is let in, and whether others can read along. On the machine itself neither is asked for. */
export function settingsOfServer(server: Server, counts: boolean): Setting[] {
  const value = server.ways === null ? 'none' : sayWays(server.ways)
  const place = { file: server.at.file.path, line: server.line }
  const local = isLocalServer(server)
  const open = !local && counts && value.split('|').includes('none')
  const { name, protocol } = server
  const security: Setting = {
    name: `server-security ${name}`,
    value,
    exposure: open ? 1 : 0,
    weight: 'high',
    place,
  }
  if (protocol === null || saidByAddress.has(protocol)) return [security]
  const exposure = !local && plainProtocols.has(protocol) ? 1 : 0
  const transport = placeOfKey(server.at, 'protocol')
  return [security, { name: `transport ${name}`, value: protocol, exposure, weight: 'medium', place: transport }]
}
