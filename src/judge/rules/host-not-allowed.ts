import { refuses } from '../lists.ts'
import { graveIfNew, inBase, opinionOnConnector, touchedConnectors } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** The policy does not allow a host. */
export const hostNotAllowed: Rule = {
  id: 'host-not-allowed',
  title: 'The policy does not allow a host',
  level: 'severity',
  why: 'The team decided where its data may go.',
  remedy: 'Use an allowed host, or propose the change of the policy on its own.',
  judge: given =>
    touchedConnectors(given).flatMap(connector => {
      const known = new Set(inBase(given, connector)?.endpoints.map(endpoint => endpoint.host))
      const hosts = new Map(
        connector.endpoints
          .filter(endpoint => refuses(given.policy.hosts, endpoint.host))
          .map(endpoint => [endpoint.host, endpoint]),
      )
      return [...hosts.values()].map(({ host, place }) =>
        opinionOnConnector(connector, {
          severity: graveIfNew(!known.has(host)),
          message: `${connector.name} reaches ${host}, which the policy does not allow.`,
          value: host,
          line: place.line,
        }),
      )
    }),
}
