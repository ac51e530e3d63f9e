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
  /** What the lockfile says of it; null for folders that are only on the way to others. */
  entry: Loose | null
  line: number | null
}

/** An installation: folders that are no `node_modules` entry by path (`''` is the project's own), all others inside them. */
export type InstallTree = Map<string, Location>

const folderName = 'node_modules/'

/** Folder of a path, made with all the folders of `node_modules` above it; undefined where it nests too deep. */
export function locate(tree: InstallTree, path: string): Location | undefined {
  return walk(tree, path, true)
}

function walk(tree: InstallTree, path: string, make: boolean): Location | undefined {
  let at = path.startsWith(folderName) ? 0 : startOfNext(path, 0)
  let location = folder(tree, path, at === -1 ? path.length : Math.max(0, at - 1), make)
  for (let depth = 0; at !== -1 && location !== undefined; depth++) {
    if (depth >= maximumNesting) return undefined
    const next = startOfNext(path, at + folderName.length)
    const end = next === -1 ? path.length : next - 1
    const name = path.slice(at + folderName.length, end)
    if (isName(name)) location = child(location, name, next === -1 ? path : path.slice(0, end), make)
    else location = folder(tree, path, end, make)
    at = next
  }
  return location
}

/** Where the next `node_modules/` of a path begins; -1 where there is none. */
function startOfNext(path: string, from: number): number {
  const slash = path.indexOf('/node_modules/', from)
  return slash === -1 ? -1 : slash + 1
}

function isName(name: string): boolean {
  const slash = name.indexOf('/')
  if (slash === -1) return name !== ''
  return name.startsWith('@') && name.indexOf('/', slash + 1) === -1
}

function folder(tree: InstallTree, path: string, end: number, make: boolean): Location | undefined {
  const own = path.slice(0, end)
  let location = tree.get(own)
  if (location === undefined && make) {
    location = place(own, null, null)
    tree.set(own, location)
  }
  return location
}

function child(parent: Location, name: string, path: string, make: boolean): Location | undefined {
  let location = parent.children?.get(name)
  if (location === undefined && make) {
    location = place(path, name, parent)
    parent.children ??= new Map()
    parent.children.set(name, location)
  }
  return location
}

function place(path: string, name: string | null, parent: Location | null): Location {
  return { path, name, parent, children: null, package: null, project: null, entry: null, line: null }
}

/** Ties folders that are no `node_modules` entry to the nearest folder above them, as Node.js walks up. */
export function tieFolders(tree: InstallTree): void {
  for (const location of tree.values()) {
    if (location.path === '') continue
    let path = location.path
    for (let step = 0; step < maximumNesting && location.parent === null && path !== ''; step++) {
      const slash = path.lastIndexOf('/')
      path = slash === -1 ? '' : path.slice(0, slash)
      // Above `..` is nothing of the lockfile, least of all its own folder.
      if (path === '..' || path.endsWith('/..') || (path === '' && /^(\.\.)?\//.test(location.path))) break
      location.parent = walk(tree, path, false) ?? null
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
