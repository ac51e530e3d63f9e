import { isDropHost, isLocalHost, isTunnelHost, partyOf } from '../catalog/hosts.ts'
import type { Change } from '../model/change.ts'
import type { Connector } from '../model/connector.ts'
import type { Severity } from '../model/severity.ts'
import { isDescription } from './descriptions.ts'
import { placeOf } from './draft-change.ts'
import { type Background, changeOf, type Pair } from './pair.ts'
import { coverageOf, placeOfReach, type Reach, reachesOf } from './reach.ts'
import { openGoneHosts } from './replaced-host.ts'

/** Compares the hosts a connector talks to or is reached at; another path, purpose or order at the same host is no change of reach. */
export function compareEndpoints(pair: Pair, background: Background): Change[] {
  const [before, after] = [reachesOf(pair.before), reachesOf(pair.after)]
  const changes = [...schemeChanges(pair, before, after)]
  const gone = new Set(uncovered(before, after).filter(reach => !isListed(pair.after, reach)))
  const goneHosts = openGoneHosts([...gone], after)
  const parties = new Set(pair.before.endpoints.filter(item => !item.template).map(item => partyOf(item.host)))
  for (const reach of uncovered(after, before).filter(fresh => !isListed(pair.before, fresh))) {
    const replaced = goneHosts.replacedBy(reach)
    if (replaced !== undefined) {
      gone.delete(replaced)
      goneHosts.delete(replaced)
    }
    changes.push(
      reach.template
        ? opened(pair, reach, replaced)
        : met(pair, reach, replaced, weigh(pair, reach, parties, background)),
    )
  }
  for (const reach of gone) changes.push(left(pair, reach))
  return changes
}

/** Settings that are more exposed where any host may be reached than where a list names those. */
const hostLists: ReadonlySet<string> = new Set(['allowed-hosts', 'url-fetch-whitelist'])

/** True for a host that only a list of allowed ones names, where the other side had no list and so could fetch from any. */
function isListed(other: Connector, { purposes }: Reach): boolean {
  const isOpen = other.settings.some(setting => hostLists.has(setting.name) && setting.exposure > 0)
  return isOpen && [...purposes].every(purpose => purpose === 'fetch')
}

/** What the one side reaches and the other does not. */
function uncovered(reaches: readonly Reach[], other: readonly Reach[]): Reach[] {
  const isCovered = coverageOf(other)
  return reaches.filter(reach => !isCovered(reach))
}

function schemeChanges(pair: Pair, before: readonly Reach[], after: readonly Reach[]): Change[] {
  const known = new Map(before.map(reach => [placeOfReach(reach), reach]))
  return after.flatMap(reach => {
    const old = known.get(placeOfReach(reach))
    if (old === undefined || old.insecure === reach.insecure || reach.template) return []
    return [
      changeOf(pair, {
        kind: 'endpoint-changed',
        direction: reach.insecure ? 'expands' : 'narrows',
        severity: reach.insecure ? 'high' : 'info',
        value: sayReach(reach),
        before: sayReach(old),
        after: sayReach(reach),
        place: reach.endpoint.place,
        note: reach.insecure ? 'Plain http can be read and changed on the way.' : null,
      }),
    ]
  })
}

interface Weight {
  readonly severity: Severity
  readonly note: string | null
}

function met(pair: Pair, reach: Reach, replaced: Reach | undefined, { severity, note }: Weight): Change {
  const fromTemplate = replaced?.template === true
  return changeOf(pair, {
    kind: replaced === undefined ? 'endpoint-added' : 'endpoint-changed',
    direction: fromTemplate ? 'narrows' : 'expands',
    severity: fromTemplate ? 'info' : severity,
    value: reach.host,
    before: replaced === undefined ? null : sayReach(replaced),
    after: sayReach(reach),
    place: reach.endpoint.place,
    note: fromTemplate ? 'The host is in the file now.' : note,
  })
}

/** @param parties whom the connector talked to before */
function weigh(pair: Pair, reach: Reach, parties: ReadonlySet<string>, background: Background): Weight {
  if (isLocalHost(reach.host)) return { severity: 'low', note: 'It is the machine itself.' }
  if (isTunnelHost(reach.host))
    return { severity: 'high', note: 'It is a tunnel: whoever holds it today decides where the data goes.' }
  if (isDropHost(reach.host))
    return {
      severity: 'high',
      note: 'Anybody may leave things there or watch what arrives, and nobody answers for it.',
    }
  if (reach.insecure) return { severity: 'high', note: 'Plain http can be read and changed on the way.' }
  const party = partyOf(reach.host)
  if (parties.has(party) || background.parties.has(party)) return { severity: 'medium', note: null }
  // A description says where its own API answers; it calls nobody there. That it answers elsewhere one day is another matter.
  if (pair.added && isDescription(pair.after)) return { severity: 'medium', note: null }
  return { severity: 'high', note: `Nothing in the base talked to ${party}.` }
}

function opened(pair: Pair, reach: Reach, replaced: Reach | undefined): Change {
  return changeOf(pair, {
    kind: 'endpoint-opened',
    direction: 'expands',
    severity: pair.added && isFilledIn(pair.after) ? 'medium' : 'high',
    value: reach.host,
    before: replaced === undefined ? null : sayReach(replaced),
    after: sayReach(reach),
    place: reach.endpoint.place,
    note: 'The host is not in the file: a setting or the user decides where it goes.',
  })
}

/** Whoever sends the requests of a collection fills in where they go: there, a host that was never in the file is nothing odd. */
function isFilledIn({ format }: Connector): boolean {
  return format === 'postman-collection'
}

function left(pair: Pair, reach: Reach): Change {
  const file =
    reach.endpoint.place.file === pair.before.places[0]?.file ? placeOf(pair.after).file : reach.endpoint.place.file
  return changeOf(pair, {
    kind: 'endpoint-removed',
    direction: 'narrows',
    value: reach.host,
    before: sayReach(reach),
    place: { file, line: null },
  })
}

function sayReach(reach: Reach): string {
  return reach.endpoint.scheme === null ? reach.host : `${reach.endpoint.scheme}://${reach.host}`
}
