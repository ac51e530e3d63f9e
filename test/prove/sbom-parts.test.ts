import { describe, expect, it } from 'vitest'
import type { Dependency } from '../../src/model/dependency.ts'
import { cider, lantern, orchard, plainConnector, rootLockfile } from './inventories.ts'
import { edgesOf, valuesOf, write } from './written.ts'

function writeDependency(dependency: Partial<Dependency>) {
  const lockfile = { ...rootLockfile, projects: [], dependencies: [{ ...cider, ...dependency }] }
  const [component] = write({ lockfiles: [lockfile] }).components
  return component
}

describe('a dependency', () => {
  it('is two components where two lockfiles lock it, each with its own edges', () => {
    const bom = write(orchard)
    expect(edgesOf(bom, 'package-lock.json#pkg:npm/%40orchard/press@2.0.0')).toEqual([
      'package-lock.json#pkg:npm/cider@1.0.0',
    ])
    expect(edgesOf(bom, 'web/pnpm-lock.yaml#.')).toEqual(['web/pnpm-lock.yaml#pkg:npm/cider@1.0.0'])
    expect(edgesOf(bom, 'web/pnpm-lock.yaml#pkg:npm/cider@1.0.0')).toEqual([])
  })

  it('has its scope as the group, wherever lockfiles put it', () => {
    const component = writeDependency({ name: '@orchard/press', purl: 'pkg:npm/%40orchard/press@1' })
    expect(component).toMatchObject({ group: '@orchard', name: 'press' })
  })

  it.each([
    [{ dev: false, optional: false }, 'required'],
    [{ dev: false, optional: true }, 'optional'],
    [{ dev: true, optional: false }, 'excluded'],
    [{ dev: true, optional: true }, 'excluded'],
  ])('that is %o has the scope %s', (flags, scope) => {
    expect(writeDependency(flags).scope).toBe(scope)
  })

  it('has its digests as hexadecimal, at the component and at what is distributed', () => {
    const component = writeDependency({
      integrity: [
        `sha1-${Buffer.alloc(20, 0xab).toString('base64')}`,
        `sha512-${Buffer.alloc(64, 1).toString('base64')}`,
      ],
      source: { kind: 'registry', url: 'https://registry.example/cider/-/cider-1.0.0.tgz' },
    })
    const hashes = [
      { alg: 'SHA-1', content: 'ab'.repeat(20) },
      { alg: 'SHA-512', content: '01'.repeat(64) },
    ]
    expect(component.hashes).toEqual(hashes)
    expect(component.externalReferences).toEqual([
      { type: 'distribution', url: 'https://registry.example/cider/-/cider-1.0.0.tgz', hashes },
    ])
  })

  it('says that it has no digest rather than nothing, and takes no other text for one', () => {
    expect(valuesOf(writeDependency({ integrity: [] }), 'ferrule:without-integrity')).toEqual(['true'])
    for (const text of ['sha512-AAAA', 'sha512-', `10c0/${'ab'.repeat(64)}`, `sha256-${'ab'.repeat(32)}`, 'h1:abc=']) {
      const component = writeDependency({ integrity: [text] })
      expect(component).not.toHaveProperty('hashes')
      expect(valuesOf(component, 'ferrule:integrity')).toEqual([text])
    }
  })

  it.each([
    ['MIT', { license: { id: 'MIT', acknowledgement: 'declared' } }],
    ['MIT OR Apache-2.0', { expression: 'MIT OR Apache-2.0', acknowledgement: 'declared' }],
    [
      '(MIT AND (GPL-2.0+ OR LicenseRef-own))',
      { expression: '(MIT AND (GPL-2.0+ OR LicenseRef-own))', acknowledgement: 'declared' },
    ],
    [
      'GPL-2.0-only WITH Classpath-exception-2.0',
      { expression: 'GPL-2.0-only WITH Classpath-exception-2.0', acknowledgement: 'declared' },
    ],
    ['mit', { license: { name: 'mit', acknowledgement: 'declared' } }],
    ['SEE LICENSE IN LICENSE.md', { license: { name: 'SEE LICENSE IN LICENSE.md', acknowledgement: 'declared' } }],
    ['MIT OR Orchard', { license: { name: 'MIT OR Orchard', acknowledgement: 'declared' } }],
    ['MIT OR', { license: { name: 'MIT OR', acknowledgement: 'declared' } }],
    ['(MIT', { license: { name: '(MIT', acknowledgement: 'declared' } }],
    ['MIT)', { license: { name: 'MIT)', acknowledgement: 'declared' } }],
    ['', { license: { name: '', acknowledgement: 'declared' } }],
  ])('under the license %o declares it as what it is', (license, expected) => {
    expect(writeDependency({ license }).licenses).toEqual([expected])
  })

  it.each([
    ['registry', 'https://registry.example/cider.tgz', 'distribution', 'https://registry.example/cider.tgz'],
    ['tarball', 'https://files.example/cider.tgz', 'distribution', 'https://files.example/cider.tgz'],
    ['git', 'git+ssh://git@host.example/orchard/cider.git#abc', 'vcs', 'ssh://git@host.example/orchard/cider.git#abc'],
  ] as const)('from %s %s has a reference that other tools follow', (kind, url, type, expected) => {
    expect(writeDependency({ source: { kind, url } }).externalReferences).toEqual([{ type, url: expected }])
  })

  it.each([
    '../cider',
    'git@host.example:orchard/cider.git',
    'https://{host}/cider.tgz',
    'https://host.example/a b',
    'https://a:b/',
  ])('from %s has no reference, since that is no IRI', url => {
    const component = writeDependency({ source: { kind: 'registry', url } })
    expect(component).not.toHaveProperty('externalReferences')
    expect(valuesOf(component, 'ferrule:source')).toEqual([JSON.stringify({ kind: 'registry', url })])
  })

  it('shows where it is locked', () => {
    expect(writeDependency({ place: { file: 'package-lock.json', line: 7 } }).evidence).toEqual({
      occurrences: [{ location: 'package-lock.json', line: 7 }],
    })
  })

  it('has no package url that others could not parse', () => {
    expect(writeDependency({ purl: 'cider 1' })).not.toHaveProperty('purl')
  })
})

describe('a connector', () => {
  const [service] = write(orchard).services

  it('is a service with the hosts that are in its file; a template is no endpoint', () => {
    expect(service).toMatchObject({ name: 'Lantern', version: '2.1.0', provider: { name: 'Harbour Works' } })
    expect(service.endpoints).toEqual(['//hooks.orchard.example:8443', 'https://api.harbour.example'])
    expect(service['x-trust-boundary']).toBe(true)
    expect(valuesOf(service, 'ferrule:endpoint')).toHaveLength(3)
  })

  it.each([
    [[], undefined],
    [['oauth2'], true],
    [['oauth2', 'none'], false],
    [['oauth2', 'unknown'], undefined],
  ] as const)('with the authentication %j is authenticated: %s', (kinds, expected) => {
    const auth = kinds.map(kind => ({ kind, name: kind, provider: null, scopes: [], place: { file: 'a', line: 1 } }))
    expect(write({ connectors: [{ ...plainConnector, auth }] }).services[0].authenticated).toBe(expected)
  })

  it('has one property a scope, each of which names its authentication', () => {
    expect(valuesOf(service, 'ferrule:scope').map(value => JSON.parse(value))).toEqual([
      { ...lantern.auth[0]?.scopes[0], auth: 0 },
      { ...lantern.auth[0]?.scopes[1], auth: 0 },
      { ...lantern.auth[1]?.scopes[0], auth: 1 },
    ])
  })

  it('that ends says when, in the milestones that CycloneDX has registered', () => {
    expect(valuesOf(service, 'cdx:lifecycle:milestone:endOfDevelopment')).toEqual(['2026-01-31'])
    expect(valuesOf(service, 'cdx:lifecycle:milestone:endOfSupport')).toEqual(['2027-03-01'])
    expect(valuesOf(service, 'cdx:lifecycle:milestone:endOfLife')).toEqual(['2027-03-01'])
  })

  it('that is a package too is a component with an edge to it', () => {
    const bom = write(orchard)
    const ref = 'lantern-manifest:A024LANTERN@2.1.0#pkg:npm/%40harbour/lantern@2.1.0'
    expect(bom.components.find((component: { 'bom-ref': string }) => component['bom-ref'] === ref)).toMatchObject({
      type: 'application',
      group: '@harbour',
      name: 'lantern',
      version: '2.1.0',
      purl: 'pkg:npm/%40harbour/lantern@2.1.0',
      evidence: { occurrences: [{ location: 'lantern/manifest.yml', line: 1 }, { location: 'lantern/copy.yml' }] },
    })
    expect(edgesOf(bom, 'lantern-manifest:A024LANTERN@2.1.0')).toEqual([
      ref,
      'quay-action:harbour/quay@v3',
      'quay-action:harbour/quay@v4',
    ])
  })

  it('that is a container image is a container', () => {
    const connector = { ...plainConnector, purl: 'pkg:oci/quay@sha256:abc?repository_url=host.example/quay' }
    expect(write({ connectors: [connector] }).components[0]).toMatchObject({ type: 'container', name: 'quay' })
  })
})
