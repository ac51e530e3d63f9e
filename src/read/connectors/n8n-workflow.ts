import { type Connector, connectorKey } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { documentOf } from '../document.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import type { ConnectorFormat } from '../format.ts'
import { readCode } from '../n8n/code.ts'
import { readCredentials } from '../n8n/credentials.ts'
import { readEndpoints } from '../n8n/endpoints.ts'
import { readLiteralSecrets } from '../n8n/literal-secrets.ts'
import { readPackages } from '../n8n/packages.ts'
import { readDeprecations, readSettings } from '../n8n/settings.ts'
import { readTriggers } from '../n8n/triggers.ts'
import { findWorkflows, runningNodes } from '../n8n/workflow-node.ts'
import { at, filledText, type Node } from '../node.ts'

/** Workflow of n8n, as exported: what starts it, whom it calls with which credentials, and the code it runs. */
export const n8nWorkflow: ConnectorFormat = {
  name: 'n8n-workflow',
  title: 'n8n workflow',
  specification: 'https://docs.n8n.io/workflows/export-import/',
  names: [],
  content: { names: ['**/*.json'], pattern: /"typeVersion"\s*:\s*\d/ },
  read(file) {
    const document = documentOf(file)
    const workflows = document.kind === 'parsed' ? document.roots.flatMap(findWorkflows) : []
    if (workflows.length === 0) return null
    return {
      connectors: workflows.flatMap((workflow, index) => readWorkflow(workflow, idOf(workflow, index, file), file)),
      gaps: [],
    }
  },
}

/**
 * A workflow gets an id when it is first saved in an n8n, and another one in the next n8n: a file is known by its path. Only where one file
 * holds several are they told apart by their ids, or by their place among them.
 */
function idOf(workflow: Node, index: number, file: SourceFile): string {
  return index === 0 ? file.path : `${file.path}#${filledText(at(workflow, 'id')) ?? index + 1}`
}

function readWorkflow(workflow: Node, id: string, file: SourceFile): Connector[] {
  const nodes = runningNodes(workflow)
  const packages = readPackages(nodes, file, id)
  const credentials = readCredentials(nodes, file)
  const connector = draftConnector({
    format: 'n8n-workflow',
    id,
    name: filledText(at(workflow, 'name')) ?? id,
    role: 'definition',
    places: [placeIn(file, workflow.line)],
    auth: credentials.auth,
    endpoints: distinctEndpoints(nodes.flatMap(node => readEndpoints(node, file))),
    triggers: readTriggers(nodes, file),
    operations: credentials.operations,
    code: nodes.flatMap(node => readCode(node, file)),
    settings: [...readSettings(workflow, nodes, file), ...credentials.settings],
    deprecations: readDeprecations(nodes, file),
    secrets: [...credentials.secrets, ...readLiteralSecrets(workflow, file)],
    uses: [...new Set(packages.map(connectorKey))].sort(compareText),
  })
  return [connector, ...packages]
}
