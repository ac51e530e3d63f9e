import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A package comes from somewhere else. */
export const dependencySourceChanged: Rule = {
  id: 'dependency-source-changed',
  title: 'A package comes from somewhere else',
  level: 'severity',
  why: 'A package from an address of its own is outside what a registry checks and keeps.',
  remedy: 'Take the package from the registry, or confirm who controls the address.',
  judge: given => opinionsOnExpansions(given, 'dependency-source-changed'),
}
