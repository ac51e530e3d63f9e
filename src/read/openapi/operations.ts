import { compareText } from '../../model/order.ts'
import type { Place } from '../../model/place.ts'
import { filledText, flag, lineOfKey, type Node } from '../node.ts'
import { type Located, locatedEntries, type References, referenceOf } from './references.ts'

/** One operation of a description, with the path it stands at. */
export interface FoundOperation {
  /** Operation id; method and path where it has none, or shares it with another. */
  readonly id: string
  /** Upper case. */
  readonly method: string
  readonly path: string
  readonly at: Located
  readonly writes: boolean
  readonly deprecated: boolean
  readonly place: Place
}

/** One path with its operations. */
export interface FoundPath {
  readonly path: string
  readonly at: Located
  readonly operations: readonly FoundOperation[]
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'])
const reading = new Set(['get', 'head', 'options', 'trace', 'query'])

/** Finds the operations of a `paths` (or `webhooks`) map, whatever file they stand in. */
export function findPaths(paths: Located | undefined, references: References): FoundPath[] {
  const found = locatedEntries(paths).flatMap(({ key, at }) => {
    const item = key.startsWith('x-') ? undefined : references.follow(at)
    return item === undefined ? [] : [{ path: key, at: item, operations: operationsOf(key, at, item, references) }]
  })
  return tellApart(found)
}

/** Operations of a path item; one that is a reference may have operations of its own beside it, which count first. */
function operationsOf(path: string, own: Located, item: Located, references: References): FoundOperation[] {
  const layers = own === item ? [item] : [own, item]
  const seen = new Set<string>()
  return layers.flatMap(layer =>
    locatedEntries(layer).flatMap(({ key, line, at }) => {
      const method = key.toLowerCase()
      if (!methods.has(method) || seen.has(method)) return []
      const operation = references.follow(at)
      if (operation?.node.kind !== 'map') return []
      seen.add(method)
      return [readOperation(path, method, operation, placeOf(at, line, operation))]
    }),
  )
}

/** Line of the method; where that is a reference, the place it leads to, since that is what a change would change. */
function placeOf(written: Located, line: number, operation: Located): Place {
  return referenceOf(written.node) === undefined
    ? { file: written.file.path, line }
    : { file: operation.file.path, line: operation.node.line }
}

function readOperation(path: string, method: string, at: Located, place: Place): FoundOperation {
  return {
    id: operationIdOf(at.node) ?? `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    at,
    writes: !reading.has(method),
    deprecated: flag(field(at.node, 'deprecated')) === true,
    place,
  }
}

/** An id that reads like a method and a path would be taken for another operation. */
function operationIdOf(node: Node): string | undefined {
  const id = filledText(field(node, 'operationId'))
  return id === undefined || /^[A-Z]+ \//.test(id) ? undefined : id
}

/** An operation id given twice names one operation only: the first by method and path keeps it, wherever it stands in the file. */
function tellApart(paths: readonly FoundPath[]): FoundPath[] {
  const keepers = new Map<string, string>()
  const twice = new Set<string>()
  for (const operation of paths.flatMap(path => path.operations)) {
    const before = keepers.get(operation.id)
    const name = nameOf(operation)
    if (before !== undefined) twice.add(operation.id)
    if (before === undefined || compareText(name, before) < 0) keepers.set(operation.id, name)
  }
  if (twice.size === 0) return [...paths]
  return paths.map(path => ({
    ...path,
    operations: path.operations.map(operation =>
      twice.has(operation.id) && keepers.get(operation.id) !== nameOf(operation)
        ? { ...operation, id: nameOf(operation) }
        : operation,
    ),
  }))
}

function nameOf(operation: FoundOperation): string {
  return `${operation.method} ${operation.path}`
}

/** A description, its paths and its operations: all that may hold servers, parameters or what is asked of callers. */
export function holdersOf(root: Located, paths: readonly FoundPath[]): Located[] {
  return [root, ...paths.flatMap(path => [path.at, ...path.operations.map(operation => operation.at)])]
}

/** A field of an operation, without following references. */
export function field(node: Node, key: string): Node | undefined {
  return node.kind === 'map' ? node.entries.get(key)?.value : undefined
}

/** Place of a key of an operation or another map. */
export function placeOfKey(at: Located, key: string): Place {
  return { file: at.file.path, line: lineOfKey(at.node, key) }
}
