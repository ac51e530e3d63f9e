import { isLocalHost } from '../catalog/hosts.ts'
import type { Connector, Endpoint } from '../model/connector.ts'
import { sortBy } from '../model/order.ts'

/** One host of a connector in one direction, with everything it is used for. */
export interface Reach {
  readonly host: string
  readonly direction: Endpoint['direction']
  readonly template: boolean
  readonly insecure: boolean
  readonly purposes: ReadonlySet<string>
  readonly endpoint: Endpoint
}

/** Hosts of a connector, each once a direction. */
export function reachesOf(connector: Connector): Reach[] {
  const byHost = new Map<string, [Endpoint, ...Endpoint[]]>()
  for (const endpoint of sortBy(
    connector.endpoints,
    item => item.host,
    item => item.purpose,
  )) {
    const same = byHost.get(placeOfReach(endpoint))
    if (same === undefined) byHost.set(placeOfReach(endpoint), [endpoint])
    else same.push(endpoint)
  }
  return [...byHost.values()].map(same => {
    const [{ host, direction, template }] = same
    const insecure = same.find(isInsecure)
    const purposes = new Set(same.map(item => item.purpose))
    return { host, direction, template, insecure: insecure !== undefined, purposes, endpoint: insecure ?? same[0] }
  })
}

function isInsecure(endpoint: Endpoint): boolean {
  return (endpoint.scheme === 'http' || endpoint.scheme === 'ws') && !isLocalHost(endpoint.host)
}

/** What a reach is known by on its side. */
export function placeOfReach({ direction, host }: Pick<Reach, 'direction' | 'host'>): string {
  return `${direction} ${host}`
}

/** No name of a host has more parts. */
const maximumLabels = 127

/** Tells whether one of some reaches includes another: the same host, or a pattern over its subdomains. */
export function coverageOf(reaches: readonly Reach[]): (narrow: Reach) => boolean {
  const keyOf = ({ direction, template }: Reach, host: string) => `${direction} ${template} ${host}`
  const exact = new Set(reaches.map(reach => keyOf(reach, reach.host)))
  const patterns = reaches.filter(reach => reach.host.startsWith('*.'))
  const below = new Set(patterns.map(reach => keyOf(reach, reach.host.slice(1))))
  return narrow => {
    if (exact.has(keyOf(narrow, narrow.host))) return true
    if (below.size === 0) return false
    let dot = narrow.host.length
    for (let label = 0; label < maximumLabels && dot > 0; label++) {
      dot = narrow.host.lastIndexOf('.', dot - 1)
      if (dot === -1) return false
      if (below.has(keyOf(narrow, narrow.host.slice(dot)))) return true
    }
    return false
  }
}
