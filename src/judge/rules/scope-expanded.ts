import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A connector asks for more. */
export const scopeExpanded: Rule = {
  id: 'scope-expanded',
  title: 'A connector asks for more',
  level: 'severity',
  why: 'A permission that is granted once stays granted, and whoever holds the token can use all of it.',
  remedy: 'Ask for a narrower scope, or let the owner of the connector confirm that this one is needed.',
  judge: given => opinionsOnExpansions(given, 'scope-added', 'scope-widened'),
}
