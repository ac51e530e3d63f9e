import type { LoadableTree, Tree } from '../model/tree.ts'
import { claimPath } from '../read/claims.ts'
import type { ReadLimits } from './read-source.ts'

/**
 * Paths that differ between two trees, by content id. Where a side has no id without reading (a folder, a modified file), only files that
 * some format claims are read to find out.
 */
export async function changedPaths(
  base: LoadableTree,
  head: LoadableTree,
  limits: ReadLimits,
  always: readonly string[],
): Promise<Set<string>> {
  const earlier = new Map(base.files.map(file => [file.path, file]))
  const changed = new Set<string>()
  const open: string[] = []
  for (const file of head.files) {
    const old = earlier.get(file.path)
    earlier.delete(file.path)
    if (old === undefined || old.kind !== file.kind) changed.add(file.path)
    else if (old.id !== null && file.id !== null) {
      if (old.id !== file.id) changed.add(file.path)
    } else if (claimPath(file.path) !== undefined || always.includes(file.path)) open.push(file.path)
  }
  for (const path of earlier.keys()) changed.add(path)
  for (const path of await differing(base, head, open, limits)) changed.add(path)
  return changed
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
  const known = new Map(tree.files.flatMap(file => (file.id === null ? [] : [[file.path, file.id] as const])))
  const unknown = paths.filter(path => !known.has(path))
  const contents = await tree.load(unknown, limits.lockfileBytes)
  for (const [path, content] of contents) {
    if (content.kind === 'bytes') known.set(path, content.id)
    else if (content.kind === 'link') known.set(path, `link to ${content.target}`)
  }
  return known
}

/** A tree without any file: what a head is compared with when there is no base. */
export function emptyTree(source: string): LoadableTree {
  const tree: Tree = { source, commit: null, files: [] }
  return { ...tree, load: async () => new Map(), close: async () => undefined }
}
