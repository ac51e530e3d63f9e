import type { Setting, Trigger } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, entries, filledText, items, lineOfKey, type Node } from '../node.ts'
import { connectionOf, type Step } from './actions.ts'

const kinds: ReadonlyMap<string, Trigger['kind']> = new Map([
  ['Request', 'route'],
  ['Recurrence', 'schedule'],
  ['SlidingWindow', 'schedule'],
  ['HttpWebhook', 'webhook'],
  ['ApiConnectionWebhook', 'webhook'],
  ['OpenApiConnectionNotification', 'webhook'],
  ['OpenApiConnectionWebhook', 'webhook'],
])

/** What kind of trigger a type of step is; what asks a service whether something happened is an event. */
export function kindOfTrigger(type: string): Trigger['kind'] {
  return kinds.get(type) ?? 'event'
}

/** The events of triggers. The designer lets people rename a trigger: its name tells it only from others of its kind. */
export function nameEvents(
  steps: readonly Step[],
  eventOf: (step: Step) => string,
): { readonly step: Step; readonly event: string }[] {
  const named = steps.map(step => ({ step, event: eventOf(step) }))
  const counts = new Map<string, number>()
  for (const { event } of named) counts.set(event, (counts.get(event) ?? 0) + 1)
  return named.map(({ step, event }) => ({
    step,
    event: (counts.get(event) ?? 0) > 1 ? `${event} (${step.key})` : event,
  }))
}

/**
 * Reads what starts a workflow. A request is let in by the signature in its address, which never ends: unless policies ask for a token and
 * the signature is turned off, whoever knows the address may call.
 * @param access `accessControl` of a workflow in a template; a project keeps it elsewhere
 */
export function readTriggers(steps: readonly Step[], access: Node | undefined, file: SourceFile): Trigger[] {
  return nameEvents(steps, eventOf).map(({ step, event }) => ({
    event,
    kind: kindOfTrigger(step.type),
    filter: null,
    authenticated: step.type === 'Request' ? asksForToken(access) : null,
    untrusted: false,
    place: placeIn(file, step.line),
  }))
}

function eventOf(step: Step): string {
  const service = at(step.node, 'inputs', 'serviceProviderConfiguration')
  const operation = filledText(at(service, 'operationId'))
  if (operation !== undefined) {
    const provider = filledText(at(service, 'serviceProviderId'))?.split('/').at(-1) ?? ''
    return `${provider} ${operation}`.trim()
  }
  const path = filledText(at(step.node, 'inputs', 'path')) ?? ''
  const connection = connectionOf(step)
  if (connection !== undefined) return `${connection} ${path.slice(0, 200)}`.trim()
  return step.type === '' ? step.key : step.type
}

function asksForToken(access: Node | undefined): boolean {
  const policies = entries(at(access, 'triggers', 'openAuthenticationPolicies', 'policies'))
  const signature = filledText(at(access, 'triggers', 'sasAuthenticationPolicy', 'state'))
  return policies.length > 0 && signature?.toLowerCase() === 'disabled'
}

/** Whom a workflow answers that can be called; a project keeps this elsewhere. */
export function readAllowedCallers(properties: Node, isCalled: boolean, file: SourceFile): Setting {
  const triggers = at(properties, 'accessControl', 'triggers')
  const ranges = items(at(triggers, 'allowedCallerIpAddresses')).flatMap(
    item => filledText(at(item, 'addressRange')) ?? [],
  )
  const place = placeIn(file, lineOfKey(triggers ?? properties, 'allowedCallerIpAddresses'))
  const value = [...new Set(ranges)].sort(compareText).join(', ') || 'any'
  return { name: 'allowed-ip-ranges', value, exposure: isCalled && value === 'any' ? 1 : 0, weight: 'high', place }
}
