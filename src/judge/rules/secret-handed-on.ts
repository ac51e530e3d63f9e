import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A connector is handed a secret. */
export const secretHandedOn: Rule = {
  id: 'secret-handed-on',
  title: 'A connector is handed a secret',
  level: 'severity',
  why: 'Whatever runs there can use the secret, and send it elsewhere.',
  remedy: 'Confirm that this step needs the secret, and give it only to the step that does.',
  judge: given =>
    opinionsOnExpansions(
      { ...given, changes: given.changes.filter(change => change.after === 'handed on') },
      'setting-changed',
    ),
}
