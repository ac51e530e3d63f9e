import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A connector is new. */
export const connectorAdded: Rule = {
  id: 'connector-added',
  title: 'A connector is new',
  level: 'severity',
  why: 'A new connector is a new way out of, or into, what is released.',
  remedy: 'Confirm who publishes it and who answers for it here, and allow it in the policy if it stays.',
  judge: given => opinionsOnExpansions(given, 'connector-added'),
}
