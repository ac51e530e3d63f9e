import { addEdges } from './finish-packages.ts'
import { type Missing, noteMissing } from './missing.ts'
import { addAlias, addPackage, type PackageDraft } from './package-drafts.ts'
import { joinFolder, keyOf } from './pnpm-keys.ts'
import type { PnpmDraft, PnpmNode, PnpmPart } from './pnpm-nodes.ts'
import { eachPair, textAt } from './pnpm-yaml.ts'

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

/** A folder outside the lockfile has no name there but the one it is linked under; under two names it is two dependencies. */
function linkedFolder(draft: PnpmDraft, name: string, path: string, line: number | null): PnpmNode {
  const key = `${path}\n${name}`
  const known = draft.folders.get(key)
  if (known !== undefined) return known
  const workspace = draft.projects.has(path) ? path : null
  const facts = {
    integrity: [],
    license: null,
    deprecated: null,
    installScript: false,
    patch: null,
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
  draft.folders.set(key, node)
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
