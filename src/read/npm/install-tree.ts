import type { Loose } from './lock-fields.ts'
import type { PackageDraft } from './package-drafts.ts'
import type { ProjectDraft } from './project-drafts.ts'

/** Installed packages nested deeper than this are not read: npm makes no such trees, and file systems have no such paths. */
export const maximumNesting = 64

/** A folder of an installation: the project itself, a workspace, an installed package, or a link to one of them. */
export interface Location {
  /** Relative to the lockfile, `''` for its own folder. */
  readonly path: string
  /** Name it is installed under; null for folders that are no `node_modules` entry. */
  readonly name: string | null
  /** Where what stands here looks next; null at the end. */
  parent: Location | null
  /** What stands in its `node_modules`, by name. */
  children: Map<string, Location> | null
  /** Package that stands here, or that the link here leads to. */
  package: PackageDraft | null
  /** Project that stands here, or that the link here leads to. */
  project: ProjectDraft | null
  readonly depth: number
  /** What the lockfile says of it; null for folders that are only on the way to others. */
  entry: Loose | null
  line: number | null
}

/** All folders of an installation, by path. */
export type InstallTree = Map<string, Location>

const folderName = 'node_modules/'

/** Folder of a path, made with all the folders of `node_modules` above it; undefined where it nests too deep. */
export function locate(tree: InstallTree, path: string, steps = 0): Location | undefined {
  const known = tree.get(path)
  if (known !== undefined) return known
  if (steps > maximumNesting) return undefined
  const name = installedName(path)
  if (name === null) return place(tree, path, null, null)
  const above = path.slice(0, Math.max(0, path.length - name.length - folderName.length - 1))
  const parent = locate(tree, above, steps + 1)
  if (parent === undefined || parent.depth >= maximumNesting) return undefined
  const location = place(tree, path, name, parent)
  parent.children ??= new Map()
  parent.children.set(name, location)
  return location
}

function place(tree: InstallTree, path: string, name: string | null, parent: Location | null): Location {
  const depth = parent === null ? 0 : parent.depth + 1
  const location: Location = {
    path,
    name,
    parent,
    children: null,
    package: null,
    project: null,
    depth,
    entry: null,
    line: null,
  }
  tree.set(path, location)
  return location
}

/** Name of the package at the end of a path; null where the path ends in no `node_modules` entry. */
export function installedName(path: string): string | null {
  const start = path.lastIndexOf(folderName)
  if (start === -1 || (start > 0 && path[start - 1] !== '/')) return null
  const name = path.slice(start + folderName.length)
  const slash = name.indexOf('/')
  if (name === '' || (slash !== -1 && (!name.startsWith('@') || name.indexOf('/', slash + 1) !== -1))) return null
  return name
}

/** Ties folders that are no `node_modules` entry to the nearest folder above them, as Node.js walks up. */
export function tieFolders(tree: InstallTree): void {
  for (const location of tree.values()) {
    if (location.name !== null || location.path === '') continue
    let path = location.path
    for (let step = 0; step < maximumNesting && location.parent === null && path !== ''; step++) {
      const slash = path.lastIndexOf('/')
      path = slash === -1 ? '' : path.slice(0, slash)
      // Above `..` is nothing of the lockfile, least of all its own folder.
      if (path === '..' || path.endsWith('/..') || (path === '' && /^(\.\.)?\//.test(location.path))) break
      location.parent = tree.get(path) ?? null
    }
  }
}

/** What a name means in a folder: the nearest `node_modules` on the way up that has it. */
export function resolve(from: Location, name: string): Location | undefined {
  for (let at: Location | null = from; at !== null; at = at.parent) {
    const found = at.children?.get(name)
    if (found !== undefined && (found.package !== null || found.project !== null)) return found
  }
  return undefined
}
