import type { BuildClaims } from '../model/build-claims.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Verdict } from '../model/verdict.ts'
import { predicateTypes } from './predicate-types.ts'
import { type BuildInputs, writeProvenance } from './provenance.ts'
import { writeReviewEvidence } from './review-evidence.ts'
import { writeSbomReference } from './sbom-reference.ts'
import { type Subject, splitSubjects, writeStatement } from './statement.ts'

/** A statement that is to be signed. */
export interface PlannedStatement {
  readonly kind: 'provenance' | 'sbom' | 'sbom-reference' | 'review'
  /** Which of several of its kind, from 1. */
  readonly part: number
  readonly subjects: readonly Subject[]
  readonly payload: string
}

/** What is said of the subjects. What is null is not said. */
export interface Evidence {
  readonly subjects: readonly Subject[]
  /** True for a statement per subject, for consumers that take no others. */
  readonly perArtifact: boolean
  /** Claims of the run, for provenance. */
  readonly claims: BuildClaims | null
  readonly inventory: Inventory | null
  /** What the caller of the workflow gave it; null where nothing is said of that. */
  readonly inputs: BuildInputs | null
  readonly sbom: { readonly name: string; readonly text: string; readonly sha256: string } | null
  readonly review: { readonly verdict: Verdict; readonly day: string } | null
  readonly toolVersion: string
}

/** Logs refuse large entries, some with an error that looks like an outage; what is larger is referred to by digest. */
export const largestStatement = 256 * 1024

/** Plans the statements about the subjects, and says what had to be left out of them. */
export function planEvidence(evidence: Evidence): {
  readonly statements: readonly PlannedStatement[]
  readonly notices: readonly string[]
} {
  const { subjects, perArtifact } = evidence
  const groups = perArtifact ? subjects.map(subject => [subject]) : splitSubjects(subjects)
  const notices = new Set<string>()
  const statements = groups.flatMap((group, index) => {
    const part = index + 1
    return [
      ...planProvenance(evidence, group, part, notices),
      ...planSbom(evidence, group, part),
      ...planReview(evidence, group, part),
    ]
  })
  return { statements, notices: [...notices] }
}

function planProvenance(
  { claims, inventory, inputs }: Evidence,
  subjects: readonly Subject[],
  part: number,
  notices: Set<string>,
): readonly PlannedStatement[] {
  if (claims === null) return []
  const payload = writeStatement(subjects, predicateTypes.provenance, writeProvenance(claims, inventory, inputs))
  if (payload.length <= largestStatement || inventory === null) return [{ kind: 'provenance', part, subjects, payload }]
  notices.add(
    'The provenance names the source alone as a resolved dependency: with all locked packages it would be too large for a log. The SBOM lists them.',
  )
  const short = writeStatement(subjects, predicateTypes.provenance, writeProvenance(claims, null, inputs))
  return [{ kind: 'provenance', part, subjects, payload: short }]
}

function planSbom(
  { sbom, toolVersion }: Evidence,
  subjects: readonly Subject[],
  part: number,
): readonly PlannedStatement[] {
  if (sbom === null) return []
  const payload = writeStatement(subjects, predicateTypes.cyclonedx, JSON.parse(sbom.text))
  if (payload.length <= largestStatement) return [{ kind: 'sbom', part, subjects, payload }]
  const reference = writeSbomReference(sbom.name, sbom.sha256, toolVersion)
  const short = writeStatement(subjects, predicateTypes.reference, reference)
  return [{ kind: 'sbom-reference', part, subjects, payload: short }]
}

function planReview(
  { review, toolVersion }: Evidence,
  subjects: readonly Subject[],
  part: number,
): readonly PlannedStatement[] {
  if (review === null) return []
  const predicate = writeReviewEvidence(review.verdict, review.day, toolVersion)
  return [{ kind: 'review', part, subjects, payload: writeStatement(subjects, predicateTypes.review, predicate) }]
}
