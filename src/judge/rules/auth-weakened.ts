import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** Authentication became weaker. */
export const authWeakened: Rule = {
  id: 'auth-weakened',
  title: 'Authentication became weaker',
  level: 'severity',
  why: 'What protects a connection is only as strong as its weakest way in.',
  remedy: 'Keep the stronger way to sign in, or say in the pull request why it cannot stay.',
  judge: given => opinionsOnExpansions(given, 'auth-changed'),
}
