import type { Change, Subject } from '../model/change.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Policy } from '../model/policy.ts'
import type { Severity } from '../model/severity.ts'
import type { SidedGap } from '../model/verdict.ts'

/** What rules look at. */
export interface Case {
  readonly base: Inventory
  readonly head: Inventory
  readonly changes: readonly Change[]
  readonly gaps: readonly SidedGap[]
  /** Paths that differ between the sides; null where only inventories are compared. */
  readonly changedPaths: ReadonlySet<string> | null
  readonly policy: Policy
  /** Where the policy stands in the repository. */
  readonly policyPath: string
  /** The day of the review, YYYY-MM-DD. */
  readonly day: string
}

/** What a rule says, before the policy gives it a level. */
export interface Opinion {
  readonly severity: Severity
  /** One sentence without markup; text out of files stands in it as it is and is neutralised by the reports. */
  readonly message: string
  readonly subject: Subject | null
  readonly file: string
  readonly line: number | null
  /** What the fingerprint is made of beside rule and subject: a canonical value, never words. */
  readonly value: string
  /** Opinions of other rules on the same subject that this one says better; they are left out. */
  readonly covers?: readonly { readonly rule: string; readonly value: string }[]
}

/** A rule: identity, default, why, remedy and the judgement itself, in one file of `rules/`. */
export interface Rule {
  /** Says thing and what happened: `scope-expanded`. */
  readonly id: string
  readonly title: string
  /** `severity`: the thresholds of the policy decide; else this level, unless the policy names another. */
  readonly level: 'severity' | 'block' | 'warn' | 'note'
  /** Why it matters, in one sentence. */
  readonly why: string
  /** What to do, in one sentence. */
  readonly remedy: string
  judge(given: Case): readonly Opinion[]
}
