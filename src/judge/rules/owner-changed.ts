import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A connector has another owner or publisher. */
export const ownerChanged: Rule = {
  id: 'owner-changed',
  title: 'A connector has another owner or publisher',
  level: 'severity',
  why: 'Who publishes a connector decides what it does next.',
  remedy: 'Confirm with the former owner that the hand-over is wanted.',
  judge: given => opinionsOnExpansions(given, 'connector-owner-changed'),
}
