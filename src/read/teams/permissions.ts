import type { Auth, Scope } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { at, filledText, items, lineOfKey, type Node, texts } from '../node.ts'
import { scopeKind } from '../openapi/providers.ts'
import { calledAuth } from './called.ts'

/** Who holds a permission for one team, chat or user: the app by itself, or whoever uses it. */
const principals: ReadonlyMap<string, string> = new Map([
  ['application', 'application'],
  ['delegated', 'delegated'],
])

/** What an app asks for of Microsoft, of Teams itself and of the device, and how it signs in to the APIs it brings along. */
export function readTeamsAuth(root: Node, file: SourceFile): Auth[] {
  const own = distinct([...resourceSpecific(root, file), ...olderApplication(root, file)])
  const teams = distinct([
    ...listed(root, 'permissions', null, file),
    ...listed(root, 'devicePermissions', 'device', file),
  ])
  const line = lineOfKey(root, own.length > 0 ? 'authorization' : 'webApplicationInfo')
  const signIn: Auth = {
    kind: 'oauth2',
    name: 'app',
    provider: 'microsoft-graph',
    scopes: own,
    place: placeIn(file, line),
  }
  return [
    signIn,
    ...(teams.length === 0 ? [] : [{ ...signIn, name: 'teams', provider: null, scopes: teams }]),
    ...calledAuth(root, file),
  ]
}

function resourceSpecific(root: Node, file: SourceFile): Scope[] {
  return items(at(root, 'authorization', 'permissions', 'resourceSpecific')).flatMap(node => {
    const value = filledText(at(node, 'name'))
    if (value === undefined) return []
    const principal = principals.get((filledText(at(node, 'type')) ?? '').toLowerCase()) ?? null
    return [draftScope({ value, principal, kind: scopeKind(value), place: placeIn(file, lineOfKey(node, 'name')) })]
  })
}

/** Up to manifest version 1.11 they stood beside the id of the app; that they moved changes nothing. */
function olderApplication(root: Node, file: SourceFile): Scope[] {
  return texts(at(root, 'webApplicationInfo', 'applicationPermissions')).map(({ text: value, line }) =>
    draftScope({ value, principal: 'application', kind: scopeKind(value), place: placeIn(file, line) }),
  )
}

/** What a device may give is asked of its user each time. */
function listed(root: Node, key: string, principal: string | null, file: SourceFile): Scope[] {
  return texts(at(root, key)).map(({ text: value, line }) =>
    draftScope({
      value,
      principal,
      optional: principal === 'device',
      kind: scopeKind(value),
      place: placeIn(file, line),
    }),
  )
}

function distinct(scopes: readonly Scope[]): Scope[] {
  const seen = new Map<string, Scope>()
  for (const scope of scopes) {
    const key = `${scope.principal}\n${scope.value}`
    if (!seen.has(key)) seen.set(key, scope)
  }
  return [...seen.values()]
}
