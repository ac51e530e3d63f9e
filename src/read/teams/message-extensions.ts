import type { AuthKind, Operation, Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, filledText, items, lineOfKey, type Node } from '../node.ts'

/** A message extension that calls an API directly, without a bot in between. */
export interface ApiExtension {
  /** The file in the package that describes the API. */
  readonly specification: string
  readonly auth: AuthKind
  readonly line: number
  /** Where the key or the client of the sign-in is kept: an id of the store, never the key. */
  readonly registration: { readonly line: number } | null
}

/** Words of the manifest, in lower case, for how such an API is signed in to. */
const kinds: ReadonlyMap<string, AuthKind> = new Map([
  ['none', 'none'],
  ['apisecretserviceauth', 'api-key'],
  ['microsoftentra', 'oauth2'],
  ['oauth2.0', 'oauth2'],
])

/** Places of ids that the developer portal gave for a secret it keeps. */
const registrations = [
  ['apiSecretServiceAuthConfiguration', 'apiSecretRegistrationId'],
  ['oAuthConfiguration', 'oAuthConfigurationId'],
] as const

/** Reads the message extensions that bring an API along; where nothing is said of a sign-in there is none. */
export function readApiExtensions(root: Node): ApiExtension[] {
  return items(at(root, 'composeExtensions')).flatMap(node => {
    const specification = filledText(at(node, 'apiSpecificationFile'))
    if (specification === undefined) return []
    const authorization = at(node, 'authorization')
    const type = filledText(at(authorization, 'authType')) ?? 'none'
    const kept = registrations.find(path => filledText(at(authorization, ...path)) !== undefined)
    return [
      {
        specification: specification.replace(/^\.\//, ''),
        auth: kinds.get(type.toLowerCase()) ?? 'unknown',
        line: lineOfKey(node, 'apiSpecificationFile'),
        registration: kept === undefined ? null : { line: lineOfKey(at(authorization, kept[0]), kept[1]) },
      },
    ]
  })
}

/** Each API as what the app calls, with what it asks of the caller. */
export function apiOperations(root: Node, file: SourceFile): Operation[] {
  const operations = readApiExtensions(root).map(({ specification, auth, line }) => ({
    id: `API ${specification}`,
    auth,
    writes: false,
    deprecated: false,
    place: placeIn(file, line),
  }))
  return [...new Map(operations.map(operation => [operation.id, operation])).values()]
}

/** The secrets of such APIs, which the developer portal keeps. */
export function apiSecrets(root: Node, file: SourceFile): Secret[] {
  return readApiExtensions(root).flatMap(({ specification, registration }) =>
    registration === null
      ? []
      : [{ name: `sign-in to ${specification}`, kind: 'reference' as const, place: placeIn(file, registration.line) }],
  )
}
