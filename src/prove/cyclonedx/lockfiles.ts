import { ComponentType } from '@cyclonedx/cyclonedx-library/Enums'
import { type BomRef, Component, type PropertyRepository } from '@cyclonedx/cyclonedx-library/Models'
import type { Lockfile, Project } from '../../model/dependency.ts'
import type { LocatedComponent } from './bom.ts'
import { writeDependency } from './components.ts'
import { fitVersion } from './fields.ts'
import { listProperties } from './properties.ts'
import { componentNames as names } from './property-names.ts'
import { sortDependencies, sortProjects } from './sorting.ts'
import { plainText } from './text.ts'

/** A lockfile as components with their edges. */
export interface WrittenLockfile {
  readonly projects: readonly Component[]
  readonly dependencies: readonly LocatedComponent[]
  /** References of what the repository asks for itself. */
  readonly direct: readonly BomRef[]
}

type Parts = ReadonlyMap<string, Component>

/** Makes components of a lockfile's projects and packages; a package that two lockfiles lock is two components. */
export function writeLockfile(lockfile: Lockfile, issueRef: (wanted: string) => string): WrittenLockfile {
  const dependencies = sortDependencies(lockfile.dependencies)
  const present = new Set(dependencies.map(({ purl }) => purl))
  const byPurl = new Map<string, LocatedComponent>()
  const written = dependencies.map(dependency => {
    const { held, missing } = splitEdges(dependency.dependsOn, dependency.purl, present)
    const ref = issueRef(`${lockfile.file}#${dependency.purl}`)
    const component = writeDependency(dependency, lockfile.file, ref, missing)
    if (!byPurl.has(dependency.purl)) byPurl.set(dependency.purl, component)
    return { component, held, direct: dependency.direct }
  })
  for (const { component, held } of written) link(component, held, byPurl)
  return {
    projects: writeProjects(lockfile, byPurl, issueRef),
    dependencies: written.map(({ component }) => component),
    direct: written.filter(({ direct }) => direct).map(({ component }) => component.bomRef),
  }
}

/** An edge to itself, and one to what is not there, has no place in a graph. */
function splitEdges(edges: readonly string[], own: string, present: { has(name: string): boolean }) {
  const missing = edges.filter(name => name === own || !present.has(name))
  const held = missing.length === 0 ? edges : edges.filter(name => name !== own && present.has(name))
  return { held, missing }
}

function link(from: Component, edges: readonly string[], parts: Parts): void {
  for (const name of edges) {
    const target = parts.get(name)
    if (target !== undefined) from.dependencies.add(target.bomRef)
  }
}

function writeProjects(lockfile: Lockfile, packages: Parts, issueRef: (wanted: string) => string): Component[] {
  const byPath = new Map<string, Component>()
  const written = sortProjects(lockfile.projects).map(project => {
    const component = writeProject(project, issueRef(`${lockfile.file}#${project.path}`))
    if (!byPath.has(project.path)) byPath.set(project.path, component)
    return { project, component }
  })
  for (const { project, component } of written) {
    const edges = splitEdges(project.dependsOn, '', packages)
    const workspaces = splitEdges(project.workspaces, project.path, byPath)
    link(component, edges.held, packages)
    link(component, workspaces.held, byPath)
    component.properties = propertiesOf(project, lockfile.file, edges.missing, workspaces.missing)
  }
  return written.map(({ component }) => component)
}

/** A project without a name is called by its folder. */
function writeProject({ path, name, version }: Project, ref: string): Component {
  const component = new Component(ComponentType.Application, plainText(name ?? path), { bomRef: ref })
  const fitting = fitVersion(version ?? '')
  if (fitting !== undefined) component.version = fitting
  return component
}

function propertiesOf(
  { path, name, version }: Project,
  lockfile: string,
  missing: readonly string[],
  missingWorkspaces: readonly string[],
): PropertyRepository {
  const list = listProperties()
  list.item(names.project, { lockfile, path, name, version })
  for (const purl of missing) list.text(names.dependsOn, purl)
  for (const workspace of missingWorkspaces) list.text(names.dependsOnWorkspace, workspace)
  return list.properties
}
