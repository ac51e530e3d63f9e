import { inBase, opinionOnConnector } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A new connector has no owner. */
export const ownerMissing: Rule = {
  id: 'owner-missing',
  title: 'A new connector has no owner',
  level: 'note',
  why: 'A connector that nobody answers for is reviewed by nobody when it changes.',
  remedy: 'Name an owner for its file in CODEOWNERS, or for the connector in the policy.',
  judge: given =>
    given.head.connectors
      .filter(
        connector => connector.role !== 'usage' && connector.owner === null && inBase(given, connector) === undefined,
      )
      .map(connector =>
        opinionOnConnector(connector, { severity: 'low', message: `${connector.name} has no owner.`, value: 'owner' }),
      ),
}
