import { baseOf } from '../../model/path.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import type { ConnectorFormat, Reading } from '../format.ts'
import { hasLogic, isDeploymentTemplate, readDeploymentTemplate } from '../logic-app/arm.ts'
import { connectionsPath, isConnectionsFile, readConnectionsFile } from '../logic-app/connections-file.ts'
import { isDefinition, readWorkflow, workflowParts } from '../logic-app/workflow.ts'
import { at, filledText, lineOfKey, type Node } from '../node.ts'
import { folderOf } from '../path.ts'

/** Logic Apps of Azure: what starts a workflow, what it calls, whose code it runs, and how its connections sign in. */
export const logicApp: ConnectorFormat = {
  name: 'logic-app',
  title: 'Logic Apps workflow',
  specification: 'https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-definition-language',
  names: [],
  content: {
    names: ['**/*.{json,bicep}'],
    pattern:
      /"(?:managedApi|serviceProvider|apiManagement|function|agent)Connections"\s*:|Microsoft\.Logic\/(?:workflows|schemas)|"Microsoft\.Web\/connections"|ExtensionBundle\.Workflows|'Microsoft\.(?:Logic\/workflows|Web\/connections)@/i,
  },
  related: (file, around) => connectionsPath(file.path, around),
  read(file, around) {
    const root = rootOf(file)
    if (root?.kind !== 'map') return null
    if (/\.bicep$/i.test(file.path)) return hasLogic(root) ? readDeploymentTemplate(root, file) : null
    if (isConnectionsFile(file.path, root)) return readConnectionsFile(root, file)
    if (isDeploymentTemplate(root)) return readDeploymentTemplate(root, file)
    if (baseOf(file.path).toLowerCase() === 'host.json') return readHost(root, file)
    const parts = workflowParts(root)
    if (!isDefinition(parts.definition)) return null
    const name = baseOf(file.path) === 'workflow.json' ? baseOf(folderOf(file.path)) : baseOf(file.path)
    const [connections] = connectionsPath(file.path, around)
    const beside = connections === undefined ? undefined : around.file(connections)
    return readWorkflow({ ...parts, id: file.path, name: name || file.path, file, connections: beside })
  },
}

const bundle = 'Microsoft.Azure.Functions.ExtensionBundle.Workflows'

/** The runtime of a project: which versions of it Azure may run the workflows with. */
function readHost(root: Node, file: SourceFile): Reading | null {
  const node = at(root, 'extensionBundle')
  if (filledText(at(node, 'id'))?.toLowerCase() !== bundle.toLowerCase()) return null
  const version = filledText(at(node, 'version')) ?? null
  const places = [placeIn(file, lineOfKey(root, 'extensionBundle'))]
  const known = { format: 'logic-app', id: file.path, name: bundle, role: 'usage', publisher: 'microsoft' } as const
  return { connectors: [draftConnector({ ...known, version, places })], gaps: [] }
}
