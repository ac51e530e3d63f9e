import { compareText } from '../model/order.ts'
import type { SourceFile, Tree } from '../model/tree.ts'
import { findFile } from '../model/tree-lookup.ts'
import type { Surroundings } from './format.ts'
import { folderOf } from './path.ts'

/** Shows readers a tree and the files of it that were loaded so far; folders are indexed when first asked for. */
export function surround(tree: Pick<Tree, 'files'>, files: ReadonlyMap<string, SourceFile>): Surroundings {
  let byFolder: Map<string, string[]> | undefined
  return {
    has: path => findFile(tree, path) !== undefined,
    list(folder) {
      byFolder ??= indexFolders(tree)
      return byFolder.get(folder) ?? []
    },
    file: path => files.get(path),
  }
}

function indexFolders(tree: Pick<Tree, 'files'>): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const { path } of tree.files) {
    const folder = folderOf(path)
    const inFolder = index.get(folder)
    if (inFolder === undefined) index.set(folder, [path])
    else inFolder.push(path)
  }
  for (const inFolder of index.values()) inFolder.sort(compareText)
  return index
}
