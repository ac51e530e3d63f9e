import { opinionsOnChanges } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A dependency goes back to an older version. */
export const dependencyDowngraded: Rule = {
  id: 'dependency-downgraded',
  title: 'A dependency goes back to an older version',
  level: 'severity',
  why: 'An older version may bring back faults that were mended.',
  remedy: 'Go back only with a reason, and say it in the pull request.',
  judge: given => opinionsOnChanges(given, 'dependency-downgraded'),
}
