import type { Lockfile } from '../model/dependency.ts'
import { baseOf, folderOf } from '../model/path.ts'

/** Lockfiles of two inventories laid side by side; null where a side has none. */
export type LockfilePair = readonly [before: Lockfile | null, after: Lockfile | null]

/** Share of packages two lockfiles must have in common to be one that moved. */
const alike = 0.5

/** Matches by path, then by folder (another package manager), then by what they lock (another folder). */
export function matchLockfiles(before: readonly Lockfile[], after: readonly Lockfile[]): LockfilePair[] {
  const pairs: LockfilePair[] = []
  const [old, fresh] = [new Set(before), new Set(after)]
  const take = (matches: (left: Lockfile, right: Lockfile) => boolean): void => {
    for (const right of fresh) {
      const left = [...old].find(candidate => matches(candidate, right))
      if (left === undefined) continue
      old.delete(left)
      fresh.delete(right)
      pairs.push([left, right])
    }
  }
  take((left, right) => left.file === right.file)
  take((left, right) => folderOf(left.file) === folderOf(right.file))
  take((left, right) => baseOf(left.file) === baseOf(right.file) && share(left, right) >= alike)
  return [...pairs, ...[...old].map(left => [left, null] as const), ...[...fresh].map(right => [null, right] as const)]
}

function share(left: Lockfile, right: Lockfile): number {
  const purls = new Set(left.dependencies.map(dependency => dependency.purl))
  const shared = right.dependencies.filter(dependency => purls.has(dependency.purl)).length
  return shared / Math.max(1, left.dependencies.length, right.dependencies.length)
}
