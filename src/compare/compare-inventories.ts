import { type Change, changeKinds } from '../model/change.ts'
import type { Inventory } from '../model/inventory.ts'
import { compareText } from '../model/order.ts'
import { compareConnectors } from './compare-connectors.ts'
import { compareDependencies } from './compare-dependencies.ts'
import { findUnread, withoutUnread } from './unread.ts'

/**
 * Every difference between two inventories, as facts.
 * @param day the day of the review as YYYY-MM-DD, which decides how near an end is
 */
export function compareInventories(before: Inventory, after: Inventory, day: string): Change[] {
  const unread = findUnread(after.gaps)
  return [
    ...compareConnectors(before.connectors, after.connectors, day, unread),
    ...withoutUnread(compareDependencies(before.lockfiles, after.lockfiles), [], unread),
  ].sort(compareChanges)
}

const order = new Map(changeKinds.map((kind, index) => [kind, index]))

function compareChanges(left: Change, right: Change): number {
  return (
    compareText(left.file, right.file) ||
    compareText(left.subject.format, right.subject.format) ||
    compareText(left.subject.id, right.subject.id) ||
    (order.get(left.kind) ?? 0) - (order.get(right.kind) ?? 0) ||
    compareText(left.value, right.value) ||
    compareText(left.before ?? '', right.before ?? '') ||
    compareText(left.after ?? '', right.after ?? '') ||
    (left.line ?? 0) - (right.line ?? 0)
  )
}
