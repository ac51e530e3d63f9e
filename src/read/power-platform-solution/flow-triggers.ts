import { accessSetting, type Setting, type Trigger } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import type { Step } from '../logic-app/actions.ts'
import { kindOfTrigger, nameEvents } from '../logic-app/triggers.ts'
import { at, filledText, lineOfKey } from '../node.ts'

/** What starts a flow, and who may where that is an address. */
export interface FlowTriggers {
  readonly triggers: readonly Trigger[]
  readonly settings: readonly Setting[]
}

/**
 * Reads what starts a flow. A request is an address where its kind is HTTP; all other kinds are buttons, apps and flows, whose users are
 * known to the platform.
 */
export function readFlowTriggers(
  steps: readonly Step[],
  callOf: (step: Step) => string | undefined,
  file: SourceFile,
): FlowTriggers {
  const named = nameEvents(steps, step => callOf(step) ?? sayType(step))
  return {
    triggers: named.map(({ step, event }) => ({
      event,
      kind: step.type === 'Request' && !isAddress(step) ? 'manual' : kindOfTrigger(step.type),
      filter: null,
      authenticated: isAddress(step) ? asksCaller(step) : null,
      untrusted: false,
      place: placeIn(file, step.line),
    })),
    settings: named.flatMap(({ step, event }) => (isAddress(step) ? [readAccess(step, event, file)] : [])),
  }
}

function sayType({ key, type, node }: Step): string {
  if (type !== 'Request') return type === '' ? key : type
  return `Request ${filledText(at(node, 'kind')) ?? 'Http'}`
}

function isAddress({ type, node }: Step): boolean {
  return type === 'Request' && (filledText(at(node, 'kind')) ?? 'Http').toLowerCase() === 'http'
}

/** Who may call: flows from before there was a choice say nothing, and are open to whoever has their signed address. */
function callersOf({ node }: Step): string {
  return (filledText(at(node, 'inputs', 'triggerAuthenticationType')) ?? 'All').toLowerCase()
}

function asksCaller(step: Step): boolean | null {
  const callers = callersOf(step)
  return callers === 'all' ? false : callers === 'tenant' || callers === 'user' ? true : null
}

function readAccess(step: Step, event: string, file: SourceFile): Setting {
  const callers = callersOf(step)
  const users = filledText(at(step.node, 'inputs', 'triggerAllowedUsers')) ?? ''
  const named = new Set(users.split(/[;,]/).map(user => user.trim().toLowerCase()))
  named.delete('')
  const [value, exposure] =
    callers === 'all'
      ? ['whoever has the address', 2]
      : callers === 'tenant'
        ? ['everybody in the tenant', 1]
        : callers === 'user'
          ? // Who they are is nobody's business here; that they are others by number is.
            [`named users (${named.size})`, 0]
          : ['unknown', 2]
  const place = placeIn(file, lineOfKey(at(step.node, 'inputs') ?? step.node, 'triggerAuthenticationType'))
  return { name: accessSetting(event), value, exposure, weight: exposure > 1 ? 'high' : 'medium', place }
}
