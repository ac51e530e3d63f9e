import type { Dependency } from '../../model/dependency.ts'
import type { SourceFile } from '../../model/tree.ts'
import type { LockFault, LockReading } from '../format.ts'
import { finishPackages } from './finish-packages.ts'
import { collectGaps } from './lock-gaps.ts'
import { type Missing, noMissing, noteMissing, sayMissing } from './missing.ts'
import { noPackages } from './package-drafts.ts'
import { carryEdges, findNode, tieNodes } from './pnpm-graph.ts'
import { joinFolder, majorOf } from './pnpm-keys.ts'
import { type PnpmDraft, type PnpmNode, type PnpmPart, readPart } from './pnpm-nodes.ts'
import { type PnpmStart, settleReach, spreadReach } from './pnpm-reach.ts'
import { eachPair, fieldsAt, lineOf, type PnpmYaml, textAt } from './pnpm-yaml.ts'
import { draftProject, finishProjects, type ProjectDraft } from './project-drafts.ts'
import { rankPackages } from './rank-packages.ts'
import { reach } from './reach.ts'

type Fields = ReadonlyMap<string, number>

/** Fields of a project, and how what they name is reached: what pnpm fetches for itself is never part of production. */
const projectFields = [
  { field: 'dependencies', ways: reach.required },
  { field: 'optionalDependencies', ways: reach.optional },
  { field: 'devDependencies', ways: reach.devRequired },
  { field: 'configDependencies', ways: reach.devRequired },
  { field: 'packageManagerDependencies', ways: reach.devRequired },
] as const

/** Reads all documents of a pnpm-lock.yaml as one lockfile: newer versions of pnpm put a document for their own needs before the main one. */
export function readPnpmLock(file: SourceFile, yaml: PnpmYaml): LockReading | LockFault {
  const documents = yaml.roots.map(root => fieldsAt(yaml, root))
  const projects = new Map<string, ProjectDraft>()
  for (const root of documents) findProjects(yaml, root, projects)
  const gaps = collectGaps(file.path)
  const draft: PnpmDraft = {
    file: file.path,
    yaml,
    packages: noPackages(),
    projects: new Set(projects.keys()),
    folders: new Map(),
    gaps,
  }
  const missing = noMissing()
  const starts: PnpmStart[] = []
  const parts: PnpmPart[] = []
  let version = ''
  for (const root of documents) {
    version = textAt(yaml, root.get('lockfileVersion')) ?? ''
    const major = majorOf(version)
    if (version === '') return { reason: 'it has no lockfileVersion', line: null }
    if (major === undefined) {
      const reason = `its lockfileVersion ${JSON.stringify(version)} is not known; 5, 6 and 9 are`
      return { reason, line: lineOf(yaml, root.get('lockfileVersion')) }
    }
    if (major === 9 && parts.length === 0) gaps.add('unknown', null, noScripts)
    const part = readPart(draft, root, major)
    tieNodes(draft, part, missing)
    tieProjects(draft, root, part, projects, starts, missing)
    parts.push(part)
  }
  if (yaml.fault !== null) return yaml.fault
  sayMissing(missing, gaps)
  spreadReach(starts)
  const dependencies = settle(draft, parts)
  const finished = finishProjects(projects.values())
  return {
    lockfile: { file: file.path, format: 'pnpm-lock', version, projects: finished, dependencies },
    gaps: gaps.list(),
  }
}

/** Makes dependencies of the packages, once all is read and the ways to them are known. */
function settle(draft: PnpmDraft, parts: readonly PnpmPart[]): Dependency[] {
  for (const { nodes } of parts) settleReach(nodes.values())
  settleReach(draft.folders.values())
  const ranked = rankPackages(draft.packages)
  for (const { nodes } of parts) carryEdges(nodes.values())
  return finishPackages(ranked)
}

const noScripts = 'lockfile version 9 does not say which packages run scripts when they are installed'

/** Calls back for each project of a document; without workspaces the one project is the document itself. */
function eachProject(yaml: PnpmYaml, root: Fields, project: (path: string, fields: Fields) => void): void {
  const importers = root.get('importers')
  if (importers === undefined) project('.', root)
  else eachPair(yaml, importers, (path, value) => project(joinFolder('', path), fieldsAt(yaml, value)))
}

function findProjects(yaml: PnpmYaml, root: Fields, projects: Map<string, ProjectDraft>): void {
  eachProject(yaml, root, path => {
    if (!projects.has(path)) projects.set(path, draftProject(path, null, null))
  })
}

/** Ties the projects of a document to what they ask for, where the walk to everything else begins. */
function tieProjects(
  draft: PnpmDraft,
  root: Fields,
  part: PnpmPart,
  projects: ReadonlyMap<string, ProjectDraft>,
  starts: PnpmStart[],
  missing: Missing,
): void {
  const { yaml } = draft
  eachProject(yaml, root, (path, fields) => {
    const project = projects.get(path)
    for (const { field, ways } of projectFields) {
      const follow = (name: string, value: number, line: number | null): void => {
        // Version 5 writes the version alone, later ones together with what was asked for.
        const reference = textAt(yaml, value) ?? textAt(yaml, fieldsAt(yaml, value).get('version')) ?? ''
        const node = findNode(draft, part, name, reference, path, line)
        if (node === undefined) noteMissing(missing, path, name, line)
        else {
          starts.push({ node, ways })
          if (project !== undefined) tieProject(project, node)
        }
      }
      eachPair(yaml, fields.get(field), follow, true)
    }
  })
}

function tieProject(project: ProjectDraft, node: PnpmNode): void {
  if (node.workspace !== null) project.workspaces.add(node.workspace)
  if (node.package === null) return
  node.package.dependency.direct = true
  project.edges.push(node.package)
}
