import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A connector reaches another host. */
export const hostAdded: Rule = {
  id: 'host-added',
  title: 'A connector reaches another host',
  level: 'severity',
  why: 'Data that goes to a new host is in the hands of whoever runs it.',
  remedy: 'Confirm who runs the host and that the data may go there, and allow it in the policy if it stays.',
  judge: given => opinionsOnExpansions(given, 'endpoint-added', 'endpoint-changed'),
}
