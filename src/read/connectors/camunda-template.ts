import { processesIn, readProcess } from '../camunda/process.ts'
import { readTemplate, templatesIn } from '../camunda/template.ts'
import { rootOf } from '../document.ts'
import type { ConnectorFormat } from '../format.ts'

/** Connector of Camunda: the template it is modelled with, and the processes that use it, with whom they call, how they sign in, and what starts them. */
export const camundaTemplate: ConnectorFormat = {
  name: 'camunda-template',
  title: 'Camunda template or process',
  specification: 'https://docs.camunda.io/docs/components/modeler/element-templates/about-templates/',
  names: [],
  content: {
    names: ['**/*.{json,bpmn}'],
    pattern: /"\$schema"\s*:\s*"[^"]{0,300}zeebe-element-templates-json-schema|http:\/\/camunda\.org\/schema\/zeebe\//,
  },
  read(file) {
    const root = rootOf(file)
    if (root === undefined) return null
    const readings = [
      ...templatesIn(root).map(template => readTemplate(template, file)),
      ...processesIn(root).map(flow => readProcess(flow, file)),
    ]
    const connectors = readings.flatMap(reading => reading.connectors)
    return connectors.length === 0 ? null : { connectors, gaps: readings.flatMap(reading => reading.gaps) }
  },
}
