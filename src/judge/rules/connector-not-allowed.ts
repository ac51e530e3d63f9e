import { connectorKey } from '../../model/connector.ts'
import { refuses } from '../lists.ts'
import { graveIfNew, inBase, opinionOnConnector, touchedConnectors } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** The policy does not allow a connector. */
export const connectorNotAllowed: Rule = {
  id: 'connector-not-allowed',
  title: 'The policy does not allow a connector',
  level: 'severity',
  why: 'The team decided which connectors its releases may use.',
  remedy: 'Use an allowed connector, or propose the change of the policy on its own.',
  judge: given =>
    touchedConnectors(given)
      .filter(connector => refuses(given.policy.connectors, connectorKey(connector)))
      .map(connector =>
        opinionOnConnector(connector, {
          severity: graveIfNew(inBase(given, connector) === undefined),
          message: `${connector.name} is not allowed by the policy (${connectorKey(connector)}).`,
          value: 'connector',
        }),
      ),
}
