import { opinionsOn } from '../opinions.ts'
import type { Rule } from '../rule.ts'

export const scopeExpanded: Rule = {
  id: 'scope-expanded',
  title: 'A connector asks for more',
  level: 'severity',
  why: 'A permission that is granted once stays granted, and whoever holds the token can use all of it.',
  remedy: 'Ask for a narrower scope, or let the owner of the connector confirm that this one is needed.',
  judge: given => opinionsOn(given, ['scope-added', 'scope-widened']),
}
