import type { SourceFile } from '../../model/tree.ts'
import { rootOf } from '../document.ts'
import type { Surroundings } from '../format.ts'
import { at, filledText, type Node } from '../node.ts'
import { folderOf, joinPath } from '../path.ts'

/** Package that a source belongs to. */
export interface NodePackage {
  readonly name: string
  readonly root: Node
  /** Folder of its package.json. */
  readonly folder: string
}

/** Path of the nearest package.json above a file; undefined where there is none. */
export function manifestPath(path: string, around: Surroundings): string | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const candidate = joinPath(folder, 'package.json')
    if (around.has(candidate)) return candidate
    if (folder === '') return undefined
  }
}

/** The package of nodes that a file belongs to; undefined where the package says that it is none. */
export function packageAround(path: string, around: Surroundings): NodePackage | undefined {
  const manifest = manifestPath(path, around)
  const file = manifest === undefined ? undefined : around.file(manifest)
  return file === undefined ? undefined : readNodePackage(file)
}

/** A package.json that says which nodes and credentials n8n is to load. */
export function readNodePackage(file: SourceFile): NodePackage | undefined {
  const root = rootOf(file)
  if (at(root, 'n8n')?.kind !== 'map' || root === undefined) return undefined
  return { name: filledText(at(root, 'name')) ?? file.path, root, folder: folderOf(file.path) }
}

/**
 * True for what a compiler made of other files of the tree: `dist/nodes/Pear.node.js` where `nodes` or `src/nodes` hold sources says nothing
 * more, and packages that are installed are not this one.
 */
export function isCopy(path: string, folder: string, around: Surroundings): boolean {
  if (/(?:^|\/)node_modules\//.test(path)) return true
  if (!/\.js$/i.test(path)) return false
  const within = folder === '' ? path : path.slice(folder.length + 1)
  const outside = /^(?:dist|build|lib|out)\/(.+)$/.exec(within)?.[1]
  if (outside === undefined) return around.has(path.replace(/\.js$/i, '.ts'))
  return [outside, `src/${outside}`].some(candidate =>
    around.list(folderOf(joinPath(folder, candidate))).some(each => /\.(?:credentials|node)\.[jt]s$/i.test(each)),
  )
}
