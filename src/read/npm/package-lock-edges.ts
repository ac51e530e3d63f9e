import { addEdges, markDirect } from './finish-packages.ts'
import { type Location, resolve } from './install-tree.ts'
import { objectOf } from './lock-fields.ts'
import type { LockGaps } from './lock-gaps.ts'
import { type Missing, noMissing, noteMissing, sayMissing } from './missing.ts'
import type { PackageDraft } from './package-drafts.ts'
import type { LockDraft } from './package-lock-entries.ts'

/** Ties everything to what it depends on, as Node.js finds it; says which required names lead nowhere. */
export function followEdges(draft: LockDraft, gaps: LockGaps): void {
  const missing = noMissing()
  const packages: PackageDraft[] = []
  for (const location of draft.placed) {
    const { entry } = location
    if (entry === null) continue
    packages.length = 0
    find(location, entry.dependencies, missing, packages)
    find(location, entry.optionalDependencies, null, packages)
    find(location, entry.peerDependencies, null, packages)
    // npm installs them for projects and for the folders it links, and for nothing else.
    if (location.name === null) find(location, entry.devDependencies, missing, packages)
    if (location.package !== null) addEdges(location.package, packages)
    else tieProject(location, packages)
  }
  sayMissing(missing, gaps)
}

/** Finds what the keys of an object mean in a folder: packages are listed, workspaces matter to projects alone. */
function find(from: Location, names: unknown, missing: Missing | null, packages: PackageDraft[]): void {
  if (typeof names !== 'object' || names === null || Array.isArray(names)) return
  for (const name in names) {
    const found = resolve(from, name)
    if (found === undefined) {
      if (missing !== null && !isOptional(from, name)) noteMissing(missing, from.path, name, from.line)
    } else if (found.package !== null) packages.push(found.package)
    else if (found.project !== null) from.project?.workspaces.add(found.project.path)
  }
}

function tieProject(location: Location, packages: readonly PackageDraft[]): void {
  for (const target of packages) {
    location.project?.edges.push(target)
    markDirect(target)
  }
}

function isOptional(from: Location, name: string): boolean {
  const optional = objectOf(from.entry?.optionalDependencies)
  return optional !== undefined && Object.hasOwn(optional, name)
}
