import type { Trigger } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, filledText, flag, lineOfKey, texts } from '../node.ts'
import { shortType, type WorkflowNode } from './workflow-node.ts'

/** Nodes that anybody can reach who knows the address. */
const inbound: ReadonlySet<string> = new Set(['webhook', 'formTrigger', 'chatTrigger', 'mcpTrigger'])

const schedules: ReadonlySet<string> = new Set(['scheduleTrigger', 'cron', 'interval'])

/** True for a node with an address of its own that others call. */
export function isInbound(type: string): boolean {
  return inbound.has(shortType(type))
}

/** What starts a workflow. */
export function readTriggers(nodes: readonly WorkflowNode[], file: SourceFile): Trigger[] {
  const triggers = new Map<string, Trigger>()
  for (const node of nodes) {
    for (const trigger of isInbound(node.type) ? readInbound(node, file) : readOther(node, file)) {
      const known = triggers.get(trigger.event)
      // Of two on one address the one that asks for less decides.
      if (known === undefined || (known.authenticated !== false && trigger.authenticated === false))
        triggers.set(trigger.event, trigger)
    }
  }
  return [...triggers.values()]
}

function readOther({ type, line }: WorkflowNode, file: SourceFile): Trigger[] {
  const name = shortType(type)
  const isSchedule = schedules.has(name)
  if (!isSchedule && !/trigger$/i.test(name)) return []
  const kind = isSchedule ? 'schedule' : name === 'manualTrigger' ? 'manual' : 'event'
  return [{ event: type, kind, filter: null, authenticated: null, untrusted: false, place: placeIn(file, line) }]
}

/** An address asks nothing of its callers unless the node says otherwise; a chat that is not public is only for who may edit it. */
function readInbound(node: WorkflowNode, file: SourceFile): Trigger[] {
  const { parameters, type } = node
  const name = shortType(type)
  if (name === 'chatTrigger' && flag(at(parameters, 'public')) !== true) return []
  const way = filledText(at(parameters, 'authentication'))
  const authenticated = way?.startsWith('=') ? null : way !== undefined && way !== 'none'
  const line = way === undefined ? node.line : lineOfKey(parameters, 'authentication')
  return routesOf(node).map(route => ({
    event: `${name} ${route}`,
    kind: 'route' as const,
    filter: null,
    authenticated,
    untrusted: authenticated === false,
    place: placeIn(file, line),
  }))
}

/** Address of a node below the one of its n8n, with the methods it takes. */
function routesOf({ node, parameters, type, name }: WorkflowNode): string[] {
  const path =
    filledText(at(parameters, 'path')) ??
    filledText(at(parameters, 'options', 'path')) ??
    filledText(at(node, 'webhookId')) ??
    name
  if (shortType(type) !== 'webhook') return [path]
  const methods = texts(at(parameters, 'httpMethod')).map(method => method.text)
  return (methods.length === 0 ? ['GET'] : methods).map(method => `${method} ${path}`)
}
