import { vaultKind } from '../copilot/vault.ts'
import { at, filledText, has, items, lineOfKey, type Node, texts } from '../node.ts'
import type { Called } from './called.ts'

/** A server of tools that an app brings along for agents. */
export interface AgentConnector extends Called {
  readonly addresses: readonly { readonly text: string; readonly line: number }[]
  /** True where the server says which tools there are each time it is asked: no file of the package does. */
  readonly dynamic: boolean
}

/** Reads the servers of tools, which newer manifests name by themselves. */
export function readAgentConnectors(root: Node): AgentConnector[] {
  return items(at(root, 'agentConnectors')).flatMap(node => {
    const id = filledText(at(node, 'id'))
    const server = at(node, 'toolSource', 'remoteMcpServer')
    if (id === undefined || server?.kind !== 'map') return []
    const authorization = at(server, 'authorization')
    const isKept = filledText(at(authorization, 'referenceId')) !== undefined
    return [
      {
        operation: `tools of ${id}`,
        target: id,
        auth: vaultKind(at(authorization, 'type')),
        line: lineOfKey(server, 'mcpServerUrl'),
        registration: isKept ? lineOfKey(authorization, 'referenceId') : null,
        addresses: texts(at(server, 'mcpServerUrl')),
        dynamic: !has(server, 'mcpToolDescription'),
      },
    ]
  })
}
