import { type Artifact, digestAlgorithms, type SignedBundle } from '../../model/evidence.ts'
import type { Check, ConsideredBundle, Verification } from '../../model/verification.ts'
import { readProvenance } from '../evidence/read-provenance.ts'
import { valueAt } from '../evidence/strict-json.ts'
import { checkContents } from './check-contents.ts'
import { checkReview } from './check-review.ts'
import { compareSigner } from './compare-signer.ts'
import type { Expectations } from './expectations.ts'
import { judgeBundle } from './judge-bundle.ts'
import { sayNotProved } from './not-proved.ts'
import type { Evidence, ReadBundle } from './prepare-evidence.ts'

/**
 * Answers the questions of a release manager about one artifact. It is verified where evidence was accepted, every demand is met, and none of
 * the bundles is broken: evidence of another signer, or about something else, counts for nothing and against nothing.
 */
export function verifyArtifact(artifact: Artifact, evidence: Evidence, expectations: Expectations): Verification {
  const judged = evidence.bundles.map(read => ({ read, said: judgeBundle(read, artifact, expectations) }))
  const accepted = judged.filter(({ said }) => said.state === 'accepted').map(({ read }) => read)
  const provenance = chooseSpeaker(
    accepted.filter(read => read.kind === 'provenance'),
    expectations,
  )
  // Where nothing is accepted, what comes nearest shows what is wrong.
  const speaker = provenance ?? chooseSpeaker(accepted, expectations) ?? nearestOf(judged)
  const answers = [
    checkSubject(artifact, accepted, judged),
    checkSignature(speaker, accepted, evidence),
    ...compareSigner(speaker?.signer ?? null, expectations),
    checkProvenance(provenance, expectations),
    ...tellInputs(provenance),
    ...checkContents(accepted, provenance, evidence, expectations),
    checkReview(accepted, provenance, expectations),
    ...checkAge(speaker, expectations),
    ...checkIdentities(accepted, expectations),
  ]
  const checks = [...answers, ...checkPolicy(answers, expectations)]
  return {
    artifact,
    verified: accepted.length > 0 && checks.every(check => !check.demanded || check.state === 'met'),
    checks,
    bundles: [...judged.map(({ said }) => said), ...evidence.refused.map(considerRefused)],
    policy: expectations.policySource,
    notProved: sayNotProved(accepted, provenance),
  }
}

/** Several signers may have given evidence: that of the one who was named speaks first, in whatever order it is given. */
function chooseSpeaker(accepted: readonly ReadBundle[], expectations: Expectations): ReadBundle | undefined {
  const isNamed = ({ signer }: ReadBundle) =>
    compareSigner(signer, expectations).every(check => !check.demanded || check.state === 'met')
  return accepted.find(isNamed) ?? accepted[0]
}

interface Judged {
  readonly read: ReadBundle
  readonly said: ConsideredBundle
}

function nearestOf(judged: readonly Judged[]): ReadBundle | undefined {
  const about = judged.filter(({ said }) => said.state !== 'about something else')
  const pool = about.length > 0 ? about : judged
  return (pool.find(({ read }) => read.kind === 'provenance') ?? pool[0])?.read
}

function considerRefused({ origin, cause, reason }: Evidence['refused'][number]): ConsideredBundle {
  return { origin, digest: null, predicateType: null, state: cause, reason, signer: null, times: [] }
}

function checkSubject(artifact: Artifact, accepted: readonly ReadBundle[], judged: readonly Judged[]): Check {
  const algorithm = digestAlgorithms.find(candidate => artifact.digests[candidate] !== undefined)
  const digest = algorithm === undefined ? 'unknown' : `${algorithm}:${artifact.digests[algorithm]}`
  const isMet = accepted.length > 0
  const other = judged.find(({ said }) => said.state === 'about something else')
  const isOther = !isMet && judged.length > 0 && judged.every(({ said }) => said.state === 'about something else')
  return {
    id: 'artifact',
    title: 'artifact',
    state: isMet || (judged.length > 0 && !isOther) ? 'met' : isOther ? 'not met' : 'not known',
    demanded: true,
    expected: digest,
    actual: isOther ? (other?.said.reason ?? null) : judged.length > 0 ? digest : null,
    change: isOther ? '--bundle' : null,
  }
}

/** A broken bundle among good ones is a sign of tampering, so that the answer is no until it is taken away. */
function checkSignature(
  speaker: ReadBundle | undefined,
  accepted: readonly ReadBundle[],
  { refused }: Evidence,
): Check {
  const broken = refused.find(({ cause }) => cause !== 'unknown signer')
  const [unknown] = refused
  const fault = broken ?? (speaker === undefined ? unknown : undefined)
  const contradiction = speaker !== undefined && accepted.length === 0 ? speaker.contradictions[0] : undefined
  const reason = fault?.reason ?? contradiction
  return {
    id: 'signature',
    title: 'signed',
    state: reason !== undefined ? 'not met' : speaker === undefined ? 'not known' : 'met',
    demanded: true,
    expected: 'a signature that holds under a trusted root',
    actual: reason ?? (speaker === undefined ? null : saySignature(speaker.bundle)),
    change: fault?.cause === 'unknown signer' ? '--trusted-root' : null,
  }
}

function saySignature({ instance, times, logs, signer }: SignedBundle): string {
  const when = times[0] === undefined ? 'at a time that nobody vouches for' : `on ${times[0].time} (${times[0].by})`
  const where = logs[0] === undefined ? 'in no log' : `logged in ${logs[0].log} at ${logs[0].index}`
  return `${when}, ${where}, ${signer.kind === 'key' ? `by the key ${signer.identity}` : `vouched for by ${instance}`}`
}

function checkProvenance(provenance: ReadBundle | undefined, { policy }: Expectations): Check {
  const demanded = policy.require.includes('provenance')
  const facts = provenance?.statement == null ? null : readProvenance(provenance.statement)
  return {
    id: 'provenance',
    title: 'provenance',
    state: provenance === undefined ? 'not known' : 'met',
    demanded,
    expected: demanded ? 'signed provenance' : null,
    actual:
      provenance === undefined
        ? null
        : facts === null
          ? `${provenance.statement?.predicateType}, of a build type that is not known: only its certificate is believed`
          : `${provenance.statement?.predicateType}, agrees with its certificate`,
    change: null,
  }
}

/** What the caller of a reusable workflow could influence, where the workflow says so. */
function tellInputs(provenance: ReadBundle | undefined): readonly Check[] {
  const inputs = valueAt(provenance?.statement?.predicate, 'buildDefinition', 'externalParameters', 'inputs')
  if (inputs === undefined) return []
  const actual = JSON.stringify(inputs)
  return [{ id: 'inputs', title: 'inputs', state: 'met', demanded: false, expected: null, actual, change: null }]
}

/** Whether all that was demanded is met, where a policy demands something. */
function checkPolicy(answers: readonly Check[], { policySource }: Expectations): readonly Check[] {
  if (policySource === null) return []
  const { origin } = policySource
  const unmet = answers.filter(check => check.demanded && check.state !== 'met').map(check => check.title)
  const isMet = unmet.length === 0
  return [
    {
      id: 'policy',
      title: 'policy',
      state: isMet ? 'met' : 'not met',
      demanded: true,
      expected: `every demand of ${origin}`,
      actual: isMet ? `${origin} holds` : `does not hold: ${unmet.join(', ')}`,
      change: isMet ? null : '--policy',
    },
  ]
}

function checkAge(speaker: ReadBundle | undefined, { policy, now }: Expectations): readonly Check[] {
  if (policy.maximumAgeDays === null) return []
  const time = speaker?.bundle.times[0]?.time
  const days = time === undefined ? null : (Date.parse(now) - Date.parse(time)) / 86_400_000
  const isMet = days !== null && days <= policy.maximumAgeDays
  return [
    {
      id: 'age',
      title: 'age',
      state: days === null ? 'not known' : isMet ? 'met' : 'not met',
      demanded: true,
      expected: `at most ${policy.maximumAgeDays} days`,
      actual: days === null ? null : `${Math.floor(days)} days`,
      change: isMet ? null : 'evidence.maximum-age-days',
    },
  ]
}

function checkIdentities(accepted: readonly ReadBundle[], { policy }: Expectations): readonly Check[] {
  if (policy.minimumIdentities < 2) return []
  // A workflow at two refs is one signer: whoever may push a branch could make as many as are asked for.
  const nameOf = (identity: string) => /^(.+?\.ya?ml)@./.exec(identity)?.[1] ?? identity
  const identities = new Set(accepted.map(({ signer }) => `${signer.issuer ?? ''} ${nameOf(signer.identity)}`))
  const isMet = identities.size >= policy.minimumIdentities
  return [
    {
      id: 'identities',
      title: 'signers',
      state: isMet ? 'met' : 'not met',
      demanded: true,
      expected: `at least ${policy.minimumIdentities}`,
      actual: String(identities.size),
      change: isMet ? null : 'evidence.minimum-identities',
    },
  ]
}
