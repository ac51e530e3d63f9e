import type { Dependency } from '../../model/dependency.ts'
import { compareText } from '../../model/order.ts'
import { addAlias, addEdges, addFacts, type PackageDraft, type PackageDrafts } from './package-drafts.ts'
import { flagsOf } from './reach.ts'

/** Dependencies made of drafts, sorted by package url. */
export function finishPackages(drafts: PackageDrafts): Dependency[] {
  // Package urls are ASCII, where the order of code units is the order of code points, and the built-in order is many times faster.
  const purls = [...drafts.byPurl.keys()].sort()
  const several = drafts.others.size === 0 ? undefined : groupByPurl(drafts.others.values())
  const kept: PackageDraft[] = []
  for (let rank = 0; rank < purls.length; rank++) {
    const purl = purls[rank] ?? ''
    const draft = drafts.byPurl.get(purl)
    if (draft === undefined) continue
    draft.rank = rank
    const others = several?.get(purl)
    if (others === undefined) kept.push(draft)
    else for (const one of joinUnnamed([draft, ...others], rank)) kept.push(one)
  }
  return kept.map(finish)
}

function groupByPurl(drafts: Iterable<PackageDraft>): Map<string, PackageDraft[]> {
  const groups = new Map<string, PackageDraft[]>()
  for (const draft of drafts) {
    const group = groups.get(draft.purl)
    if (group === undefined) groups.set(draft.purl, [draft])
    else group.push(draft)
  }
  return groups
}

function finish(draft: PackageDraft): Dependency {
  const { aliases, dependency, moreIntegrity } = draft
  const { dev, optional } = flagsOf(draft.ways)
  dependency.dev = dev
  dependency.optional = optional
  dependency.dependsOn = purlsOf(draft.edges, draft)
  if (aliases !== null) dependency.aliases = [...aliases].sort(compareText)
  if (moreIntegrity !== null)
    dependency.integrity = [...new Set([...dependency.integrity, ...moreIntegrity])].sort(compareText)
  return dependency
}

const none: readonly string[] = []

/** Package urls of finished drafts, sorted and each once; what leads to itself is no dependency of itself. */
export function purlsOf(edges: PackageDraft[], self?: PackageDraft): readonly string[] {
  if (edges.length === 0) return none
  sortByRank(edges)
  const own = self === undefined ? -1 : self.rank
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

/**
 * An entry without an address (npm leaves it out at times) says nothing of the source: it is the package of the registry that another entry of it
 * names. Two addresses for one package stay two dependencies, since each of them is fetched.
 */
function joinUnnamed(same: readonly PackageDraft[], rank: number): PackageDraft[] {
  const sorted = [...same].sort(compareSources)
  const targets = new Map<string, PackageDraft>()
  for (const draft of sorted) {
    draft.rank = rank
    const { name, source } = draft.dependency
    // Sorted by kind and address: the nameless registry stands before the named ones, the least of which it gives way to.
    if (source.kind === 'registry' && (targets.get(name)?.dependency.source.url ?? null) === null)
      targets.set(name, draft)
  }
  const kept: PackageDraft[] = []
  for (const draft of sorted) {
    const target = targets.get(draft.dependency.name)
    if (draft.dependency.source.url !== null || target === undefined || target === draft) kept.push(draft)
    else join(target, draft)
  }
  return kept
}

function join(target: PackageDraft, draft: PackageDraft): void {
  const { dependency } = draft
  addFacts(target, { ...dependency, integrity: [...dependency.integrity, ...(draft.moreIntegrity ?? [])] })
  target.ways |= draft.ways
  target.dependency.direct ||= dependency.direct
  for (const alias of draft.aliases ?? []) addAlias(target, alias)
  addEdges(target, draft.edges)
}

function compareSources(left: PackageDraft, right: PackageDraft): number {
  const [one, two] = [left.dependency, right.dependency]
  return (
    compareText(one.source.kind, two.source.kind) ||
    compareText(one.source.url ?? '', two.source.url ?? '') ||
    compareText(one.name, two.name)
  )
}
