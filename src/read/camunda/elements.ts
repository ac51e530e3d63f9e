import { at, entries, filledText, items, itemsOrOne, type Node, text } from '../node.ts'
import type { ConnectorElement, Field } from './field.ts'

/** A child element, or an attribute with `@`, of another namespace than BPMN, whatever its prefix. */
export function foreign(node: Node | undefined, name: string): Node | undefined {
  const attribute = name.startsWith('@')
  const local = attribute ? name.slice(1) : name
  return entries(node).find(({ key }) => key.startsWith('@') === attribute && key.endsWith(`:${local}`))?.value
}

/** Elements of a process that are connectors: made by a template, or by hand of a type that belongs to Camunda's own connectors. */
export function elementsIn(process: Node): ConnectorElement[] {
  const found: ConnectorElement[] = []
  const visit = (node: Node): void => {
    if (node.kind === 'map') {
      const element = readElement(node)
      if (element !== undefined) found.push(element)
    }
    for (const { key, value } of entries(node)) if (key !== 'extensionElements' && !key.startsWith('@')) visit(value)
    for (const item of items(node)) visit(item)
  }
  visit(process)
  return found
}

function readElement(node: Node): ConnectorElement | undefined {
  const extension = at(node, 'extensionElements')
  const template = filledText(foreign(node, '@modelerTemplate')) ?? null
  if (template === null && extension === undefined) return undefined
  const fields = [
    ...readFields(foreign(foreign(extension, 'ioMapping'), 'input'), '@target', '@source'),
    ...readFields(foreign(foreign(extension, 'properties'), 'property'), '@name', '@value'),
  ]
  const jobType = filledText(at(foreign(extension, 'taskDefinition'), '@type')) ?? null
  const inboundType = fields.find(field => field.name === 'inbound.type')?.value ?? null
  if (template === null && inboundType === null && !/^io\.camunda[.:]/.test(jobType ?? '')) return undefined
  const key = filledText(at(node, '@id')) ?? 'an element'
  const version = filledText(foreign(node, '@modelerTemplateVersion')) ?? null
  return { key, template, version, jobType, inboundType, fields, line: node.line }
}

/** What was modelled is what is deployed: nobody is asked any more. */
function readFields(list: Node | undefined, nameKey: string, valueKey: string): Field[] {
  return itemsOrOne(list).flatMap(item => {
    const name = filledText(at(item, nameKey))
    const value = text(at(item, valueKey)) ?? null
    return name === undefined ? [] : [{ name, value, choices: [], fixed: true, line: item.line }]
  })
}
