import type { Connector, Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, entries, filledText, lineOfKey, type Node } from '../node.ts'
import { apiName, draftConnection, referenceId } from './connection.ts'

/** The connections of a flow by the keys that its steps refer to them by. */
export interface FlowConnections {
  readonly byKey: ReadonlyMap<string, { readonly api: string; readonly connector: Connector }>
  /** In whose name the flow uses each of them. */
  readonly settings: readonly Setting[]
}

/** Begins the name of the setting that says in whose name a connection is used. */
const runsAs = 'runs-as'

/** Reads the connection references of a flow; one without a logical name belongs to this flow alone. */
export function readFlowConnections(references: Node | undefined, flow: string, file: SourceFile): FlowConnections {
  const found = entries(references).flatMap(({ key, line, value }) => {
    const logicalName = filledText(at(value, 'connection', 'connectionReferenceLogicalName'))
    const api = apiName(filledText(at(value, 'api', 'name')) ?? filledText(at(value, 'id')) ?? key)
    if (value.kind !== 'map' || api === undefined) return []
    const id = logicalName === undefined ? `${flow}/${key}` : referenceId(api, logicalName)
    const connector = draftConnection({ api, id, tier: null, place: placeIn(file, line) })
    return [{ key, api, connector, setting: readRunsAs(logicalName ?? key, value, file) }]
  })
  return {
    byKey: new Map(found.map(({ key, api, connector }) => [key, { api, connector }])),
    settings: found.flatMap(({ setting }) => setting),
  }
}

/** Embedded connections are those of the owner, for whoever starts the flow; others are those of whoever does. */
function readRunsAs(name: string, node: Node, file: SourceFile): Setting[] {
  const key = at(node, 'runtimeSource') === undefined ? 'source' : 'runtimeSource'
  const source = filledText(at(node, key))?.toLowerCase()
  if (source !== 'embedded' && source !== 'invoker') return []
  const isOwner = source === 'embedded'
  const place = placeIn(file, lineOfKey(node, key))
  const value = isOwner ? 'owner' : 'caller'
  return [{ name: `${runsAs} ${name}`, value, exposure: isOwner ? 1 : 0, weight: 'high', place }]
}
