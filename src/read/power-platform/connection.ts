import type { Auth, AuthKind, Endpoint, Secret } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import { atAnyCase, entries, filledText, items, type Node } from '../node.ts'
import type { Located } from '../openapi/references.ts'
import { type Found, readSignIn } from './sign-in.ts'

/** What the connection parameters of a connector say. */
export interface Connection {
  /** Ways to sign in; each is an alternative. */
  readonly auth: readonly Auth[]
  readonly endpoints: readonly Endpoint[]
  readonly secrets: readonly Secret[]
  readonly identityProviders: readonly Found[]
  readonly resources: readonly Found[]
  /** The place that lets it act on behalf of a signed-in user; null where none does. */
  readonly onBehalfOf: Place | null
}

/** A connection that asks for no key and no sign-in lets anybody call. */
function openTo(parameters: Located): Auth {
  const place = { file: parameters.file.path, line: parameters.node.line }
  return { kind: 'none', name: 'connection', provider: null, scopes: [], place }
}

interface Parameter {
  readonly key: string
  /** Key with the name of its set, where it is one of several. */
  readonly name: string
  /** Lower case, since files write it in any. */
  readonly type: string
  readonly node: Node
  readonly place: Place
}

/** Reads the parameters and, as alternatives, the sets of parameters. */
export function readConnection(parameters: Located | undefined, sets: Located | undefined): Connection {
  const single = parameters === undefined ? [] : parametersOf(parameters.node, parameters.file.path, '')
  const several =
    sets === undefined ? [] : items(atAnyCase(sets.node, 'values')).map((set, index) => readSet(set, index, sets))
  const groups = [single, ...several.map(set => set.parameters)]
  const signIns = groups
    .flat()
    .filter(parameter => parameter.type === 'oauthsetting')
    .map(parameter => readSignIn(parameter.name, parameter.node, parameter.place))
  const auth = [...groups.flatMap(readKeys), ...signIns.map(found => found.auth), ...several.flatMap(set => set.open)]
  return {
    auth: auth.length > 0 || parameters === undefined ? auth : [openTo(parameters)],
    endpoints: signIns.flatMap(found => found.endpoints),
    secrets: signIns.flatMap(found => found.secrets),
    identityProviders: signIns.flatMap(found => found.identityProvider),
    resources: signIns.flatMap(found => found.resources),
    onBehalfOf: signIns.map(found => found.onBehalfOf).find(place => place !== null) ?? null,
  }
}

/** One of several ways to connect; one that asks for nothing at all lets anybody in. */
function readSet(set: Node, index: number, sets: Located): { readonly parameters: Parameter[]; readonly open: Auth[] } {
  const name = filledText(atAnyCase(set, 'name')) ?? String(index + 1)
  const inSet = atAnyCase(set, 'parameters')
  const place = { file: sets.file.path, line: set.line }
  const asksNothing = set.kind === 'map' && (inSet === undefined || (inSet.kind === 'map' && inSet.entries.size === 0))
  return {
    parameters: inSet === undefined ? [] : parametersOf(inSet, sets.file.path, `${name}/`),
    open: asksNothing ? [{ kind: 'none', name, provider: null, scopes: [], place }] : [],
  }
}

function parametersOf(node: Node, file: string, prefix: string): Parameter[] {
  return entries(node).flatMap(({ key, line, value }) => {
    const type = filledText(atAnyCase(value, 'type'))?.toLowerCase()
    return type === undefined ? [] : [{ key, name: prefix + key, type, node: value, place: { file, line } }]
  })
}

const kinds: ReadonlyMap<string, AuthKind> = new Map([
  ['securestring', 'api-key'],
  ['clientcertificate', 'certificate'],
  ['managedidentity', 'oauth2'],
])

/** Keys and passwords; a password with a user name beside it is one way to sign in, and the name that is secret as well is no key. */
function readKeys(group: readonly Parameter[]): Auth[] {
  const user = group.find(parameter => /^(?:user(?:name|id)?|login|email)$/.test(plainKey(parameter.key)))
  const password = group.find(
    parameter => parameter.type === 'securestring' && /^(?:password|passwd|pwd|pass)$/.test(plainKey(parameter.key)),
  )
  const paired = user !== undefined && password !== undefined
  return group.flatMap(parameter => {
    const kind = kinds.get(parameter.type)
    if (kind === undefined || (paired && parameter === user)) return []
    const { name, place } = parameter
    return [{ kind: paired && parameter === password ? 'basic' : kind, name, provider: null, scopes: [], place }]
  })
}

function plainKey(key: string): string {
  return key
    .slice(key.lastIndexOf(':') + 1)
    .toLowerCase()
    .replace(/[-_ ]/g, '')
}
