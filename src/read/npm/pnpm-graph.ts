import { addEdges } from './finish-packages.ts'
import type { LockGaps } from './lock-gaps.ts'
import { type Missing, noteMissing } from './missing.ts'
import { addAlias, addPackage, type PackageDraft, type PackageDrafts } from './package-drafts.ts'
import { joinFolder, keyOf, type PnpmMajor, readPnpmKey, withoutPeers } from './pnpm-keys.ts'
import { readResolution } from './pnpm-source.ts'
import { eachPair, fieldsAt, type PnpmYaml, textAt } from './pnpm-yaml.ts'
import { reach } from './reach.ts'

/** A package as pnpm installs it: once for each set of peers. */
export interface PnpmNode {
  /** Null for a workspace that is installed as a copy. */
  readonly package: PackageDraft | null
  /** Path of the project it is, for such a copy. */
  readonly workspace: string | null
  /** Mappings of what it depends on. */
  readonly dependencies: number | undefined
  readonly optionalDependencies: number | undefined
  /** Names that are peers of it. */
  readonly peers: ReadonlyMap<string, number>
  readonly edges: PnpmEdge[]
  /** Ways it is reached, and whether without peers: see pnpm-reach.ts. */
  ways: number
  /** Ways that were written down, by pnpm before version 9. */
  readonly written: number
}

/** One dependency of a node. */
export interface PnpmEdge {
  readonly to: PnpmNode
  readonly optional: boolean
  readonly peer: boolean
}

/** What the documents of one lockfile share. */
export interface PnpmDraft {
  readonly file: string
  readonly yaml: PnpmYaml
  readonly packages: PackageDrafts
  /** Paths of all projects. */
  readonly projects: ReadonlySet<string>
  /** Folders outside the projects, by path. */
  readonly folders: Map<string, PnpmNode>
  readonly gaps: LockGaps
}

/** One document: its version, and its packages by key. */
export interface PnpmPart {
  readonly major: PnpmMajor
  readonly nodes: Map<string, PnpmNode>
}

type Fields = ReadonlyMap<string, number>

/** Reads the packages of one document: from version 9 on what is installed stands apart from what it is. */
export function readPart(draft: PnpmDraft, root: Fields, major: PnpmMajor): PnpmPart {
  const { yaml } = draft
  const infos = new Map<string, { readonly fields: Fields; readonly line: number | null }>()
  eachPair(
    yaml,
    root.get('packages'),
    (key, value, line) => infos.set(key, { fields: fieldsAt(yaml, value), line }),
    true,
  )
  const nodes = new Map<string, PnpmNode>()
  const snapshotted = new Set<string>()
  if (major === 9) {
    eachPair(
      yaml,
      root.get('snapshots'),
      (key, value, line) => {
        const base = withoutPeers(key)
        const info = infos.get(base)
        snapshotted.add(base)
        nodes.set(
          key,
          readNode(draft, key, info?.fields ?? new Map(), fieldsAt(yaml, value), info?.line ?? line, major),
        )
      },
      true,
    )
  }
  for (const [key, { fields, line }] of infos) {
    if (!snapshotted.has(key)) nodes.set(key, readNode(draft, key, fields, fields, line, major))
  }
  return { major, nodes }
}

function readNode(
  draft: PnpmDraft,
  key: string,
  info: Fields,
  snapshot: Fields,
  line: number | null,
  major: PnpmMajor,
): PnpmNode {
  const { yaml } = draft
  const parts = readPnpmKey(key, major)
  const name = textAt(yaml, info.get('name')) ?? parts.name
  const runtime = parts.version.startsWith('runtime:')
  const version =
    textAt(yaml, info.get('version')) ?? (runtime ? parts.version.slice('runtime:'.length) : parts.version)
  const isNumber = !/[:/]/.test(version)
  const resolution = readResolution(yaml, info.get('resolution'), name, isNumber ? version : '')
  const facts = {
    integrity: resolution.integrity,
    license: null,
    deprecated: textAt(yaml, info.get('deprecated')) ?? null,
    installScript: textAt(yaml, info.get('requiresBuild')) === 'true',
    peer: true,
    place: { file: draft.file, line },
  }
  const folder = resolution.folder === null ? null : joinFolder('', resolution.folder)
  const workspace = folder !== null && draft.projects.has(folder) ? folder : null
  const number = isNumber ? version : resolution.version
  if (number === '' && resolution.source.url === null && workspace === null)
    draft.gaps.add('unknown', line, `the entry ${JSON.stringify(key)} has no version`)
  return {
    package:
      workspace === null
        ? addPackage(draft.packages, name, number, resolution.source, facts, runtime ? 'generic' : 'npm')
        : null,
    workspace,
    dependencies: snapshot.get('dependencies'),
    optionalDependencies: snapshot.get('optionalDependencies'),
    peers: fieldsAt(yaml, info.get('peerDependencies')),
    edges: [],
    ways: 0,
    written: writtenWays(yaml, snapshot),
  }
}

function writtenWays(yaml: PnpmYaml, fields: Fields): number {
  const optional = textAt(yaml, fields.get('optional')) === 'true'
  if (textAt(yaml, fields.get('dev')) === 'true') return optional ? reach.devOptional : reach.devRequired
  return optional ? reach.optional : 0
}

/** Finds what a name and the reference behind it mean; undefined where they lead nowhere. */
export function findNode(
  draft: PnpmDraft,
  part: PnpmPart,
  name: string,
  reference: string,
  from: string,
  line: number | null,
): PnpmNode | undefined {
  if (reference.startsWith('link:'))
    return linkedFolder(draft, name, joinFolder(from, reference.slice('link:'.length)), line)
  const node = part.nodes.get(keyOf(name, reference, part.major)) ?? part.nodes.get(reference)
  if (node?.package != null) addAlias(node.package, name)
  return node
}

function linkedFolder(draft: PnpmDraft, name: string, path: string, line: number | null): PnpmNode {
  const known = draft.folders.get(path)
  if (known?.package != null) addAlias(known.package, name)
  if (known !== undefined) return known
  const workspace = draft.projects.has(path) ? path : null
  const facts = {
    integrity: [],
    license: null,
    deprecated: null,
    installScript: false,
    peer: true,
    place: { file: draft.file, line },
  }
  const source = { kind: 'file', url: `link:${path}` } as const
  const node: PnpmNode = {
    package: workspace === null ? addPackage(draft.packages, name, '', source, facts) : null,
    workspace,
    dependencies: undefined,
    optionalDependencies: undefined,
    peers: new Map(),
    edges: [],
    ways: 0,
    written: 0,
  }
  draft.folders.set(path, node)
  return node
}

/** Ties the packages of a document to what they depend on. */
export function tieNodes(draft: PnpmDraft, part: PnpmPart, missing: Missing): void {
  for (const [key, node] of part.nodes) {
    const follow = (mapping: number | undefined, optional: boolean): void =>
      eachPair(draft.yaml, mapping, (name, value) => {
        const to = findNode(draft, part, name, textAt(draft.yaml, value) ?? '', '', null)
        if (to !== undefined) node.edges.push({ to, optional, peer: node.peers.has(name) })
        else if (!optional) noteMissing(missing, key, name, node.package?.dependency.place.line ?? null)
      })
    follow(node.dependencies, false)
    follow(node.optionalDependencies, true)
  }
}

/** Carries the edges of nodes over to their packages, once these are ranked. */
export function carryEdges(nodes: Iterable<PnpmNode>): void {
  const packages: PackageDraft[] = []
  for (const node of nodes) {
    if (node.package === null) continue
    packages.length = 0
    for (const { to } of node.edges) if (to.package !== null) packages.push(to.package)
    addEdges(node.package, packages)
  }
}
