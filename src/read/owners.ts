import type { Connector } from '../model/connector.ts'

/** Where GitHub looks for CODEOWNERS; the first that is there counts. */
export const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

/** Who answers for which connector. */
export interface OwnerRules {
  /** Text of the CODEOWNERS file, or null where there is none. */
  readonly codeowners: string | null
  /** Annotations of the policy: connector pattern (`format:id`) to owner; the last match wins, over CODEOWNERS. */
  readonly annotations: readonly { readonly connector: string; readonly owner: string }[]
}

/** Names the owner of every connector. */
export function nameOwners(connectors: readonly Connector[], _rules: OwnerRules): Connector[] {
  return [...connectors]
}
