import { opinionsOnChanges } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** Something in use ends. */
export const deprecationAdded: Rule = {
  id: 'deprecation-added',
  title: 'Something in use ends',
  level: 'severity',
  why: 'What is past its end stops working or gets no more security fixes, at a time somebody else chooses.',
  remedy: 'Move to what replaces it before the end.',
  judge: given => opinionsOnChanges(given, 'deprecation-added'),
}
