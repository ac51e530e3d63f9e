import type { Operation, Trigger } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, entries, filledText, items, lineOfKey, type Node } from '../node.ts'

/** What starts an app: requests from outside, what happens in the product, the clock, and what users ask of Rovo. */
export function readForgeTriggers(root: Node, file: SourceFile): Trigger[] {
  const modules = at(root, 'modules')
  const found = [
    ...items(at(modules, 'webtrigger')).flatMap(node => webTrigger(node, file)),
    ...items(at(modules, 'trigger')).flatMap(node => productEvents(node, file)),
    ...items(at(modules, 'scheduledTrigger')).flatMap(node => schedule(node, file)),
    ...items(at(modules, 'apiRoute')).flatMap(node => apiRoute(node, file)),
    ...items(at(modules, 'rovo:mcp')).flatMap(node => {
      const key = filledText(at(node, 'key'))
      return key === undefined ? [] : [draftTrigger(`MCP server ${key}`, 'route', lineOfKey(node, 'key'), file)]
    }),
    ...[modules, at(root, 'connectModules')]
      .flatMap(entries)
      .flatMap(({ key, value }) =>
        /(?:^|:)webhooks$/.test(key) ? items(value).flatMap(node => webhook(node, file)) : [],
      ),
  ]
  const triggers = new Map<string, Trigger>()
  for (const trigger of found) {
    const same = triggers.get(trigger.event)
    // One that nothing narrows takes in everything that another one does.
    if (same === undefined || (same.filter !== null && trigger.filter === null)) triggers.set(trigger.event, trigger)
  }
  return [...triggers.values()]
}

/** Anybody who knows the address can call it, unless requests are signed; one that only gives fixed answers gives nothing away. */
function webTrigger(node: Node, file: SourceFile): Trigger[] {
  const key = filledText(at(node, 'key'))
  if (key === undefined) return []
  const method = filledText(at(node, 'request', 'authentication')) ?? 'none'
  const isStatic = filledText(at(node, 'response', 'type')) === 'static'
  return [
    {
      ...draftTrigger(`webtrigger ${key}`, 'route', lineOfKey(node, 'key'), file),
      filter: isStatic ? 'response: static' : null,
      authenticated: method !== 'none',
      untrusted: method === 'none',
    },
  ]
}

/** Events are a list of names, or of names with what narrows each. */
function productEvents(node: Node, file: SourceFile): Trigger[] {
  return items(at(node, 'events')).flatMap(event => {
    const name = filledText(event) ?? filledText(at(event, 'eventType'))
    if (name === undefined) return []
    const expression =
      filledText(at(event, 'filter', 'expression')) ?? filledText(at(node, 'filter', 'expression')) ?? null
    const filter = expression === null ? null : `expression: ${expression.replaceAll('; ', ' ')}`
    return [{ ...draftTrigger(name, 'event', event.line, file), filter }]
  })
}

function schedule(node: Node, file: SourceFile): Trigger[] {
  const interval = filledText(at(node, 'interval'))
  return interval === undefined
    ? []
    : [draftTrigger(`every ${interval}`, 'schedule', lineOfKey(node, 'interval'), file)]
}

/** Who calls it needs a token of Atlassian with scopes. */
function apiRoute(node: Node, file: SourceFile): Trigger[] {
  const path = filledText(at(node, 'path'))
  if (path === undefined) return []
  const method = filledText(at(node, 'operation')) ?? 'GET'
  return [{ ...draftTrigger(`${method} ${path}`, 'route', lineOfKey(node, 'path'), file), authenticated: true }]
}

function webhook(node: Node, file: SourceFile): Trigger[] {
  const event = filledText(at(node, 'event'))
  return event === undefined ? [] : [draftTrigger(`webhook ${event}`, 'event', lineOfKey(node, 'event'), file)]
}

function draftTrigger(event: string, kind: Trigger['kind'], line: number, file: SourceFile): Trigger {
  return { event, kind, filter: null, authenticated: null, untrusted: false, place: placeIn(file, line) }
}

/** What agents of Rovo may have the app do. */
export function readForgeActions(root: Node, file: SourceFile): Operation[] {
  const actions = items(at(root, 'modules', 'action')).flatMap((node): Operation[] => {
    const key = filledText(at(node, 'key'))
    const verb = filledText(at(node, 'actionVerb'))?.toUpperCase()
    const place = placeIn(file, lineOfKey(node, 'key'))
    return key === undefined
      ? []
      : [{ id: `action ${key}`, auth: null, writes: verb !== 'GET', deprecated: false, place }]
  })
  return [...new Map(actions.map(action => [action.id, action])).values()]
}
