import { powerOfConnector } from '../../catalog/power-platform-powers.ts'
import type { Connector } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import { findDeprecations } from '../calendar.ts'
import { draftConnector } from '../connector-draft.ts'

/** What is known of a connection. */
export interface KnownConnection {
  /** Name of the API, as {@link apiName} gives it. */
  readonly api: string
  readonly id: string
  readonly tier: string | null
  readonly place: Place
}

/** Name of the connector that an id of Power Platform ends with, `shared_sql` in `/providers/Microsoft.PowerApps/apis/shared_sql`. */
export function apiName(id: string | undefined): string | undefined {
  const name = id?.slice(id.lastIndexOf('/') + 1).toLowerCase()
  return name === '' ? undefined : name
}

/** Identity of a connection reference: its logical name is the same in every environment, and what it connects to belongs to it. */
export function referenceId(api: string, logicalName: string): string {
  return `${api}/${logicalName.toLowerCase()}`
}

/** A connection that a solution uses. Its account is chosen where the solution is imported, and is in no file. */
export function draftConnection({ api, id, tier, place }: KnownConnection): Connector {
  const power = powerOfConnector(api)
  return draftConnector({
    format: 'power-platform-solution',
    id,
    name: api,
    role: 'usage',
    tier,
    places: [place],
    settings: power === null ? [] : [{ name: 'power', value: power, exposure: 1, weight: 'high', place }],
    deprecations: findDeprecations('power-platform-connector', api, 'connector', place),
  })
}
