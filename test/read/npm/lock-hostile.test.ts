import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packageLock } from '../../../src/read/lockfiles/package-lock.ts'
import { pnpmLock } from '../../../src/read/lockfiles/pnpm-lock.ts'

const many = 20_000
const range = <Value>(make: (index: number) => Value): Value[] =>
  Array.from({ length: many }, (_, index) => make(index))

function count(format: typeof packageLock, text: string): number | string {
  const reading = format.read({ path: 'lock', id: 'id', text })
  return 'reason' in reading ? reading.reason : reading.lockfile.dependencies.length
}

function npm(packages: readonly (readonly [string, unknown])[]): number | string {
  return count(packageLock, JSON.stringify({ lockfileVersion: 3, packages: Object.fromEntries(packages) }))
}

describe('a hostile lockfile of npm', () => {
  it('may repeat one package from many places', () => {
    const entry = (index: number) => ({ version: '1.0.0', resolved: `https://h${index}.example/a/-/a-1.0.0.tgz` })
    expect(npm(range(index => [`node_modules/x${index}/node_modules/a`, entry(index)]))).toBe(many)
    expect(
      npm(
        range(index => [`node_modules/x${index}/node_modules/a`, { version: '1.0.0', integrity: `sha512-${index}` }]),
      ),
    ).toBe(1)
  })

  it('may link in circles, to itself and out of the repository', () => {
    expect(
      npm(range(index => [`node_modules/l${index}`, { link: true, resolved: `node_modules/l${(index + 1) % many}` }])),
    ).toBe(0)
    expect(npm(range(index => [`node_modules/l${index}`, { link: true, resolved: `node_modules/l${index}` }]))).toBe(0)
    expect(npm(range(index => [`node_modules/l${index}`, { link: true, resolved: `../../x${index}` }]))).toBe(many)
  })

  it('may depend in circles', () => {
    expect(
      npm(
        range(index => [
          `node_modules/c${index}`,
          { version: '1.0.0', dependencies: { [`c${(index + 1) % many}`]: '*' } },
        ]),
      ),
    ).toBe(many)
  })

  it('may nest without end', () => {
    expect(npm([[`node_modules/a${'/node_modules/a'.repeat(100)}`, {}]])).toBe(
      'its packages nest deeper than 64 folders',
    )
    const open = '"a":{"version":"1.0.0","dependencies":{'
    const nested = `{"lockfileVersion":1,"dependencies":{${open.repeat(many)}${'}}'.repeat(many)}}}`
    expect(count(packageLock, nested)).toBe('its packages nest deeper than 64 folders')
    expect(count(packageLock, `{"lockfileVersion":3,"x":${'['.repeat(500_000)}`)).toMatch('it is not JSON')
  })

  it('may hold anything anywhere', () => {
    const key = fc.oneof(
      fc.constantFrom('', 'node_modules/a', 'node_modules/a/node_modules/b', 'packages/a', '__proto__', '../x'),
      fc.string(),
    )
    const field = fc.constantFrom(
      'version',
      'resolved',
      'link',
      'name',
      'dependencies',
      'requires',
      'license',
      'integrity',
      'workspaces',
      '__proto__',
    )
    const entry = fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.jsonValue()))
    const section = fc.oneof(fc.jsonValue(), fc.dictionary(key, entry))
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 3), section, section, (lockfileVersion, packages, dependencies) => {
        expect(() => count(packageLock, JSON.stringify({ lockfileVersion, packages, dependencies }))).not.toThrow()
      }),
    )
  })
})

describe('a hostile lockfile of pnpm', () => {
  it('may repeat one package with many peers', () => {
    const snapshots = range(
      index => `  a@1.0.0(b@${index}): {dependencies: {a: 1.0.0(b@${(index + 1) % many})}}\n`,
    ).join('')
    expect(count(pnpmLock, `lockfileVersion: '9.0'\npackages: {a@1.0.0: {}}\nsnapshots:\n${snapshots}`)).toBe(1)
  })

  it('may write documents without end', () => {
    expect(count(pnpmLock, "---\nlockfileVersion: '9.0'\n".repeat(many))).toMatch(/more than \d+ .*documents/)
  })

  it('may write brackets without end', () => {
    const key = `a@1.0.0${'('.repeat(100_000)}${')'.repeat(100_000)}`
    expect(count(pnpmLock, `lockfileVersion: '9.0'\nsnapshots:\n  ? ${key}\n  : {}\n`)).toBe(1)
    expect(count(pnpmLock, `lockfileVersion: '9.0'\nx: ${'['.repeat(500_000)}`)).toMatch('nesting')
  })

  it('may hold anything anywhere', () => {
    const key = fc.oneof(fc.constantFrom('/a/1.0.0', '/a@1.0.0', 'a@1.0.0', '.', '__proto__', 'link:..'), fc.string())
    const field = fc.constantFrom(
      'version',
      'resolution',
      'dependencies',
      'peerDependencies',
      'type',
      'repo',
      'variants',
    )
    const value = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(field, fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.jsonValue()))),
    )
    const section = fc.oneof(fc.jsonValue(), fc.dictionary(key, value))
    fc.assert(
      fc.property(
        fc.constantFrom('5.4', '6.0', '9.0'),
        section,
        section,
        section,
        (lockfileVersion, packages, snapshots, importers) => {
          // JSON is YAML.
          const text = JSON.stringify({ lockfileVersion, importers, packages, snapshots })
          expect(() => count(pnpmLock, text)).not.toThrow()
        },
      ),
    )
  })
})
