import type { Code, Connector } from '../../model/connector.ts'
import { connectorKey } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { digestText } from '../digest.ts'
import { rootOf } from '../document.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import type { Reading } from '../format.ts'
import { at, entries, filledText, lineOfKey, type Node } from '../node.ts'
import { connectionOf, type Step, stepsIn, triggersIn } from './actions.ts'
import { readCalls } from './calls.ts'
import { readConnection } from './connection.ts'
import { connectionIds } from './connections-file.ts'
import { managedApi } from './managed-api.ts'
import { readAllowedCallers, readTriggers } from './triggers.ts'

/** A workflow with what is known of it. */
export interface KnownWorkflow {
  readonly definition: Node | undefined
  /** Values of its parameters, where they stand beside the definition. */
  readonly parameters: Node | undefined
  /** The resource it is in a template. */
  readonly properties?: Node
  readonly id: string
  readonly name: string
  readonly file: SourceFile
  /** The connections of its project. */
  readonly connections?: SourceFile | undefined
  /** APIs that the same file declares connections of. */
  readonly declared?: ReadonlySet<string>
}

/** The parts of a file that is a workflow: its definition stands by itself, or below a key with its parameters beside it. */
export function workflowParts(root: Node): Pick<KnownWorkflow, 'definition' | 'parameters'> {
  const definition = at(root, 'definition')
  return definition === undefined
    ? { definition: root, parameters: undefined }
    : { definition, parameters: at(root, 'parameters') }
}

/** True for a definition in the language of Logic Apps. */
export function isDefinition(node: Node | undefined): node is Node {
  const schema = filledText(at(node, '$schema')) ?? ''
  return (
    /\/Microsoft\.Logic\/schemas\/[^/]+\/workflowdefinition\.json/i.test(schema) && at(node, 'triggers') !== undefined
  )
}

/** Reads a workflow, and the connections that only it names. */
export function readWorkflow(known: KnownWorkflow): Reading {
  const { definition, file, id, name } = known
  if (definition === undefined) return { connectors: [], gaps: [] }
  const triggers = triggersIn(definition)
  const steps = [...triggers, ...stepsIn(definition)]
  const calls = readCalls(steps, file)
  const code = readCode(steps, file)
  const own = readOwnConnections(known)
  const isCalled = triggers.some(step => step.type === 'Request')
  const workflow = draftConnector({
    format: 'logic-app',
    id,
    name,
    role: 'definition',
    version: filledText(at(definition, 'contentVersion')) ?? null,
    places: [placeIn(file, definition.line)],
    auth: calls.auth,
    endpoints: distinctEndpoints(calls.endpoints),
    triggers: readTriggers(triggers, at(known.properties, 'accessControl'), file),
    code: code.code,
    settings: known.properties === undefined ? [] : [readAllowedCallers(known.properties, isCalled, file)],
    secrets: calls.secrets,
    uses: usesOf(steps, known, own),
  })
  return { connectors: [workflow, ...own.values()], gaps: code.gaps }
}

/** Scripts inside actions; one in a file of its own is named, and not read. */
function readCode(steps: readonly Step[], file: SourceFile): { readonly code: Code[]; readonly gaps: Gap[] } {
  const gaps: Gap[] = []
  const code = steps.flatMap(({ key, node }): Code[] => {
    const inputs = at(node, 'inputs')
    const [text, path] = [filledText(at(inputs, 'code')), filledText(at(inputs, 'CodeFile'))]
    const place = placeIn(file, lineOfKey(inputs, text === undefined ? 'CodeFile' : 'code'))
    if (text === undefined && path === undefined) return []
    if (text === undefined) {
      const reason = `what ${JSON.stringify((path ?? '').slice(0, 200))} does is not read`
      gaps.push({ kind: 'unknown', file: file.path, line: place.line, reason })
    }
    return [{ kind: 'script', name: key, digest: digestText(text ?? path ?? ''), untrusted: false, place }]
  })
  return { code, gaps }
}

/** Connections in the parameters of a workflow by their keys, unless the file declares them in full. */
function readOwnConnections({ parameters, id, file, declared }: KnownWorkflow): ReadonlyMap<string, Connector> {
  const own = new Map<string, Connector>()
  for (const { key, line, value } of entries(at(parameters, '$connections', 'value'))) {
    const api = managedApi(filledText(at(value, 'id')))
    if (value.kind !== 'map' || (api !== undefined && declared?.has(api))) continue
    const identity = `${id}#managed/${api === undefined || api === key ? key : `${api}/${key}`}`
    const properties = at(value, 'connectionProperties') ?? value
    own.set(key, readConnection(properties, { id: identity, name: api ?? key, line, file }))
  }
  return own
}

function usesOf(steps: readonly Step[], known: KnownWorkflow, own: ReadonlyMap<string, Connector>): string[] {
  const { connections } = known
  const inProject = connections === undefined ? undefined : connectionIds(rootOf(connections), connections.path)
  const used = steps.flatMap(step => {
    const key = connectionOf(step)
    const id = key === undefined ? undefined : (inProject?.get(key) ?? own.get(key)?.id)
    return id === undefined ? [] : [connectorKey({ format: 'logic-app', id })]
  })
  return [...new Set(used)].sort(compareText)
}
