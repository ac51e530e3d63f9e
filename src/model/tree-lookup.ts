import { compareText } from './order.ts'
import type { Tree, TreeFile } from './tree.ts'

/** Finds a file of a tree by its path. Trees are sorted, so no index of a large repository is built for a few look-ups. */
export function findFile(tree: Pick<Tree, 'files'>, path: string): TreeFile | undefined {
  const position = findPosition(tree.files, path)
  return position === undefined ? undefined : tree.files[position]
}

/** Where a path stands in a sorted listing; undefined where it does not. */
export function findPosition(files: readonly TreeFile[], path: string): number | undefined {
  let low = 0
  let high = files.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = compareText(files[middle]?.path ?? '', path)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return undefined
}
