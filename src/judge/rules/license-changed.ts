import { opinionsOnChanges } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A package has another licence. */
export const licenseChanged: Rule = {
  id: 'license-changed',
  title: 'A package has another licence',
  level: 'severity',
  why: 'Another licence may ask for things that this project does not do.',
  remedy: 'Let whoever answers for licences confirm it.',
  judge: given => opinionsOnChanges(given, 'license-changed'),
}
