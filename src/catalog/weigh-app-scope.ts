import { type ScopeKnowledge, severityOf, toReach } from './scope-knowledge.ts'
import type { ScopeTable } from './scope-table.ts'

/** Weighs a scope of a provider whose table says `reach class confidence meaning …`; undefined where it is not listed. */
export function weighAppScope(table: ScopeTable | undefined, scope: string): ScopeKnowledge | undefined {
  const words = table?.find(scope)
  if (table === undefined || words === undefined) return undefined
  const [reachWord, kind, confidence, ...meaning] = words
  const reach = toReach(reachWord)
  return {
    known: true,
    severity: severityOf(kind, reach),
    reach,
    note: noteOf(meaning, confidence),
    source: table.source(),
    asOf: table.asOf,
  }
}

function noteOf(meaning: readonly string[], confidence: string | undefined): string | null {
  const said = meaning.join(' ')
  const sentences = [
    ...(said === '' ? [] : [`${said[0]?.toUpperCase()}${said.slice(1)}.`]),
    ...(confidence === 'assumed' ? ['It was seen in use, but not in the documentation.'] : []),
  ]
  return sentences.length === 0 ? null : sentences.join(' ')
}
