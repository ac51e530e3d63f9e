import type { DependencySource } from '../../model/dependency.ts'
import type { SourceFile } from '../../model/tree.ts'
import type { LockFault, LockReading } from '../format.ts'
import { addEdges, finishPackages, markDirect } from './finish-packages.ts'
import { type Location, locate, maximumNesting, resolve } from './install-tree.ts'
import { type Loose, objectOf, textOf } from './lock-fields.ts'
import { collectGaps, type LockGaps, sayTwice } from './lock-gaps.ts'
import { findNestedLines } from './lock-lines.ts'
import { noPackages, type PackageDraft } from './package-drafts.ts'
import { keepPackage, type LockDraft } from './package-lock-entries.ts'
import { draftProject, finishProjects } from './project-drafts.ts'
import { rankPackages } from './rank-packages.ts'
import { commitOf, readSource, unnamedRegistry, unnamedSource, versionOfTarball } from './source.ts'

/** What version 1 leaves open, said once for each lockfile. */
const openQuestions = [
  'lockfile version 1 does not say what the project itself asks for: packages that no other package requires are taken for direct, others may be direct as well',
  'lockfile version 1 does not say which packages run scripts when they are installed',
]

interface Level {
  readonly names: Loose
  /** Folder the packages are installed in, and the keys that lead to it. */
  readonly folder: string
  readonly keys: string
  readonly depth: number
}

/** Reads a package-lock.json of version 1, whose packages stand inside the packages they are installed in. */
export function readNestedLock(file: SourceFile, lock: Loose): LockReading | LockFault {
  const draft: LockDraft = {
    file: file.path,
    tree: new Map(),
    packages: noPackages(),
    projects: [],
    placed: [],
  }
  const gaps = collectGaps(file.path)
  for (const reason of openQuestions) gaps.add('unknown', null, reason)
  if (!placeLevels(draft, lock, file, gaps))
    return { reason: `its packages nest deeper than ${maximumNesting} folders`, line: null }
  const root = draftProject('.', textOf(lock.name) ?? null, textOf(lock.version) ?? null)
  const ranked = rankPackages(draft.packages)
  for (const target of followRequires(draft)) {
    markDirect(target)
    root.edges.push(target)
  }
  const dependencies = finishPackages(ranked)
  const projects = finishProjects([root])
  return {
    lockfile: { file: file.path, format: 'package-lock', version: '1', projects, dependencies },
    gaps: gaps.list(),
  }
}

/** Puts every package where it is installed; false where they nest too deep. */
function placeLevels(draft: LockDraft, lock: Loose, file: SourceFile, gaps: LockGaps): boolean {
  const { lines, duplicates } = findNestedLines(file.text, 'dependencies')
  for (const keys of duplicates)
    gaps.add('unreadable', lines.get(keys) ?? null, sayTwice(keys.slice(keys.lastIndexOf('\n') + 1)))
  const levels: Level[] = [{ names: objectOf(lock.dependencies) ?? {}, folder: '', keys: '', depth: 0 }]
  for (let level = levels.pop(); level !== undefined; level = levels.pop()) {
    if (level.depth >= maximumNesting) return false
    for (const name in level.names) {
      const keys = level.keys === '' ? name : `${level.keys}\n${name}`
      const line = lines.get(keys) ?? null
      const entry = objectOf(level.names[name])
      const location = locate(draft.tree, `${level.folder}node_modules/${name}`)
      if (entry === undefined || location?.name !== name) {
        gaps.add('unreadable', line, `the entry ${JSON.stringify(name)} is no package`)
        continue
      }
      location.line = line
      location.entry = entry
      placeEntry(draft, location, entry, name)
      const nested = objectOf(entry.dependencies)
      if (nested !== undefined)
        levels.push({ names: nested, folder: `${location.path}/`, keys, depth: level.depth + 1 })
    }
  }
  return true
}

/** Ties packages to what they require; returns those of the project's own folder that nothing requires, which only the project can have asked for. */
function followRequires(draft: LockDraft): PackageDraft[] {
  const required = new Set<Location>()
  for (const location of draft.placed) {
    const names = objectOf(location.entry?.requires)
    if (names === undefined) continue
    const targets: PackageDraft[] = []
    for (const name in names) {
      const target = resolve(location, name)
      if (target === undefined || target.package === null) continue
      if (target !== location) required.add(target)
      targets.push(target.package)
    }
    if (location.package !== null) addEdges(location.package, targets)
  }
  const top = [...(draft.tree.get('')?.children?.values() ?? [])]
  return top.flatMap(location => (location.package === null || required.has(location) ? [] : [location.package]))
}

function placeEntry(draft: LockDraft, location: Location, entry: Loose, alias: string): void {
  const text = textOf(entry.version) ?? ''
  const real = /^npm:(@?[^@]+)@(.*)$/s.exec(text)
  if (real !== null || !/[:/]/.test(text)) {
    const [, name = alias, version = text] = real ?? []
    keepPackage(draft, location, entry, name, version, sourceOf(entry, name, version), alias)
    return
  }
  // Where the version is an address, the number stands in its file name at best.
  const version = versionOfTarball(text, alias)
  const source = readSource(text, alias, version)
  const shown = source.kind === 'git' ? commitOf(source.url ?? '') : version
  keepPackage(draft, location, entry, alias, shown, source, alias)
}

function sourceOf(entry: Loose, name: string, version: string): DependencySource {
  const resolved = textOf(entry.resolved)
  if (resolved !== undefined) return readSource(resolved, name, version)
  return entry.bundled === true && entry.integrity === undefined ? unnamedSource : unnamedRegistry
}
