import { partyOf } from '../catalog/hosts.ts'
import type { Change } from '../model/change.ts'
import { type Connector, connectorKey } from '../model/connector.ts'
import type { Severity } from '../model/severity.ts'
import { alignSchemes } from './align-schemes.ts'
import { compareAuth } from './compare-auth.ts'
import { compareCode } from './compare-code.ts'
import { compareDeprecations } from './compare-deprecations.ts'
import { compareEndpoints } from './compare-endpoints.ts'
import { compareIdentity, sayHandOver } from './compare-identity.ts'
import { compareScopes } from './compare-scopes.ts'
import { compareSettings } from './compare-settings.ts'
import { compareTriggers } from './compare-triggers.ts'
import { connectorSubject, draftChange, placeOf } from './draft-change.ts'
import { matchConnectors } from './match-connectors.ts'
import { type Background, changeOf, curatedPublishers, emptied, type Pair, platformPublishers } from './pair.ts'
import { type Unread, withoutUnread } from './unread.ts'

/** Compares the connectors of two inventories; of those in files that could not be read in the head, no loss is told. */
export function compareConnectors(
  before: readonly Connector[],
  after: readonly Connector[],
  day: string,
  unread: Unread,
): Change[] {
  const { pairs, added, removed } = matchConnectors(before, after)
  const defined = pairs.filter(pair => pair.after.role === 'definition' && pair.before.owner !== pair.after.owner)
  const background = { ...backgroundOf(before, after, day), handedOver: new Set(defined.map(sayHandOver)) }
  return [
    ...pairs.flatMap(pair => [
      ...(pair.moved ? [moved(pair.before, pair.after)] : []),
      ...withoutUnread(compareKept(pair, background), pair.before.places, unread),
    ]),
    ...added.flatMap(connector => {
      const pair = { before: emptied(connector), after: connector, added: true }
      return [arrived(pair, background), ...compareFacts(pair, background)]
    }),
    ...removed.flatMap(connector => withoutUnread([left(connector)], connector.places, unread)),
  ]
}

function compareKept({ before, after }: Omit<Pair, 'added'>, background: Background): Change[] {
  return compareFacts({ before: alignSchemes(before, after), after, added: false }, background)
}

function compareFacts(pair: Pair, background: Background): Change[] {
  return [
    ...(pair.added ? [] : compareIdentity(pair, background)),
    ...compareAuth(pair),
    ...compareScopes(pair),
    ...compareEndpoints(pair, background),
    ...compareTriggers(pair),
    ...compareCode(pair, background),
    ...compareSettings(pair),
    ...compareDeprecations(pair, background),
  ]
}

function backgroundOf(
  connectors: readonly Connector[],
  after: readonly Connector[],
  day: string,
): Omit<Background, 'handedOver'> {
  const known = new Set(connectors.map(connectorKey))
  const now = new Map(after.map(connector => [connectorKey(connector), connector]))
  return {
    day,
    parties: new Set(
      connectors.flatMap(connector =>
        connector.endpoints.filter(endpoint => !endpoint.template).map(endpoint => partyOf(endpoint.host)),
      ),
    ),
    publishers: new Set([
      ...platformPublishers,
      ...curatedPublishers,
      ...connectors.flatMap(connector => connector.publisher?.toLowerCase() ?? []),
    ]),
    arrived: new Set([...now.keys()].filter(key => !known.has(key))),
    now,
  }
}

function arrived(pair: Pair, background: Background): Change {
  const connector = pair.after
  const known = connector.publisher !== null && background.publishers.has(connector.publisher.toLowerCase())
  return changeOf(pair, {
    kind: 'connector-added',
    direction: 'expands',
    severity: weighArrival(connector, known),
    value: connector.id,
    after: connector.version,
    place: placeOf(connector),
    note:
      connector.role === 'usage' && connector.runsCode && !known
        ? 'It runs code of a publisher that nothing in the base uses.'
        : null,
  })
}

/** Running a stranger's code is grave; a connector the repository itself defines is weighed by what it asks for. */
function weighArrival(connector: Connector, known: boolean): Severity {
  if (connector.role === 'definition') return 'medium'
  return connector.runsCode && !known ? 'high' : 'medium'
}

function moved(before: Connector, after: Connector): Change {
  const place = placeOf(after)
  return draftChange(connectorSubject(after), {
    kind: 'connector-moved',
    direction: 'neutral',
    value: place.file,
    before: placeOf(before).file,
    after: place.file,
    place,
  })
}

function left(connector: Connector): Change {
  const { file } = placeOf(connector)
  return draftChange(connectorSubject(connector), {
    kind: 'connector-removed',
    direction: 'narrows',
    value: connector.id,
    before: connector.version,
    place: { file, line: null },
  })
}
