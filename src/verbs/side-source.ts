import type { Inventory } from '../model/inventory.ts'
import type { LoadableTree } from '../model/tree.ts'

/** A side of a review: files still to be read, or an inventory that was read from an SBOM. */
export type SideSource = LoadableTree | Inventory

/** True for a side whose files are still to be read. */
export function isTree(side: SideSource): side is LoadableTree {
  return 'load' in side
}

/** A tree without any file: what a head is compared with when there is no base. */
export function emptyTree(source: string): LoadableTree {
  return { source, commit: null, files: [], load: async () => new Map() }
}
