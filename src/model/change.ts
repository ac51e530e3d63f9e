import type { Severity } from './severity.ts'

/** All kinds of change, in the order of the contract. */
export const changeKinds = [
  'connector-added',
  'connector-removed',
  'connector-moved',
  'connector-version-changed',
  'connector-owner-changed',
  'connector-tier-changed',
  'pin-loosened',
  'pin-tightened',
  'scope-added',
  'scope-removed',
  'scope-widened',
  'scope-narrowed',
  'auth-changed',
  'endpoint-added',
  'endpoint-removed',
  'endpoint-changed',
  'endpoint-opened',
  'trigger-added',
  'trigger-removed',
  'code-added',
  'code-changed',
  'setting-changed',
  'deprecation-added',
  'deprecation-removed',
  'dependency-added',
  'dependency-removed',
  'dependency-upgraded',
  'dependency-downgraded',
  'dependency-deprecated',
  'dependency-integrity-changed',
  'dependency-source-changed',
  'dependency-install-script-added',
  'license-changed',
  'secret-exposed',
] as const

export type ChangeKind = (typeof changeKinds)[number]

/** `expands`: more can be reached than before. `narrows`: less. `neutral`: neither. */
export type Direction = 'expands' | 'narrows' | 'neutral'

/** What a change, a finding or a waiver is about. */
export interface Subject {
  readonly type: 'connector' | 'dependency'
  readonly format: string
  readonly id: string
  readonly name: string
}

/** One difference between two inventories: a fact without an opinion. */
export interface Change {
  readonly kind: ChangeKind
  readonly direction: Direction
  readonly severity: Severity
  readonly subject: Subject
  readonly value: string
  readonly before: string | null
  readonly after: string | null
  readonly file: string
  readonly line: number | null
  /** What the catalogue knows of it, in a few words of our own, or null. */
  readonly note: string | null
}
