import { opinionsOnExpansions } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** Something more can start a connector. */
export const triggerAdded: Rule = {
  id: 'trigger-added',
  title: 'Something more can start a connector',
  level: 'severity',
  why: 'Each way to start it is a way in for whoever can cause it.',
  remedy: 'Confirm that everybody who can cause this event may start what runs then.',
  judge: given => opinionsOnExpansions(given, 'trigger-added'),
}
