import type { Severity } from './severity.ts'

/** What is known of a rule or a scope, for people who ask. */
export type Explanation =
  | {
      readonly kind: 'rule'
      readonly id: string
      readonly title: string
      readonly level: string
      readonly why: string
      readonly remedy: string
    }
  | {
      readonly kind: 'scope'
      readonly provider: string
      readonly value: string
      readonly principal: string | null
      readonly severity: Severity
      readonly reach: string
      readonly note: string | null
      /** Other scopes of the catalogue that it includes. */
      readonly includes: readonly string[]
      readonly source: string | null
      readonly asOf: string | null
    }
