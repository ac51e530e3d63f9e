import type { Endpoint, Operation } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import type { Credential } from '../mcp/credential.ts'
import { isAddress, scanAddress } from '../mcp/scan-address.ts'
import { addressesInCode } from '../n8n/addresses.ts'
import { at, filledText, flag, lineOfKey } from '../node.ts'
import { scriptOf } from './code.ts'
import type { FlowNode } from './flow-node.ts'

/** Hosts of a flow, and secrets that stand in their addresses. */
export interface FlowEndpoints {
  readonly endpoints: readonly (Endpoint | undefined)[]
  readonly credentials: readonly Credential[]
}

/** An address with the key it stands under. */
interface Address {
  readonly key: string
  readonly text: string
}

const hostKeys = ['host', 'hostname', 'server', 'broker', 'addr', 'address']
const urlKeys = ['url', 'uri', 'endpoint', 'baseUrl', 'baseURL', 'path', 'connectionString']

/** Reads which hosts the nodes of a flow talk to. */
export function readFlowEndpoints(nodes: readonly FlowNode[], file: SourceFile): FlowEndpoints {
  const endpoints: (Endpoint | undefined)[] = []
  const credentials: Credential[] = []
  for (const flowNode of nodes) {
    for (const { key, text } of addressesOf(flowNode)) {
      const place = placeIn(file, lineOfKey(flowNode.node, key))
      const scanned = isAddress(text) ? scanAddress(text, place, new Map()) : { text, credentials: [] }
      endpoints.push(draftEndpoint(scanned.text, purposeOf(flowNode), place))
      for (const credential of scanned.credentials)
        credentials.push({ ...credential, where: `${credential.where} of ${flowNode.name}` })
    }
    const script = scriptOf(flowNode)
    if (script === undefined) continue
    const place = placeIn(file, lineOfKey(flowNode.node, 'func'))
    for (const address of addressesInCode(script, /^\s*\/\//)) endpoints.push(draftEndpoint(address, 'api', place))
  }
  return { endpoints, credentials }
}

function purposeOf({ type }: FlowNode): string {
  return type === 'http proxy' ? 'proxy' : type === 'mqtt-broker' ? 'broker' : 'api'
}

function addressesOf(flowNode: FlowNode): Address[] {
  const { node, type } = flowNode
  const own = (key: string): string | undefined => filledText(at(node, key))
  if (type === 'http request') {
    const url = own('url')
    // Without one, the message brings it along.
    if (url === undefined) return [{ key: 'method', text: '{{msg.url}}' }]
    return [{ key: 'url', text: /^(?:[a-z][a-z0-9+.-]*:\/\/|[{$])/i.test(url) ? url : `http://${url}` }]
  }
  if (type === 'mqtt-broker') return brokerOf(flowNode)
  if (type === 'tcp in' && own('server') !== 'client') return []
  if (type === 'tcp out' && own('beserver') !== 'client') return []
  if (type === 'websocket-listener' || type === 'http in' || type === 'udp in') return []
  return [...hostKeys.flatMap(key => hostAt(flowNode, key)), ...urlKeys.flatMap(key => urlAt(flowNode, key))]
}

/** A broker is a host with a port, or an address; without encryption unless it says so. */
function brokerOf({ node }: FlowNode): Address[] {
  const broker = filledText(at(node, 'broker'))
  if (broker === undefined) return []
  if (isAddress(broker)) return [{ key: 'broker', text: broker }]
  const scheme = isEncrypted(node) ? 'mqtts' : 'mqtt'
  const port = filledText(at(node, 'port'))
  const isUsual = port === undefined || port === (scheme === 'mqtts' ? '8883' : '1883')
  return [{ key: 'broker', text: `${scheme}://${broker}${isUsual ? '' : `:${port}`}` }]
}

/** Whether what goes to a broker is encrypted. */
export function isEncrypted(node: FlowNode['node']): boolean {
  const broker = filledText(at(node, 'broker')) ?? ''
  if (isAddress(broker)) return /^(?:mqtts|wss|ssl|tls):/i.test(broker)
  return flag(at(node, 'usetls')) === true
}

function hostAt({ node }: FlowNode, key: string): Address[] {
  const host = filledText(at(node, key))
  if (host === undefined || !looksLikeHost(host)) return []
  const port = filledText(at(node, 'port'))
  const isPort = port !== undefined && /^\d{1,5}$/.test(port) && !/[:/]/.test(host)
  return [{ key, text: isPort ? `${host}:${port}` : host }]
}

/** Nodes refer to others by their id, which looks like a host in older files. */
function looksLikeHost(text: string): boolean {
  if (isAddress(text)) return true
  if (/^[0-9a-f]{5,8}\.[0-9a-f]{3,7}$/i.test(text)) return false
  return (
    /^\$\{[^{}]{1,200}\}$/.test(text) || /^(?:localhost|[\w-]{1,63}(?:\.[\w-]{1,63}){1,20})(?::\d{1,5})?$/i.test(text)
  )
}

function urlAt({ node }: FlowNode, key: string): Address[] {
  const url = filledText(at(node, key))
  return url !== undefined && isAddress(url) ? [{ key, text: url }] : []
}

/** Calls of a flow and how it signs in for them. */
export function readFlowOperations(nodes: readonly FlowNode[], file: SourceFile): Operation[] {
  const operations = new Map<string, Operation>()
  for (const { node, type, name } of nodes) {
    const id = `http request ${name}`
    if (type !== 'http request' || operations.has(id)) continue
    const auth = filledText(at(node, 'authType')) ?? 'none'
    const writes = !/^(?:get|head|options)$/i.test(filledText(at(node, 'method')) ?? 'get')
    operations.set(id, { id, auth, writes, deprecated: false, place: placeIn(file, lineOfKey(node, 'authType')) })
  }
  return [...operations.values()]
}
