import type { Change, Subject } from './change.ts'
import type { Gap } from './gap.ts'
import type { PolicyWaiver } from './policy.ts'
import type { Severity } from './severity.ts'

/** What a finding does to the answer. */
export type Level = 'block' | 'warn' | 'note'

/** A rule's opinion of a change, of several that belong together, or of the head as it stands. */
export interface Finding {
  readonly rule: string
  readonly level: Level
  readonly severity: Severity
  /** What is so, in one sentence. */
  readonly message: string
  /** Why it matters, in one sentence. */
  readonly why: string
  /** What to do, in one sentence. */
  readonly remedy: string
  readonly subject: Subject | null
  readonly file: string
  readonly line: number | null
  /** Made from rule, subject and value, never from words or lines: survives a reformat. */
  readonly fingerprint: string
  readonly waiver: PolicyWaiver | null
}

/** A gap with the side it was met on. */
export interface SidedGap extends Gap {
  readonly side: 'base' | 'head'
}

/** One side of a review. */
export interface Side {
  readonly source: string
  readonly commit: string | null
}

/** The answer of a review, of which every report is a view. */
export interface Verdict {
  readonly base: Side
  readonly head: Side
  readonly verdict: 'pass' | 'warn' | 'block'
  readonly changes: readonly Change[]
  readonly findings: readonly Finding[]
  readonly gaps: readonly SidedGap[]
  /** Plain sentences about the review itself: which policy judged, what the base was. */
  readonly notices: readonly string[]
  /** The policy that judged. */
  readonly policy: PolicySource
}

/** Where a policy was found, and the digest of its text (`sha256:HEX`); null for the default policy. */
export interface PolicySource {
  readonly origin: string
  readonly digest: string | null
}
