import { type Connector, connectorKey } from '../model/connector.ts'
import { baseOf, folderOf } from '../model/path.ts'

/** Connectors of two inventories laid side by side. */
export interface Matching {
  /** The same connector on both sides; `moved` where it stands under another identity now. */
  readonly pairs: readonly { readonly before: Connector; readonly after: Connector; readonly moved: boolean }[]
  readonly added: readonly Connector[]
  readonly removed: readonly Connector[]
}

/** How alike two connectors must be to be one that moved, from 0 to 1. */
const alike = 0.5

/** Beyond this many comparisons only connectors that are equal, or of files with one name, are taken for moved. */
const maximumComparisons = 250_000

/** Matches by stable identity, then what is left by likeness, as `git -M` follows renames; never by title or position. */
export function matchConnectors(before: readonly Connector[], after: readonly Connector[]): Matching {
  const pairs: { before: Connector; after: Connector; moved: boolean }[] = []
  const [earlier, later] = [groupByKey(before), groupByKey(after)]
  const added: Connector[] = []
  const removed: Connector[] = []
  for (const [key, heads] of later) {
    const bases = earlier.get(key)
    if (bases === undefined) added.push(...heads)
    else pairs.push(...pairVersions(bases, heads))
  }
  for (const [key, bases] of earlier) if (!later.has(key)) removed.push(...bases)
  const moves = followParts(followMoves(removed, added), removed, added)
  return {
    pairs: [...pairs, ...moves.map(([from, to]) => ({ before: from, after: to, moved: true }))],
    added: added.filter(connector => !moves.some(([, to]) => to === connector)),
    removed: removed.filter(connector => !moves.some(([from]) => from === connector)),
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
  const free = bases.filter(base => !heads.some(head => sameVersion(base, head)))
  const pairs = heads.map(head => {
    const same = bases.find(base => sameVersion(base, head))
    return { before: same ?? free.shift() ?? (bases[0] as Connector), after: head, moved: false }
  })
  const replaced = free.flatMap(before => {
    const after = heads.find(head => sharesFile(before, head))
    return after === undefined ? [] : [{ before, after, moved: false }]
  })
  return [...pairs, ...replaced]
}

function sharesFile(left: Connector, right: Connector): boolean {
  const files = new Set(left.places.map(place => place.file))
  return right.places.some(place => files.has(place.file))
}

function sameVersion(left: Connector, right: Connector): boolean {
  return left.version === right.version && left.pin?.value === right.pin?.value
}

function followMoves(removed: readonly Connector[], added: readonly Connector[]): (readonly [Connector, Connector])[] {
  const moves: (readonly [Connector, Connector])[] = []
  const free = new Set(added.filter(canMove))
  for (const from of removed.filter(canMove)) {
    const candidates = [...free].filter(to => to.format === from.format && to.role === from.role)
    const near =
      candidates.length * removed.length > maximumComparisons
        ? candidates.filter(to => sameFileName(from, to))
        : candidates
    const best = bestMatch(from, near)
    if (best === undefined) continue
    free.delete(best)
    moves.push([from, best])
  }
  return moves
}

type Moves = readonly (readonly [from: Connector, to: Connector])[]

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

/** Only what is known by where it stands can move: an action of another owner is another action. */
function canMove(connector: Connector): boolean {
  const file = connector.places[0]?.file
  if (file === undefined) return false
  const folder = folderOf(file)
  return (
    connector.role !== 'usage' ||
    connector.id.startsWith(file) ||
    (folder !== '' && connector.id.startsWith(`${folder}/`))
  )
}

function sameFileName(left: Connector, right: Connector): boolean {
  return baseOf(left.places[0]?.file ?? '') === baseOf(right.places[0]?.file ?? '')
}

function bestMatch(from: Connector, candidates: readonly Connector[]): Connector | undefined {
  const features = featuresOf(from)
  let best: Connector | undefined
  let score = alike
  for (const to of candidates) {
    const likeness = jaccard(features, featuresOf(to))
    if (likeness > score || (likeness === score && best === undefined)) [best, score] = [to, likeness]
  }
  return best
}

function featuresOf(connector: Connector): Set<string> {
  return new Set([
    `name ${connector.name}`,
    `file ${baseOf(connector.places[0]?.file ?? '')}`,
    `publisher ${connector.publisher}`,
    `version ${connector.version}`,
    ...connector.auth.flatMap(auth => [
      `auth ${auth.kind} ${auth.name}`,
      ...auth.scopes.map(scope => `scope ${scope.principal} ${scope.value}`),
    ]),
    ...connector.endpoints.map(endpoint => `endpoint ${endpoint.host}`),
    ...connector.triggers.map(trigger => `trigger ${trigger.event}`),
    ...connector.operations.map(operation => `operation ${operation.id}`),
    ...connector.code.map(code => `code ${code.digest}`),
    ...connector.settings.map(setting => `setting ${setting.name} ${setting.value}`),
    ...connector.uses.map(use => `use ${use}`),
  ])
}

function jaccard(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0
  for (const item of left) if (right.has(item)) shared++
  return shared / (left.size + right.size - shared)
}
