import { opinionsOnChanges } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A dependency is deprecated. */
export const dependencyDeprecated: Rule = {
  id: 'dependency-deprecated',
  title: 'A dependency is deprecated',
  level: 'severity',
  why: 'A deprecated package gets no more fixes.',
  remedy: 'Move to what its publisher names in its place.',
  judge: given => opinionsOnChanges(given, 'dependency-deprecated'),
}
