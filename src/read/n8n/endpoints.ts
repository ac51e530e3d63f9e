import type { Endpoint } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { at, filledText } from '../node.ts'
import { addressesInCode, addressesOfValue } from './addresses.ts'
import { readScripts } from './code.ts'
import { shortType, textsWithin, type WorkflowNode } from './workflow-node.ts'

/** Where nodes whose purpose it is to call an address have it, by the node's name in its package. */
const callers: ReadonlyMap<string, readonly string[]> = new Map([
  ['httpRequest', ['url']],
  ['httpRequestTool', ['url']],
  ['toolHttpRequest', ['url']],
  ['graphql', ['endpoint']],
  ['graphqlTool', ['endpoint']],
  ['rssFeedRead', ['url']],
  ['rssFeedReadTrigger', ['feedUrl']],
  ['sseTrigger', ['url']],
  ['mcpClientTool', ['endpointUrl', 'sseEndpoint']],
  ['mcpClient', ['endpointUrl', 'sseEndpoint']],
  ['executeWorkflow', ['workflowUrl']],
])

/** Keys that send any node to a server of somebody's choice. */
const serverKeys: ReadonlySet<string> = new Set(['baseUrl', 'baseURL', 'serverUrl', 'serverURL'])

/** Hosts a node calls: where its parameters send it, and those that stand in its code. */
export function readEndpoints(node: WorkflowNode, file: SourceFile): Endpoint[] {
  const addresses = [
    ...calledAddresses(node),
    ...textsWithin(node.parameters).flatMap(({ key, text, line }) =>
      serverKeys.has(key) ? addressesOfValue(text).map(address => ({ address, line })) : [],
    ),
    ...readScripts(node).flatMap(({ text, line, comment }) =>
      addressesInCode(text, comment).map(address => ({ address, line })),
    ),
  ]
  // For which node it is tells what an address took the place of, among all that a workflow calls.
  const purpose = `call of ${node.name}`
  return addresses.flatMap(({ address, line }) => {
    const endpoint = draftEndpoint(address, purpose, placeIn(file, line))
    return endpoint === undefined ? [] : [endpoint]
  })
}

/** True for nodes that call whatever address they are given, so that a credential of theirs belongs to the host. */
export function callsAddress(type: string): boolean {
  return callers.has(shortType(type)) && shortType(type) !== 'executeWorkflow'
}

/** Addresses that a node was made to call. */
function calledAddresses({ type, parameters }: WorkflowNode) {
  return (callers.get(shortType(type)) ?? []).flatMap(key => {
    const value = at(parameters, key)
    const text = filledText(value)
    if (text === undefined || value === undefined) return []
    return addressesOfValue(text).map(address => ({ address, line: value.line, purpose: 'api' }))
  })
}
