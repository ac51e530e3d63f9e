import type { Connector } from './connector.ts'
import type { Lockfile } from './dependency.ts'
import type { Gap } from './gap.ts'

/** Connectors, dependencies and gaps of one tree, sorted by code point. */
export interface Inventory {
  readonly source: string
  readonly commit: string | null
  readonly connectors: readonly Connector[]
  readonly lockfiles: readonly Lockfile[]
  readonly gaps: readonly Gap[]
}
