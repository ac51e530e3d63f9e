import type { Connector } from '../model/connector.ts'
import type { Lockfile } from '../model/dependency.ts'
import type { Gap } from '../model/gap.ts'
import type { SourceFile } from '../model/tree.ts'

/** What a reader made of one file. */
export interface Reading {
  readonly connectors: readonly Connector[]
  readonly gaps: readonly Gap[]
}

/** The files around a file: which paths the tree has, and the text of those that were loaded. */
export interface Surroundings {
  /** True where the tree has a file of this path. */
  has(path: string): boolean
  /** Paths in a folder, sorted; `''` is the root. */
  list(folder: string): readonly string[]
  /** A loaded file; undefined where the path is not in the tree, was not asked for, or could not be read. */
  file(path: string): SourceFile | undefined
}

/** A connector format: everything the house knows of it, in one file of `connectors/`. */
export interface ConnectorFormat {
  /** The name users see, kebab-case. */
  readonly name: string
  readonly title: string
  /** Where the format is described by its owner. */
  readonly specification: string
  /** Globs of paths that are this format by name: a broken file there is a gap. */
  readonly names: readonly string[]
  /** Files that are this format when their text says so; a file that also is one by name of another format is not offered. */
  readonly content?: { readonly names: readonly string[]; readonly pattern: RegExp }
  /** Tells by the paths around it whether a file whose text says so is this format, for formats whose files are called like any other's. */
  belongs?(file: SourceFile, around: Surroundings): boolean
  /** True where the meaning of one file depends on the others of the format: all are read when one of them changed. */
  readonly together?: boolean
  /** True where a file may be made of others below its folder: it is read when one that may belong to it changed. */
  readonly gathers?: boolean
  /** Base names of files that stand at the root of a project of this format: one is read when anything below it changed. */
  readonly roots?: readonly string[]
  /** Paths that must be loaded beside a file, from its text and the paths around it; asked again for what they bring. */
  related?(file: SourceFile, around: Surroundings): readonly string[]
  /** Reads one file; null when its content is not this format after all. */
  read(file: SourceFile, around: Surroundings): Reading | null
}

/** What is known of a format before its reader is loaded: all that tells which files may be its own. */
export interface KnownFormat extends Omit<ConnectorFormat, 'title' | 'specification' | 'belongs' | 'related' | 'read'> {
  load(): Promise<ConnectorFormat>
}

/** Readers of formats, by the names of the formats. */
export type Readers = ReadonlyMap<string, ConnectorFormat>

/** What a lockfile holds, and what it leaves open. */
export interface LockReading {
  readonly lockfile: Lockfile
  readonly gaps: readonly Gap[]
}

/** Why a lockfile cannot be read, and the line it is known of. */
export interface LockFault {
  readonly reason: string
  readonly line: number | null
}

/** A lockfile format. */
export interface LockfileFormat {
  readonly name: string
  readonly title: string
  readonly specification: string
  /** Base names of its files. */
  readonly names: readonly string[]
  /** Reads one lockfile. */
  read(file: SourceFile): LockReading | LockFault
}
