import type { Change } from '../model/change.ts'
import type { Dependency } from '../model/dependency.ts'
import type { Severity } from '../model/severity.ts'
import { dependencySubject, draftChange, type KnownChange } from './draft-change.ts'

/** Compares what a lockfile says of one package beside its version; null for a package that is new. */
export function compareLockedPackage(before: Dependency | null, after: Dependency, format: string): Change[] {
  const moved = source(before, after)
  // No lockfile has a checksum of a repository: that the package comes from one says it all.
  const isFromRepository = after.source.kind === 'git' && moved.length > 0
  return [
    ...deprecated(before, after),
    ...(before === null ? [] : [...integrity(before, after, isFromRepository), ...license(before, after)]),
    ...moved,
    ...patched(before, after),
    ...installScript(before, after),
  ].map(known => draftChange(dependencySubject(format, after), known))
}

function deprecated(before: Dependency | null, after: Dependency): KnownChange[] {
  if (after.deprecated === null || (before !== null && before.deprecated !== null)) return []
  return [
    {
      kind: 'dependency-deprecated',
      direction: 'neutral',
      severity: after.direct ? 'medium' : 'low',
      value: after.deprecated,
      after: after.version,
      place: after.place,
    },
  ]
}

/** A lockfile may gain or lose kinds of digest; only digests of one kind that differ for one version are an alarm, and the loss of all. */
function integrity(before: Dependency, after: Dependency, mayLack: boolean): KnownChange[] {
  if (before.version !== after.version) return []
  const shared = before.integrity.filter(digest =>
    after.integrity.some(other => algorithmOf(other) === algorithmOf(digest)),
  )
  const differs = shared.some(digest => !after.integrity.includes(digest))
  const lost = before.integrity.length > 0 && after.integrity.length === 0 && !mayLack
  if (!differs && !lost) return []
  return [
    {
      kind: 'dependency-integrity-changed',
      direction: 'expands',
      severity: differs ? 'critical' : 'high',
      value: after.integrity.join(' ') || 'none',
      before: before.integrity.join(' '),
      after: after.integrity.join(' ') || 'none',
      place: after.place,
      note: differs
        ? 'The same version has other content now.'
        : 'Nothing tells any more whether the content is the same.',
    },
  ]
}

function algorithmOf(digest: string): string {
  return digest.slice(0, digest.indexOf('-'))
}

/** A registry may be named or not in a lockfile, so only a step to another kind of source, or to another address, counts. */
function source(before: Dependency | null, after: Dependency): KnownChange[] {
  const unusual = after.source.kind === 'git' || after.source.kind === 'tarball'
  if (before === null && !unusual) return []
  if (before !== null && before.source.kind === after.source.kind && sameAddress(before, after)) return []
  if (before !== null && (before.source.kind === 'unknown' || after.source.kind === 'unknown')) return []
  const expands = unusual || before?.source.kind === after.source.kind
  return [
    {
      kind: 'dependency-source-changed',
      direction: expands ? 'expands' : 'narrows',
      severity: !expands ? 'info' : before === null ? 'medium' : 'high',
      value: say(after),
      before: before === null ? null : say(before),
      after: say(after),
      place: after.place,
    },
  ]
}

function sameAddress(before: Dependency, after: Dependency): boolean {
  const [old, now] = [before.source.url, after.source.url]
  if (old === null || now === null) return true
  return originOf(old) === originOf(now)
}

/** Host of a registry, repository of a git address: the path to one version is no source. */
function originOf(url: string): string {
  const match = /^[a-z+]+:\/\/([^/]+)(\/[^#]*)?/.exec(url)
  if (match === null) return url
  return url.startsWith('git') ? `${match[1]}${match[2] ?? ''}` : (match[1] ?? url)
}

function say(dependency: Dependency): string {
  return dependency.source.url === null ? dependency.source.kind : `${dependency.source.kind} ${dependency.source.url}`
}

/** A patch of the repository's own: the package then runs what nobody else published. */
function patched(before: Dependency | null, after: Dependency): KnownChange[] {
  const old = before?.patch ?? null
  if (old === after.patch) return []
  const gone = after.patch === null
  return [
    {
      kind: 'dependency-integrity-changed',
      direction: gone ? 'narrows' : 'expands',
      severity: gone ? 'info' : 'high',
      value: sayPatch(after.patch),
      before: sayPatch(old),
      after: sayPatch(after.patch),
      place: after.place,
      note: gone ? 'It is as its publisher made it again.' : 'It runs other code than its publisher made.',
    },
  ]
}

function sayPatch(digest: string | null): string {
  return digest === null ? 'no patch' : `patch ${digest}`
}

function installScript(before: Dependency | null, after: Dependency): KnownChange[] {
  if (!after.installScript || before?.installScript) return []
  const severity: Severity = before === null ? 'medium' : 'high'
  return [
    {
      kind: 'dependency-install-script-added',
      direction: 'expands',
      severity,
      value: after.version,
      before: before?.version ?? null,
      after: after.version,
      place: after.place,
      note: 'It runs on every machine that installs it.',
    },
  ]
}

function license(before: Dependency, after: Dependency): KnownChange[] {
  if (before.license === after.license || after.license === null) return []
  return [
    {
      kind: 'license-changed',
      direction: 'neutral',
      severity: before.license === null ? 'info' : 'low',
      value: after.license,
      before: before.license,
      after: after.license,
      place: after.place,
    },
  ]
}
