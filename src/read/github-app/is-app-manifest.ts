import { at, entries, filledText, has, isNull, items, type Node } from '../node.ts'
import { levels } from './permissions.ts'

/**
 * Tells a manifest by what its two own keys hold: a list of events, permissions with levels. Templates leave both keys empty, with all they
 * could hold in comments.
 */
export function isAppManifest(root: Node): boolean {
  const [permissions, events] = [at(root, 'default_permissions'), at(root, 'default_events')]
  const isList = events?.kind === 'list' && items(events).every(item => item.kind === 'scalar')
  const isMap = permissions?.kind === 'map'
  if (permissions !== undefined && !isNull(permissions) && !isMap) return false
  if (events !== undefined && !isNull(events) && !isList) return false
  if (entries(permissions).some(({ value }) => levels.has(filledText(value) ?? ''))) return true
  if (entries(permissions).length > 0) return false
  return items(events).length > 0 || (has(root, 'default_permissions') && has(root, 'default_events'))
}
