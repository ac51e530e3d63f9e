import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A connector is of a lower tier. */
export const tierLowered: Rule = {
  id: 'tier-lowered',
  title: 'A connector is of a lower tier',
  level: 'severity',
  why: 'A lower tier means that fewer people have checked it.',
  remedy: 'Confirm that the connector may be used without the checks of the higher tier.',
  judge: given => opinionsOnExpansions(given, 'connector-tier-changed'),
}
