import picomatch from 'picomatch'
import { compareText } from '../model/order.ts'
import type { Tree } from '../model/tree.ts'
import { findFile } from '../model/tree-lookup.ts'
import { type Claim, claimPath, mayBeOf } from './claims.ts'
import { baseOf, folderOf } from './path.ts'
import { rootsAbove } from './projects.ts'

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
  const ignored = ignoring(selection)
  const concern = selection.changed === null ? null : concernOf(selection.changed, tree)
  const claims: Claim[] = []
  let folder = ''
  for (const { path, kind } of tree.files) {
    if (kind === 'submodule') continue
    if (!isIn(path, folder)) folder = folderOf(path)
    // Most paths of a large repository are decided here, without matching globs.
    if (concern !== null && !mayConcern(path, folder, concern)) continue
    const claim = claimPath(path)
    if (claim !== undefined && (concern === null || concerns(claim, folder, concern)) && !ignored(path))
      claims.push(claim)
  }
  return claims.sort((left, right) => compareText(left.path, right.path))
}

/** The claims of the other side of a review: those of this side that it has too, and its own among what changed. */
export function selectAlike(tree: Pick<Tree, 'files'>, claims: readonly Claim[], selection: Selection): Claim[] {
  if (selection.changed === null) return selectClaims(tree, selection)
  const ignored = ignoring(selection)
  const chosen = new Map(
    claims.filter(claim => findFile(tree, claim.path) !== undefined).map(claim => [claim.path, claim]),
  )
  for (const path of selection.changed) {
    const file = chosen.has(path) ? undefined : findFile(tree, path)
    const claim = file === undefined || file.kind === 'submodule' || ignored(path) ? undefined : claimPath(path)
    if (claim !== undefined) chosen.set(path, claim)
  }
  return [...chosen.values()].sort((left, right) => compareText(left.path, right.path))
}

function ignoring({ ignore }: Selection): (path: string) => boolean {
  return ignore.length === 0 ? () => false : picomatch([...ignore], { dot: true })
}

/** What a change of some paths asks to be looked at. */
interface Concern {
  readonly changed: ReadonlySet<string>
  /** Folders that hold a changed path. */
  readonly beside: ReadonlySet<string>
  /** Folders of changed fragments, and all above them; empty where no fragment changed. */
  readonly above: ReadonlySet<string>
  /** Formats of which all files are read. */
  readonly together: ReadonlySet<string>
  /** True for every path that one of those formats may claim, and few others. */
  readonly mayBeTogether: (path: string) => boolean
  /** Files that stand at the root of a project in which something changed. */
  readonly roots: ReadonlySet<string>
}

/** API descriptions go by such names wherever they stand; others are looked for in the folders above a changed fragment. */
const documentName = /openapi|swagger|api/i

function concernOf(changed: ReadonlySet<string>, tree: Pick<Tree, 'files'>): Concern {
  const beside = new Set<string>()
  const above = new Set<string>()
  const together = new Set<string>()
  for (const path of changed) {
    const claim = claimPath(path)
    beside.add(folderOf(path))
    for (const format of claim?.formats ?? []) if (format.together) together.add(format.name)
    // Only what some format takes by its content can be a part of a document elsewhere.
    if (claim === undefined || claim.lockfile !== null || claim.certain.size > 0) continue
    for (let up = folderOf(path); ; up = folderOf(up)) {
      above.add(up)
      if (up === '') break
    }
  }
  const mayBeTogether = together.size === 0 ? () => false : mayBeOf(together)
  return { changed, beside, above, together, mayBeTogether, roots: rootsAbove(beside, tree) }
}

function mayConcern(path: string, folder: string, concern: Concern): boolean {
  if (concern.beside.has(folder) || concern.above.has(folder) || concern.roots.has(path)) return true
  if (concern.mayBeTogether(path)) return true
  return concern.above.size > 0 && documentName.test(baseOf(path))
}

function concerns(claim: Claim, folder: string, concern: Concern): boolean {
  if (concern.changed.has(claim.path) || concern.roots.has(claim.path)) return true
  if (claim.lockfile !== null) return false
  if (claim.formats.some(format => concern.together.has(format.name))) return true
  if (claim.certain.size > 0) {
    const gathers = claim.formats.some(format => format.gathers)
    return concern.beside.has(folder) || (gathers && concern.above.has(folder))
  }
  return concern.above.has(folder) || (concern.above.size > 0 && documentName.test(baseOf(claim.path)))
}

/** True for a path directly in a folder; neighbours in a sorted listing mostly share it. */
function isIn(path: string, folder: string): boolean {
  const start = folder === '' ? 0 : folder.length + 1
  return path.startsWith(folder) && (start === 0 || path[folder.length] === '/') && path.indexOf('/', start) === -1
}
