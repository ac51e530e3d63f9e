import fc from 'fast-check'
import { PackageURL } from 'packageurl-js'
import { describe, expect, it } from 'vitest'
import { npmId, packageId, packagePurl } from '../../../src/read/npm/purl.ts'

/** What the library makes of a name; undefined where it refuses. */
function byLibrary(name: string, version: string, qualifiers?: Record<string, string>): string | undefined {
  const slash = name.startsWith('@') ? name.indexOf('/') : -1
  const scope = slash === -1 ? undefined : name.slice(0, slash)
  try {
    return new PackageURL('npm', scope, name.slice(slash + 1), version || undefined, qualifiers, undefined).toString()
  } catch {
    return undefined
  }
}

describe('package urls of npm packages', () => {
  it.each([
    ['orchard', '1.0.0'],
    ['@grove/press', '2.1.0-rc.1+build.5'],
    ['JSONKettle', '1.0.0'],
    ['@Grove/Press', '1.0.0'],
    ['a b', '1.0.0 beta'],
    ['lantern:lamp', 'v1:2'],
    ['@gr/ove/press', '1.0.0'],
    ['ö', '1.0.0/ä'],
    ['orchard', ''],
  ])('writes %s %s as the library does', (name, version) => {
    expect(packagePurl(npmId(name), version)).toBe(byLibrary(name, version))
  })

  it('writes whatever the library accepts as the library does', () => {
    const name = fc.oneof(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc
        .tuple(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ minLength: 1 }))
        .map(([a, b]) => `@${a}/${b}`),
    )
    fc.assert(
      fc.property(name, fc.string({ unit: 'binary' }), (name, version) => {
        const expected = byLibrary(name, version)
        fc.pre(expected !== undefined && name.trim() !== '' && version.trim() === version)
        expect(packagePurl(npmId(name), version)).toBe(expected)
      }),
    )
  })

  it('writes where a package comes from as the library does', () => {
    const address = 'git+https://forge.example/anvil/forge.git@0123abc'
    const download = 'https://downloads.example/a b/ä+c.tgz'
    expect(packagePurl(npmId('forge'), '1.0.0', { key: 'vcs_url', value: address })).toBe(
      byLibrary('forge', '1.0.0', { vcs_url: address }),
    )
    expect(packagePurl(npmId('@smith/vise'), '', { key: 'download_url', value: download })).toBe(
      byLibrary('@smith/vise', '', { download_url: download }),
    )
  })

  it('puts the replacement character where half a character stands', () => {
    expect(npmId('half\ud800')).toBe('pkg:npm/half%EF%BF%BD')
    expect(packagePurl('pkg:npm/a', '\udc00')).toBe('pkg:npm/a@%EF%BF%BD')
  })

  it('keeps a runtime apart from the npm package of its name', () => {
    expect(packageId('node', 'generic')).toBe('pkg:generic/node')
    expect(packageId('node', 'npm')).toBe('pkg:npm/node')
  })
})
