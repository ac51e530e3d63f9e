import type { Connector, Deprecation, Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import type { Reading } from '../format.ts'
import { at, filledText, flag, items, lineOfKey, type Node, text } from '../node.ts'
import { readElements, readJobTypes } from './facts.ts'
import type { ConnectorElement, Field } from './field.ts'
import { distinctSecrets, shapedSecrets } from './secrets.ts'

/** Templates in a document: one, or a list of which not each repeats the schema. */
export function templatesIn(root: Node): readonly Node[] {
  if (root.kind !== 'list') return hasSchema(root) ? [root] : []
  return root.items.some(hasSchema)
    ? root.items.filter(item => hasSchema(item) || at(item, 'properties')?.kind === 'list')
    : []
}

function hasSchema(node: Node): boolean {
  return /zeebe-element-templates-json-schema/.test(filledText(at(node, '$schema')) ?? '')
}

/** Reads a template: what everybody who uses it in a process begins with, and what of it nobody can change. */
export function readTemplate(root: Node, file: SourceFile): Reading {
  const element = readElement(root)
  const { facts, gaps } = readElements([element], file)
  const id = element.template ?? file.path
  const connector: Connector = draftConnector({
    format: 'camunda-template',
    id,
    name: filledText(at(root, 'name')) ?? id,
    role: 'definition',
    version: element.version,
    places: [placeIn(file, lineOfKey(root, 'id'))],
    ...facts,
    settings: [...readJobTypes([element], file), readEngines(root, file)],
    deprecations: readDeprecation(root, file),
    secrets: distinctSecrets([...facts.secrets, ...shapedSecrets(root, file)]),
  })
  return { connectors: [connector], gaps }
}

function readElement(root: Node): ConnectorElement {
  const properties = items(at(root, 'properties'))
  const bound = (property: Node): string => filledText(at(property, 'binding', 'type')) ?? ''
  const fields = properties.flatMap(property => {
    const name = filledText(at(property, 'binding', 'name'))
    return name !== undefined && /^zeebe:(?:input|property)$/.test(bound(property)) ? [readField(name, property)] : []
  })
  const jobs = properties.filter(
    property =>
      bound(property) === 'zeebe:taskDefinition:type' ||
      (bound(property) === 'zeebe:taskDefinition' && filledText(at(property, 'binding', 'property')) === 'type'),
  )
  const [job] = jobs
  return {
    key: '',
    template: filledText(at(root, 'id')) ?? null,
    version: text(at(root, 'version')) ?? null,
    jobType: job === undefined ? null : (filledText(at(job, 'value')) ?? 'any'),
    inboundType: fields.find(field => field.name === 'inbound.type')?.value ?? null,
    fields,
    line: job?.line ?? lineOfKey(root, 'id'),
  }
}

function readField(name: string, property: Node): Field {
  return {
    name,
    value: text(at(property, 'value')) ?? null,
    choices: items(at(property, 'choices')).flatMap(choice => text(at(choice, 'value')) ?? []),
    fixed: filledText(at(property, 'type')) === 'Hidden' || flag(at(property, 'editable')) === false,
    line: lineOfKey(property, 'value'),
  }
}

/** Versions of the platform a template is for; who has another one cannot use it. */
function readEngines(root: Node, file: SourceFile): Setting {
  const value = filledText(at(root, 'engines', 'camunda')) ?? 'any'
  return { name: 'engines', value, exposure: 0, weight: 'medium', place: placeIn(file, lineOfKey(root, 'engines')) }
}

function readDeprecation(root: Node, file: SourceFile): Deprecation[] {
  const node = at(root, 'deprecated')
  if (node?.kind !== 'map' && flag(node) !== true) return []
  return [
    {
      signal: 'flag',
      subject: 'connector',
      lifecycle: null,
      deprecated: null,
      retired: null,
      certain: true,
      message: filledText(at(node, 'message')) ?? null,
      place: placeIn(file, lineOfKey(root, 'deprecated')),
    },
  ]
}
