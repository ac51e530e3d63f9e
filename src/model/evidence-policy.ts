/** Kinds of evidence that a policy may ask for. */
export const evidenceKinds = ['provenance', 'sbom', 'review'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** What must be shown of an artifact before it may ship. Lists that are null accept everything; `*` in a pattern stands for any run of characters. */
export interface EvidencePolicy {
  readonly require: readonly EvidenceKind[]
  /** Signers that are accepted beside the one named by options, each exactly. */
  readonly signers: readonly { readonly identity: string; readonly issuer: string }[]
  /** How many different signers must have given evidence. */
  readonly minimumIdentities: number
  /** URIs of the workflows that may sign, with or without `@ref`. */
  readonly builders: readonly string[] | null
  readonly triggers: readonly string[] | null
  readonly runners: readonly string[] | null
  /** Patterns of refs. */
  readonly refs: readonly string[] | null
  /** Days since the signature. */
  readonly maximumAgeDays: number | null
  /** Patterns of the scopes that connectors of the signed SBOM may have. */
  readonly maxScopes: readonly string[] | null
  /** Patterns of the hosts they may talk to. */
  readonly maxHosts: readonly string[] | null
  readonly forbiddenHosts: readonly string[]
  /** Patterns of package URLs that must not be in it. */
  readonly deniedPackages: readonly string[]
  /** Last day, YYYY-MM-DD, on which something deprecated may be in it; null for ever. */
  readonly noDeprecatedAfter: string | null
}

/** Asks for nothing beyond the identity and the signature. */
export const defaultEvidencePolicy: EvidencePolicy = {
  require: [],
  signers: [],
  minimumIdentities: 1,
  builders: null,
  triggers: null,
  runners: null,
  refs: null,
  maximumAgeDays: null,
  maxScopes: null,
  maxHosts: null,
  forbiddenHosts: [],
  deniedPackages: [],
  noDeprecatedAfter: null,
}
