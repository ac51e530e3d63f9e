import type { Operation, Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, filledText, flag, items, lineOfKey, type Node, texts } from '../node.ts'

/** What an app offers to other apps, and which of them need not ask. */
export interface Exposed {
  readonly operations: readonly Operation[]
  readonly settings: readonly Setting[]
}

/** Reads the permissions an app defines for its own API, and the clients that get them without consent. */
export function readExposed(root: Node, file: SourceFile): Exposed {
  const offered = [at(root, 'api', 'oauth2PermissionScopes'), at(root, 'oauth2Permissions')].flatMap(items)
  const scopes = offered.filter(isEnabled)
  const roles = items(at(root, 'appRoles')).filter(isEnabled)
  return {
    operations: [
      ...scopes.flatMap(node => offer(node, 'scope', file)),
      ...roles.flatMap(node => offer(node, 'role', file)),
    ],
    settings: [
      ...scopes.flatMap(node => readConsent(node, file)),
      ...readPreAuthorized(root, offered, file),
      ...readKnownClients(root, file),
    ],
  }
}

function isEnabled(node: Node): boolean {
  return flag(at(node, 'isEnabled')) !== false
}

function offer(node: Node, what: string, file: SourceFile): Operation[] {
  const value = filledText(at(node, 'value'))
  if (value === undefined) return []
  const place = placeIn(file, lineOfKey(node, 'value'))
  return [{ id: `${what} ${value}`, auth: 'oauth2', writes: false, deprecated: false, place }]
}

/** Who may agree that an app acts on the API for him: every user, or an administrator for all of them. */
function readConsent(node: Node, file: SourceFile): Setting[] {
  const value = filledText(at(node, 'value'))
  const type = filledText(at(node, 'type'))
  if (value === undefined || type === undefined) return []
  const exposure = type === 'Admin' ? 0 : 1
  const place = placeIn(file, lineOfKey(node, 'type'))
  return [{ name: `consent/${value}`, value: type, exposure, weight: 'medium', place }]
}

/** One setting for each client: another client in the place of one is another party. */
function readPreAuthorized(root: Node, offered: readonly Node[], file: SourceFile): Setting[] {
  const names = new Map(
    offered.flatMap(node => {
      const [id, value] = [filledText(at(node, 'id')), filledText(at(node, 'value'))]
      return id === undefined || value === undefined ? [] : [[id.toLowerCase(), value] as const]
    }),
  )
  const clients = [at(root, 'api', 'preAuthorizedApplications'), at(root, 'preAuthorizedApplications')].flatMap(items)
  return clients.flatMap(node => {
    const client = filledText(at(node, 'appId'))
    if (client === undefined) return []
    const ids = [at(node, 'delegatedPermissionIds'), at(node, 'permissionIds')].flatMap(texts)
    const granted = [...new Set(ids.map(({ text }) => names.get(text.toLowerCase()) ?? text))].sort(compareText)
    return [
      {
        name: `pre-authorized/${client.toLowerCase()}`,
        value: granted.join(', ') || 'none',
        exposure: granted.length,
        weight: 'high',
        place: placeIn(file, lineOfKey(node, 'appId')),
      },
    ]
  })
}

/** Whoever agrees to one of these clients agrees to this app as well, without being asked. */
function readKnownClients(root: Node, file: SourceFile): Setting[] {
  const clients = [at(root, 'api', 'knownClientApplications'), at(root, 'knownClientApplications')].flatMap(texts)
  return clients.map(({ text, line }) => ({
    name: `known-client/${text.toLowerCase()}`,
    value: 'true',
    exposure: 1,
    weight: 'medium',
    place: placeIn(file, line),
  }))
}
