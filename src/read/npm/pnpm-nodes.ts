import type { LockGaps } from './lock-gaps.ts'
import { addPackage, type PackageDraft, type PackageDrafts } from './package-drafts.ts'
import { joinFolder, type PnpmMajor, patchOf, readPnpmKey, withoutPeers } from './pnpm-keys.ts'
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
  /** Linked folders, by path and the name they are linked under. */
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
  const patches = readPatches(yaml, root.get('patchedDependencies'))
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
          readNode(draft, key, info?.fields ?? new Map(), fieldsAt(yaml, value), info?.line ?? line, major, patches),
        )
      },
      true,
    )
  }
  for (const [key, { fields, line }] of infos) {
    if (!snapshotted.has(key)) nodes.set(key, readNode(draft, key, fields, fields, line, major, patches))
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
  patches: ReadonlyMap<string, string>,
): PnpmNode {
  const { yaml } = draft
  const installed = {
    dependencies: snapshot.get('dependencies'),
    optionalDependencies: snapshot.get('optionalDependencies'),
    peers: fieldsAt(yaml, info.get('peerDependencies')),
    edges: [],
    ways: 0,
    written: writtenWays(yaml, snapshot),
  }
  const parts = readPnpmKey(key, major)
  const name = textAt(yaml, info.get('name')) ?? parts.name
  const written = textAt(yaml, info.get('version')) ?? parts.version.replace(/^runtime:/, '')
  const version = /[:/]/.test(written) ? '' : written
  const resolution = readResolution(yaml, info.get('resolution'), name, version)
  const folder = resolution.folder === null ? null : joinFolder('', resolution.folder)
  if (folder !== null && draft.projects.has(folder)) return { package: null, workspace: folder, ...installed }
  const facts = {
    integrity: resolution.integrity,
    license: null,
    deprecated: textAt(yaml, info.get('deprecated')) ?? null,
    installScript: textAt(yaml, info.get('requiresBuild')) === 'true',
    patch: patchOf(key) ?? patches.get(`${name}@${version}`) ?? null,
    peer: true,
    place: { file: draft.file, line },
  }
  const shown = version === '' ? resolution.version : version
  if (shown === '' && resolution.source.url === null)
    draft.gaps.add('unknown', line, `the entry ${JSON.stringify(key)} has no version`)
  const type = parts.version.startsWith('runtime:') ? 'generic' : 'npm'
  const kept = addPackage(draft.packages, name, shown, resolution.source, facts, type)
  return { package: kept, workspace: null, ...installed }
}

/** Digests of patches by the package they are for, where it is named with its version; of others only the keys say it. */
function readPatches(yaml: PnpmYaml, patched: number | undefined): ReadonlyMap<string, string> {
  const patches = new Map<string, string>()
  eachPair(yaml, patched, (name, value) => {
    // Newer versions write the digest alone, older ones together with the file of the patch.
    const digest = textAt(yaml, value) ?? textAt(yaml, fieldsAt(yaml, value).get('hash'))
    if (digest !== undefined) patches.set(name, digest)
  })
  return patches
}

function writtenWays(yaml: PnpmYaml, fields: Fields): number {
  const optional = textAt(yaml, fields.get('optional')) === 'true'
  if (textAt(yaml, fields.get('dev')) === 'true') return optional ? reach.devOptional : reach.devRequired
  return optional ? reach.optional : 0
}
