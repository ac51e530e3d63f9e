import { matchesPattern } from '../model/pattern.ts'
import type { PolicyList } from '../model/policy.ts'

/** True where a list does not let something pass: it is denied, or there is an allow list that does not name it. */
export function refuses(list: PolicyList, value: string): boolean {
  if (list.deny.some(pattern => matchesPattern(pattern, value))) return true
  return list.allow !== null && !list.allow.some(pattern => matchesPattern(pattern, value))
}
