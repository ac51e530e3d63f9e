import type { AuthKind } from '../../model/connector.ts'
import { at, filledText, items, lineOfKey, type Node } from '../node.ts'
import type { Called } from './called.ts'

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

/** Reads the message extensions that call an API directly, without a bot in between; where nothing is said of a sign-in there is none. */
export function readApiExtensions(root: Node): Called[] {
  return items(at(root, 'composeExtensions')).flatMap(node => {
    const specification = filledText(at(node, 'apiSpecificationFile'))?.replace(/^\.\//, '')
    if (specification === undefined) return []
    const authorization = at(node, 'authorization')
    const type = filledText(at(authorization, 'authType')) ?? 'none'
    const kept = registrations.find(path => filledText(at(authorization, ...path)) !== undefined)
    return [
      {
        operation: `API ${specification}`,
        target: specification,
        auth: kinds.get(type.toLowerCase()) ?? 'unknown',
        line: lineOfKey(node, 'apiSpecificationFile'),
        registration: kept === undefined ? null : lineOfKey(at(authorization, kept[0]), kept[1]),
      },
    ]
  })
}
