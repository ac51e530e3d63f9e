import { findLifecycle } from '../../catalog/lifecycles.ts'
import type { Deprecation } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import { findDeprecations } from '../calendar.ts'

/** No version is higher. */
const highest = 199

/** Major versions of the API that end, by the calendar. */
export const endingVersions: readonly number[] = Array.from({ length: highest }, (_, index) => index + 1).filter(
  major => findLifecycle('salesforce-api-version', `${major}.0`) !== null,
)

/** A version of the API in its one spelling: `51` and `51.0` are the same; undefined for anything else. */
export function spellApiVersion(text: string | undefined): string | undefined {
  const [, major, minor] = /^v?(\d{1,3})(?:\.(\d{1,3}))?$/i.exec(text?.trim() ?? '') ?? []
  return major === undefined ? undefined : `${Number(major)}.${Number(minor ?? 0)}`
}

/**
 * What the calendar says of a version of the API; nothing where it is current.
 * @param what has that version
 */
export function findApiDeprecations(text: string, what: string, place: Place): readonly Deprecation[] {
  const version = spellApiVersion(text)
  return version === undefined ? [] : findDeprecations('salesforce-api-version', version, `${what} ${version}`, place)
}
