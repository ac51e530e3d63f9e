/** One entry of a SOURCE as listed, before anything of it is read. */
export interface TreeFile {
  /** Relative to the root of the SOURCE, with `/`. */
  readonly path: string
  /** Content id: equal ids are equal bytes. Null where the SOURCE has none without reading (a folder, a modified file). */
  readonly id: string | null
  readonly kind: 'file' | 'link' | 'submodule'
}

/** The files of one SOURCE, listed once, sorted by path. */
export interface Tree {
  /** The SOURCE as the user wrote it. */
  readonly source: string
  readonly commit: string | null
  readonly files: readonly TreeFile[]
}

/** What loading one file gave. */
export type FileContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly id: string }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'missing'; readonly reason: string }

/** A tree whose files can be loaded; the only thing that the rooms behind it cannot do themselves. */
export interface LoadableTree extends Tree {
  /**
   * Loads files in one go, each up to a number of bytes. Every listed path that is asked for is in the answer; nothing outside the
   * SOURCE is ever opened.
   */
  load(paths: readonly string[], maximumBytes: number): Promise<ReadonlyMap<string, FileContent>>
  /** Paths that differ from another tree, where the SOURCE knows them without comparing listings. */
  differencesFrom?(other: Tree): readonly string[] | undefined
}

/** One file whose text was loaded, without byte order mark. */
export interface SourceFile {
  readonly path: string
  readonly id: string
  readonly text: string
}
