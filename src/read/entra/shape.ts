import { at, filledText, has, items, type Node } from '../node.ts'

/** What a file says of an app: all of it, or its permissions only. */
export interface Registration {
  readonly whole: boolean
  /** The permissions it asks for, by resource; undefined where it asks for none. */
  readonly required: Node | undefined
}

/** Keys that only stand at the top of a registration, in the format of Microsoft Graph or the older one of Azure AD Graph. */
const ownKeys = [
  'api',
  'appId',
  'appRoles',
  'displayName',
  'identifierUris',
  'name',
  'oauth2Permissions',
  'publicClient',
  'replyUrls',
  'replyUrlsWithType',
  'spa',
  'web',
]

/** Tells a registration by its content, whatever the file is called; null for anything else. */
export function registrationOf(root: Node | undefined): Registration | null {
  if (root?.kind === 'list')
    return root.items.length > 0 && root.items.every(isResource) ? { whole: false, required: root } : null
  if (root?.kind !== 'map') return null
  const required = at(root, 'requiredResourceAccess')
  const lists = required?.kind === 'list' && items(required).every(isResource)
  if (has(root, 'requiredResourceAccess') && !lists) return null
  const whole = ownKeys.some(key => has(root, key)) && (lists || filledText(at(root, 'signInAudience')) !== undefined)
  if (whole) return { whole, required }
  return lists && items(required).length > 0 ? { whole: has(root, 'signInAudience'), required } : null
}

function isResource(node: Node): boolean {
  return filledText(at(node, 'resourceAppId')) !== undefined && at(node, 'resourceAccess')?.kind === 'list'
}
