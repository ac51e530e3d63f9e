import { FerruleError } from '../model/errors.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Verdict } from '../model/verdict.ts'
import { openSources, type SourceOpener } from '../outside/source.ts'
import type { ReadLimits } from './limits.ts'
import { emptyTree, type SideSource } from './side-source.ts'

/** What a review is asked to do. */
export interface ReviewOptions {
  /** SOURCE before, or an inventory that is known; null where there is nothing to compare with, so that all of the head is new. */
  readonly base: string | Inventory | null
  /** SOURCE after; null for the working tree. */
  readonly head: string | null
  readonly folder: string
  /** A file the user named, or null for the policy of the repository, read from the base (or from `policyBase`). */
  readonly policyFile: string | null
  /** Path of the policy in the repository. */
  readonly policyPath?: string
  /** SOURCE the policy is read from where it is not the base, such as the tip of the base branch. Never the head. */
  readonly policyBase?: string | null
  /** The day of the review, YYYY-MM-DD. */
  readonly day: string
  readonly limits: ReadLimits
  /** Told about long work, for progress. */
  readonly onProgress?: (message: string) => void
}

/**
 * Compares two SOURCEs and judges the difference: the story every door tells. The sides are opened first, so that git lists them while the
 * readers and rules are still being loaded.
 */
export async function review(options: ReviewOptions): Promise<Verdict> {
  const sources = openSources(options.folder)
  try {
    const opening = Promise.all([
      openSide(options.base, options.base === null, sources),
      openSide(options.head, false, sources),
    ])
    opening.catch(() => undefined) // Told below, once the rest is loaded.
    const { reviewSides } = await import('./review-sides.ts')
    const [base, head] = await opening
    return await reviewSides(options, base, head, sources)
  } finally {
    await sources.close()
  }
}

async function openSide(
  source: string | Inventory | null,
  isNothing: boolean,
  sources: SourceOpener,
): Promise<SideSource> {
  if (isNothing) return emptyTree('nothing')
  if (typeof source === 'object' && source !== null) return source
  const opened = await sources.open(source)
  if (opened.kind === 'tree') return opened.tree
  const { readSbom } = await import('../prove/read-sbom.ts')
  return readSbom(opened.text, opened.source)
}

/** Tells whether a text is a day, for options that take one. */
export function parseDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new FerruleError('bad-day', `${JSON.stringify(text)} is no day. Write it as YYYY-MM-DD.`)
  }
  return text
}
