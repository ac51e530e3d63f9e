import { type Connector, connectorKey } from '../model/connector.ts'
import { followMoves, type Moves } from './follow-moves.ts'

/** Connectors of two inventories laid side by side. */
export interface Matching {
  /** The same connector on both sides; `moved` where it stands under another identity now. */
  readonly pairs: readonly { readonly before: Connector; readonly after: Connector; readonly moved: boolean }[]
  readonly added: readonly Connector[]
  readonly removed: readonly Connector[]
}

/** Matches by stable identity, then what is left by likeness, as `git -M` follows renames; never by title or position. */
export function matchConnectors(before: readonly Connector[], after: readonly Connector[]): Matching {
  const pairs: { before: Connector; after: Connector; moved: boolean }[] = []
  const [earlier, later] = [groupByKey(before), groupByKey(after)]
  const added: Connector[] = []
  const removed: Connector[] = []
  for (const [key, heads] of later) {
    const bases = earlier.get(key)
    // One by one: a file may hold more than a call takes arguments.
    if (bases === undefined) for (const head of heads) added.push(head)
    else for (const pair of pairVersions(bases, heads)) pairs.push(pair)
  }
  for (const [key, bases] of earlier) if (!later.has(key)) for (const base of bases) removed.push(base)
  const moves = followParts(followMoves(removed, added), removed, added)
  const taken = new Set(moves.flat())
  return {
    pairs: [...pairs, ...moves.map(([from, to]) => ({ before: from, after: to, moved: true }))],
    added: added.filter(connector => !taken.has(connector)),
    removed: removed.filter(connector => !taken.has(connector)),
  }
}

function groupByKey(connectors: readonly Connector[]): Map<string, Connector[]> {
  const groups = new Map<string, Connector[]>()
  for (const connector of connectors) {
    const key = connectorKey(connector)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [connector])
    else group.push(connector)
  }
  return groups
}

/**
 * A connector may be used at several versions: equal ones are the same, the others are paired in order, one more is a version more. One
 * that is gone gave way to another where its file still uses the connector; else there is only one use less.
 */
function pairVersions(bases: readonly Connector[], heads: readonly Connector[]) {
  const kept = new Map(bases.map(base => [versionOf(base), base]))
  const current = new Set(heads.map(versionOf))
  const free = bases.filter(base => !current.has(versionOf(base))).reverse()
  // A file may keep the newest version while older ones stay elsewhere.
  const earlier = new Map(bases.flatMap(base => base.places.map(place => [place.file, base] as const)))
  const standingThere = (head: Connector) =>
    head.places.map(place => earlier.get(place.file)).find(base => base !== undefined)
  const pairs = heads.map(head => {
    const before = kept.get(versionOf(head)) ?? free.pop() ?? standingThere(head) ?? (bases[0] as Connector)
    return { before, after: head, moved: false }
  })
  const byFile = new Map([...heads].reverse().flatMap(head => head.places.map(place => [place.file, head] as const)))
  const replaced = free.flatMap(before => {
    const file = before.places.find(place => byFile.has(place.file))?.file
    const after = file === undefined ? undefined : byFile.get(file)
    return after === undefined ? [] : [{ before, after, moved: false }]
  })
  return [...pairs, ...replaced]
}

function versionOf(connector: Connector): string {
  return `${connector.version}\n${connector.pin?.value}`
}

/** What is known by its place in a connector, such as a library of a script, moves with that connector. */
function followParts(moves: Moves, removed: readonly Connector[], added: readonly Connector[]): Moves {
  const targets = new Map(moves.map(([from, to]) => [connectorKey(from), to]))
  const taken = new Set(moves.flat())
  const free = new Map(added.filter(to => !taken.has(to)).map(to => [connectorKey(to), to]))
  const parts = removed.flatMap(part => {
    if (part.role !== 'usage' || taken.has(part)) return []
    for (let end = part.id.indexOf('/'); end !== -1; end = part.id.indexOf('/', end + 1)) {
      const whole = targets.get(connectorKey({ format: part.format, id: part.id.slice(0, end) }))
      const key = whole && connectorKey({ format: part.format, id: whole.id + part.id.slice(end) })
      const to = key === undefined ? undefined : free.get(key)
      if (key === undefined || to === undefined) continue
      free.delete(key)
      return [[part, to] as const]
    }
    return []
  })
  return [...moves, ...parts]
}
