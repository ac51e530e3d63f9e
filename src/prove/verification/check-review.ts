import type { Check } from '../../model/verification.ts'
import { textAt, valueAt } from '../evidence/strict-json.ts'
import type { Expectations } from './expectations.ts'
import type { ReadBundle } from './prepare-evidence.ts'

/** Answers whether what was released was reviewed under a policy, and how that ended. */
export function checkReview(
  accepted: readonly ReadBundle[],
  provenance: ReadBundle | undefined,
  { policy }: Expectations,
): Check {
  const demanded = policy.require.includes('review')
  const expected = demanded ? 'a review of this commit that does not block' : null
  const review = accepted.find(read => read.kind === 'review')
  const base = { id: 'review', title: 'review', demanded, expected, change: null }
  if (review === undefined) return { ...base, state: 'not known', actual: null }
  const predicate = review.statement?.predicate
  const [verdict, commit] = [textAt(predicate, 'verdict'), textAt(predicate, 'head', 'commit')]
  const released = provenance?.signer.sourceCommit ?? review.signer.sourceCommit
  if (released !== null && commit !== released)
    return { ...base, state: 'not met', actual: `the review is of commit ${commit ?? 'unknown'}` }
  return { ...base, state: verdict === 'pass' || verdict === 'warn' ? 'met' : 'not met', actual: sayReview(predicate) }
}

function sayReview(predicate: unknown): string {
  const waivers = valueAt(predicate, 'waivers')
  const names = Array.isArray(waivers) ? waivers.map(waiver => textAt(waiver, 'fingerprint') ?? '?') : []
  const base = textAt(predicate, 'base', 'commit') ?? textAt(predicate, 'base', 'source') ?? 'unknown'
  return [
    textAt(predicate, 'verdict') ?? 'no verdict',
    `on ${textAt(predicate, 'reviewedOn') ?? 'an unknown day'}`,
    `compared with ${base.slice(0, 12)}`,
    `under ${textAt(predicate, 'policy', 'origin') ?? 'an unknown policy'}`,
    names.length === 0 ? 'no waivers' : `waivers ${names.join(', ')}`,
  ].join(', ')
}
