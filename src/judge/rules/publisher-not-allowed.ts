import { refuses } from '../lists.ts'
import { graveIfNew, inBase, opinionOnConnector, touchedConnectors } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** The policy does not allow a publisher. */
export const publisherNotAllowed: Rule = {
  id: 'publisher-not-allowed',
  title: 'The policy does not allow a publisher',
  level: 'severity',
  why: 'The team decided whose code and connectors its releases may use.',
  remedy: 'Use a connector of an allowed publisher, or propose the change of the policy on its own.',
  judge: given =>
    touchedConnectors(given).flatMap(connector => {
      const { publisher } = connector
      if (publisher === null || !refuses(given.policy.publishers, publisher)) return []
      const isNew = inBase(given, connector)?.publisher !== publisher
      return [
        opinionOnConnector(connector, {
          severity: graveIfNew(isNew),
          message: `${connector.name} is published by ${publisher}, whom the policy does not allow.`,
          value: publisher,
        }),
      ]
    }),
}
