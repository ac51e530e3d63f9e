import type { Tree } from '../model/tree.ts'
import { findFile } from '../model/tree-lookup.ts'
import { connectorFormats } from './connector-formats.ts'
import { baseOf, folderOf, joinPath } from './path.ts'
import { isScript } from './script/source.ts'

const rootNames: ReadonlySet<string> = new Set(connectorFormats.flatMap(format => format.roots ?? []))

/** Root files of the projects that some folders are in. */
export function rootsAbove(folders: Iterable<string>, tree: Pick<Tree, 'files'>): Set<string> {
  const roots = new Set<string>()
  const seen = new Set<string>()
  for (const folder of folders) {
    for (let up = folder; !seen.has(up); up = folderOf(up)) {
      seen.add(up)
      for (const name of rootNames) {
        const path = joinPath(up, name)
        if (findFile(tree, path) !== undefined) roots.add(path)
      }
    }
  }
  return roots
}

/** Tells which paths are sources of a project, whatever they are called. */
export function sourcesOfProjects(trees: readonly Pick<Tree, 'files'>[]): (path: string) => boolean {
  const folders = new Set<string>()
  for (const { files } of trees)
    for (const { path } of files) if (rootNames.has(baseOf(path))) folders.add(folderOf(path))
  if (folders.size === 0) return () => false
  return path => {
    if (!isScript(path)) return false
    for (let up = folderOf(path); ; up = folderOf(up)) {
      if (folders.has(up)) return true
      if (up === '') return false
    }
  }
}
