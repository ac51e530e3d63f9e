import type { Change } from '../model/change.ts'
import type { Gap } from '../model/gap.ts'
import type { Place } from '../model/place.ts'

/** Files of the head that could not be read. */
export type Unread = ReadonlySet<string>

/** Which files could not be read, by the gaps of an inventory. */
export function findUnread(gaps: readonly Gap[]): Unread {
  return new Set(gaps.filter(gap => gap.kind === 'unreadable').map(gap => gap.file))
}

/** Leaves out losses of what stood in a file that cannot be read now: it is not gone, nobody knows. */
export function withoutUnread(changes: readonly Change[], places: readonly Place[], unread: Unread): Change[] {
  const hidden = places.some(place => unread.has(place.file))
  return changes.filter(change => !isLoss(change) || !(hidden || unread.has(change.file)))
}

function isLoss(change: Change): boolean {
  if (change.kind === 'connector-owner-changed' || change.kind === 'connector-tier-changed')
    return change.value === 'none'
  return change.direction === 'narrows' || change.kind === 'deprecation-removed'
}
