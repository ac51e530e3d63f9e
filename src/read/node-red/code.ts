import type { Code, Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { digestText } from '../digest.ts'
import type { Credential } from '../mcp/credential.ts'
import { ownCommand } from '../mcp/own-command.ts'
import { at, filledText, flag, items, lineOfKey, text } from '../node.ts'
import type { FlowNode } from './flow-node.ts'

/** What the nodes of a flow run. */
export interface FlowCode {
  readonly code: readonly Code[]
  readonly credentials: readonly Credential[]
  readonly settings: readonly Setting[]
}

/** Keys that hold code in whatever node has them, in the order they run. */
const scriptKeys = ['initialize', 'func', 'finalize']

/** Reads functions, commands and pages with scripts. */
export function readFlowCode(nodes: readonly FlowNode[], file: SourceFile): FlowCode {
  const code: Code[] = []
  const credentials: Credential[] = []
  const fed: FlowNode[] = []
  for (const node of nodes) {
    const script = scriptOf(node)
    if (script !== undefined) code.push(draftScript(node, script, file))
    if (node.type !== 'exec' && node.type !== 'daemon') continue
    const command = readCommand(node, file)
    if (command === undefined) continue
    code.push(command.code)
    for (const found of command.credentials) credentials.push({ ...found, where: `${found.where} of ${node.name}` })
    if (command.isFed) fed.push(node)
  }
  return { code, credentials, settings: feeds(fed, file) }
}

/** Code of a node in its language, with the modules it loads; undefined where it has none. */
export function scriptOf({ node, type }: FlowNode): string | undefined {
  const parts = scriptKeys.map(key => text(at(node, key)) ?? '')
  // Pages of a dashboard run in the browsers of those who look at it.
  if (/^ui[_-]template$/.test(type)) parts.push(text(at(node, 'format')) ?? '')
  if (parts.every(part => part.trim() === '')) return undefined
  const libs = items(at(node, 'libs')).map(lib => `${text(at(lib, 'var')) ?? ''} ${text(at(lib, 'module')) ?? ''}`)
  // Which module a variable is, and no order.
  return [...parts, ...libs.sort(compareText)].map(part => part.replace(/\r\n/g, '\n')).join('\0')
}

function draftScript({ node, type, name }: FlowNode, script: string, file: SourceFile): Code {
  const place = placeIn(file, lineOfKey(node, at(node, 'func') === undefined ? 'format' : 'func'))
  return { kind: 'script', name: `${type} ${name}`, digest: digestText(script), untrusted: false, place }
}

function readCommand({ node, name }: FlowNode, file: SourceFile) {
  const command = filledText(at(node, 'command'))
  const place = placeIn(file, lineOfKey(node, 'command'))
  const added = at(node, 'addpay')
  // Older files have a switch here, newer ones the name of what is appended.
  const isFed = flag(added) ?? filledText(added) !== undefined
  const more = [filledText(at(node, 'append')), filledText(at(node, 'args'))].flatMap(part => part ?? [])
  if (command === undefined && !isFed) return undefined
  // Without a command it runs whatever a message says.
  const words = [{ text: command ?? '', place }, ...more.map(part => ({ text: part, place }))] as const
  return { ...ownCommand('command', `exec ${name}`, words), isFed }
}

/** What comes in a message is put behind the command: whoever can send one says what runs. */
function feeds(nodes: readonly FlowNode[], file: SourceFile): Setting[] {
  const [first] = nodes
  if (first === undefined) return []
  const names = [...new Set(nodes.map(({ name }) => name))].sort(compareText)
  const place = placeIn(file, lineOfKey(first.node, 'addpay'))
  return [{ name: 'commands-from-messages', value: names.join(', '), exposure: names.length, weight: 'high', place }]
}
