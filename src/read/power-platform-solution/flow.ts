import { connectorKey, type Endpoint, type Operation } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { findDeprecations } from '../calendar.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import type { Reading, Surroundings } from '../format.ts'
import { connectionOf, type Step, stepsIn, triggersIn } from '../logic-app/actions.ts'
import { readCalls } from '../logic-app/calls.ts'
import { readAddress } from '../logic-app/expression.ts'
import { at, filledText, lineOfKey, type Node } from '../node.ts'
import { folderOf } from '../path.ts'
import { apiName } from './connection.ts'
import { type FlowConnections, readFlowConnections } from './flow-connections.ts'
import { findFlow, identifyFlow } from './flow-files.ts'
import { readParameterSecrets, readStepSecrets } from './flow-secrets.ts'
import { readFlowTriggers } from './flow-triggers.ts'

/** Reads a cloud flow: what starts it, the connections and addresses it calls, and in whose name. */
export function readFlow(root: Node, definition: Node, file: SourceFile, around: Surroundings): Reading {
  const properties = at(root, 'properties')
  const { id, name } = identifyFlow(file.path, around)
  const connections = readFlowConnections(at(properties, 'connectionReferences'), id, file)
  const own = [...connections.byKey.values()].map(({ connector }) => connector)
  const starts = triggersIn(definition)
  const steps = [...starts, ...stepsIn(definition)]
  const calls = readCalls(steps, file)
  const triggers = readFlowTriggers(starts, step => sayCall(step, connections), file)
  const operations = readOperations(steps, connections, file)
  const flow = draftConnector({
    format: 'power-platform-solution',
    id,
    name: filledText(at(properties, 'displayName')) ?? name,
    role: 'definition',
    places: [placeIn(file, lineOfKey(root, 'properties'))],
    auth: calls.auth,
    endpoints: distinctEndpoints([...calls.endpoints, ...readSites(steps, file)]),
    triggers: triggers.triggers,
    operations,
    settings: [...triggers.settings, ...connections.settings],
    deprecations: operations.flatMap(operation => deprecationsOf(operation)),
    secrets: distinctSecrets([
      ...calls.secrets,
      ...readStepSecrets(steps, file),
      ...readParameterSecrets(at(definition, 'parameters'), file),
    ]),
    uses: [...new Set([...own.map(connectorKey), ...childFlows(steps, file, around)])].sort(compareText),
  })
  return { connectors: [flow, ...own], gaps: [] }
}

/** The API and the operation that a step calls through a connection; undefined for steps that need none. */
function callOf(step: Step, { byKey }: FlowConnections): { readonly api: string; readonly id: string } | undefined {
  const host = at(step.node, 'inputs', 'host')
  const key = connectionOf(step)
  const api = (key === undefined ? undefined : byKey.get(key)?.api) ?? apiName(filledText(at(host, 'apiId')))
  const id = filledText(at(host, 'operationId')) ?? filledText(at(step.node, 'inputs', 'path'))
  return api === undefined || id === undefined ? undefined : { api, id: id.slice(0, 200) }
}

function sayCall(step: Step, connections: FlowConnections): string | undefined {
  const call = callOf(step, connections)
  return call === undefined ? undefined : `${call.api} ${call.id}`
}

/** Operations of connectors; a later version of one goes by another name (`GetItems_V2`). What an operation does is not in the file. */
function readOperations(steps: readonly Step[], connections: FlowConnections, file: SourceFile): Operation[] {
  const found = new Map<string, Operation>()
  for (const step of steps) {
    const id = sayCall(step, connections)
    if (id === undefined || found.has(id)) continue
    const place = placeIn(file, step.line)
    const operation = { id, auth: null, writes: false, deprecated: false, place }
    found.set(id, { ...operation, deprecated: deprecationsOf(operation).length > 0 })
  }
  return [...found.values()]
}

function deprecationsOf({ id, place }: Pick<Operation, 'id' | 'place'>) {
  return findDeprecations('power-platform-operation', id.replace(' ', '#'), `operation ${id}`, place)
}

/** Parameters of operations that say which site or address is meant. */
const addressed = ['dataset', 'request/url']

function readSites(steps: readonly Step[], file: SourceFile): (Endpoint | undefined)[] {
  return steps.flatMap(({ node }) =>
    addressed.flatMap(key => {
      const value = at(node, 'inputs', 'parameters', key)
      const text = filledText(value)
      // A data set may be the name of a database as well.
      if (value === undefined || text === undefined || !/^https?:\/\//i.test(text)) return []
      return [readAddress(text, 'api', placeIn(file, value.line))]
    }),
  )
}

/** Flows that a flow calls stand beside it, and are named by their GUIDs. */
function childFlows(steps: readonly Step[], file: SourceFile, around: Surroundings): string[] {
  return steps.flatMap(({ node }) => {
    const guid = filledText(at(node, 'inputs', 'host', 'workflowReferenceName'))
    const id = guid === undefined ? undefined : findFlow(folderOf(file.path), guid, around)
    return id === undefined ? [] : [connectorKey({ format: 'power-platform-solution', id })]
  })
}

function distinctSecrets<Item extends { readonly name: string }>(secrets: readonly Item[]): Item[] {
  return [...new Map([...secrets].reverse().map(secret => [secret.name, secret])).values()].reverse()
}
