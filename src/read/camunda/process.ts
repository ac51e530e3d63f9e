import { type Connector, connectorKey } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import type { Reading } from '../format.ts'
import { at, filledText, itemsOrOne, type Node } from '../node.ts'
import { elementsIn, foreign } from './elements.ts'
import { readElements, readJobTypes } from './facts.ts'
import type { ConnectorElement } from './field.ts'
import { distinctSecrets, shapedSecrets } from './secrets.ts'

/** Processes of a document in BPMN. */
export function processesIn(root: Node): readonly Node[] {
  return itemsOrOne(at(root, 'definitions', 'process')).filter(flow => flow.kind === 'map')
}

/** Reads the connectors that a process uses, and the process as what they make of it; none where it uses none. */
export function readProcess(flow: Node, file: SourceFile): Reading {
  const elements = elementsIn(flow)
  if (elements.length === 0) return { connectors: [], gaps: [] }
  const id = filledText(at(flow, '@id')) ?? file.path
  const { facts, gaps } = readElements(elements, file)
  const used = readUsed(elements, id, file)
  const connector = draftConnector({
    format: 'camunda-template',
    id,
    name: filledText(at(flow, '@name')) ?? id,
    role: 'definition',
    version: filledText(at(foreign(at(flow, 'extensionElements'), 'versionTag'), '@value')) ?? null,
    places: [placeIn(file, flow.line)],
    ...facts,
    secrets: distinctSecrets([...facts.secrets, ...shapedSecrets(flow, file)]),
    uses: [...new Set(used.map(connectorKey))].sort(compareText),
  })
  return { connectors: [connector, ...used], gaps }
}

/** Templates by their ids and versions: a process keeps what a template gave when it was last applied. */
function readUsed(elements: readonly ConnectorElement[], processId: string, file: SourceFile): Connector[] {
  const groups = new Map<string, [ConnectorElement, ...ConnectorElement[]]>()
  for (const element of elements) {
    const key = `${nameOf(element)}\n${element.version}`
    const same = groups.get(key)
    if (same === undefined) groups.set(key, [element])
    else same.push(element)
  }
  return [...groups.values()].map(same =>
    draftConnector({
      format: 'camunda-template',
      id: `${processId}/${nameOf(same[0])}`,
      name: nameOf(same[0]),
      role: 'usage',
      version: same[0].version,
      places: same.map(element => placeIn(file, element.line)),
      settings: readJobTypes(same, file),
    }),
  )
}

function nameOf({ template, jobType, inboundType }: ConnectorElement): string {
  return template ?? jobType ?? inboundType ?? 'connector'
}
