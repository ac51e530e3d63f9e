import type { Verification } from '../model/verification.ts'
import { predicateTypes } from './predicate-types.ts'
import { writeStatement } from './statement.ts'

/** Names this verifier in summaries. */
const verifierId = 'urn:ferrule:verifier'

/** Version of SLSA whose words are used. */
const slsaVersion = '1.2'

/**
 * Writes a verification summary: that artifacts were verified, by whom, when and under which policy, for those who trust the verifier and
 * do not want to look at the evidence again. Where some artifacts failed it is about those alone. It claims no SLSA level, for none is
 * measured here.
 * @param now RFC 3339
 * @see https://slsa.dev/spec/v1.2/verification_summary
 */
export function writeVerificationSummary(results: readonly Verification[], now: string, toolVersion: string): string {
  const failed = results.filter(result => !result.verified)
  const told = failed.length > 0 ? failed : results
  const [first] = told
  const subjects = told.map(({ artifact }) => ({ name: artifact.name, digests: artifact.digests }))
  return writeStatement(subjects, predicateTypes.verificationSummary, {
    verifier: { id: verifierId, version: { ferrule: toolVersion } },
    timeVerified: now,
    resourceUri: resourceOf(first),
    policy: policyOf(first),
    inputAttestations: inputsOf(told),
    verificationResult: failed.length > 0 ? 'FAILED' : 'PASSED',
    verifiedLevels: failed.length > 0 ? [] : levelsOf(first),
    slsaVersion,
  })
}

/** The source that the artifacts come from; where it is not known, the artifact by its name. */
function resourceOf(result: Verification | undefined): string {
  const actual = (id: string) => result?.checks.find(check => check.id === id)?.actual ?? null
  const [source, ref] = [actual('source'), actual('ref')]
  if (source === null) return `file:${encodeURI(result?.artifact.name ?? '')}`
  return ref === null ? `git+${source}` : `git+${source}@${ref}`
}

function policyOf(result: Verification | undefined): unknown {
  const policy = result?.policy ?? null
  if (policy === null) return { uri: 'urn:ferrule:no-policy' }
  return { uri: policy.origin, digest: { sha256: policy.digest?.replace(/^sha256:/, '') ?? '' } }
}

function inputsOf(results: readonly Verification[]): readonly unknown[] {
  const inputs = new Map<string, unknown>()
  for (const { origin, digest, state } of results.flatMap(result => result.bundles)) {
    if (digest !== null && state === 'accepted') inputs.set(digest, { uri: origin.file, digest: { sha256: digest } })
  }
  return [...inputs.values()]
}

/** Words of our own, which the specification allows: what was verified, and whether a policy was. */
function levelsOf(result: Verification | undefined): readonly string[] {
  return ['FERRULE_EVIDENCE_VERIFIED', ...(result?.policy == null ? [] : ['FERRULE_POLICY_MET'])]
}
