import type { Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, filledText, flag, has, lineOfKey, type Node } from '../node.ts'

/** Who may sign in, the fewest first; personal accounts are anybody's. */
const audiences: ReadonlyMap<string, number> = new Map([
  ['AzureADMyOrg', 0],
  ['AzureADMultipleOrgs', 1],
  ['PersonalMicrosoftAccount', 2],
  ['AzureADandPersonalMicrosoftAccount', 3],
])

type Path = readonly [string, ...string[]]

/** What is off until it is turned on, in the format of Microsoft Graph and in the older one. */
const switches: readonly { readonly name: string; readonly paths: readonly Path[] }[] = [
  {
    name: 'implicit-access-token',
    paths: [['web', 'implicitGrantSettings', 'enableAccessTokenIssuance'], ['oauth2AllowImplicitFlow']],
  },
  {
    name: 'implicit-id-token',
    paths: [['web', 'implicitGrantSettings', 'enableIdTokenIssuance'], ['oauth2AllowIdTokenImplicitFlow']],
  },
  { name: 'public-client', paths: [['isFallbackPublicClient'], ['allowPublicClient']] },
  { name: 'mapped-claims', paths: [['api', 'acceptMappedClaims'], ['acceptMappedClaims']] },
]

/** Protective settings of a registration with what is in effect, whether it is written or not. */
export function readEntraSettings(root: Node, file: SourceFile): Setting[] {
  return [readAudience(root, file), ...switches.map(({ name, paths }) => readSwitch(root, name, paths, file))]
}

/** What nobody wrote is not known, and may be the widest. */
function readAudience(root: Node, file: SourceFile): Setting {
  const older = flag(at(root, 'availableToOtherTenants'))
  const inOlderWords = older === undefined ? 'not given' : older ? 'AzureADMultipleOrgs' : 'AzureADMyOrg'
  const value = filledText(at(root, 'signInAudience')) ?? inOlderWords
  const key = has(root, 'signInAudience') ? 'signInAudience' : 'availableToOtherTenants'
  const place = placeIn(file, lineOfKey(root, key))
  return { name: 'sign-in-audience', value, exposure: audiences.get(value) ?? 3, weight: 'high', place }
}

function readSwitch(root: Node, name: string, paths: readonly Path[], file: SourceFile): Setting {
  const on = paths.some(path => flag(at(root, ...path)) === true)
  const written = paths.find(path => at(root, ...path) !== undefined)
  const line = written === undefined ? root.line : lineOfKey(at(root, ...written.slice(0, -1)), written.at(-1) ?? '')
  return { name, value: String(on), exposure: on ? 1 : 0, weight: 'high', place: placeIn(file, line) }
}
