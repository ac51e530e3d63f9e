import type { EvidencePolicy } from './evidence-policy.ts'
import type { Severity } from './severity.ts'

/** What a rule's findings do: `off` says nothing. */
export type PolicyLevel = 'block' | 'warn' | 'note' | 'off'

/** An accepted risk with a reason, somebody who answers for it, and an end. */
export interface PolicyWaiver {
  readonly fingerprint: string
  readonly reason: string
  readonly approvedBy: string
  /** Last day it counts, YYYY-MM-DD. */
  readonly expires: string
}

/** Patterns: `*` stands for any run of characters. A list that is absent allows everything; one that is there allows only what it names. */
export interface PolicyList {
  readonly allow: readonly string[] | null
  readonly deny: readonly string[]
}

/** What a team accepts. */
export interface Policy {
  /** Level per rule id; a rule that is not named decides by severity. */
  readonly rules: Readonly<Record<string, PolicyLevel>>
  readonly thresholds: { readonly block: Severity | 'never'; readonly warn: Severity | 'never' }
  readonly connectors: PolicyList
  readonly hosts: PolicyList
  readonly scopes: PolicyList
  readonly publishers: PolicyList
  /** Globs of paths that are not looked at. */
  readonly ignore: readonly string[]
  /** Owners by connector pattern (`format:id`), the last match wins, over CODEOWNERS. */
  readonly owners: readonly { readonly connector: string; readonly owner: string }[]
  readonly waivers: readonly PolicyWaiver[]
  /** What must be shown of an artifact before it may ship. */
  readonly evidence: EvidencePolicy
}
