import type { Node } from './node.ts'

/** What parsing a file gave: its documents (one, but for YAML streams), or why it could not be parsed. */
export type Document =
  | { readonly kind: 'parsed'; readonly roots: readonly Node[]; readonly duplicates: readonly Duplicate[] }
  | { readonly kind: 'broken'; readonly reason: string; readonly line: number | null }

/** A key that a map holds twice with different values: parsers disagree which one counts. The last one is in the node. */
export interface Duplicate {
  readonly key: string
  readonly line: number
}

/** Collections nested deeper than this are not read. */
export const maximumDepth = 100

/** Aliases may multiply a document to this many nodes, not further. */
export const maximumNodes = 200_000

/** Aliases may repeat as much text as the largest file holds, not more. */
export const maximumAliasedCharacters = 5_000_000

/** Ends a parser from within, with the reason that its document is broken. */
export class BrokenText extends Error {
  readonly line: number | null

  constructor(reason: string, line: number | null) {
    super(reason)
    this.line = line
  }
}
