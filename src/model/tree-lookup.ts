import { compareText } from './order.ts'
import type { Tree, TreeFile } from './tree.ts'

/** Finds a file of a tree by its path. Trees are sorted, so no index of a large repository is built for a few look-ups. */
export function findFile(tree: Pick<Tree, 'files'>, path: string): TreeFile | undefined {
  let low = 0
  let high = tree.files.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const file = tree.files[middle]
    if (file === undefined) return undefined
    const order = compareText(file.path, path)
    if (order === 0) return file
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return undefined
}
