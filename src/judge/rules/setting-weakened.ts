import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A protective setting was weakened. */
export const settingWeakened: Rule = {
  id: 'setting-weakened',
  title: 'A protective setting was weakened',
  level: 'severity',
  why: 'A protection that is taken away is missed only when it would have been needed.',
  remedy: 'Keep the protection, or say in the pull request why it cannot stay.',
  // A secret that is handed on has a rule of its own.
  judge: given =>
    opinionsOnExpansions(
      { ...given, changes: given.changes.filter(change => change.after !== 'handed on') },
      'setting-changed',
    ),
}
