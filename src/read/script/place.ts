import type { Place } from '../../model/place.ts'
import type { SourceFile } from '../../model/tree.ts'
import { lineOfKey, type Node } from '../node.ts'
import { originOf } from './evaluation.ts'

/** Place of a value of a source, which may stand in a file that the source imports. */
export function placeOfValue(node: Node, file: SourceFile): Place {
  return { file: originOf(node) ?? file.path, line: node.line }
}

/** Place of a key of a map; of the map itself where the key is not there. */
export function placeOfKey(node: Node | undefined, key: string, file: SourceFile): Place {
  if (node === undefined) return { file: file.path, line: 1 }
  return { file: originOf(node) ?? file.path, line: lineOfKey(node, key) }
}
