import { type ScopeKnowledge, severityOf, toReach } from './scope-knowledge.ts'
import type { ScopeTable } from './scope-table.ts'

/** Weighs a scope of a provider whose table says `reach class confidence`; undefined where it is not listed. */
export function weighAppScope(table: ScopeTable, scope: string): ScopeKnowledge | undefined {
  const words = table.find(scope)
  if (words === undefined) return undefined
  const [reachWord, kind, confidence] = words
  const reach = toReach(reachWord)
  return {
    known: true,
    severity: severityOf(kind, reach),
    reach,
    note: confidence === 'assumed' ? 'It was seen in use, but not in the documentation.' : null,
    source: table.source(),
    asOf: table.asOf,
  }
}
