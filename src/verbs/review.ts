import { compareInventories } from '../compare/compare-inventories.ts'
import { judge } from '../judge/judge.ts'
import { FerruleError } from '../model/errors.ts'
import type { Inventory } from '../model/inventory.ts'
import type { LoadableTree } from '../model/tree.ts'
import type { SidedGap, Verdict } from '../model/verdict.ts'
import { openSources, type SourceOpener } from '../outside/source.ts'
import { changedPaths, emptyTree } from './changed-paths.ts'
import { type LoadedPolicy, loadPolicyFile, loadPolicyOf, policyPath } from './load-policy.ts'
import { type ReadLimits, type ReadOptions, readTree } from './read-source.ts'

/** What a review is asked to do. */
export interface ReviewOptions {
  /** SOURCE before; null where there is nothing to compare with, so that all of the head is new. */
  readonly base: string | null
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

/** A side of a review: files still to be read, or an inventory that was read from an SBOM. */
type SideSource = LoadableTree | Inventory

/** Compares two SOURCEs and judges the difference: the story every door tells. */
export async function review(options: ReviewOptions): Promise<Verdict> {
  const sources = openSources(options.folder)
  try {
    const [base, head] = await Promise.all([
      options.base === null ? emptyTree('nothing') : openSide(options.base, sources),
      openSide(options.head, sources),
    ])
    return await reviewSides(options, base, head, await choosePolicy(options, base, sources))
  } finally {
    await sources.close()
  }
}

async function openSide(source: string | null, sources: SourceOpener): Promise<SideSource> {
  const opened = await sources.open(source)
  if (opened.kind === 'tree') return opened.tree
  const { readSbom } = await import('../prove/read-sbom.ts')
  return readSbom(opened.text, opened.source)
}

function isTree(side: SideSource): side is LoadableTree {
  return 'load' in side
}

async function choosePolicy(options: ReviewOptions, base: SideSource, sources: SourceOpener): Promise<LoadedPolicy> {
  if (options.policyFile !== null) return loadPolicyFile(options.policyFile)
  const path = options.policyPath ?? policyPath
  if (options.policyBase != null) {
    const opened = await sources.open(options.policyBase)
    if (opened.kind === 'tree') return loadPolicyOf(opened.tree, path)
  }
  return loadPolicyOf(isTree(base) ? base : emptyTree(base.source), path)
}

async function reviewSides(
  options: ReviewOptions,
  base: SideSource,
  head: SideSource,
  { policy, origin }: LoadedPolicy,
): Promise<Verdict> {
  const path = options.policyPath ?? policyPath
  const changed = isTree(base) && isTree(head) ? await changedPaths(base, head, options.limits, [path]) : null
  options.onProgress?.(changed === null ? 'reading both sides' : `${changed.size} changed paths`)
  const read: ReadOptions = { ignore: policy.ignore, changed, limits: options.limits, owners: policy.owners }
  const [before, after] = await Promise.all([base, head].map(side => inventoryOf(side, read)))
  if (before === undefined || after === undefined) throw new Error('A side of the review got lost.')
  const changes = compareInventories(before, after, options.day)
  const gaps: SidedGap[] = [
    ...before.gaps.map(gap => ({ ...gap, side: 'base' as const })),
    ...after.gaps.map(gap => ({ ...gap, side: 'head' as const })),
  ]
  const judged = judge({
    base: before,
    head: after,
    changes,
    gaps,
    changedPaths: changed,
    policy,
    policyPath: path,
    day: options.day,
  })
  return {
    base: { source: before.source, commit: before.commit },
    head: { source: after.source, commit: after.commit },
    verdict: judged.verdict,
    changes,
    findings: judged.findings,
    gaps,
    notices: [
      `Judged by ${origin}.`,
      ...(options.base === null ? ['There was nothing to compare with: all of the head is listed as new.'] : []),
      ...judged.notices,
    ],
  }
}

async function inventoryOf(side: SideSource, options: ReadOptions): Promise<Inventory> {
  return isTree(side) ? readTree(side, options) : side
}

/** Tells whether a text is a day, for options that take one. */
export function parseDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new FerruleError('bad-day', `${JSON.stringify(text)} is no day. Write it as YYYY-MM-DD.`)
  }
  return text
}
