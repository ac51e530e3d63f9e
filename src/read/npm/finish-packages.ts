import type { Dependency } from '../../model/dependency.ts'
import { compareText } from '../../model/order.ts'
import type { PackageDraft } from './package-drafts.ts'
import { settled } from './rank-packages.ts'
import { flagsOf } from './reach.ts'

const none: readonly string[] = []

/** Adds what one entry of a ranked package depends on. The list is the caller's own again afterwards. */
export function addEdges(draft: PackageDraft, edges: PackageDraft[]): void {
  if (edges.length === 0) return
  const target = settled(draft)
  if (target.dependency.dependsOn.length === 0) target.dependency.dependsOn = purlsOf(edges, target)
  else {
    target.moreEdges ??= new Set(target.dependency.dependsOn)
    for (const edge of edges) if (edge.rank !== target.rank) target.moreEdges.add(edge.purl)
  }
}

/** Notes that a project asks for a ranked package itself. */
export function markDirect(draft: PackageDraft): void {
  settled(draft).dependency.direct = true
}

/** Dependencies made of ranked drafts. */
export function finishPackages(ranked: readonly PackageDraft[]): Dependency[] {
  return ranked.map(finish)
}

function finish(draft: PackageDraft): Dependency {
  const { aliases, dependency, moreEdges, moreIntegrity } = draft
  const { dev, optional } = flagsOf(draft.ways)
  dependency.dev = dev
  dependency.optional = optional
  if (aliases !== null) dependency.aliases = [...aliases].sort(compareText)
  if (moreEdges !== null) dependency.dependsOn = [...moreEdges].sort(compareText)
  if (moreIntegrity !== null)
    dependency.integrity = [...new Set([...dependency.integrity, ...moreIntegrity])].sort(compareText)
  return dependency
}

/** Package urls of ranked drafts, sorted and each once; what leads to itself is no dependency of itself. */
export function purlsOf(edges: PackageDraft[], self?: PackageDraft): readonly string[] {
  if (edges.length === 0) return none
  sortByRank(edges)
  const own = self === undefined ? -1 : self.rank
  // A list of its final size: lists that grow take thrice the memory, and nearly every package has one.
  const purls = new Array<string>(edges.length)
  let count = 0
  let last = -1
  for (const edge of edges) {
    if (edge.rank === last || edge.rank === own) continue
    last = edge.rank
    purls[count++] = edge.purl
  }
  purls.length = count
  return purls
}

/** Nearly every package has few dependencies, for which sorting by insertion is far cheaper than a call of the built-in. */
function sortByRank(edges: PackageDraft[]): void {
  if (edges.length > 20) {
    edges.sort((left, right) => left.rank - right.rank)
    return
  }
  for (let index = 1; index < edges.length; index++) {
    const edge = edges[index]
    if (edge === undefined) continue
    let at = index
    for (let before = edges[at - 1]; before !== undefined && before.rank > edge.rank; before = edges[at - 1]) {
      edges[at] = before
      at--
    }
    edges[at] = edge
  }
}
