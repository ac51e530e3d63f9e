import { compareInventories } from '../compare/compare-inventories.ts'
import { judge } from '../judge/judge.ts'
import type { Inventory } from '../model/inventory.ts'
import type { SidedGap, Verdict } from '../model/verdict.ts'
import type { SourceOpener } from '../outside/source.ts'
import { codeownersPaths } from '../read/owners.ts'
import { changedPaths } from './changed-paths.ts'
import { type LoadedPolicy, loadPolicyFile, loadPolicyOf, policyPath } from './load-policy.ts'
import { type ReadOptions, readBoth, readTree } from './read-source.ts'
import type { ReviewOptions } from './review.ts'
import { emptyTree, isTree, type SideSource } from './side-source.ts'

/** Reads, compares and judges two opened sides. */
export async function reviewSides(
  options: ReviewOptions,
  base: SideSource,
  head: SideSource,
  sources: SourceOpener,
): Promise<Verdict> {
  const { policy, origin, digest } = await choosePolicy(options, base, sources)
  const path = options.policyPath ?? policyPath
  const changed =
    isTree(base) && isTree(head) ? await changedPaths(base, head, options.limits, [path, ...codeownersPaths]) : null
  options.onProgress?.(changed === null ? 'reading both sides' : `${changed.size} changed paths`)
  const [before, after] = await readSides(base, head, {
    ignore: policy.ignore,
    changed,
    limits: options.limits,
    owners: policy.owners,
  })
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
    policy: { origin, digest },
  }
}

async function readSides(base: SideSource, head: SideSource, options: ReadOptions): Promise<[Inventory, Inventory]> {
  if (isTree(base) && isTree(head)) return readBoth(base, head, options)
  const read = async (side: SideSource) => (isTree(side) ? readTree(side, options) : side)
  return Promise.all([read(base), read(head)])
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
