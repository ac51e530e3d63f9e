import type { Artifact, Origin, RefusedBundle, SignedTime, Signer } from './evidence.ts'
import type { PolicySource } from './verdict.ts'

/** Whether a question was answered as it had to be. */
export type CheckState = 'met' | 'not met' | 'not known'

/** One question about an artifact, and what the evidence says. */
export interface Check {
  readonly id: string
  /** A short noun for tables. */
  readonly title: string
  readonly state: CheckState
  /** True where the answer counts for the result. */
  readonly demanded: boolean
  readonly expected: string | null
  readonly actual: string | null
  /** The option or policy key that would change what is expected. */
  readonly change: string | null
}

/** What became of one bundle. */
export interface ConsideredBundle {
  readonly origin: Origin
  readonly digest: string | null
  readonly predicateType: string | null
  readonly state: 'accepted' | 'about something else' | 'other signer' | 'contradicts itself' | RefusedBundle['cause']
  readonly reason: string | null
  readonly signer: Signer | null
  readonly times: readonly SignedTime[]
}

/** The answer about one artifact. */
export interface Verification {
  readonly artifact: Artifact
  readonly verified: boolean
  readonly checks: readonly Check[]
  readonly bundles: readonly ConsideredBundle[]
  /** The policy that judged; null where none was named. */
  readonly policy: PolicySource | null
  /** What the answer says nothing about, in sentences. */
  readonly notProved: readonly string[]
}
