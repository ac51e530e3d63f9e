import { isLocalHost, isTunnelHost, partyOf } from '../catalog/hosts.ts'
import type { Change } from '../model/change.ts'
import type { Connector, Endpoint } from '../model/connector.ts'
import { sortBy } from '../model/order.ts'
import type { Severity } from '../model/severity.ts'
import { placeOf } from './draft-change.ts'
import { type Background, changeOf, type Pair } from './pair.ts'

/** One host of a connector in one direction, with everything it is used for. */
interface Reach {
  readonly host: string
  readonly direction: Endpoint['direction']
  readonly template: boolean
  readonly insecure: boolean
  readonly purposes: ReadonlySet<string>
  readonly endpoint: Endpoint
}

/** Compares the hosts a connector talks to or is reached at; another path, purpose or order at the same host is no change of reach. */
export function compareEndpoints(pair: Pair, background: Background): Change[] {
  const before = reaches(pair.before)
  const after = reaches(pair.after)
  const changes = [...schemeChanges(pair, before, after)]
  const gone = new Set(
    before.filter(reach => !isListed(pair.after, reach) && !after.some(still => covers(still, reach))),
  )
  for (const reach of after.filter(fresh => !isListed(pair.before, fresh) && !before.some(old => covers(old, fresh)))) {
    const replaced = findReplaced(reach, gone, after)
    if (replaced !== undefined) gone.delete(replaced)
    changes.push(reach.template ? opened(pair, reach, replaced) : met(pair, reach, replaced, background))
  }
  for (const reach of gone) changes.push(left(pair, reach))
  return changes
}

/** True for a host that only a list of allowed ones names, where the other side had no list and so could fetch from any. */
function isListed(other: Connector, { purposes }: Reach): boolean {
  const isOpen = other.settings.some(setting => setting.name === 'url-fetch-whitelist' && setting.exposure > 0)
  return isOpen && [...purposes].every(purpose => purpose === 'fetch')
}

function reaches(connector: Connector): Reach[] {
  const byHost = new Map<string, Endpoint[]>()
  for (const endpoint of sortBy(
    connector.endpoints,
    item => item.host,
    item => item.purpose,
  )) {
    const key = `${endpoint.direction} ${endpoint.host}`
    byHost.set(key, [...(byHost.get(key) ?? []), endpoint])
  }
  return [...byHost.values()].flatMap(same => {
    const [endpoint] = same
    if (endpoint === undefined) return []
    const insecure = same.find(item => isInsecure(item))
    return [
      {
        host: endpoint.host,
        direction: endpoint.direction,
        template: endpoint.template,
        insecure: insecure !== undefined,
        purposes: new Set(same.map(item => item.purpose)),
        endpoint: insecure ?? endpoint,
      },
    ]
  })
}

function isInsecure(endpoint: Endpoint): boolean {
  return (endpoint.scheme === 'http' || endpoint.scheme === 'ws') && !isLocalHost(endpoint.host)
}

/** True where one reach includes another: the same host, or a pattern over its subdomains. */
function covers(wide: Reach, narrow: Reach): boolean {
  if (wide.direction !== narrow.direction || wide.template !== narrow.template) return false
  return wide.host === narrow.host || (wide.host.startsWith('*.') && narrow.host.endsWith(wide.host.slice(1)))
}

/** The one host that is gone and served what the new one serves now; with several candidates nothing is guessed. */
function findReplaced(fresh: Reach, gone: ReadonlySet<Reach>, after: readonly Reach[]): Reach | undefined {
  const shares = (reach: Reach, other: Reach): boolean =>
    reach.direction === other.direction && [...reach.purposes].some(purpose => other.purposes.has(purpose))
  const candidates = [...gone].filter(reach => shares(reach, fresh))
  const [only] = candidates
  if (candidates.length !== 1 || only === undefined)
    return candidates.find(reach => partyOf(reach.host) === partyOf(fresh.host))
  const rivals = after.filter(
    reach => reach !== fresh && shares(only, reach) && partyOf(reach.host) === partyOf(only.host),
  )
  return rivals.length === 0 ? only : undefined
}

function schemeChanges(pair: Pair, before: readonly Reach[], after: readonly Reach[]): Change[] {
  return after.flatMap(reach => {
    const old = before.find(other => other.host === reach.host && other.direction === reach.direction)
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

function met(pair: Pair, reach: Reach, replaced: Reach | undefined, background: Background): Change {
  const fromTemplate = replaced?.template === true
  const { severity, note } = weigh(pair, reach, background)
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

function weigh(
  pair: Pair,
  reach: Reach,
  background: Background,
): { readonly severity: Severity; readonly note: string | null } {
  if (isLocalHost(reach.host)) return { severity: 'low', note: 'It is the machine itself.' }
  if (isTunnelHost(reach.host))
    return { severity: 'high', note: 'It is a tunnel: whoever holds it today decides where the data goes.' }
  if (reach.insecure) return { severity: 'high', note: 'Plain http can be read and changed on the way.' }
  const party = partyOf(reach.host)
  const own = pair.before.endpoints.some(endpoint => !endpoint.template && partyOf(endpoint.host) === party)
  if (own || background.parties.has(party)) return { severity: 'medium', note: null }
  // A description says where its own API answers; it calls nobody there. That it answers elsewhere one day is another matter.
  if (pair.added && pair.after.format === 'openapi') return { severity: 'medium', note: null }
  return { severity: 'high', note: `Nothing in the base talked to ${party}.` }
}

function opened(pair: Pair, reach: Reach, replaced: Reach | undefined): Change {
  return changeOf(pair, {
    kind: 'endpoint-opened',
    direction: 'expands',
    severity: 'high',
    value: reach.host,
    before: replaced === undefined ? null : sayReach(replaced),
    after: sayReach(reach),
    place: reach.endpoint.place,
    note: 'The host is not in the file: a setting or the user decides where it goes.',
  })
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
