import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A dependency is new. */
export const dependencyAdded: Rule = {
  id: 'dependency-added',
  title: 'A dependency is new',
  level: 'severity',
  why: 'Each package is code of somebody else that runs with all rights of the release.',
  remedy: 'Confirm that the package is the one that is meant and that it is needed.',
  judge: given => opinionsOnExpansions(given, 'dependency-added'),
}
