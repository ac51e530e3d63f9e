import type { Connector } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import type { Reading } from '../format.ts'
import { at, entries, filledText, flag, items, lineOfKey, type Node } from '../node.ts'
import { readConnection } from './connection.ts'
import { managedApi } from './managed-api.ts'
import { isDefinition, readWorkflow } from './workflow.ts'

/** True for a template of Azure Resource Manager that declares a workflow or a connection. */
export function isDeploymentTemplate(root: Node): boolean {
  const schema = filledText(at(root, '$schema')) ?? ''
  return /\/(?:subscription|tenant|managementGroup)?deploymentTemplate\.json/i.test(schema) && hasLogic(root)
}

/** True for a template, in JSON or made of Bicep, with a workflow or a connection in it. */
export function hasLogic(root: Node): boolean {
  return resourcesIn(root).length > 0
}

interface Resource {
  readonly type: string
  readonly name: string
  readonly node: Node
}

/** Workflows and connections of a template, in templates inside it too. */
function resourcesIn(template: Node | undefined): Resource[] {
  const list = at(template, 'resources')
  return [...items(list), ...entries(list).map(({ value }) => value)].flatMap(node => {
    const type = filledText(at(node, 'type'))?.toLowerCase() ?? ''
    const known = type === 'microsoft.logic/workflows' || type === 'microsoft.web/connections'
    const inner = [...resourcesIn(at(node, 'properties', 'template')), ...(list === undefined ? [] : resourcesIn(node))]
    if (!known || flag(at(node, 'existing')) === true) return inner
    return [{ type, name: filledText(at(node, 'name')) ?? '', node }, ...inner]
  })
}

/** Reads the workflows of a template and the connections it makes for them. */
export function readDeploymentTemplate(root: Node, file: SourceFile): Reading {
  const resources = resourcesIn(root)
  const gaps: Gap[] = []
  const connections = resources.filter(({ type }) => type === 'microsoft.web/connections')
  const declared = connections.flatMap(resource => readResource(resource, file, gaps))
  const apis = new Set(declared.map(connector => connector.name))
  const workflows = resources.flatMap(({ type, name, node }) => {
    const properties = at(node, 'properties')
    const definition = at(properties, 'definition')
    if (type !== 'microsoft.logic/workflows' || properties === undefined) return []
    if (!isDefinition(definition)) {
      const reason = 'the definition of a workflow in it comes from elsewhere'
      gaps.push({ kind: 'unknown', file: file.path, line: lineOfKey(properties, 'definition'), reason })
      return []
    }
    const parameters = at(properties, 'parameters')
    const known = { definition, parameters, properties, file, declared: apis }
    return [readWorkflow({ ...known, id: `${file.path}#workflow/${name}`, name: name || file.path })]
  })
  return {
    connectors: [...declared, ...workflows.flatMap(reading => reading.connectors)],
    gaps: [...gaps, ...workflows.flatMap(reading => reading.gaps)],
  }
}

function readResource({ name, node }: Resource, file: SourceFile, gaps: Gap[]): Connector[] {
  const properties = at(node, 'properties')
  if (properties === undefined) return []
  const api = managedApi(filledText(at(properties, 'api', 'id')))
  const line = lineOfKey(node, 'type')
  if (api === undefined) {
    const reason = 'it is not known what a connection in it connects to'
    gaps.push({ kind: 'unknown', file: file.path, line, reason })
  }
  const id = `${file.path}#managed/${api === undefined || api === name ? name : `${api}/${name}`}`
  return [readConnection(properties, { id, name: api ?? name, line, file })]
}
