import type { Dependency, DependencySource } from '../../model/dependency.ts'
import { compareText } from '../../model/order.ts'
import type { Place } from '../../model/place.ts'
import { type PackageType, packageId, packagePurl } from './purl.ts'
import { qualifierOf } from './source.ts'

/** A package while its lockfile is read: every entry of the same name, version and source adds to the one draft. */
export interface PackageDraft {
  readonly purl: string
  /** What it becomes: complete but for its edges, flags and aliases, which are known at the end. */
  readonly dependency: Unfinished
  /** Digests of further entries, where they differ. */
  moreIntegrity: Set<string> | null
  /** Ways it is reached, as bits of `reach`. */
  ways: number
  aliases: Set<string> | null
  /** Package urls it depends on, where several entries name some. */
  moreEdges: Set<string> | null
  /** Place of its package url in the order of all; known once they are ranked. */
  rank: number
  /** Draft that took this one in, where both are the same package after all. */
  joined: PackageDraft | null
}

/** A dependency that may still be written to. */
export type Unfinished = { -readonly [Field in keyof Dependency]: Dependency[Field] }

/** What one entry of a lockfile says of its package. */
export interface PackageFacts {
  readonly integrity: readonly string[]
  readonly license: string | null
  readonly deprecated: string | null
  readonly installScript: boolean
  readonly patch: string | null
  readonly peer: boolean
  readonly place: Place
}

/** The packages of one lockfile. */
export interface PackageDrafts {
  /** The first draft of a package url: nearly always the only one. */
  readonly byPurl: Map<string, PackageDraft>
  /** Drafts of the same package url from other sources, by url and source. */
  readonly others: Map<string, PackageDraft>
}

/** No packages yet. */
export function noPackages(): PackageDrafts {
  return { byPurl: new Map(), others: new Map() }
}

/** Draft of a package, made where its name, version and source are new; adds what an entry says of it. */
export function addPackage(
  drafts: PackageDrafts,
  name: string,
  version: string,
  source: DependencySource,
  facts: PackageFacts,
  type: PackageType = 'npm',
): PackageDraft {
  const id = packageId(name, type)
  const purl = packagePurl(id, version, qualifierOf(source))
  const first = drafts.byPurl.get(purl)
  if (first === undefined) {
    const draft = draftPackage(name, version, id, purl, source, facts)
    drafts.byPurl.set(purl, draft)
    return draft
  }
  const { dependency } = first
  if (dependency.source.url === source.url && dependency.source.kind === source.kind && dependency.name === name) {
    addFacts(first, facts)
    return first
  }
  const key = `${purl}\n${source.kind}\n${source.url ?? ''}\n${name}`
  const other = drafts.others.get(key)
  if (other !== undefined) {
    addFacts(other, facts)
    return other
  }
  const draft = draftPackage(name, version, id, purl, source, facts)
  drafts.others.set(key, draft)
  return draft
}

function draftPackage(
  name: string,
  version: string,
  id: string,
  purl: string,
  source: DependencySource,
  facts: PackageFacts,
): PackageDraft {
  const dependency: Unfinished = {
    purl,
    id,
    name,
    version,
    integrity: facts.integrity,
    source,
    license: facts.license,
    deprecated: facts.deprecated,
    installScript: facts.installScript,
    patch: facts.patch,
    dev: false,
    optional: false,
    peer: facts.peer,
    direct: false,
    aliases: none,
    dependsOn: none,
    place: facts.place,
  }
  return { purl, dependency, moreIntegrity: null, ways: 0, aliases: null, moreEdges: null, rank: 0, joined: null }
}

const none: readonly string[] = []

/** Adds what a further entry says of the same package; its first line is where reports point. */
export function addFacts(draft: PackageDraft, facts: PackageFacts): void {
  const { dependency } = draft
  for (const digest of facts.integrity) {
    if (digest === dependency.integrity[0]) continue
    draft.moreIntegrity ??= new Set()
    draft.moreIntegrity.add(digest)
  }
  dependency.license = lesser(dependency.license, facts.license)
  dependency.deprecated = lesser(dependency.deprecated, facts.deprecated)
  dependency.installScript ||= facts.installScript
  dependency.patch = lesser(dependency.patch, facts.patch)
  dependency.peer &&= facts.peer
  const { line } = dependency.place
  if (line === null || (facts.place.line ?? line) < line) dependency.place = facts.place
}

/** Notes another name a package is installed under. */
export function addAlias(draft: PackageDraft, alias: string): void {
  if (alias === draft.dependency.name || alias === '') return
  draft.aliases ??= new Set()
  draft.aliases.add(alias)
}

/** Where entries disagree, the lesser text stands, so that the order of the entries does not matter. */
function lesser(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right
  return left === right || compareText(left, right) < 0 ? left : right
}
