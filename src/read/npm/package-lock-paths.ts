import type { SourceFile } from '../../model/tree.ts'
import type { LockFault, LockReading } from '../format.ts'
import { finishPackages } from './finish-packages.ts'
import { type Location, locate, maximumNesting, tieFolders } from './install-tree.ts'
import { type Loose, objectOf, textOf } from './lock-fields.ts'
import { collectGaps, type LockGaps, sayTwice } from './lock-gaps.ts'
import { findKeyLines } from './lock-lines.ts'
import { noPackages } from './package-drafts.ts'
import { followEdges } from './package-lock-edges.ts'
import { followLinks, type LockDraft, nameOfFolder, placePackage, placeProject } from './package-lock-entries.ts'
import { finishProjects } from './project-drafts.ts'
import { rankPackages } from './rank-packages.ts'
import { workspaceMatcher } from './workspace-globs.ts'

/** Reads a package-lock.json of version 2 or 3, whose `packages` holds every installed folder by its path. */
export function readLockedPaths(file: SourceFile, lock: Loose, version: string): LockReading | LockFault {
  const entries = objectOf(lock.packages)
  if (entries === undefined)
    return { reason: `it has no "packages", where lockfile version ${version} lists its packages`, line: null }
  const draft: LockDraft = {
    file: file.path,
    tree: new Map(),
    packages: noPackages(),
    projects: [],
    placed: [],
  }
  const gaps = collectGaps(file.path)
  const left = placeEntries(draft, entries, lock, file, gaps)
  if (left === null) return { reason: `its packages nest deeper than ${maximumNesting} folders`, line: null }
  followLinks(draft, left.links)
  tieFolders(draft.tree)
  sayLost(left, gaps)
  const ranked = rankPackages(draft.packages)
  followEdges(draft, gaps)
  const dependencies = finishPackages(ranked)
  const projects = finishProjects(draft.projects)
  return { lockfile: { file: file.path, format: 'package-lock', version, projects, dependencies }, gaps: gaps.list() }
}

/** Entries that only mean something once all others are placed. */
interface LeftOver {
  readonly links: Set<Location>
  /** Folders outside the workspaces: no dependencies until a link leads to them, since npm keeps those of workspaces that are gone. */
  readonly folders: Location[]
}

/** Puts every entry where its path says, and returns what has to wait; null where paths nest too deep. */
function placeEntries(
  draft: LockDraft,
  entries: Loose,
  lock: Loose,
  file: SourceFile,
  gaps: LockGaps,
): LeftOver | null {
  const paths = Object.keys(entries)
  const { lines, duplicates } = findKeyLines(file.text, 'packages', paths)
  for (const index of duplicates) gaps.add('unreadable', lines[index] || null, sayTwice(paths[index] ?? ''))
  const root = objectOf(entries['']) ?? {}
  const isWorkspace = workspaceMatcher(root.workspaces)
  const left: LeftOver = { links: new Set(), folders: [] }
  placeRoot(draft, root, lock)
  for (let index = 0; index < paths.length; index++) {
    const path = paths[index] ?? ''
    const location = locate(draft.tree, path)
    if (location === undefined) return null
    location.line = lines[index] || null
    const entry = objectOf(entries[path])
    location.entry = entry ?? null
    if (entry === undefined) gaps.add('unreadable', location.line, `the entry ${JSON.stringify(path)} is not an object`)
    else if (entry.link === true) left.links.add(location)
    else if (location.name !== null) {
      placePackage(draft, location, entry, location.name)
      if (textOf(entry.version) === undefined)
        gaps.add('unknown', location.line, `the entry ${JSON.stringify(path)} has no version`)
    } else if (path !== '') {
      if (isWorkspace(path)) placeProject(draft, location, nameOf(entry) ?? nameOfFolder(path), versionOf(entry))
      else left.folders.push(location)
    }
  }
  return left
}

function placeRoot(draft: LockDraft, root: Loose, lock: Loose): void {
  const location = locate(draft.tree, '')
  if (location === undefined) return
  location.entry = root
  placeProject(draft, location, nameOf(root) ?? nameOf(lock), versionOf(root) ?? versionOf(lock))
}

/** Says what stands in the lockfile and is nothing: a link that leads nowhere, a package whose path ends in no name. */
function sayLost({ folders, links }: LeftOver, gaps: LockGaps): void {
  for (const { line, package: held, path, project } of links) {
    if (held === null && project === null)
      gaps.add('unreadable', line, `the link ${JSON.stringify(path)} leads nowhere`)
  }
  for (const { entry, line, package: held, path } of folders) {
    if (held === null && entry?.version !== undefined && /(^|\/)node_modules\//.test(path))
      gaps.add('unreadable', line, `the path ${JSON.stringify(path)} ends in no name of a package`)
  }
}

function nameOf(entry: Loose): string | null {
  return textOf(entry.name) ?? null
}

function versionOf(entry: Loose): string | null {
  return textOf(entry.version) ?? null
}
