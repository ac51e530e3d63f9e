import type { Auth, AuthKind, Deprecation, Scope, Setting } from '../../model/connector.ts'
import { findDeprecations } from '../calendar.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { at, filledText, items } from '../node.ts'
import { type Found, find, type Manifest } from './manifest.ts'

/** What an app may do in an account, and what it says of why. */
export interface Permissions {
  readonly auth: Auth
  readonly settings: readonly Setting[]
  readonly deprecations: readonly Deprecation[]
}

/** Lists of permissions: in the account that installed the app, and in the accounts connected to that. */
const lists = [
  ['permissions', null],
  ['connect_permissions', 'connect'],
] as const

/** Reads the permissions of an app and the kind of key it has them by. */
export function readPermissions(manifest: Manifest): Permissions {
  const scopes: Scope[] = []
  const settings: Setting[] = []
  for (const [key, principal] of lists) {
    const seen = new Set<string>()
    for (const { scope, purpose } of permissionsIn(find(manifest, key), principal)) {
      if (seen.has(scope.value)) continue
      seen.add(scope.value)
      scopes.push(scope)
      settings.push(purposeOf(scope, purpose))
    }
  }
  const names = new Map(scopes.map(scope => [scope.value, scope.place]))
  return {
    auth: readAuth(manifest, scopes),
    settings,
    deprecations: [...names].flatMap(([value, place]) =>
      findDeprecations('stripe-permission', value, `permission ${value}`, place),
    ),
  }
}

function permissionsIn(list: Found | undefined, principal: string | null) {
  return items(list?.node).flatMap(item => {
    const value = filledText(at(item, 'permission')) ?? filledText(item)
    if (value === undefined || list === undefined) return []
    const kind = /\$[{(]|\{\{|<</.test(value) ? 'template' : 'literal'
    const scope = draftScope({ value, principal, kind, place: placeIn(list.file, item.line) })
    return [{ scope, purpose: filledText(at(item, 'purpose')) }]
  })
}

/** Who installs an app is shown why it asks; without a reason they are shown none. */
function purposeOf({ value, principal, place }: Scope, purpose: string | undefined): Setting {
  const name = `purpose ${principal === null ? value : `${value} (${principal})`}`
  const given = purpose !== undefined
  return { name, value: given ? 'given' : 'none', exposure: given ? 0 : 1, weight: 'low', place }
}

const kinds: ReadonlyMap<string, AuthKind> = new Map([
  ['platform', 'api-key'],
  ['restricted_api_key', 'api-key'],
  ['oauth', 'oauth2'],
])

function readAuth(manifest: Manifest, scopes: readonly Scope[]): Auth {
  const access = find(manifest, 'stripe_api_access_type')
  const type = filledText(access?.node)?.toLowerCase() ?? 'platform'
  const place = placeIn(access?.file ?? manifest.file, access?.node.line ?? manifest.root.line)
  return { kind: kinds.get(type) ?? 'unknown', name: 'app', provider: 'stripe', scopes, place }
}
