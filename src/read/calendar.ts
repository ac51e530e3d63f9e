import { findLifecycle, type Lifecycle } from '../catalog/lifecycles.ts'
import type { Deprecation } from '../model/connector.ts'
import type { Place } from '../model/place.ts'

/** Says what the calendar of a provider says, as a deprecation of a connector; where nothing is said of removal, the end of support is the end. */
export function calendarDeprecation(lifecycle: Lifecycle, subject: string, place: Place): Deprecation {
  return {
    signal: 'calendar',
    subject,
    lifecycle: lifecycle.id,
    deprecated: lifecycle.deprecated,
    retired: lifecycle.retired ?? lifecycle.unsupported,
    certain: lifecycle.confidence === 'high',
    message: lifecycle.subject,
    place,
  }
}

/** Looks a thing up in the calendar: one deprecation where it ends, on a day or without one; none where it is unknown or current. */
export function findDeprecations(kind: string, value: string, subject: string, place: Place): readonly Deprecation[] {
  const lifecycle = findLifecycle(kind, value)
  return lifecycle === null ? [] : [calendarDeprecation(lifecycle, subject, place)]
}
