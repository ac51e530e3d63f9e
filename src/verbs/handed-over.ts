import type { Gap } from '../model/gap.ts'
import type { LoadableTree } from '../model/tree.ts'
import { findFile } from '../model/tree-lookup.ts'
import { claimPath } from '../read/claims.ts'
import { codeownersPaths } from '../read/owners.ts'
import { readCodeowners } from '../read/ownership/codeowners.ts'
import type { Selection } from '../read/select.ts'
import type { ReadLimits } from './limits.ts'
import { Loader, readOwnersFile } from './loader.ts'

/** Files that did not change and have another owner now. */
export interface HandedOver {
  readonly paths: ReadonlySet<string>
  readonly gaps: readonly Gap[]
}

/** One line of CODEOWNERS may hand over a whole repository: this many files are read for it. */
const maximumPaths = 2_000

/** Finds what a change of CODEOWNERS hands over, by the paths alone; files that are connectors by their name come first. */
export async function findHandedOver(
  base: LoadableTree,
  head: LoadableTree,
  options: Selection & { readonly limits: ReadLimits },
): Promise<HandedOver> {
  const { changed } = options
  const file = codeownersPaths.find(path => changed?.has(path))
  if (changed === null || file === undefined) return { paths: new Set(), gaps: [] }
  const [before, after] = await Promise.all([base, head].map(tree => ownersOf(tree, options.limits)))
  const [byName, byContent]: [string[], string[]] = [[], []]
  for (const { path, kind } of head.files) {
    const claim = kind === 'submodule' || changed.has(path) ? undefined : claimPath(path)
    if (claim === undefined || claim.lockfile !== null || before?.(path) === after?.(path)) continue
    if (findFile(base, path) !== undefined) (claim.certain.size > 0 ? byName : byContent).push(path)
  }
  const all = [...byName, ...byContent]
  const left = all.length - maximumPaths
  const reason = `it hands over ${all.length} files that may be connectors; ${left} of them were not looked at`
  return {
    paths: new Set(all.slice(0, maximumPaths)),
    gaps: left > 0 ? [{ kind: 'unknown', file, line: null, reason }] : [],
  }
}

async function ownersOf(tree: LoadableTree, limits: ReadLimits): Promise<(path: string) => string | null> {
  const text = await readOwnersFile(new Loader(tree, limits))
  return text === null ? () => null : readCodeowners(text)
}
