import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A host left the file. */
export const hostOpened: Rule = {
  id: 'host-opened',
  title: 'A host left the file',
  level: 'severity',
  why: 'A host that comes from a setting or the user cannot be reviewed here, and can change without a commit.',
  remedy: 'Name the host in the file, or limit what the setting may hold.',
  judge: given => opinionsOnExpansions(given, 'endpoint-opened'),
}
