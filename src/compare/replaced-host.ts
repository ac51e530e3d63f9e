import { partyOf } from '../catalog/hosts.ts'
import type { Reach } from './reach.ts'

/** Hosts that are gone, of which each takes the place of one at most. */
export interface GoneHosts {
  /** The one host that is gone and served what the new one serves now; with several candidates nothing is guessed. */
  replacedBy(fresh: Reach): Reach | undefined
  /** Leaves out one that something is told of. */
  delete(reach: Reach): void
}

/** Looks hosts up by what they are for and whose they are: a file may name any number of them. */
export function openGoneHosts(gone: readonly Reach[], after: readonly Reach[]): GoneHosts {
  const position = new Map(gone.map((reach, index) => [reach, index]))
  const byUse = indexReaches(gone, usesOf)
  const byKin = indexReaches(gone, reach => kinOf(reach))
  const rivals = indexReaches(after, reach => kinOf(reach))
  return {
    replacedBy(fresh) {
      const candidates = usesOf(fresh).flatMap(use => firstTwo(byUse.get(use)))
      const [only] = candidates
      if (only === undefined || candidates.some(reach => reach !== only)) {
        const kin = kinOf(fresh).flatMap(key => firstTwo(byKin.get(key)).slice(0, 1))
        return kin.sort((left, right) => (position.get(left) ?? 0) - (position.get(right) ?? 0))[0]
      }
      const others = kinOf(only).flatMap(key => firstTwo(rivals.get(key)))
      return others.some(reach => reach !== fresh) ? undefined : only
    },
    delete(reach) {
      for (const use of usesOf(reach)) byUse.get(use)?.delete(reach)
      for (const key of kinOf(reach)) byKin.get(key)?.delete(reach)
    },
  }
}

function usesOf({ direction, purposes }: Reach): string[] {
  return [...purposes].map(purpose => `${direction} ${purpose}`)
}

function kinOf(reach: Reach): string[] {
  const party = partyOf(reach.host)
  return usesOf(reach).map(use => `${use} ${party}`)
}

function indexReaches(reaches: readonly Reach[], keysOf: (reach: Reach) => readonly string[]): Map<string, Set<Reach>> {
  const index = new Map<string, Set<Reach>>()
  for (const reach of reaches) {
    for (const key of keysOf(reach)) {
      const same = index.get(key)
      if (same === undefined) index.set(key, new Set([reach]))
      else same.add(reach)
    }
  }
  return index
}

/** Enough to tell none, one and several apart. */
function firstTwo(reaches: ReadonlySet<Reach> | undefined): Reach[] {
  const [first, second] = reaches ?? []
  return [first, second].filter(reach => reach !== undefined)
}
