import type { Connector, Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import { at, filledText, flag, lineOfKey, type Node, texts } from '../node.ts'
import { authOf, secretsOf } from './credential.ts'
import { type OwnCommand, ownCommand, readHooks } from './own-command.ts'
import { readVariables } from './server-environment.ts'
import { approvalSetting } from './server-settings.ts'

/** Settings of an assistant whose value is a command that it runs by itself. */
const helpers = [
  ['apiKeyHelper'],
  ['awsAuthRefresh'],
  ['awsCredentialExport'],
  ['otelHeadersHelper'],
  ['statusLine', 'command'],
]

/** Reads what the settings file of an assistant says for all servers: what it may do unasked, and what it runs by itself; null where it says nothing of that. */
export function readAgentSettings(format: string, root: Node, file: SourceFile): Connector | null {
  const settings = [...approvals(root, file), ...projectServers(root, file)]
  const commands = [...readHooks(at(root, 'hooks'), file), ...helperCommands(root, file)]
  const code = commands.map(command => command.code)
  const variables = readVariables(at(root, 'env'), file, new Map())
  const credentials = [...variables.credentials, ...commands.flatMap(command => command.credentials)]
  const endpoints = distinctEndpoints([...variables.endpoints, ...commands.flatMap(command => command.endpoints)])
  if (settings.length + code.length + credentials.length + endpoints.length === 0) return null
  return draftConnector({
    format,
    id: file.path,
    role: 'usage',
    runsCode: code.length > 0,
    places: [placeIn(file, settings[0]?.place.line ?? code[0]?.place.line ?? root.line)],
    auth: authOf(variables.credentials),
    secrets: secretsOf(credentials),
    endpoints,
    settings,
    code,
  })
}

/** Tools of servers that are called without asking. */
function approvals(root: Node, file: SourceFile): Setting[] {
  const permissions = at(root, 'permissions')
  const allowed = texts(at(permissions, 'allow')).filter(({ text }) => text.startsWith('mcp__') || text === '*')
  const bypassed = filledText(at(permissions, 'defaultMode')) === 'bypassPermissions'
  const all = bypassed || allowed.some(({ text }) => text === '*' || text === 'mcp__*')
  const key = bypassed && allowed.length === 0 ? 'defaultMode' : 'allow'
  const tools = allowed.map(({ text }) => text)
  return approvalSetting('auto-approve', tools, all, placeIn(file, lineOfKey(permissions, key)))
}

/** Servers of the repository that are started without asking whether to. */
function projectServers(root: Node, file: SourceFile): Setting[] {
  const all = flag(at(root, 'enableAllProjectMcpServers')) === true
  const named = texts(at(root, 'enabledMcpjsonServers')).map(({ text }) => text)
  const key = all ? 'enableAllProjectMcpServers' : 'enabledMcpjsonServers'
  return approvalSetting('project-servers', named, all, placeIn(file, lineOfKey(root, key)))
}

function helperCommands(root: Node, file: SourceFile): OwnCommand[] {
  return helpers.flatMap(path => {
    const node = at(root, ...path)
    const command = filledText(node)
    if (command === undefined || node === undefined) return []
    return [ownCommand('command', path[0] ?? '', [{ text: command, place: placeIn(file, node.line) }])]
  })
}

/** True for the settings file of an assistant, by its folder. */
export function isAgentSettings(path: string): boolean {
  return /(?:^|\/)\.(?:claude|gemini)\/settings[^/]*\.json$/i.test(path)
}
