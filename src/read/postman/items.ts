import { at, filledText, flag, items, type Node, text } from '../node.ts'

/** Names beyond this are cut: a folder of a long name may hold thousands of requests. */
const longest = 300

/** A request, a folder or the collection itself: whatever may hold what requests sign in with and scripts. */
export interface Item {
  readonly node: Node
  /** Names of the folders it is in and its own, with ` / ` between them; `the collection` for the collection. */
  readonly name: string
  readonly request: Node | undefined
  /** What its requests sign in with, its own or that of what it is in; undefined where nothing says. */
  readonly auth: Node | undefined
}

/** The collection with all that is in it, the outer before the inner. */
export function collectItems(collection: Node): Item[] {
  const root = { node: collection, name: 'the collection', request: undefined, auth: ownAuth(collection) }
  const found: Item[] = [root]
  collect(root, '', found)
  return found
}

function collect(parent: Item, path: string, found: Item[]): void {
  for (const node of items(at(parent.node, 'item'))) {
    const own = filledText(at(node, 'name')) ?? filledText(at(node, 'id')) ?? 'unnamed'
    const name = (path === '' ? own : `${path} / ${own}`).slice(0, longest)
    const request = at(node, 'request')
    const item: Item = { node, name, request, auth: ownAuth(request) ?? ownAuth(node) ?? parent.auth }
    found.push(item)
    collect(item, name, found)
  }
}

function ownAuth(holder: Node | undefined): Node | undefined {
  const auth = at(holder, 'auth')
  return filledText(at(auth, 'type')) === undefined ? undefined : auth
}

/** Fields by their names: version 2.0 writes them as a map, 2.1 as a list of keys and values. */
export function fieldsOf(node: Node | undefined): ReadonlyMap<string, Node> {
  if (node?.kind === 'map') return new Map([...node.entries].map(([key, { value }]) => [key, value]))
  return new Map(pairsOf(node).flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const])))
}

/** A key with its value, as headers, parameters and variables are written. */
export interface KeyedValue {
  readonly key: string
  readonly value: Node | undefined
  /** `secret` where the user is not to see it. */
  readonly type: string | undefined
}

/** The pairs of a list that are not turned off. */
export function pairsOf(list: Node | undefined): KeyedValue[] {
  return items(list).flatMap(item => {
    const key = filledText(at(item, 'key')) ?? filledText(at(item, 'id'))
    if (key === undefined || flag(at(item, 'disabled')) === true || flag(at(item, 'enabled')) === false) return []
    return [{ key, value: at(item, 'value'), type: text(at(item, 'type'))?.toLowerCase() }]
  })
}
