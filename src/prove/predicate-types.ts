/** Types of in-toto predicates that Ferrule writes or reads. */
export const predicateTypes = {
  /** https://slsa.dev/spec/v1.2/build-provenance */
  provenance: 'https://slsa.dev/provenance/v1',
  /** https://slsa.dev/spec/v0.2/provenance */
  provenanceV02: 'https://slsa.dev/provenance/v0.2',
  /** https://github.com/in-toto/attestation/blob/main/spec/predicates/cyclonedx.md */
  cyclonedx: 'https://cyclonedx.org/bom',
  /** https://github.com/in-toto/attestation/blob/main/spec/predicates/reference.md */
  reference: 'https://in-toto.io/attestation/reference/v0.1',
  /** The verdict of a review: docs/verification.md. */
  review: 'urn:ferrule:review:v1',
  /** https://slsa.dev/spec/v1.2/verification_summary */
  verificationSummary: 'https://slsa.dev/verification_summary/v1',
} as const

/** Type of the payload of every in-toto envelope. */
export const statementMediaType = 'application/vnd.in-toto+json'
/** Type of the statements that Ferrule writes. */
export const statementType = 'https://in-toto.io/Statement/v1'
/** Types of the statements it reads. */
export const statementTypes: readonly string[] = [statementType, 'https://in-toto.io/Statement/v0.1']

/** https://actions.github.io/buildtypes/workflow/v1 */
export const workflowBuildType = 'https://actions.github.io/buildtypes/workflow/v1'
/** What the same build type was called before. */
export const workflowBuildTypes: readonly string[] = [
  workflowBuildType,
  'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
]
