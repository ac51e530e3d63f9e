import type { Connector } from '../model/connector.ts'
import { compareText } from '../model/order.ts'
import { baseOf, folderOf } from '../model/path.ts'

/** Connectors that stand elsewhere now. */
export type Moves = readonly (readonly [from: Connector, to: Connector])[]

/** How alike two connectors must be to be one that moved, from 0 to 1. */
const alike = 0.5

/** Where more features than this would be looked up, only connectors of files with one name are compared, and then only equal ones. */
const maximumLookups = 5_000_000

/** Pairs what is gone with what is new by likeness, each once. */
export function followMoves(removed: readonly Connector[], added: readonly Connector[]): Moves {
  const moves: (readonly [Connector, Connector])[] = []
  const sources = removed.filter(canMove).map(describe)
  const free = openCandidates(
    added.filter(canMove).map(describe),
    sources.reduce((sum, source) => sum + source.features.size, 0),
  )
  for (const from of sources) {
    const best = bestMatch(from, free.near(from))
    if (best === undefined) continue
    free.delete(best)
    moves.push([from.connector, best.connector])
  }
  return moves
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

interface Described {
  readonly connector: Connector
  readonly features: ReadonlySet<string>
  /** What both must share: the format and the role; then the name of the file; then everything. */
  readonly keys: readonly [kind: string, name: string, content: string]
}

function describe(connector: Connector): Described {
  const features = featuresOf(connector)
  const kind = `${connector.format} ${connector.role}`
  const name = `${kind}\n${baseOf(connector.places[0]?.file ?? '')}`
  return { connector, features, keys: [kind, name, `${kind}\n${[...features].sort(compareText).join('\n')}`] }
}

interface Candidates {
  near(from: Described): Iterable<Described>
  delete(taken: Described): void
}

/** @param lookups features of all that looks for a candidate */
function openCandidates(candidates: readonly Described[], lookups: number): Candidates {
  const index = new Map<string, Set<Described>>()
  for (const candidate of candidates) {
    for (const key of candidate.keys) {
      const same = index.get(key)
      if (same === undefined) index.set(key, new Set([candidate]))
      else same.add(candidate)
    }
  }
  return {
    near({ keys: [kind, name, content] }) {
      for (const key of [kind, name]) {
        const near = index.get(key)
        if (near === undefined || near.size * lookups <= maximumLookups) return near ?? []
      }
      const [equal] = index.get(content) ?? []
      return equal === undefined ? [] : [equal]
    },
    delete(taken) {
      for (const key of taken.keys) index.get(key)?.delete(taken)
    },
  }
}

function bestMatch(from: Described, candidates: Iterable<Described>): Described | undefined {
  let best: Described | undefined
  let score = alike
  for (const to of candidates) {
    const likeness = jaccard(from.features, to.features)
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
      ...auth.scopes.map(scope => `scope ${scope.value}`),
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
