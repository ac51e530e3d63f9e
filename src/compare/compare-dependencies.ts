import semver from 'semver'
import type { Change } from '../model/change.ts'
import type { Dependency, Lockfile } from '../model/dependency.ts'
import { compareText } from '../model/order.ts'
import type { Severity } from '../model/severity.ts'
import { compareLockedPackage } from './compare-locked-package.ts'
import { dependencySubject, draftChange } from './draft-change.ts'
import { matchLockfiles } from './match-lockfiles.ts'

/** Compares the dependencies of two inventories, lockfile by lockfile, by package and then by sets of versions, never by order. */
export function compareDependencies(before: readonly Lockfile[], after: readonly Lockfile[]): Change[] {
  return matchLockfiles(before, after).flatMap(([left, right]) => compareLockfiles(left, right))
}

function compareLockfiles(before: Lockfile | null, after: Lockfile | null): Change[] {
  const file = (after ?? before)?.file ?? ''
  const format = (after ?? before)?.format ?? ''
  const earlier = groupById(before?.dependencies ?? [])
  const later = groupById(after?.dependencies ?? [])
  const changes: Change[] = []
  for (const id of [...new Set([...earlier.keys(), ...later.keys()])].sort(compareText)) {
    changes.push(...comparePackage(earlier.get(id) ?? [], later.get(id) ?? [], file, format))
  }
  return changes
}

function groupById(dependencies: readonly Dependency[]): Map<string, Dependency[]> {
  const groups = new Map<string, Dependency[]>()
  for (const dependency of dependencies) {
    const group = groups.get(dependency.id)
    if (group === undefined) groups.set(dependency.id, [dependency])
    else group.push(dependency)
  }
  return groups
}

/** One package: equal versions cancel out, the rest is paired by the nearest version line; what is left came or went. */
function comparePackage(
  before: readonly Dependency[],
  after: readonly Dependency[],
  file: string,
  format: string,
): Change[] {
  const changes: Change[] = []
  const gone = new Set(before)
  const fresh: Dependency[] = []
  for (const dependency of after) {
    const same = [...gone].find(old => old.version === dependency.version)
    if (same === undefined) fresh.push(dependency)
    else {
      gone.delete(same)
      if (same !== dependency) changes.push(...compareLockedPackage(same, dependency, format))
    }
  }
  for (const dependency of fresh) {
    const old = nearest(dependency, gone, before.length > 1 || after.length > 1)
    if (old === undefined)
      changes.push(added(dependency, before, format), ...compareLockedPackage(null, dependency, format))
    else {
      gone.delete(old)
      changes.push(changedVersion(old, dependency, format), ...compareLockedPackage(old, dependency, format))
    }
  }
  for (const dependency of gone) changes.push(removed(dependency, after, file, format))
  return changes
}

/**
 * The version that a new one takes the place of: of the same major line, else an older one. Where a package is locked at several versions,
 * an older line that comes back is another of them and no step back.
 */
function nearest(
  dependency: Dependency,
  candidates: ReadonlySet<Dependency>,
  several: boolean,
): Dependency | undefined {
  const list = [...candidates].sort((left, right) => -compareVersions(left.version, right.version))
  const major = semver.coerce(dependency.version)?.major
  const sameLine = list.find(candidate => semver.coerce(candidate.version)?.major === major)
  return sameLine ?? list.find(candidate => !several || compareVersions(candidate.version, dependency.version) < 0)
}

function changedVersion(before: Dependency, after: Dependency, format: string): Change {
  const down = compareVersions(after.version, before.version) < 0
  return draftChange(dependencySubject(format, after), {
    kind: down ? 'dependency-downgraded' : 'dependency-upgraded',
    direction: 'neutral',
    severity: down ? 'medium' : weighUpgrade(before.version, after.version),
    value: after.version,
    before: before.version,
    after: after.version,
    place: after.place,
    note: down ? 'An older version may bring back faults that were mended.' : null,
  })
}

function weighUpgrade(before: string, after: string): Severity {
  const [old, now] = [semver.parse(before), semver.parse(after)]
  return old !== null && now !== null && old.major === now.major && old.major > 0 ? 'info' : 'low'
}

/** By semantic version where both are one, else by code point: any fixed order does, it only names the direction. */
function compareVersions(left: string, right: string): number {
  const [a, b] = [semver.parse(left), semver.parse(right)]
  return a !== null && b !== null ? semver.compare(a, b) : compareText(left, right)
}

function added(dependency: Dependency, before: readonly Dependency[], format: string): Change {
  return draftChange(dependencySubject(format, dependency), {
    kind: 'dependency-added',
    direction: 'expands',
    severity: dependency.direct && before.length === 0 ? 'low' : 'info',
    value: dependency.version,
    after: dependency.version,
    place: dependency.place,
    note: alsoPresent(before),
  })
}

function removed(dependency: Dependency, after: readonly Dependency[], file: string, format: string): Change {
  return draftChange(dependencySubject(format, dependency), {
    kind: 'dependency-removed',
    direction: 'narrows',
    value: dependency.version,
    before: dependency.version,
    place: { file, line: null },
    note: alsoPresent(after),
  })
}

function alsoPresent(others: readonly Dependency[]): string | null {
  if (others.length === 0) return null
  const versions = others.map(other => other.version).sort(compareVersions)
  return `also present: ${versions.slice(0, 5).join(', ')}${versions.length > 5 ? ` and ${versions.length - 5} more` : ''}`
}
