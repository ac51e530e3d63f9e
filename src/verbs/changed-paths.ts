import { compareText } from '../model/order.ts'
import type { LoadableTree, TreeFile } from '../model/tree.ts'
import { claimPath } from '../read/claims.ts'
import { sourcesOfProjects } from '../read/projects.ts'
import type { ReadLimits } from './limits.ts'

/**
 * Paths that differ between two trees, by content id. Where a side has no id without reading (a folder, a modified file), only files that
 * some format claims, sources of projects, and those always asked for, are read to find out.
 */
export async function changedPaths(
  base: LoadableTree,
  head: LoadableTree,
  limits: ReadLimits,
  always: readonly string[],
): Promise<Set<string>> {
  const known = head.differencesFrom?.(base)
  if (known !== undefined) return new Set(known)
  const changed = new Set<string>()
  const open: string[] = []
  const isSource = sourcesOfProjects([base, head])
  const meet = (old: TreeFile | undefined, now: TreeFile | undefined): void => {
    const path = (now ?? old)?.path ?? ''
    if (old === undefined || now === undefined || old.kind !== now.kind) changed.add(path)
    else if (old.id !== null && now.id !== null) changed.add(path)
    else if (claimPath(path) !== undefined || isSource(path) || always.includes(path)) open.push(path)
  }
  walkDifferences(base.files, head.files, meet)
  for (const path of await differing(base, head, open, limits)) changed.add(path)
  return changed
}

/** Walks two sorted lists side by side and tells what is not known to be equal. */
function walkDifferences(
  before: readonly TreeFile[],
  after: readonly TreeFile[],
  meet: (old: TreeFile | undefined, now: TreeFile | undefined) => void,
): void {
  let [left, right] = [0, 0]
  while (left < before.length || right < after.length) {
    const [old, now] = [before[left], after[right]]
    if (old !== undefined && old === now && old.id !== null) {
      left++
      right++
    } else if (old !== undefined && now !== undefined && old.path === now.path) {
      if (old.id !== now.id || old.id === null || old.kind !== now.kind) meet(old, now)
      left++
      right++
    } else if (now === undefined || (old !== undefined && compareText(old.path, now.path) < 0)) {
      meet(old, undefined)
      left++
    } else {
      meet(undefined, now)
      right++
    }
  }
}

async function differing(
  base: LoadableTree,
  head: LoadableTree,
  paths: readonly string[],
  limits: ReadLimits,
): Promise<string[]> {
  if (paths.length === 0) return []
  const [before, after] = await Promise.all([idsOf(base, paths, limits), idsOf(head, paths, limits)])
  return paths.filter(path => before.get(path) === undefined || before.get(path) !== after.get(path))
}

async function idsOf(tree: LoadableTree, paths: readonly string[], limits: ReadLimits): Promise<Map<string, string>> {
  const wanted = new Set(paths)
  const known = new Map(
    tree.files.flatMap(file => (file.id === null || !wanted.has(file.path) ? [] : [[file.path, file.id] as const])),
  )
  const contents = await tree.load(
    paths.filter(path => !known.has(path)),
    limits.lockfileBytes,
  )
  for (const [path, content] of contents) {
    if (content.kind === 'bytes') known.set(path, content.id)
    else if (content.kind === 'link') known.set(path, `link to ${content.target}`)
  }
  return known
}
