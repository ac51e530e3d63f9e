import { describe, expect, it } from 'vitest'
import { compareInventories } from '../../src/compare/compare-inventories.ts'
import type { Dependency, Lockfile } from '../../src/model/dependency.ts'

function locked(name: string, version: string, known: Partial<Dependency> = {}): Dependency {
  return {
    purl: `pkg:npm/${name}@${version}`,
    id: `pkg:npm/${name}`,
    name,
    version,
    integrity: [`sha512-${version}`],
    source: { kind: 'registry', url: null },
    license: 'MIT',
    deprecated: null,
    installScript: false,
    patch: null,
    dev: false,
    optional: false,
    peer: false,
    direct: true,
    aliases: [],
    dependsOn: [],
    place: { file: 'package-lock.json', line: 7 },
    ...known,
  }
}

function told(
  before: readonly Dependency[],
  after: readonly Dependency[],
  files: readonly [string, string] = ['package-lock.json', 'package-lock.json'],
): string[] {
  const lockfile = (file: string, dependencies: readonly Dependency[]): Lockfile => ({
    file,
    format: 'package-lock',
    version: '3',
    projects: [],
    dependencies,
  })
  const inventory = (file: string, dependencies: readonly Dependency[]) => ({
    source: 'story',
    commit: null,
    connectors: [],
    lockfiles: [lockfile(file, dependencies)],
    gaps: [],
  })
  return compareInventories(inventory(files[0], before), inventory(files[1], after), '2026-11-25').map(
    ({ kind, direction, severity, value, before: old }) =>
      `${direction} ${kind} ${value}${old === null ? '' : ` from ${old}`} (${severity})`,
  )
}

describe('versions', () => {
  it.each([
    ['3.1.0', '3.2.0', 'neutral dependency-upgraded 3.2.0 from 3.1.0 (info)'],
    ['3.1.0', '4.0.0', 'neutral dependency-upgraded 4.0.0 from 3.1.0 (low)'],
    ['0.1.0', '0.2.0', 'neutral dependency-upgraded 0.2.0 from 0.1.0 (low)'],
    ['3.2.0', '3.1.0', 'neutral dependency-downgraded 3.1.0 from 3.2.0 (medium)'],
    ['4.0.0', '3.1.0', 'neutral dependency-downgraded 3.1.0 from 4.0.0 (medium)'],
  ])('%s → %s', (before, after, line) => {
    expect(told([locked('ripen', before)], [locked('ripen', after)])).toEqual([line])
  })

  it('are sets: what is on both sides cancels out, whatever the order', () => {
    expect(
      told([locked('ripen', '1.0.0'), locked('ripen', '2.0.0')], [locked('ripen', '2.0.0'), locked('ripen', '1.0.0')]),
    ).toEqual([])
    expect(
      told([locked('ripen', '1.0.0'), locked('ripen', '2.0.0')], [locked('ripen', '2.1.0'), locked('ripen', '1.0.0')]),
    ).toEqual(['neutral dependency-upgraded 2.1.0 from 2.0.0 (info)'])
  })

  it('tell one more version as one more, and never as a step back', () => {
    expect(told([locked('ripen', '2.0.0')], [locked('ripen', '1.0.0'), locked('ripen', '2.0.0')])).toEqual([
      'expands dependency-added 1.0.0 (info)',
    ])
    expect(
      told([locked('ripen', '4.1.0'), locked('ripen', '4.0.0')], [locked('ripen', '3.0.7'), locked('ripen', '4.1.0')]),
    ).toEqual(['expands dependency-added 3.0.7 (info)', 'narrows dependency-removed 4.0.0 from 4.0.0 (info)'])
  })
})

describe('the content of a version', () => {
  it('that differs is an alarm, and one that nobody vouches for any more nearly so', () => {
    expect(
      told(
        [locked('ripen', '1.0.0', { integrity: ['sha512-aaa'] })],
        [locked('ripen', '1.0.0', { integrity: ['sha512-bbb'] })],
      ),
    ).toEqual(['expands dependency-integrity-changed sha512-bbb from sha512-aaa (critical)'])
    expect(told([locked('ripen', '1.0.0')], [locked('ripen', '1.0.0', { integrity: [] })])).toEqual([
      'expands dependency-integrity-changed none from sha512-1.0.0 (high)',
    ])
  })

  it('may gain a digest of another kind', () => {
    expect(
      told(
        [locked('ripen', '1.0.0', { integrity: ['sha1-aaa'] })],
        [locked('ripen', '1.0.0', { integrity: ['sha1-aaa', 'sha512-bbb'] })],
      ),
    ).toEqual([])
    expect(told([locked('ripen', '1.0.0', { integrity: [] })], [locked('ripen', '1.0.0')])).toEqual([])
  })
})

describe('where a package comes from', () => {
  const from = (kind: Dependency['source']['kind'], url: string | null) =>
    locked('ripen', '1.0.0', { source: { kind, url } })

  it('expands when it leaves the registry or moves to another host', () => {
    expect(told([from('registry', null)], [from('git', 'git+https://code.example/ripen#abc')])).toEqual([
      'expands dependency-source-changed git git+https://code.example/ripen#abc from registry (high)',
    ])
    expect(
      told(
        [from('registry', 'https://registry.example/ripen/-/ripen-1.0.0.tgz')],
        [from('registry', 'https://mirror.example/ripen/-/ripen-1.0.0.tgz')],
      ),
    ).toHaveLength(1)
  })

  it('is one change when a package leaves the registry for a repository, which no lockfile has a checksum of', () => {
    const fork = locked('ripen', '1.0.0', {
      integrity: [],
      source: { kind: 'git', url: 'git+https://code.example/ripen#abc' },
    })
    expect(told([locked('ripen', '1.0.0')], [fork])).toEqual([
      'expands dependency-source-changed git git+https://code.example/ripen#abc from registry (high)',
    ])
    const archive = locked('ripen', '1.0.0', {
      integrity: [],
      source: { kind: 'tarball', url: 'https://code.example/ripen.tgz' },
    })
    expect(told([locked('ripen', '1.0.0')], [archive])).toEqual([
      'expands dependency-integrity-changed none from sha512-1.0.0 (high)',
      'expands dependency-source-changed tarball https://code.example/ripen.tgz from registry (high)',
    ])
  })

  it('narrows when it comes back, and is nothing when a lockfile only stops naming the registry', () => {
    expect(told([from('tarball', 'https://code.example/ripen.tgz')], [from('registry', null)])).toEqual([
      'narrows dependency-source-changed registry from tarball https://code.example/ripen.tgz (info)',
    ])
    expect(
      told([from('registry', 'https://registry.example/ripen/-/ripen-1.0.0.tgz')], [from('registry', null)]),
    ).toEqual([])
    expect(told([from('unknown', null)], [from('registry', null)])).toEqual([])
  })
})

describe('a patch of a package', () => {
  const patched = (patch: string | null, version = '1.0.0') => locked('ripen', version, { patch })

  it('is other code than its publisher made: one that comes or changes is told, one that stays is not', () => {
    expect(told([patched(null)], [patched('aaa')])).toEqual([
      'expands dependency-integrity-changed patch aaa from no patch (high)',
    ])
    expect(told([patched('aaa')], [patched('bbb')])).toEqual([
      'expands dependency-integrity-changed patch bbb from patch aaa (high)',
    ])
    expect(told([patched('aaa')], [patched('aaa', '1.1.0')])).toEqual([
      'neutral dependency-upgraded 1.1.0 from 1.0.0 (info)',
    ])
    expect(told([], [patched('aaa')])).toEqual([
      'expands dependency-added 1.0.0 (low)',
      'expands dependency-integrity-changed patch aaa from no patch (high)',
    ])
  })

  it('that is taken away is a note', () => {
    expect(told([patched('aaa')], [patched(null)])).toEqual([
      'narrows dependency-integrity-changed no patch from patch aaa (info)',
    ])
  })
})

describe('what else a lockfile says', () => {
  it('install scripts, deprecation and licences are told when they come', () => {
    expect(
      told(
        [locked('ripen', '1.0.0')],
        [locked('ripen', '1.1.0', { installScript: true, deprecated: 'use harvest', license: 'GPL-3.0-only' })],
      ),
    ).toEqual([
      'neutral dependency-upgraded 1.1.0 from 1.0.0 (info)',
      'neutral dependency-deprecated use harvest (medium)',
      'expands dependency-install-script-added 1.1.0 from 1.0.0 (high)',
      'neutral license-changed GPL-3.0-only from MIT (low)',
    ])
    expect(told([], [locked('ripen', '1.0.0', { installScript: true, direct: false, deprecated: 'gone' })])).toEqual([
      'expands dependency-added 1.0.0 (info)',
      'neutral dependency-deprecated gone (low)',
      'expands dependency-install-script-added 1.0.0 (medium)',
    ])
    expect(
      told(
        [locked('ripen', '1.0.0', { installScript: true, deprecated: 'x', license: null })],
        [locked('ripen', '1.0.0', { license: null })],
      ),
    ).toEqual([])
  })
})

describe('lockfiles', () => {
  it('that move, or change the package manager, are the same lockfile', () => {
    const packages = [locked('ripen', '1.0.0'), locked('harvest', '2.0.0')]
    expect(told(packages, packages, ['package-lock.json', 'apps/web/package-lock.json'])).toEqual([])
    expect(told(packages, packages, ['package-lock.json', 'pnpm-lock.yaml'])).toEqual([])
  })

  it('that have nothing in common are two', () => {
    expect(
      told([locked('ripen', '1.0.0')], [locked('harvest', '1.0.0')], ['a/package-lock.json', 'b/package-lock.json']),
    ).toEqual(['narrows dependency-removed 1.0.0 from 1.0.0 (info)', 'expands dependency-added 1.0.0 (low)'])
  })
})
