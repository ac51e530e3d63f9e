import type { SourceFile } from '../../model/tree.ts'
import { rootOf } from '../document.ts'
import type { Surroundings } from '../format.ts'
import { at, entries, filledText, isNull, type Node } from '../node.ts'
import { baseOf, folderOf, resolveWithin } from '../path.ts'

/** A manifest as it counts: what is not in the file itself is in the one it extends. */
export interface Manifest {
  readonly root: Node
  readonly file: SourceFile
  /** The manifest it extends; null where it stands alone, undefined where that one could not be read. */
  readonly base: Manifest | null | undefined
}

/** A manifest may extend another one, and that again another. */
const maximumBases = 8

/** Reads a manifest with those it extends. */
export function readManifest(file: SourceFile, around: Surroundings, depth = 0): Manifest | undefined {
  const root = rootOf(file)
  if (root?.kind !== 'map') return undefined
  const path = basePath(root, file)
  if (path === null) return { root, file, base: null }
  const other = path === undefined || depth >= maximumBases ? undefined : around.file(path)
  return { root, file, base: other === undefined ? undefined : readManifest(other, around, depth + 1) }
}

/** Path of the manifest a manifest extends; null where it extends none, undefined where that is no path of this tree. */
export function basePath(root: Node, file: SourceFile): string | null | undefined {
  const named = filledText(at(root, 'extends'))
  return named === undefined ? null : resolveWithin(folderOf(file.path), named)
}

/** A value as it counts, with the file it is in. */
export interface Found {
  readonly node: Node
  readonly file: SourceFile
}

/** Looks a value up, in the file first; objects of both are put together key by key. */
export function find(manifest: Manifest, ...path: readonly string[]): Found | undefined {
  const node = at(manifest.root, ...path)
  if (node !== undefined && !isNull(node)) return { node, file: manifest.file }
  return manifest.base == null ? undefined : find(manifest.base, ...path)
}

/** Entries of an object as they count. */
export function findEntries(manifest: Manifest, key: string) {
  const own = entries(at(manifest.root, key)).map(entry => ({ ...entry, file: manifest.file }))
  const names = new Set(own.map(entry => entry.key))
  const others: readonly (typeof own)[number][] = manifest.base == null ? [] : findEntries(manifest.base, key)
  return [...own, ...others.filter(entry => !names.has(entry.key))]
}

/** What tells a variant from the app itself: `local` of `stripe-app.local.json`. */
export function variantOf(path: string): string | null {
  return /^stripe-app\.(.+)\.json$/i.exec(baseOf(path))?.[1] ?? null
}
