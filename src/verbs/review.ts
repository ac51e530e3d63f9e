import { compareInventories } from '../compare/compare-inventories.ts'
import { judge } from '../judge/judge.ts'
import { FerruleError } from '../model/errors.ts'
import type { Inventory } from '../model/inventory.ts'
import type { LoadableTree } from '../model/tree.ts'
import type { SidedGap, Verdict } from '../model/verdict.ts'
import { openSource } from '../outside/source.ts'
import { changedPaths, emptyTree } from './changed-paths.ts'
import { type LoadedPolicy, loadPolicyFile, loadPolicyOf, policyPath } from './load-policy.ts'
import { type ReadLimits, readTree } from './read-source.ts'

/** What a review is asked to do. */
export interface ReviewOptions {
  /** SOURCE before; null where there is nothing to compare with, so that all of the head is new. */
  readonly base: string | null
  /** SOURCE after; null for the working tree. */
  readonly head: string | null
  readonly folder: string
  /** A file the user named, or the policy of the repository, read from the base (or from `policyBase`). */
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

/** Compares two SOURCEs and judges the difference: the story every door tells. */
export async function review(options: ReviewOptions): Promise<Verdict> {
  const opened: LoadableTree[] = []
  const keep = (tree: LoadableTree): LoadableTree => {
    opened.push(tree)
    return tree
  }
  try {
    const [base, head] = await Promise.all([
      openSide(options.base, options, keep),
      openSide(options.head, options, keep, true),
    ])
    const loaded = await choosePolicy(options, base, keep)
    return await reviewSides(options, base, head, loaded)
  } finally {
    await Promise.all(opened.map(tree => tree.close()))
  }
}

type SideSource = LoadableTree | Inventory

function isTree(side: SideSource): side is LoadableTree {
  return 'load' in side
}

async function openSide(
  source: string | null,
  options: ReviewOptions,
  keep: (tree: LoadableTree) => LoadableTree,
  isHead = false,
): Promise<SideSource> {
  if (source === null && !isHead) return keep(emptyTree('nothing'))
  const opened = await openSource(source, options.folder)
  if (opened.kind === 'tree') return keep(opened.tree)
  const { readSbom } = await import('../prove/read-sbom.ts')
  return readSbom(opened.text, opened.source)
}

async function choosePolicy(
  options: ReviewOptions,
  base: SideSource,
  keep: (tree: LoadableTree) => LoadableTree,
): Promise<LoadedPolicy> {
  if (options.policyFile !== null) return loadPolicyFile(options.policyFile)
  const path = options.policyPath ?? policyPath
  if (options.policyBase != null) {
    const opened = await openSource(options.policyBase, options.folder)
    if (opened.kind === 'tree') return loadPolicyOf(keep(opened.tree), path)
  }
  return loadPolicyOf(isTree(base) ? base : emptyTree(base.source), path)
}

async function reviewSides(
  options: ReviewOptions,
  base: SideSource,
  head: SideSource,
  loaded: LoadedPolicy,
): Promise<Verdict> {
  const { policy, origin } = loaded
  const path = options.policyPath ?? policyPath
  const changed = isTree(base) && isTree(head) ? await changedPaths(base, head, options.limits, [path]) : null
  options.onProgress?.(changed === null ? 'reading both sides' : `${changed.size} changed paths`)
  const read = { ignore: policy.ignore, changed, limits: options.limits, owners: policy.owners }
  const [before, after] = await Promise.all([inventoryOf(base, read), inventoryOf(head, read)])
  const changes = compareInventories(before, after, options.day)
  const gaps: SidedGap[] = [
    ...before.gaps.map(gap => ({ ...gap, side: 'base' as const })),
    ...after.gaps.map(gap => ({ ...gap, side: 'head' as const })),
  ]
  const touched = changed ?? new Set(gaps.map(gap => gap.file))
  const judged = judge({
    base: before,
    head: after,
    changes,
    gaps,
    changedPaths: touched,
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

async function inventoryOf(side: SideSource, options: Parameters<typeof readTree>[1]): Promise<Inventory> {
  if (!isTree(side)) return side
  return readTree(side, options)
}

/** Tells whether a text is a day, for options that take one. */
export function parseDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new FerruleError('bad-day', `${JSON.stringify(text)} is no day. Write it as YYYY-MM-DD.`)
  }
  return text
}
