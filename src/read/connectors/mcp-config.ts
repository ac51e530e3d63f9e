import type { Connector } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { rootOf } from '../document.ts'
import type { ConnectorFormat } from '../format.ts'
import { isAgentSettings, readAgentSettings } from '../mcp/agent-settings.ts'
import type { Inputs } from '../mcp/secret-value.ts'
import { readServer } from '../mcp/server.ts'
import { at, entries, filledText, flag, items, type Node } from '../node.ts'
import { baseOf } from '../path.ts'

const name = 'mcp-config'

/** Configuration of MCP clients: programs that run on developers' machines with their secrets, and addresses that assistants talk to. */
export const mcpConfig: ConnectorFormat = {
  name,
  title: 'Model Context Protocol client configuration',
  specification: 'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
  names: [
    '**/.mcp.json',
    '**/.cursor/mcp.json',
    '**/.vscode/mcp.json',
    '**/.gemini/settings.json',
    '**/.claude/settings*.json',
    '**/claude_desktop_config.json',
    '**/*.code-workspace',
  ],
  content: {
    names: [
      '**/{mcp,mcp-config,mcp_config,mcp_settings,cline_mcp_settings}.json',
      '**/.vscode/settings.json',
      '**/{devcontainer,.devcontainer}.json',
    ],
    pattern: /"(?:mcpServers|servers)"\s*:/,
  },
  read(file) {
    const root = rootOf(file)
    const connectors: Connector[] = []
    const gaps: Gap[] = []
    for (const { servers, inputs } of serverMaps(file, root)) {
      for (const { key, line, value } of entries(servers)) {
        const id = `${file.path}#${key}`
        const read = readServer({ format: name, id, name: key, node: value, file, line, inputs })
        if ('role' in read) connectors.push(read)
        else gaps.push(read)
      }
    }
    const own = root !== undefined && isAgentSettings(file.path) ? readAgentSettings(name, root, file) : null
    if (own !== null) connectors.push(own)
    return connectors.length + gaps.length === 0 ? null : { connectors, gaps }
  },
}

interface ServerMap {
  readonly servers: Node
  readonly inputs: Inputs
}

/** Each client keeps its servers elsewhere: at the top, below `mcp`, or below that of a workspace's or container's settings. */
function serverMaps(file: SourceFile, root: Node | undefined): ServerMap[] {
  const settings = at(root, 'settings', 'mcp')
  const container = at(root, 'customizations', 'vscode', 'mcp')
  const places: [Node | undefined, Node | undefined][] = [
    [at(root, 'mcpServers'), root],
    [isServerFile(file, root) ? at(root, 'servers') : undefined, root],
    [isBareFile(file, root) ? root : undefined, undefined],
    ...[at(root, 'mcp'), settings, container].map((mcp): [Node | undefined, Node | undefined] => [
      at(mcp, 'servers'),
      mcp,
    ]),
  ]
  return places.flatMap(([servers, holder]) =>
    servers?.kind === 'map' ? [{ servers, inputs: readInputs(at(holder, 'inputs')) }] : [],
  )
}

/** `servers` is a common word: it counts in files of that name, and there only when an entry is a server. */
function isServerFile(file: SourceFile, root: Node | undefined): boolean {
  if (!/^\.?mcp[\w-]*\.json$/i.test(baseOf(file.path))) return false
  return entries(at(root, 'servers')).some(({ value }) => isEntry(value))
}

/** Plugins may have their servers at the top of `.mcp.json`: that counts where each of its entries is one. */
function isBareFile(file: SourceFile, root: Node | undefined): boolean {
  const all = baseOf(file.path).toLowerCase() === '.mcp.json' ? entries(root) : []
  return all.length > 0 && all.every(({ value }) => isEntry(value))
}

function isEntry(node: Node): boolean {
  return ['command', 'url'].some(key => filledText(at(node, key)) !== undefined)
}

function readInputs(node: Node | undefined): Inputs {
  return new Map(
    items(node).flatMap(input => {
      const id = filledText(at(input, 'id'))
      return id === undefined ? [] : [[id, flag(at(input, 'password')) === true]]
    }),
  )
}
