import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** More code runs. */
export const codeAdded: Rule = {
  id: 'code-added',
  title: 'More code runs',
  level: 'severity',
  why: 'Code that runs can use everything the connector may reach.',
  remedy: 'Read the code, and run it with no more rights than it needs.',
  // A checkout is judged together with what starts it, by the rule untrusted-code.
  judge: given =>
    opinionsOnExpansions(
      { ...given, changes: given.changes.filter(change => change.after !== 'checkout') },
      'code-added',
      'code-changed',
    ),
}
