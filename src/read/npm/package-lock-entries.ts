import type { DependencySource } from '../../model/dependency.ts'
import { type InstallTree, type Location, locate } from './install-tree.ts'
import { integrityOf, type Loose, licenseOf, textOf } from './lock-fields.ts'
import { addAlias, addPackage, type PackageDrafts } from './package-drafts.ts'
import { draftProject, type ProjectDraft } from './project-drafts.ts'
import { reach } from './reach.ts'
import { readSource, unnamedRegistry, unnamedSource } from './source.ts'

/** A package-lock.json while it is read. */
export interface LockDraft {
  readonly file: string
  readonly tree: InstallTree
  readonly packages: PackageDrafts
  readonly projects: ProjectDraft[]
  /** Folders whose dependencies are to be followed. */
  readonly placed: Location[]
}

/** Keeps a project, the root or a workspace. */
export function placeProject(draft: LockDraft, location: Location, name: string | null, version: string | null): void {
  location.project = draftProject(location.path === '' ? '.' : location.path, name, version)
  draft.projects.push(location.project)
  draft.placed.push(location)
}

/** Keeps an installed package; an entry with a name of its own is installed under an alias. */
export function placePackage(draft: LockDraft, location: Location, entry: Loose, alias: string): void {
  const name = textOf(entry.name) ?? alias
  const version = textOf(entry.version) ?? ''
  keepPackage(draft, location, entry, name, version, sourceOf(entry, name, version), alias)
}

/** Keeps a folder outside the workspaces that a link leads to. */
function placeFolder(draft: LockDraft, location: Location, entry: Loose, alias: string): void {
  const source: DependencySource = { kind: 'file', url: location.path }
  const name = textOf(entry.name) ?? nameOfFolder(location.path)
  keepPackage(draft, location, entry, name === '' ? alias : name, textOf(entry.version) ?? '', source, alias)
}

/** npm leaves a name out where it is that of the folder, with its scope where the folder above is one; empty for folders without a name. */
export function nameOfFolder(path: string): string {
  const parts = path.split('/')
  const base = parts.at(-1) ?? ''
  const above = parts.at(-2) ?? ''
  if (base === '..') return ''
  return above.startsWith('@') ? `${above}/${base}` : base
}

/** Adds a package with the facts of its entry, and puts it where the entry stands. */
export function keepPackage(
  draft: LockDraft,
  location: Location,
  entry: Loose,
  name: string,
  version: string,
  source: DependencySource,
  alias: string,
): void {
  const kept = addPackage(draft.packages, name, version, source, {
    integrity: integrityOf(entry.integrity),
    license: licenseOf(entry.license),
    deprecated: textOf(entry.deprecated) ?? null,
    installScript: entry.hasInstallScript === true,
    patch: null,
    peer: entry.peer === true,
    place: { file: draft.file, line: location.line },
  })
  kept.ways |= waysOf(entry)
  if (alias !== name) addAlias(kept, alias)
  location.package = kept
  draft.placed.push(location)
}

/**
 * The ways npm says a package is reached. `devOptional` is needed by development and by an optional dependency of production: it is neither
 * only for development, nor required by production.
 */
function waysOf(entry: Loose): number {
  if (entry.devOptional === true) return reach.devRequired | reach.optional
  if (entry.dev === true) return entry.optional === true ? reach.devOptional : reach.devRequired
  return entry.optional === true ? reach.optional : reach.required
}

function sourceOf(entry: Loose, name: string, version: string): DependencySource {
  const resolved = textOf(entry.resolved)
  if (resolved !== undefined) return readSource(resolved, name, version)
  // What is packed inside another package was never fetched on its own; all else without an address comes from the configured registry.
  return entry.inBundle === true && entry.integrity === undefined ? unnamedSource : unnamedRegistry
}

/** Lets links stand for what they lead to: a project, a package, or a folder that no workspace is. */
export function followLinks(draft: LockDraft, links: ReadonlySet<Location>): void {
  const waiting = new Set(links)
  const follow = (link: Location, hops: number): void => {
    waiting.delete(link)
    const path = targetOf(link.entry)
    const target = locate(draft.tree, path)
    if (target === undefined || target === link) return
    if (waiting.has(target) && hops < maximumHops) follow(target, hops + 1)
    const alias = link.name ?? ''
    if (target.package === null && target.project === null && !links.has(target)) {
      target.line ??= link.line
      placeFolder(draft, target, target.entry ?? { dev: link.entry?.dev, optional: link.entry?.optional }, alias)
    }
    link.package = target.package
    link.project = target.project
    if (link.package !== null) addAlias(link.package, alias)
  }
  for (const link of links) if (waiting.has(link)) follow(link, 0)
}

/** Links may lead to links; longer chains do not exist, and a circle ends nowhere. */
const maximumHops = 16

function targetOf(entry: Loose | null): string {
  const resolved = (textOf(entry?.resolved) ?? '').replace(/^(file|link):/, '')
  return resolved.replace(/^\.\//, '').replace(/\/$/, '')
}
