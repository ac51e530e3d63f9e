import type { Gap } from '../model/gap.ts'
import type { Inventory } from '../model/inventory.ts'
import type { LoadableTree } from '../model/tree.ts'
import type { Claim } from '../read/claims.ts'
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
  await followRelated(claims, loader)
  return readInventory({
    tree,
    claims,
    around: loader.around,
    gaps: [...loader.gaps, ...submoduleGaps(tree, options)],
    owners: { codeowners, annotations: options.owners },
  })
}

async function followRelated(claims: readonly Claim[], loader: Loader): Promise<void> {
  const followers = claims.filter(claim => claim.formats.some(format => format.related !== undefined))
  let fresh = followers.flatMap(claim => {
    const file = loader.around.file(claim.path)
    return file === undefined ? [] : claim.formats.map(format => ({ file, format }))
  })
  let followed = 0
  for (let round = 0; fresh.length > 0 && round < maximumRounds; round++) {
    const wanted = new Map<string, (typeof fresh)[number]['format']>()
    for (const { file, format } of fresh) {
      for (const path of format.related?.(file, loader.around) ?? []) {
        if (!loader.has(path) && loader.around.has(path) && !wanted.has(path)) wanted.set(path, format)
      }
    }
    followed += wanted.size
    if (followed > maximumRelated) {
      const [first = ''] = wanted.keys()
      loader.gap(
        first,
        `documents refer to more than ${maximumRelated} other files; this and those behind it are not read`,
      )
      return
    }
    const files = await loader.load([...wanted.keys()])
    fresh = files.flatMap(file => {
      const format = wanted.get(file.path)
      return format === undefined ? [] : [{ file, format }]
    })
  }
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
