import type { Verdict } from '../model/verdict.ts'

/**
 * Writes the verdict of a review as the predicate of a statement, for the change record of a release: what was compared, under which policy,
 * what was found, and which risks were accepted by whom. Its shape: docs/verification.md.
 */
export function writeReviewEvidence(verdict: Verdict, reviewedOn: string, toolVersion: string): unknown {
  const waived = verdict.findings.flatMap(({ fingerprint, waiver }) =>
    waiver === null ? [] : [{ ...waiver, fingerprint }],
  )
  return {
    reviewer: { name: 'ferrule', version: toolVersion },
    reviewedOn,
    base: verdict.base,
    head: verdict.head,
    policy: {
      origin: verdict.policy.origin,
      digest: verdict.policy.digest === null ? null : { sha256: verdict.policy.digest.replace(/^sha256:/, '') },
    },
    verdict: verdict.verdict,
    findings: verdict.findings.map(({ rule, level, severity, message, subject, file, line, fingerprint }) => ({
      ...{ rule, level, severity, message, subject, file, line, fingerprint },
    })),
    waivers: waived.map(({ fingerprint, reason, approvedBy, expires }) => ({
      fingerprint,
      reason,
      approvedBy,
      expires,
    })),
    gaps: verdict.gaps.map(({ side, file, reason }) => ({ side, file, reason })),
  }
}
