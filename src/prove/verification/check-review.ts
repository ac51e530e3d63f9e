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
  const reviews = accepted.filter(read => read.kind === 'review').map(read => readReview(read, provenance))
  // Of several the worst counts, in whatever order they are given; one of another commit says nothing beside one of this.
  const own = reviews.filter(({ isOther }) => !isOther)
  const review = own.find(({ isFine }) => !isFine) ?? own[0] ?? reviews[0]
  const base = { id: 'review', title: 'review', demanded, expected, change: null }
  if (review === undefined) return { ...base, state: 'not known', actual: null }
  if (review.isOther)
    return { ...base, state: 'not met', actual: `the review is of commit ${review.commit ?? 'unknown'}` }
  return { ...base, state: review.isFine ? 'met' : 'not met', actual: sayReview(review.predicate) }
}

function readReview({ statement, signer }: ReadBundle, provenance: ReadBundle | undefined) {
  const predicate = statement?.predicate
  const [verdict, commit] = [textAt(predicate, 'verdict'), textAt(predicate, 'head', 'commit')]
  const released = provenance?.signer.sourceCommit ?? signer.sourceCommit
  const isOther = released !== null && commit !== released
  return { predicate, commit, isOther, isFine: verdict === 'pass' || verdict === 'warn' }
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
