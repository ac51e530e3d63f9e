import type { Trigger } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, filledText, type Node } from '../node.ts'
import type { FlowNode } from './flow-node.ts'

/** Whether routes ask who calls them, as the settings of the program say; null where those are not here. */
export interface Access {
  readonly http: boolean | null
  readonly websocket: boolean | null
}

/** Reads the settings of the program, a script of which only lines count that are no comments. */
export function readAccess(settings: SourceFile | undefined): Access {
  if (settings === undefined) return { http: null, websocket: null }
  return {
    http: /^[ \t]*["']?httpNode(?:Auth|Middleware)["']?[ \t]*:/m.test(settings.text),
    websocket: /^[ \t]*["']?webSocketNodeVerifyClient["']?[ \t]*:/m.test(settings.text),
  }
}

/** What starts a flow, by event. */
export function readFlowTriggers(nodes: readonly FlowNode[], access: Access, file: SourceFile): Trigger[] {
  const triggers = new Map<string, Trigger>()
  for (const flowNode of nodes) {
    const read = readTrigger(flowNode, access)
    if (read === undefined || triggers.has(read.event)) continue
    triggers.set(read.event, {
      filter: null,
      authenticated: null,
      untrusted: false,
      ...read,
      place: placeIn(file, flowNode.line),
    })
  }
  return [...triggers.values()]
}

type Start = Pick<Trigger, 'event' | 'kind'> & Partial<Trigger>

function readTrigger({ node, type, name }: FlowNode, access: Access): Start | undefined {
  const own = (key: string): string | undefined => filledText(at(node, key))
  switch (type) {
    case 'http in': {
      const event = `${own('method')?.toUpperCase() ?? 'GET'} ${own('url') ?? '/'}`
      return { event, kind: 'route', authenticated: access.http }
    }
    case 'websocket-listener':
      return { event: `websocket ${own('path') ?? '/'}`, kind: 'route', authenticated: access.websocket }
    case 'tcp in':
      return own('server') === 'client' ? undefined : port('tcp', node)
    case 'udp in':
      return port('udp', node)
    case 'mqtt in':
      return { event: `mqtt ${own('topic') ?? '*'}`, kind: 'event' }
    case 'inject':
      return schedule(node, name)
    default:
      return undefined
  }
}

/** Whoever reaches the machine can send to a port; a certificate may be asked for where it is encrypted. */
function port(kind: string, node: Node): Start {
  const event = `${kind} port ${filledText(at(node, 'port')) ?? '*'}`
  return { event, kind: 'route', authenticated: filledText(at(node, 'tls')) === undefined ? false : null }
}

/** An inject node is a button, unless it presses itself. */
function schedule(node: Node, name: string): Start | undefined {
  const cron = filledText(at(node, 'crontab'))
  const repeat = filledText(at(node, 'repeat'))
  if (cron === undefined && repeat === undefined) return undefined
  return {
    event: `inject ${name}`,
    kind: 'schedule',
    filter: cron === undefined ? `every ${repeat} s` : `cron ${cron}`,
  }
}
