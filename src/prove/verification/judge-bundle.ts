import { type Artifact, digestAlgorithms } from '../../model/evidence.ts'
import type { ConsideredBundle } from '../../model/verification.ts'
import { namesArtifact } from '../evidence/names-artifact.ts'
import { compareSigner, isExpectedSigner } from './compare-signer.ts'
import type { Expectations } from './expectations.ts'
import type { ReadBundle } from './prepare-evidence.ts'

/** What one bundle is worth for one artifact: it must be about it, by the expected signer, and agree with its own certificate. */
export function judgeBundle(read: ReadBundle, artifact: Artifact, expectations: Expectations): ConsideredBundle {
  const [state, reason] = weigh(read, artifact, expectations)
  const { bundle, statement, signer } = read
  return {
    origin: bundle.origin,
    digest: bundle.digest,
    predicateType: statement?.predicateType ?? null,
    state,
    reason,
    signer,
    times: bundle.times,
  }
}

function weigh(
  read: ReadBundle,
  artifact: Artifact,
  expectations: Expectations,
): readonly [ConsideredBundle['state'], string | null] {
  if (!isAbout(read, artifact)) return ['about something else', `it is about ${sayContent(read)}`]
  if (!isExpectedSigner(read.signer, expectations)) return ['other signer', sayDifference(read, expectations)]
  const [contradiction] = read.contradictions
  if (contradiction !== undefined) return ['contradicts itself', contradiction]
  return ['accepted', null]
}

function isAbout({ bundle, statement }: ReadBundle, artifact: Artifact): boolean {
  if (statement !== null) return namesArtifact(statement, artifact)
  const { content } = bundle
  return content.kind === 'blob' && artifact.digests[content.algorithm] === content.digest
}

function sayContent({ bundle, statement }: ReadBundle): string {
  if (statement === null)
    return bundle.content.kind === 'blob' ? `${bundle.content.algorithm}:${bundle.content.digest}` : ''
  const [first] = statement.subjects
  const more = statement.subjects.length > 1 ? ` and ${statement.subjects.length - 1} more` : ''
  const strong = digestAlgorithms.find(algorithm => first?.digest[algorithm] !== undefined)
  const digest = strong === undefined ? 'without a strong digest' : `${strong}:${first?.digest[strong]}`
  return `${first?.name ?? ''} (${digest})${more}`
}

function sayDifference(read: ReadBundle, expectations: Expectations): string {
  const wrong = compareSigner(read.signer, expectations).filter(check => check.demanded && check.state !== 'met')
  const said = wrong.map(check => `${check.title} is ${check.actual ?? 'not stated'}, expected ${check.expected}`)
  return said.length > 0 ? said.join('; ') : `it is signed by ${read.signer.identity}`
}
