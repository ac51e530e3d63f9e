import { scopesOf } from '../../model/connector.ts'
import { refuses } from '../lists.ts'
import { graveIfNew, inBase, opinionOnConnector, touchedConnectors } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** The policy does not allow a scope. */
export const scopeNotAllowed: Rule = {
  id: 'scope-not-allowed',
  title: 'The policy does not allow a scope',
  level: 'severity',
  why: 'The team decided which permissions its releases may hold.',
  remedy: 'Ask for an allowed scope, or propose the change of the policy on its own.',
  judge: given =>
    touchedConnectors(given).flatMap(connector => {
      const before = inBase(given, connector)
      const known = new Set(before === undefined ? [] : scopesOf(before).map(scope => scope.value))
      const scopes = new Map(
        scopesOf(connector)
          .filter(scope => refuses(given.policy.scopes, scope.value))
          .map(scope => [scope.value, scope]),
      )
      return [...scopes.values()].map(({ value, place }) =>
        opinionOnConnector(connector, {
          severity: graveIfNew(!known.has(value)),
          message: `${connector.name} asks for ${value}, which the policy does not allow.`,
          value,
          line: place.line,
        }),
      )
    }),
}
