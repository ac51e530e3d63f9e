import type { Gap } from '../model/gap.ts'
import type { Inventory } from '../model/inventory.ts'
import type { LoadableTree, SourceFile } from '../model/tree.ts'
import type { Claim } from '../read/claims.ts'
import type { ConnectorFormat, KnownFormat, Readers } from '../read/format.ts'
import { formatsOf, readerOf } from '../read/formats-of.ts'
import { readInventory } from '../read/inventory.ts'
import type { OwnerRules } from '../read/owners.ts'
import { type Selection, selectAlike, selectClaims } from '../read/select.ts'
import { findHandedOver } from './handed-over.ts'
import type { ReadLimits } from './limits.ts'
import { Loader, readOwnersFile } from './loader.ts'

/** How a tree is read. */
export interface ReadOptions extends Selection {
  readonly limits: ReadLimits
  readonly owners: OwnerRules['annotations']
}

/** Files may refer to files that refer to files: this many rounds, and files, are followed. */
const maximumRounds = 16
const maximumRelated = 2_000

/** Reads the inventory of a tree: chooses files by name, loads them in one go, follows what they refer to, and hands all to the readers. */
export async function readTree(tree: LoadableTree, options: ReadOptions): Promise<Inventory> {
  return readClaims(tree, selectClaims(tree, options), options)
}

/** Reads two sides of a review; what did not change is on both, so it is chosen once. */
export async function readBoth(
  base: LoadableTree,
  head: LoadableTree,
  options: ReadOptions,
): Promise<[Inventory, Inventory]> {
  const handedOver = await findHandedOver(base, head, options)
  const { changed } = options
  if (changed === null || handedOver.paths.size === 0) return readSelected(base, head, options)
  const more = { ...options, changed: new Set([...changed, ...handedOver.paths]) }
  const [before, after] = await readSelected(base, head, more)
  // What is read for its owner alone is not asked whether it can be read.
  const asked = new Set([...changed, ...selectClaims(head, options).map(claim => claim.path)])
  const alone = new Set(selectClaims(head, more).flatMap(({ path }) => (asked.has(path) ? [] : [path])))
  const isAsked = (gap: Gap): boolean => !alone.has(gap.file)
  return [
    { ...before, gaps: before.gaps.filter(isAsked) },
    { ...after, gaps: [...after.gaps.filter(isAsked), ...handedOver.gaps] },
  ]
}

async function readSelected(
  base: LoadableTree,
  head: LoadableTree,
  options: ReadOptions,
): Promise<[Inventory, Inventory]> {
  const claims = selectClaims(head, options)
  return Promise.all([readClaims(base, selectAlike(base, claims, options), options), readClaims(head, claims, options)])
}

async function readClaims(tree: LoadableTree, claims: readonly Claim[], options: ReadOptions): Promise<Inventory> {
  const loader = new Loader(tree, options.limits)
  await loader.load(claims.map(claim => claim.path))
  const codeowners = await readOwnersFile(loader)
  const readers = await loadReaders(claims, loader)
  await followRelated(claims, loader, readers)
  return readInventory({
    tree,
    claims,
    around: loader.around,
    readers,
    gaps: [...loader.gaps, ...submoduleGaps(tree, options)],
    owners: { codeowners, annotations: options.owners },
  })
}

/** Loads the readers of the formats that the files are, and no others: there are many, and a change is of few. */
async function loadReaders(claims: readonly Claim[], loader: Loader): Promise<Readers> {
  const wanted = new Map<string, KnownFormat>()
  for (const claim of claims) {
    const file = loader.around.file(claim.path)
    if (file !== undefined) for (const format of formatsOf(claim, file)) wanted.set(format.name, format)
  }
  const loaded = await Promise.all([...wanted.values()].map(format => format.load()))
  return new Map(loaded.map(reader => [reader.name, reader]))
}

/** A file, and the format that asks what belongs to it. */
interface Followed {
  readonly file: SourceFile
  readonly format: ConnectorFormat
}

async function followRelated(claims: readonly Claim[], loader: Loader, readers: Readers): Promise<void> {
  let fresh: readonly Followed[] = claims.flatMap(claim => {
    const file = loader.around.file(claim.path)
    if (file === undefined) return []
    return formatsOf(claim, file).map(format => ({ file, format: readerOf(format, readers) }))
  })
  const seen = new Set(fresh.map(({ file, format }) => `${format.name}\n${file.path}`))
  let loaded = 0
  for (let round = 0; fresh.length > 0 && round < maximumRounds; round++) {
    const wanted = wantedOf(fresh, loader, seen)
    const missing = [...new Set(wanted.map(({ path }) => path))].filter(path => !loader.has(path))
    loaded += missing.length
    if (loaded > maximumRelated) {
      const reason = `documents refer to more than ${maximumRelated} other files; this and those behind it are not read`
      loader.gap(missing[0] ?? '', reason)
      return
    }
    await loader.load(missing)
    fresh = wanted.flatMap(({ path, format }) => {
      const file = loader.around.file(path)
      return file === undefined ? [] : [{ file, format }]
    })
  }
}

/** What some files refer to and nobody followed yet; a file that is loaded already may refer to others for this format. */
function wantedOf(files: readonly Followed[], { around }: Loader, seen: Set<string>) {
  return files.flatMap(({ file, format }) =>
    (format.related?.(file, around) ?? []).flatMap(path => {
      const key = `${format.name}\n${path}`
      if (seen.has(key) || !around.has(path)) return []
      seen.add(key)
      return [{ path, format }]
    }),
  )
}

function submoduleGaps(tree: LoadableTree, selection: Selection): Gap[] {
  return tree.files
    .filter(file => file.kind === 'submodule' && (selection.changed === null || selection.changed.has(file.path)))
    .map(file => ({
      kind: 'unknown',
      file: file.path,
      line: null,
      reason: 'it is a submodule: what is in it is another repository and is not read',
    }))
}
