import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A secret stands in a file. */
export const secretExposed: Rule = {
  id: 'secret-exposed',
  title: 'A secret stands in a file',
  level: 'severity',
  why: 'A secret in a repository is known to everybody who can read it, now and in its history.',
  remedy: 'Revoke the secret, take it out of the file, and hand it in by reference.',
  judge: given => opinionsOnExpansions(given, 'secret-exposed'),
}
