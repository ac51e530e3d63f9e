import { type Connector, connectorKey, type Setting } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { elementText } from '../element.ts'
import type { Reading, Surroundings } from '../format.ts'
import { parseJson } from '../json.ts'
import { at, entries, filledText, flag, lineOfKey, type Node } from '../node.ts'
import { baseOf, folderOf, joinPath } from '../path.ts'
import { apiName, draftConnection } from './connection.ts'
import { findFlow } from './flow-files.ts'

/** Reads a canvas app: its connections and the flows it starts. What it does with them is in an archive. */
export function readCanvasApp(app: Node, file: SourceFile, around: Surroundings): Reading {
  const gaps: Gap[] = []
  const name = elementText(at(app, 'Name')) ?? baseOf(file.path).replace(/\.meta\.xml$/i, '')
  const id = joinPath(folderOf(file.path), name)
  const references = readReferences(app, file, gaps)
  const connections = references.flatMap(reference => readConnection(reference, id, app, file))
  const document = elementText(at(app, 'DocumentUri'))
  if (document !== undefined) {
    const reason = `what the app does is in ${JSON.stringify(document.slice(0, 200))}, which is not read`
    gaps.push({ kind: 'unknown', file: file.path, line: lineOfKey(app, 'DocumentUri'), reason })
  }
  const flows = references.flatMap(reference => flowOf(reference, file, around))
  const connector = draftConnector({
    format: 'power-platform-solution',
    id,
    name: elementText(at(app, 'DisplayName')) ?? name,
    role: 'definition',
    publisher: elementText(at(app, 'Publisher')) ?? null,
    places: [placeIn(file, app.line)],
    settings: [readConsent(app, references, file)],
    uses: [...new Set([...connections.map(connectorKey), ...flows])].sort(compareText),
  })
  return { connectors: [connector, ...connections], gaps }
}

/** The connections of an app are JSON in the text of an element; lines in it are not those of the file. */
function readReferences(app: Node, file: SourceFile, gaps: Gap[]): Node[] {
  const text = elementText(at(app, 'ConnectionReferences'))
  if (text === undefined) return []
  const line = lineOfKey(app, 'ConnectionReferences')
  const parsed = parseJson(text)
  if (parsed.kind === 'broken') {
    gaps.push({ kind: 'unreadable', file: file.path, line, reason: 'the JSON of its connections cannot be read' })
    return []
  }
  if (parsed.duplicates.length > 0) {
    const reason = 'a key in the JSON of its connections stands twice with different values'
    gaps.push({ kind: 'unreadable', file: file.path, line, reason })
  }
  return entries(parsed.roots[0]).map(({ value }) => value)
}

/** Flows are started through a connector of their own, which every app has. */
const flowsApi = 'shared_logicflows'

function readConnection(reference: Node, app: string, holder: Node, file: SourceFile): Connector[] {
  const api = apiName(filledText(at(reference, 'id')))
  if (api === undefined || api === flowsApi) return []
  const isCustom = flag(at(reference, 'isCustomApiConnection')) === true
  const tier = isCustom ? 'custom' : (filledText(at(reference, 'apiTier'))?.toLowerCase() ?? null)
  const place = placeIn(file, lineOfKey(holder, 'ConnectionReferences'))
  return [draftConnection({ api, id: `${app}/${api}`, tier, place })]
}

function flowOf(reference: Node, file: SourceFile, around: Surroundings): string[] {
  const guid = ['parameterHintsV2', 'parameterHints']
    .map(hints => filledText(at(reference, hints, 'workflowEntityId', 'value')))
    .find(found => found !== undefined)
  const folder = joinPath(folderOf(folderOf(file.path)), 'Workflows')
  const id = guid === undefined ? undefined : findFlow(folder, guid, around)
  return id === undefined ? [] : [connectorKey({ format: 'power-platform-solution', id })]
}

/** Users are asked before an app uses their connections, unless that is turned off for the app or one of its connections. */
function readConsent(app: Node, references: readonly Node[], file: SourceFile): Setting {
  const keys = ['BypassConsent', 'AdminControlBypassConsent']
  const isBypassed =
    keys.some(key => /^(?:1|true)$/i.test(elementText(at(app, key)) ?? '')) ||
    references.some(reference => flag(at(reference, 'bypassConsent')) === true)
  const place = placeIn(file, lineOfKey(app, 'BypassConsent'))
  return {
    name: 'consent',
    value: isBypassed ? 'not asked' : 'asked',
    exposure: isBypassed ? 1 : 0,
    weight: 'high',
    place,
  }
}
