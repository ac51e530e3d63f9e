import type { Gap } from '../../model/gap.ts'
import { sortBy } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { documentOf, rootOf } from '../document.ts'
import type { Surroundings } from '../format.ts'
import { at, entries, filledText, lineOfKey, type Node } from '../node.ts'
import { folderOf, resolveWithin } from '../path.ts'

/** Kinds of component that an app is made of. */
export type ComponentKind = 'connection' | 'function' | 'module' | 'rpc' | 'webhook'

/** A component of an app: what the app says of it, and its files. */
export interface Component {
  readonly kind: ComponentKind
  readonly key: string
  readonly line: number
  readonly node: Node
  /** What a file of it holds; undefined where it has none, or one that could not be read. */
  part(name: string): Part | undefined
}

/** A file of an app, and what is in it. */
export interface Part {
  readonly root: Node
  readonly file: SourceFile
}

/** The files of a component that say what it does; the others say how it looks and what data is like. */
const readParts: readonly string[] = [
  'attach',
  'common',
  'communication',
  'defaultScope',
  'detach',
  'epoch',
  'params',
  'requiredScope',
  'scope',
  'update',
]

const kinds: readonly ComponentKind[] = ['connection', 'function', 'module', 'rpc', 'webhook']

/** Components of an app, kind by kind, in an order that does not depend on how the file is written. */
export function componentsIn(root: Node, file: SourceFile, around: Surroundings): Component[] {
  return kinds.flatMap(kind =>
    sortBy(entries(at(root, 'components', kind)), entry => entry.key).map(({ key, line, value }) => ({
      kind,
      key,
      line,
      node: value,
      part: name => partAt(filledText(at(value, 'codeFiles', name)), file, around),
    })),
  )
}

/** A file that an app itself names, not one of its components: `base` or `common`. */
export function generalPart(root: Node, name: string, file: SourceFile, around: Surroundings): Part | undefined {
  return partAt(filledText(at(root, 'generalCodeFiles', name)), file, around)
}

function partAt(written: string | undefined, file: SourceFile, around: Surroundings): Part | undefined {
  const path = written === undefined ? undefined : resolveWithin(folderOf(file.path), written)
  const other = path === undefined ? undefined : around.file(path)
  const root = other === undefined ? undefined : rootOf(other)
  return other === undefined || root === undefined ? undefined : { root, file: other }
}

/** A file that an app names, and the line it does so in. */
interface NamedFile {
  readonly written: string
  readonly line: number
}

/** Files that say what the app does. */
function namedFiles(root: Node): NamedFile[] {
  const named = (holder: Node | undefined, names: readonly string[]): NamedFile[] =>
    names.flatMap(name => {
      const written = filledText(at(holder, name))
      return written === undefined ? [] : [{ written, line: lineOfKey(holder, name) }]
    })
  const components = kinds.flatMap(kind => entries(at(root, 'components', kind)))
  return [
    ...named(at(root, 'generalCodeFiles'), ['base', 'common']),
    ...components.flatMap(({ value }) => named(at(value, 'codeFiles'), readParts)),
  ]
}

/** Paths of the files to read with an app. */
export function partPaths(root: Node, file: SourceFile): string[] {
  return namedFiles(root).flatMap(({ written }) => resolveWithin(folderOf(file.path), written) ?? [])
}

/** Says of the files of an app which could not be read. */
export function findUnreadParts(root: Node, file: SourceFile, around: Surroundings): Gap[] {
  const seen = new Set<string>()
  return namedFiles(root).flatMap(({ written, line }): Gap[] => {
    const path = resolveWithin(folderOf(file.path), written)
    if (seen.has(path ?? written)) return []
    seen.add(path ?? written)
    const other = path === undefined ? undefined : around.file(path)
    if (path === undefined || other === undefined) {
      const reason = `${JSON.stringify(written.slice(0, 200))}, which it is made of, could not be read`
      return [{ kind: 'unknown', file: file.path, line, reason }]
    }
    const document = documentOf(other)
    if (document.kind !== 'broken' || other.text.trim() === '') return []
    const reason = `${document.reason}; it should be a part of ${file.path}`
    return [{ kind: 'unreadable', file: path, line: document.line, reason }]
  })
}
