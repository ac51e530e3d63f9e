import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A version is held less firmly. */
export const pinLoosened: Rule = {
  id: 'pin-loosened',
  title: 'A version is held less firmly',
  level: 'severity',
  why: 'What a tag or branch points to can be changed by its owner, or by whoever takes over the account, without any change here.',
  remedy: 'Pin it to a commit or digest, with the version in a comment.',
  judge: given => opinionsOnExpansions(given, 'pin-loosened'),
}
