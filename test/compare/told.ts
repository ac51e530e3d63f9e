import { compareInventories } from '../../src/compare/compare-inventories.ts'
import type { Connector } from '../../src/model/connector.ts'
import type { Gap } from '../../src/model/gap.ts'
import { inventoryOf } from './connectors.ts'

/** Every change between some connectors and others, in a line each. */
export function tell(
  before: readonly Connector[],
  after: readonly Connector[],
  gaps: readonly Gap[] = [],
): readonly string[] {
  return compareInventories(inventoryOf(...before), { ...inventoryOf(...after), gaps }, '2026-11-25').map(
    ({ kind, direction, severity, value }) => `${direction} ${kind} ${value} (${severity})`,
  )
}
