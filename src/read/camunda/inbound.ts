import type { Auth, Operation, Trigger } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { type ConnectorElement, defaultOf } from './field.ts'
import { wayOf } from './sign-in.ts'

/** What of outside starts a process, and what it asks of whoever does. */
export interface Inbound {
  readonly triggers: readonly Trigger[]
  readonly auth: readonly Auth[]
  readonly operations: readonly Operation[]
}

/** Reads an inbound connector. A webhook asks for nothing unless it is told to; it may ask for a signature as well. */
export function readInbound(element: ConnectorElement, file: SourceFile): Inbound {
  const type = element.inboundType
  if (type === null) return { triggers: [], auth: [], operations: [] }
  const place = placeIn(file, element.line)
  const kind = /webhook/i.test(type) ? 'webhook' : /polling/i.test(type) ? 'schedule' : 'event'
  const asked = kind === 'webhook' ? readAsked(element, type) : undefined
  const context = kind === 'webhook' ? defaultOf(element, 'inbound.context') : null
  const isNamed = context !== null && context !== '' && !context.startsWith('=')
  const event = isNamed ? `inbound/${context}` : element.key === '' ? type : `${type} at ${element.key}`
  const authenticated = asked === undefined || asked.isOpen ? null : asked.names.length > 0
  return {
    triggers: [{ event, kind, filter: null, authenticated, untrusted: false, place }],
    auth: (asked?.names ?? [])
      .map(name => ({ kind: wayOf(name).kind, name, provider: null, scopes: [], place }))
      .map(auth => (auth.name === 'hmac' ? { ...auth, kind: 'hmac' } : auth)),
    operations:
      asked === undefined
        ? []
        : [{ id: event, auth: asked.names.join('+') || 'none', writes: false, deprecated: false, place }],
  }
}

interface Asked {
  readonly names: readonly string[]
  /** True where only data says it. */
  readonly isOpen: boolean
}

/** What the general webhook asks for; one for a service of its own says it only where it is made of that one. */
function readAsked(element: ConnectorElement, type: string): Asked | undefined {
  const sign = defaultOf(element, 'inbound.auth.type')
  const signature = defaultOf(element, 'inbound.shouldValidateHmac')
  if (sign === null && signature === null && !/^io\.camunda:webhook:/.test(type)) return undefined
  const way = wayOf(sign ?? 'NONE')
  const names = [...(way.kind === 'none' ? [] : [way.name]), ...(isOn(signature) ? ['hmac'] : [])]
  return { names: names.sort(compareText), isOpen: way.name === 'expression' || signature?.startsWith('=') === true }
}

function isOn(value: string | null): boolean {
  return value !== null && /^(?:enabled|true)$/i.test(value.trim())
}
