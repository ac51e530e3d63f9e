import type { Dependency, Lockfile, Project } from '../../model/dependency.ts'
import { compareText } from '../../model/order.ts'
import type { Part, Parts } from './parts.ts'
import type { PropertyBag } from './property-bag.ts'
import { openProperties } from './property-bag.ts'
import { billNames, componentNames as names } from './property-names.ts'
import { BadSbom, quote } from './raw.ts'
import { readDependency } from './read-dependency.ts'
import { sortDependencies, sortLockfiles, sortProjects } from './sorting.ts'
import * as words from './words.ts'

/** What an edge of a lockfile may lead to. */
interface Target {
  readonly lockfile: string
  readonly kind: 'package' | 'project'
  /** Package url or folder. */
  readonly name: string
}

interface Locked<Item> {
  readonly part: Part
  readonly lockfile: string
  readonly item: Item
  /** Edges that the graph could not hold. */
  readonly missing: readonly string[]
  readonly missingWorkspaces: readonly string[]
}

/** Rebuilds the lockfiles of a bill that Ferrule wrote. */
export function readLockfiles(parts: Parts, bill: PropertyBag): Lockfile[] {
  const heads = bill.items(billNames.lockfile, words.lockfile)
  const projects = parts.nested.map(readProject)
  const packages = parts.components.flatMap(readPackage)
  const targets = new Map<string, Target>()
  for (const { part, lockfile, item } of projects)
    addTarget(targets, part, { lockfile, kind: 'project', name: item.path })
  for (const { part, lockfile, item } of packages)
    addTarget(targets, part, { lockfile, kind: 'package', name: item.purl })
  const lockfiles = new Map(
    heads.map(head => [head.file, { ...head, projects: [] as Project[], dependencies: [] as Dependency[] }]),
  )
  if (lockfiles.size < heads.length) throw new BadSbom('it names a lockfile twice')
  const lockfileOf = (file: string) => {
    const lockfile = lockfiles.get(file)
    if (lockfile === undefined)
      throw new BadSbom(`it does not name the lockfile ${quote(file)} that parts of it belong to`)
    return lockfile
  }
  for (const locked of projects) {
    const { packages, projects } = followEdges(parts, targets, locked)
    lockfileOf(locked.lockfile).projects.push({ ...locked.item, dependsOn: packages, workspaces: projects })
  }
  for (const locked of packages) {
    const dependsOn = followEdges(parts, targets, locked).packages
    lockfileOf(locked.lockfile).dependencies.push({ ...locked.item, dependsOn })
  }
  return sortLockfiles(
    [...lockfiles.values()].map(lockfile => ({
      ...lockfile,
      projects: sortProjects(lockfile.projects),
      dependencies: sortDependencies(lockfile.dependencies),
    })),
  )
}

function readProject(part: Part): Locked<Omit<Project, 'dependsOn' | 'workspaces'>> {
  const bag = openProperties(part.raw)
  const found = bag.item(names.project, words.project)
  if (found === undefined) throw new BadSbom(`the project ${quote(part.ref ?? '')} has no property ${names.project}`)
  const { lockfile, ...item } = found
  const locked = {
    part,
    lockfile,
    item,
    missing: bag.texts(names.dependsOn),
    missingWorkspaces: bag.texts(names.dependsOnWorkspace),
  }
  bag.end()
  return locked
}

/** A component that only repeats a connector gives nothing: the service says all. */
function readPackage(part: Part): Locked<Omit<Dependency, 'dependsOn'>>[] {
  const bag = openProperties(part.raw)
  if (bag.text(names.packageOf) !== undefined) {
    bag.end()
    return []
  }
  const lockfile = bag.text(names.lockedBy)
  if (lockfile === undefined)
    throw new BadSbom(`the component ${quote(part.ref ?? '')} has no property ${names.lockedBy}`)
  const missing = bag.texts(names.dependsOn)
  const item = readDependency(part.raw, bag)
  bag.end()
  return [{ part, lockfile, item, missing, missingWorkspaces: [] }]
}

function addTarget(targets: Map<string, Target>, part: Part, target: Target): void {
  if (part.ref !== null) targets.set(part.ref, target)
}

function followEdges(
  parts: Parts,
  targets: ReadonlyMap<string, Target>,
  { part, lockfile, missing, missingWorkspaces }: Locked<unknown>,
): { readonly packages: string[]; readonly projects: string[] } {
  const packages = [...missing]
  const projects = [...missingWorkspaces]
  for (const ref of parts.edges.get(part.ref ?? '') ?? []) {
    const target = targets.get(ref)
    if (target?.lockfile !== lockfile)
      throw new BadSbom(`the edge from ${quote(part.ref ?? '')} to ${quote(ref)} leaves the lockfile`)
    if (target.kind === 'package') packages.push(target.name)
    else projects.push(target.name)
  }
  return { packages: packages.sort(compareText), projects: projects.sort(compareText) }
}
