import { readAgent } from '../copilot/agent.ts'
import { readPlugin } from '../copilot/plugin.ts'
import { rootOf } from '../document.ts'
import type { ConnectorFormat } from '../format.ts'
import { at, filledText, has, type Node } from '../node.ts'

/** Declarative agents of Microsoft 365 Copilot and the plugins they call: what is read in the name of a user, and where it may be sent. */
export const copilotAgent: ConnectorFormat = {
  name: 'copilot-agent',
  title: 'Microsoft 365 Copilot agent or plugin',
  specification: 'https://learn.microsoft.com/microsoft-365/copilot/extensibility/declarative-agent-manifest-1.8',
  names: [],
  content: {
    names: ['**/*.{json,jsonc}'],
    pattern:
      /\/copilot(?:-extensions)?\/(?:[\w.-]{1,20}\/)?(?:declarative-|plugin)|"run_for_functions"\s*:|"conversation_starters"\s*:|"RemoteMCPServer"/,
  },
  read(file, around) {
    const root = rootOf(file)
    if (root === undefined) return null
    if (isPlugin(root)) return readPlugin(root, file, around)
    return isAgent(root) ? readAgent(root, file, around) : null
  },
}

/** Plugins of an older product have version 1 and an `api`. */
function isPlugin(root: Node): boolean {
  return (
    /^v2(?:\.\d{1,3})?$/.test(filledText(at(root, 'schema_version')) ?? '') && at(root, 'runtimes')?.kind === 'list'
  )
}

function isAgent(root: Node): boolean {
  if (filledText(at(root, 'name')) === undefined || !has(root, 'instructions')) return false
  if (/\/declarative-(?:agent|copilot)\b/.test(filledText(at(root, '$schema')) ?? '')) return true
  const isVersioned = /^v1(?:\.\d{1,3})?$/.test(filledText(at(root, 'version')) ?? '')
  return isVersioned && ['capabilities', 'actions', 'conversation_starters'].some(key => has(root, key))
}
