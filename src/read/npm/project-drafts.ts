import type { Project } from '../../model/dependency.ts'
import { compareText, sortBy } from '../../model/order.ts'
import { purlsOf } from './finish-packages.ts'
import type { PackageDraft } from './package-drafts.ts'

/** A project while its lockfile is read. */
export interface ProjectDraft {
  readonly path: string
  readonly name: string | null
  readonly version: string | null
  readonly edges: PackageDraft[]
  /** Paths of projects it depends on. */
  readonly workspaces: Set<string>
}

/** A project that depends on nothing yet. */
export function draftProject(path: string, name: string | null, version: string | null): ProjectDraft {
  return { path, name, version, edges: [], workspaces: new Set() }
}

/** Projects made of drafts, once the packages are finished. */
export function finishProjects(drafts: Iterable<ProjectDraft>): Project[] {
  const projects: Project[] = []
  for (const draft of drafts) {
    projects.push({
      path: draft.path,
      name: draft.name,
      version: draft.version,
      dependsOn: purlsOf(draft.edges),
      workspaces: [...draft.workspaces].filter(path => path !== draft.path).sort(compareText),
    })
  }
  return sortBy(projects, project => project.path)
}
