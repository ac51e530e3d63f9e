import type { Code, Connector, Setting } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { digestText } from '../digest.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import { at, entries, filledText, flag, items, lineOfKey, type Node, texts } from '../node.ts'
import { authOf, type Credential, secretsOf } from './credential.ts'
import { scanWords } from './scan-words.ts'
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
  const commands = [...hooks(root, file), ...helperCommands(root, file)]
  const code = commands.map(command => command.code)
  const variables = readVariables(at(root, 'env'), file, new Map())
  const credentials = [...variables.credentials, ...commands.flatMap(command => command.credentials)]
  const endpoints = distinctEndpoints(variables.endpoints)
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

/** A command that an assistant runs by itself. */
interface OwnCommand {
  readonly code: Code
  readonly credentials: readonly Credential[]
}

/** Commands that run on events, such as the start of a session; several on one event are told apart by their order. */
function hooks(root: Node, file: SourceFile): OwnCommand[] {
  const met = new Map<string, number>()
  const found: OwnCommand[] = []
  for (const { key: event, value } of entries(at(root, 'hooks'))) {
    for (const group of items(value)) {
      const matcher = filledText(at(group, 'matcher'))
      const name = matcher === undefined ? event : `${event} ${matcher}`
      for (const hook of items(at(group, 'hooks'))) {
        const command = filledText(at(hook, 'command'))
        if (command === undefined) continue
        const count = (met.get(name) ?? 0) + 1
        met.set(name, count)
        const place = placeIn(file, lineOfKey(hook, 'command'))
        found.push(ownCommand('hook', count === 1 ? name : `${name} ${count}`, command, place))
      }
    }
  }
  return found
}

function helperCommands(root: Node, file: SourceFile): OwnCommand[] {
  return helpers.flatMap(path => {
    const node = at(root, ...path)
    const command = filledText(node)
    if (command === undefined || node === undefined) return []
    return [ownCommand('command', path[0] ?? '', command, placeIn(file, node.line))]
  })
}

function ownCommand(kind: Code['kind'], name: string, command: string, place: Place): OwnCommand {
  const { words, credentials } = scanWords([{ text: command, place }], new Map())
  const digest = digestText(words.map(word => word.text).join('\0'))
  return { code: { kind, name, digest, untrusted: false, place }, credentials }
}

/** True for the settings file of an assistant, by its folder. */
export function isAgentSettings(path: string): boolean {
  return /(?:^|\/)\.(?:claude|gemini)\/settings[^/]*\.json$/i.test(path)
}
