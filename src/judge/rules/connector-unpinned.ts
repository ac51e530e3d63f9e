import type { Connector } from '../../model/connector.ts'
import type { Severity } from '../../model/severity.ts'
import { inBase, opinionOnConnector } from '../opinions.ts'
import type { Rule } from '../rule.ts'

/** A new connector is not pinned. */
export const connectorUnpinned: Rule = {
  id: 'connector-unpinned',
  title: 'A new connector is not pinned',
  level: 'severity',
  why: 'What a tag, a branch or nothing points to can be changed by its owner without any change here.',
  remedy: 'Pin it to a commit, digest or exact version.',
  judge: given =>
    given.head.connectors
      .filter(connector => connector.role === 'usage' && connector.runsCode && inBase(given, connector) === undefined)
      .flatMap(connector => {
        const severity = weigh(connector)
        if (severity === null || connector.pin === null) return []
        const held = connector.pin.value === null ? 'no version' : `${connector.pin.kind} ${connector.pin.value}`
        return [
          opinionOnConnector(connector, {
            severity,
            message: `${connector.name} is new and held by ${held} only.`,
            value: connector.pin.kind,
          }),
        ]
      }),
}

function weigh(connector: Connector): Severity | null {
  switch (connector.pin?.kind) {
    case 'branch':
      return 'high'
    case 'none':
      return 'medium'
    case 'tag':
      // The platform's own organisations could change the runner itself just as well.
      return connector.publisher === 'actions' || connector.publisher === 'github' ? 'low' : 'medium'
    default:
      return null
  }
}
