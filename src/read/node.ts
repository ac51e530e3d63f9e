/**
 * A parsed document as readers see it: one shape for JSON, YAML, TOML and XML, with lines, and safe with any key a file may hold
 * (`__proto__` included), since maps are Maps and scalars stay text.
 */
export type Node = MapNode | ListNode | ScalarNode

export interface MapNode {
  readonly kind: 'map'
  readonly line: number
  readonly entries: ReadonlyMap<string, Entry>
}

export interface Entry {
  /** Line of the key. */
  readonly line: number
  readonly value: Node
}

export interface ListNode {
  readonly kind: 'list'
  readonly line: number
  readonly items: readonly Node[]
}

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly line: number
  readonly text: string
  /** True where it was not quoted, so that `true`, `3` and `null` are not text. */
  readonly plain: boolean
  /** The comment behind it on the same line, without `#`, or null. */
  readonly comment: string | null
}

/** Follows keys and indexes; undefined as soon as one is not there. */
export function at(node: Node | undefined, ...path: readonly (string | number)[]): Node | undefined {
  let current = node
  for (const step of path) {
    if (current === undefined) return undefined
    if (typeof step === 'number') current = current.kind === 'list' ? current.items[step] : undefined
    else current = current.kind === 'map' ? current.entries.get(step)?.value : undefined
  }
  return current
}

/** Like {@link at} for one key, whatever its case; an exact match wins. */
export function atAnyCase(node: Node | undefined, key: string): Node | undefined {
  if (node?.kind !== 'map') return undefined
  const exact = node.entries.get(key)
  if (exact !== undefined) return exact.value
  const wanted = key.toLowerCase()
  for (const [name, entry] of node.entries) if (name.toLowerCase() === wanted) return entry.value
  return undefined
}

/** Line of a key of a map; the line of the map itself where the key is not there. */
export function lineOfKey(node: Node | undefined, key: string): number {
  if (node === undefined) return 1
  return (node.kind === 'map' ? node.entries.get(key)?.line : undefined) ?? node.line
}

/** Text of a scalar; undefined for null, lists, maps and nothing. */
export function text(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && !isNull(node) ? node.text : undefined
}

/** Text of a scalar that is not empty once trimmed. */
export function filledText(node: Node | undefined): string | undefined {
  const value = text(node)?.trim()
  return value === '' ? undefined : value
}

/** Truth of a scalar that is not quoted (quoted ones are accepted as well: many tools write them so). */
export function flag(node: Node | undefined): boolean | undefined {
  if (node?.kind !== 'scalar') return undefined
  const value = node.text.toLowerCase()
  return value === 'true' ? true : value === 'false' ? false : undefined
}

/** True for a number that is written as a number. */
export function isNumber(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.plain && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(node.text)
}

/** True for null, spelled out or left empty. */
export function isNull(node: Node | undefined): boolean {
  return (
    node?.kind === 'scalar' &&
    node.plain &&
    (node.text === '' || node.text === '~' || node.text.toLowerCase() === 'null')
  )
}

/** Items of a list; nothing for anything else. */
export function items(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : []
}

/** Items of a list, or the one scalar that stands in its place. */
export function itemsOrOne(node: Node | undefined): readonly Node[] {
  if (node === undefined || isNull(node)) return []
  return node.kind === 'list' ? node.items : [node]
}

/** The scalars of a list (or the one in its place) with their text. */
export function texts(node: Node | undefined): readonly { readonly text: string; readonly line: number }[] {
  return itemsOrOne(node).flatMap(item => {
    const value = filledText(item)
    return value === undefined ? [] : [{ text: value, line: item.line }]
  })
}

/** Entries of a map in the order of the file; nothing for anything else. */
export function entries(
  node: Node | undefined,
): readonly { readonly key: string; readonly line: number; readonly value: Node }[] {
  return node?.kind === 'map'
    ? [...node.entries].map(([key, entry]) => ({ key, line: entry.line, value: entry.value }))
    : []
}

/** True for a map that has a key. */
export function has(node: Node | undefined, key: string): boolean {
  return node?.kind === 'map' && node.entries.has(key)
}
