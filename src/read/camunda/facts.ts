import type { Auth, Connector, Operation, Scope, Setting } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { distinctEndpoints, unreadAddress } from '../draft-endpoint.ts'
import { readEndpoints } from './endpoints.ts'
import type { ConnectorElement } from './field.ts'
import { readInbound } from './inbound.ts'
import { distinctSecrets, readSecrets } from './secrets.ts'
import { readSignIn } from './sign-in.ts'

/** What connectors do, put together. */
export interface ElementFacts {
  readonly facts: Pick<Connector, 'auth' | 'endpoints' | 'operations' | 'triggers' | 'secrets'>
  readonly gaps: readonly Gap[]
}

/** Reads the connectors of a process, or the one of a template. */
export function readElements(elements: readonly ConnectorElement[], file: SourceFile): ElementFacts {
  const read = elements.map(element => {
    const { endpoints, unread } = readEndpoints(element, file)
    const host = endpoints.find(endpoint => endpoint.purpose.startsWith('api'))?.host
    return { endpoints, unread, inbound: readInbound(element, file), signIn: readSignIn(element, host, file) }
  })
  return {
    facts: {
      auth: mergeAuth(read.flatMap(({ inbound, signIn }) => [...inbound.auth, ...signIn.auth])),
      endpoints: distinctEndpoints(read.flatMap(each => each.endpoints)),
      operations: mergeOperations(read.flatMap(({ inbound, signIn }) => [...inbound.operations, ...signIn.operations])),
      triggers: [...new Map(read.flatMap(each => each.inbound.triggers).map(each => [each.event, each])).values()],
      secrets: distinctSecrets(elements.flatMap(element => readSecrets(element, file))),
    },
    gaps: read.flatMap(each => each.unread).map(line => unreadAddress(placeIn(file, line))),
  }
}

/** Which workers do the work: another one is other code. */
export function readJobTypes(elements: readonly ConnectorElement[], file: SourceFile): Setting[] {
  const types = elements.flatMap(({ jobType, inboundType }) => jobType ?? inboundType ?? [])
  const [first] = elements
  if (first === undefined) return []
  const value = [...new Set(types)].sort(compareText).join(', ') || 'none'
  return [{ name: 'job-type', value, exposure: 0, weight: 'high', place: placeIn(file, first.line) }]
}

/** One way to sign in for all that use it, with the scopes of all; those of two providers are two. */
function mergeAuth(all: readonly Auth[]): Auth[] {
  const merged = new Map<string, { readonly first: Auth; readonly scopes: Map<string, Scope> }>()
  for (const auth of all) {
    const key = `${auth.name}\n${auth.provider}`
    const known = merged.get(key) ?? { first: auth, scopes: new Map() }
    merged.set(key, known)
    for (const scope of auth.scopes) if (!known.scopes.has(scope.value)) known.scopes.set(scope.value, scope)
  }
  return [...merged.values()].map(({ first, scopes }) => ({ ...first, scopes: [...scopes.values()] }))
}

/** Ways to sign in for one call at several elements are alternatives. */
function mergeOperations(all: readonly Operation[]): Operation[] {
  const merged = new Map<string, { readonly first: Operation; readonly ways: Set<string> }>()
  for (const operation of all) {
    const known = merged.get(operation.id) ?? { first: operation, ways: new Set() }
    merged.set(operation.id, known)
    for (const way of (operation.auth ?? '').split('|')) known.ways.add(way)
  }
  return [...merged.values()].map(({ first, ways }) => ({ ...first, auth: [...ways].sort(compareText).join('|') }))
}
