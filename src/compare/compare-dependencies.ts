import semver, { type SemVer } from 'semver'
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
    // One by one: a package may be locked at more versions than a call takes arguments.
    for (const change of comparePackage(earlier.get(id) ?? [], later.get(id) ?? [], file, format)) changes.push(change)
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
  const { fresh, kept, gone } = cancelOut(before, after)
  for (const [old, dependency] of kept) {
    if (old !== dependency) changes.push(...compareLockedPackage(old, dependency, format))
  }
  const candidates = new Set(newestFirst(gone))
  const presentBefore = fresh.length === 0 ? null : alsoPresent(before)
  const presentAfter = gone.length === 0 ? null : alsoPresent(after)
  for (const dependency of fresh) {
    const old = nearest(readVersion(dependency), candidates, before.length > 1 || after.length > 1)
    if (old !== undefined) candidates.delete(old)
    const told =
      old === undefined
        ? added(dependency, before.length === 0, presentBefore, format)
        : changedVersion(old.dependency, dependency, format)
    changes.push(told, ...compareLockedPackage(old?.dependency ?? null, dependency, format))
  }
  const left = new Set([...candidates].map(candidate => candidate.dependency))
  for (const dependency of gone) if (left.has(dependency)) changes.push(removed(dependency, presentAfter, file, format))
  return changes
}

/** What is locked on both sides at one version, and what is left of each. */
function cancelOut(before: readonly Dependency[], after: readonly Dependency[]) {
  const byVersion = new Map<string, Dependency[]>()
  for (const dependency of before.toReversed()) {
    const same = byVersion.get(dependency.version)
    if (same === undefined) byVersion.set(dependency.version, [dependency])
    else same.push(dependency)
  }
  const gone = new Set(before)
  const fresh: Dependency[] = []
  const kept: [Dependency, Dependency][] = []
  for (const dependency of after) {
    const same = byVersion.get(dependency.version)?.pop()
    if (same === undefined) fresh.push(dependency)
    else {
      gone.delete(same)
      kept.push([same, dependency])
    }
  }
  return { fresh, kept, gone: [...gone] }
}

/** A dependency whose version is read once, however often it is compared. */
interface Versioned {
  readonly dependency: Dependency
  readonly version: SemVer | null
  readonly major: number | undefined
}

function readVersion(dependency: Dependency): Versioned {
  return {
    dependency,
    version: semver.parse(dependency.version),
    major: semver.coerce(dependency.version)?.major,
  }
}

function newestFirst(dependencies: readonly Dependency[]): Versioned[] {
  return dependencies.map(readVersion).sort((left, right) => -compareVersioned(left, right))
}

/**
 * The version that a new one takes the place of: of the same major line, else an older one. Where a package is locked at several versions,
 * an older line that comes back is another of them and no step back.
 */
function nearest(fresh: Versioned, newestFirst: Iterable<Versioned>, several: boolean): Versioned | undefined {
  let older: Versioned | undefined
  for (const candidate of newestFirst) {
    if (candidate.major === fresh.major) return candidate
    if (older === undefined && (!several || compareVersioned(candidate, fresh) < 0)) older = candidate
  }
  return older
}

function changedVersion(before: Dependency, after: Dependency, format: string): Change {
  const down = compareVersioned(readVersion(after), readVersion(before)) < 0
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
function compareVersioned(left: Versioned, right: Versioned): number {
  return left.version !== null && right.version !== null
    ? semver.compare(left.version, right.version)
    : compareText(left.dependency.version, right.dependency.version)
}

function added(dependency: Dependency, isFirst: boolean, note: string | null, format: string): Change {
  return draftChange(dependencySubject(format, dependency), {
    kind: 'dependency-added',
    direction: 'expands',
    severity: dependency.direct && isFirst ? 'low' : 'info',
    value: dependency.version,
    after: dependency.version,
    place: dependency.place,
    note,
  })
}

function removed(dependency: Dependency, note: string | null, file: string, format: string): Change {
  return draftChange(dependencySubject(format, dependency), {
    kind: 'dependency-removed',
    direction: 'narrows',
    value: dependency.version,
    before: dependency.version,
    place: { file, line: null },
    note,
  })
}

function alsoPresent(others: readonly Dependency[]): string | null {
  if (others.length === 0) return null
  const versions = newestFirst(others)
    .reverse()
    .map(other => other.dependency.version)
  return `also present: ${versions.slice(0, 5).join(', ')}${versions.length > 5 ? ` and ${versions.length - 5} more` : ''}`
}
