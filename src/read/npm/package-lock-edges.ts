import { type Location, resolve } from './install-tree.ts'
import { objectOf } from './lock-fields.ts'
import type { LockGaps } from './lock-gaps.ts'
import { type Missing, noMissing, noteMissing, sayMissing } from './missing.ts'
import { addEdges, type PackageDraft } from './package-drafts.ts'
import type { LockDraft } from './package-lock-entries.ts'

/** Ties everything to what it depends on, as Node.js finds it; says which required names lead nowhere. */
export function followEdges(draft: LockDraft, gaps: LockGaps): void {
  const missing = noMissing()
  const found: Location[] = []
  for (const location of draft.placed) {
    const { entry } = location
    if (entry === null) continue
    find(location, entry.dependencies, missing, found)
    find(location, entry.optionalDependencies, null, found)
    find(location, entry.peerDependencies, null, found)
    // npm installs them for projects and for the folders it links, and for nothing else.
    if (location.name === null) find(location, entry.devDependencies, missing, found)
    tie(location, found)
    found.length = 0
  }
  sayMissing(missing, gaps)
}

/** Finds what the keys of an object mean in a folder. */
function find(from: Location, names: unknown, missing: Missing | null, found: Location[]): void {
  if (typeof names !== 'object' || names === null || Array.isArray(names)) return
  for (const name in names) {
    const location = resolve(from, name)
    if (location !== undefined) found.push(location)
    else if (missing !== null && !isOptional(from, name)) noteMissing(missing, from.path, name, from.line)
  }
}

function tie(from: Location, found: readonly Location[]): void {
  if (from.package !== null) addEdges(from.package, packagesOf(found))
  else if (from.project !== null) {
    for (const target of packagesOf(found)) {
      from.project.edges.push(target)
      target.dependency.direct = true
    }
    for (const { project } of found) if (project !== null) from.project.workspaces.add(project.path)
  }
}

/** A list of its final size: lists that grow take thrice the memory, and nearly every package has one. */
function packagesOf(found: readonly Location[]): PackageDraft[] {
  const packages = new Array<PackageDraft>(found.length)
  let count = 0
  for (const location of found) if (location.package !== null) packages[count++] = location.package
  packages.length = count
  return packages
}

function isOptional(from: Location, name: string): boolean {
  const optional = objectOf(from.entry?.optionalDependencies)
  return optional !== undefined && Object.hasOwn(optional, name)
}
