import picomatch from 'picomatch'
import type { Tree } from '../model/tree.ts'
import { type Claim, claimPath } from './claims.ts'
import { baseOf, folderOf } from './path.ts'

/** Which paths of a tree are to be read. */
export interface Selection {
  /** Globs of paths that are left out. */
  readonly ignore: readonly string[]
  /** Paths that differ between two sides; null reads the whole tree. */
  readonly changed: ReadonlySet<string> | null
}

/**
 * Chooses the claims to read. For a review these are the claimed files that changed, those beside a changed file (formats read pairs), all
 * files of a format whose files only make sense together, and documents that a changed fragment may belong to.
 */
export function selectClaims(tree: Pick<Tree, 'files'>, selection: Selection): Claim[] {
  const ignored = selection.ignore.length === 0 ? () => false : picomatch([...selection.ignore], { dot: true })
  const { changed } = selection
  const near = changed === null ? null : foldersAround(changed)
  const claims: Claim[] = []
  const waiting: Claim[] = []
  const touched = new Set<string>()
  for (const { path, kind } of tree.files) {
    if (kind === 'submodule') continue
    const claim = claimPath(path)
    if (claim === undefined || ignored(path)) continue
    if (changed === null || changed.has(path)) {
      claims.push(claim)
      for (const format of claim.formats) if (format.together) touched.add(format.name)
    } else waiting.push(claim)
  }
  if (changed !== null && near !== null) {
    for (const path of changed)
      for (const format of claimPath(path)?.formats ?? []) if (format.together) touched.add(format.name)
    for (const claim of waiting) {
      if (claim.lockfile !== null) continue
      const together = claim.formats.some(format => touched.has(format.name))
      const beside = near.folders.has(folderOf(claim.path))
      const above = near.above.has(folderOf(claim.path)) || documentName.test(baseOf(claim.path))
      if (together || (claim.certain.size > 0 ? beside : near.hasFragments && above)) claims.push(claim)
    }
  }
  return claims.sort((left, right) => (left.path < right.path ? -1 : 1))
}

interface Near {
  /** Folders that hold a changed file. */
  readonly folders: ReadonlySet<string>
  /** Those folders and all above them. */
  readonly above: ReadonlySet<string>
  /** True where a changed file may be a part that another document refers to. */
  readonly hasFragments: boolean
}

/** API descriptions go by such names wherever they stand; others are looked for in the folders above a changed fragment. */
const documentName = /openapi|swagger|api/i

function foldersAround(changed: ReadonlySet<string>): Near {
  const folders = new Set<string>()
  const above = new Set<string>()
  let hasFragments = false
  for (const path of changed) {
    const folder = folderOf(path)
    folders.add(folder)
    for (let up = folder; ; up = folderOf(up)) {
      above.add(up)
      if (up === '') break
    }
    const claim = claimPath(path)
    if (claim !== undefined && claim.lockfile === null && claim.certain.size === 0) hasFragments = true
  }
  return { folders, above, hasFragments }
}
