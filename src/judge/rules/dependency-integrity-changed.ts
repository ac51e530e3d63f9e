import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A package has other content for the same version. */
export const dependencyIntegrityChanged: Rule = {
  id: 'dependency-integrity-changed',
  title: 'A package has other content for the same version',
  level: 'severity',
  why: 'A published version never changes honestly: other content means a replaced package or another registry.',
  remedy: 'Compare the package with its publisher before anything is installed.',
  judge: given => opinionsOnExpansions(given, 'dependency-integrity-changed'),
}
