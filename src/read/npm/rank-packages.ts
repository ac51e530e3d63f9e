import { compareText } from '../../model/order.ts'
import { addAlias, addFacts, type PackageDraft, type PackageDrafts } from './package-drafts.ts'

/**
 * Puts the packages of a lockfile into their order and numbers them, so that what depends on them is sorted by number; entries of one package are
 * joined before. All entries must be added by then.
 */
export function rankPackages(drafts: PackageDrafts): PackageDraft[] {
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
  return kept
}

/** The draft that stands for a package once they are ranked. */
export function settled(draft: PackageDraft): PackageDraft {
  return draft.joined ?? draft
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
  draft.joined = target
  addFacts(target, { ...dependency, integrity: [...dependency.integrity, ...(draft.moreIntegrity ?? [])] })
  target.ways |= draft.ways
  target.dependency.direct ||= dependency.direct
  for (const alias of draft.aliases ?? []) addAlias(target, alias)
}

function compareSources(left: PackageDraft, right: PackageDraft): number {
  const [one, two] = [left.dependency, right.dependency]
  return (
    compareText(one.source.kind, two.source.kind) ||
    compareText(one.source.url ?? '', two.source.url ?? '') ||
    compareText(one.name, two.name)
  )
}
