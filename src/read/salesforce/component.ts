import type { SourceFile } from '../../model/tree.ts'
import type { Node } from '../node.ts'
import { baseOf } from '../path.ts'

/** A component of Salesforce metadata: the element it is described in, and the file that holds it. */
export interface Component {
  readonly element: Node
  readonly file: SourceFile
}

/** Name of a component in its organisation, which is that of its file. */
export function nameOf(file: SourceFile): string {
  return baseOf(file.path).replace(/\..*$/s, '')
}
