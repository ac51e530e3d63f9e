import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A package has other content for the same version, or nothing that vouches for it. */
export const dependencyIntegrityChanged: Rule = {
  id: 'dependency-integrity-changed',
  title: 'A package has other content for the same version, or no checksum any more',
  level: 'severity',
  why: 'A published version never changes honestly: other content means a replaced package or another registry, and without a checksum nobody notices.',
  remedy: 'Compare the package with its publisher before anything is installed.',
  judge: given => opinionsOnExpansions(given, 'dependency-integrity-changed'),
}
