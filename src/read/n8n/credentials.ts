import type { Auth, AuthKind, Operation, Secret, Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, entries, filledText, lineOfKey } from '../node.ts'
import { callsAddress, readEndpoints } from './endpoints.ts'
import { isInbound } from './triggers.ts'
import type { WorkflowNode } from './workflow-node.ts'

/** What a workflow signs in with, and where. */
export interface Credentials {
  readonly auth: readonly Auth[]
  readonly operations: readonly Operation[]
  readonly secrets: readonly Secret[]
  readonly settings: readonly Setting[]
}

/** A credential that a node uses: its type says how it signs in, its id which account it is. */
interface UsedCredential {
  readonly type: string
  readonly account: string | null
  readonly line: number
}

/** Types that do not say it in their name. */
const kinds: ReadonlyMap<string, AuthKind> = new Map([
  ['httpBasicAuth', 'basic'],
  ['httpBearerAuth', 'bearer'],
  ['httpCustomAuth', 'api-key'],
  ['httpDigestAuth', 'digest'],
  ['httpHeaderAuth', 'api-key'],
  ['httpQueryAuth', 'api-key'],
  ['httpSslAuth', 'certificate'],
  ['jwtAuth', 'jwt'],
])

/** Reads which credentials the nodes use; the secrets in them are kept elsewhere, and the scopes with them. */
export function readCredentials(nodes: readonly WorkflowNode[], file: SourceFile): Credentials {
  const { used, calls } = collect(nodes, file)
  const credentials = [...used].map(([name, { values, line }]) => ({
    name,
    accounts: [...values].sort(compareText),
    place: placeIn(file, line),
  }))
  return {
    auth: credentials.map(({ name, place }) => ({ kind: kindOf(name), name, provider: null, scopes: [], place })),
    operations: [...calls].map(([id, { values, line }]) => ({
      id,
      auth: [...values].sort(compareText).join('|'),
      writes: false,
      deprecated: false,
      place: placeIn(file, line),
    })),
    secrets: credentials.map(({ name, place }) => ({ name, kind: 'reference', place })),
    settings: credentials
      .filter(({ accounts }) => accounts.length > 0)
      .map(({ name, accounts, place }) => ({
        name: `account ${name}`,
        value: accounts.join(', '),
        exposure: 0,
        weight: 'low',
        place,
      })),
  }
}

/** What belongs to a name, and the line it was first met in. */
type Gathered = Map<string, { readonly values: Set<string>; readonly line: number }>

/** Accounts by the type of credential, and types of credential by what is called with them. */
function collect(nodes: readonly WorkflowNode[], file: SourceFile) {
  const used: Gathered = new Map()
  const calls: Gathered = new Map()
  const gather = (into: Gathered, name: string, value: string | null, line: number): void => {
    const known = into.get(name) ?? { values: new Set(), line }
    into.set(name, known)
    if (value !== null) known.values.add(value)
  }
  for (const node of nodes) {
    const held = credentialsOf(node)
    const called = held.length === 0 ? [] : operationsOf(node, file)
    for (const { type, account, line } of held) {
      gather(used, type, account, line)
      for (const id of called) gather(calls, id, type, line)
    }
  }
  return { used, calls }
}

/** A credential of a node that calls any address is for the host; of all others, for the service the node is made for. */
function operationsOf(node: WorkflowNode, file: SourceFile): string[] {
  if (!callsAddress(node.type)) return [node.type]
  const hosts = readEndpoints(node, file).map(endpoint => endpoint.host)
  return hosts.length === 0 ? [node.type] : hosts.map(host => `${node.type} ${host}`)
}

/** Credentials in use; a node keeps those of other ways to sign in that were tried before. What guards an inbound route signs in nowhere. */
function credentialsOf(node: WorkflowNode): UsedCredential[] {
  if (isInbound(node.type)) return []
  const held = at(node.node, 'credentials')
  const all = entries(held).map(({ key, line, value }) => ({
    type: tidyType(key),
    // Older exports have the title of the account in place of its id, and a title is no identity.
    account: filledText(at(value, 'id')) ?? null,
    line,
  }))
  const chosen = chosenType(node)
  if (chosen === undefined) return all
  if (chosen === null) return []
  const line = held === undefined ? lineOfKey(node.node, 'parameters') : held.line
  return [all.find(credential => credential.type === chosen) ?? { type: chosen, account: null, line }]
}

/** The one type a node that calls any address signs in with; null for none, undefined where the node does not say. */
function chosenType({ type, version, parameters }: WorkflowNode): string | null | undefined {
  if (!/\.(?:httpRequest|httpRequestTool|toolHttpRequest)$/.test(type)) return undefined
  const way = filledText(at(parameters, 'authentication'))
  const key = way === 'genericCredentialType' ? 'genericAuthType' : 'nodeCredentialType'
  if (way === 'genericCredentialType' || way === 'predefinedCredentialType') {
    const chosen = filledText(at(parameters, key))
    return chosen === undefined ? undefined : tidyType(chosen)
  }
  // Before version 3 the ways had names of their own.
  return (way === undefined || way === 'none') && Number(version) >= 3 ? null : undefined
}

/** Types are joined in requirements by signs that none of them has. */
function tidyType(type: string): string {
  return type
    .trim()
    .slice(0, 200)
    .replace(/[^\w.-]/g, '_')
}

function kindOf(type: string): AuthKind {
  const known = kinds.get(type)
  if (known !== undefined) return known
  if (/oauth2/i.test(type)) return 'oauth2'
  if (/oauth1/i.test(type)) return 'oauth1'
  return /api$/i.test(type) ? 'api-key' : 'unknown'
}
