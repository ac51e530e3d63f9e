import type { Severity } from '../model/severity.ts'

/** What a scope lets its holder do. */
export type Reach = 'read' | 'write' | 'admin' | 'other' | 'unknown'

/** What the catalogue knows of one scope, as far as a reviewer needs it. */
export interface ScopeKnowledge {
  /** False where no catalogue lists the scope: it is then weighed by its name. */
  readonly known: boolean
  /** How grave it is to gain it. */
  readonly severity: Severity
  readonly reach: Reach
  /** A sentence of our own, or null. */
  readonly note: string | null
  /** Address of the page or file the knowledge was taken from. */
  readonly source: string | null
  /** Day the source was of, YYYY-MM-DD. */
  readonly asOf: string | null
}

const reaches = new Set<string>(['read', 'write', 'admin', 'other'])

/** The reach a data file names; whatever else it says is unknown. */
export function toReach(text: string | undefined): Reach {
  return text !== undefined && reaches.has(text) ? (text as Reach) : 'unknown'
}

/** Severity of gaining a scope of a class with a reach, after the contract's table. A class nobody knows is never harmless. */
export function severityOf(kind: string | undefined, reach: Reach): Severity {
  if (kind === 'critical' || kind === 'high') return kind
  const writes = reach === 'write' || reach === 'admin'
  if (kind === 'normal') return reach === 'other' ? 'low' : 'medium'
  return writes ? 'high' : 'medium'
}
