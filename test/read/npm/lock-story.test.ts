import { describe, expect, it } from 'vitest'
import type { Dependency, Lockfile } from '../../../src/model/dependency.ts'
import type { Gap } from '../../../src/model/gap.ts'
import { packageLock } from '../../../src/read/lockfiles/package-lock.ts'
import { pnpmLock } from '../../../src/read/lockfiles/pnpm-lock.ts'
import { generatePackageLock, generatePnpmLock } from '../../generate-lock.ts'

function readNpm(lock: object, indent = 2): { lockfile: Lockfile; gaps: readonly Gap[] } {
  return read(packageLock, JSON.stringify({ lockfileVersion: 3, ...lock }, null, indent))
}

function read(format: typeof packageLock, text: string): { lockfile: Lockfile; gaps: readonly Gap[] } {
  const reading = format.read({ path: 'lock', id: 'id', text })
  if ('reason' in reading) throw new Error(reading.reason)
  return reading
}

function named(lockfile: Lockfile, name: string): Dependency {
  const [found, ...others] = lockfile.dependencies.filter(dependency => dependency.name === name)
  if (found === undefined || others.length > 0) throw new Error(`${name} is there ${others.length + 1} times`)
  return found
}

function shuffle<Item>(items: readonly Item[], step: number): Item[] {
  return items
    .map((item, index) => ({ item, key: (index * step) % 1009 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/** The same value with all keys in another order. */
function reorder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reorder)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(shuffle(Object.entries(value), 617).map(([key, inner]) => [key, reorder(inner)]))
}

function withoutLines(lockfile: Lockfile): unknown {
  return { ...lockfile, dependencies: lockfile.dependencies.map(dependency => ({ ...dependency, place: null })) }
}

describe('a lockfile of npm', () => {
  it('gives the same in whatever order its keys stand', () => {
    const text = generatePackageLock(400)
    const other = JSON.stringify(reorder(JSON.parse(text)))
    expect(other).not.toBe(text)
    expect(withoutLines(read(packageLock, other).lockfile)).toEqual(withoutLines(read(packageLock, text).lockfile))
  })

  it('names a linked folder as the folder is named, whatever the links are called', () => {
    const link = { resolved: '../shed', link: true }
    const packages = {
      '': { dependencies: { b: 'file:../shed', a: 'file:../shed' } },
      'node_modules/b': link,
      'node_modules/a': link,
    }
    const { dependencies } = readNpm({ packages: { ...packages, '../shed': { version: '1.0.0' } } }).lockfile
    expect(dependencies).toMatchObject([
      { name: 'shed', aliases: ['a', 'b'], source: { kind: 'file', url: '../shed' } },
    ])
  })

  it('points each package at its own line', () => {
    const text = generatePackageLock(400)
    const rows = text.split('\n')
    const { dependencies } = read(packageLock, text).lockfile
    expect(dependencies).toHaveLength(400)
    for (const { name, place } of dependencies)
      expect(rows[(place.line ?? 0) - 1]).toContain(`node_modules/${name}": {`)
  })

  it('takes a package for one of development only where every place of it is', () => {
    const packages = (flags: object, others: object) => ({
      '': {},
      'node_modules/a': { version: '1.0.0', ...flags },
      'node_modules/b/node_modules/a': { version: '1.0.0', ...others },
    })
    const flags = (one: object, two: object) => {
      const { dev, optional, peer } = named(readNpm({ packages: packages(one, two) }).lockfile, 'a')
      return { dev, optional, peer }
    }
    expect(flags({ dev: true, peer: true }, { dev: true, peer: true })).toEqual({
      dev: true,
      optional: false,
      peer: true,
    })
    expect(flags({ dev: true, peer: true }, {})).toEqual({ dev: false, optional: false, peer: false })
    expect(flags({ dev: true, optional: true }, { dev: true })).toEqual({ dev: true, optional: false, peer: false })
    expect(flags({ dev: true, optional: true }, { dev: true, optional: true })).toEqual({
      dev: true,
      optional: true,
      peer: false,
    })
    expect(flags({ dev: true }, { optional: true })).toEqual({ dev: false, optional: true, peer: false })
    expect(flags({ devOptional: true }, { devOptional: true })).toEqual({ dev: false, optional: true, peer: false })
    expect(flags({ optional: true }, {})).toEqual({ dev: false, optional: false, peer: false })
  })

  it('finds the nearest package on the way up, and not one beside the way', () => {
    const { lockfile } = readNpm({
      packages: {
        '': { dependencies: { a: '1', c: '1' } },
        'node_modules/a': { version: '1.0.0', dependencies: { b: '1', c: '1' } },
        'node_modules/a/node_modules/b': { version: '1.0.0', dependencies: { c: '1', d: '1' } },
        'node_modules/a/node_modules/c': { version: '2.0.0' },
        'node_modules/c': { version: '1.0.0', dependencies: { d: '1' } },
        'node_modules/c/node_modules/d': { version: '1.0.0' },
        'node_modules/d': { version: '3.0.0' },
      },
    })
    expect(named(lockfile, 'b').dependsOn).toEqual(['pkg:npm/c@2.0.0', 'pkg:npm/d@3.0.0'])
    expect(lockfile.dependencies.find(({ purl }) => purl === 'pkg:npm/c@1.0.0')?.dependsOn).toEqual(['pkg:npm/d@1.0.0'])
    expect(lockfile.projects[0]?.dependsOn).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/c@1.0.0'])
  })

  it('says what a package needs and nobody locked, but not what may be missing', () => {
    const needs = {
      dependencies: { b: '1', c: '1' },
      optionalDependencies: { c: '1', d: '1' },
      peerDependencies: { e: '1' },
    }
    const { gaps } = readNpm({ packages: { '': {}, 'node_modules/a': { version: '1.0.0', ...needs } } })
    expect(gaps).toEqual([
      { kind: 'unknown', file: 'lock', line: 5, reason: '"b", which "node_modules/a" needs, is not in it' },
    ])
  })

  it('joins an entry without an address to the registry that another entry names', () => {
    const url = 'https://registry.example/a/-/a-1.0.0.tgz'
    for (const [one, two] of [
      [{ resolved: url }, {}],
      [{}, { resolved: url }],
      [{ resolved: url }, { inBundle: true }],
    ] as const) {
      const { lockfile } = readNpm({
        packages: {
          '': { dependencies: { a: '1', b: '1' } },
          'node_modules/a': { version: '1.0.0', ...one, dependencies: { c: '1' } },
          'node_modules/b': { version: '1.0.0', dependencies: { a: '1' } },
          'node_modules/b/node_modules/a': { version: '1.0.0', ...two, dependencies: { d: '1' } },
          'node_modules/c': { version: '1.0.0' },
          'node_modules/d': { version: '1.0.0' },
        },
      })
      expect(named(lockfile, 'a')).toMatchObject({ source: { url }, dependsOn: ['pkg:npm/c@1.0.0', 'pkg:npm/d@1.0.0'] })
      expect(named(lockfile, 'b').dependsOn).toEqual(['pkg:npm/a@1.0.0'])
      expect(lockfile.projects[0]?.dependsOn).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0'])
    }
  })

  it('says of version 1 too which package stands twice', () => {
    const nested =
      '{"a": {"version": "1.0.0", "dependencies": {\n"b": {"version": "1.0.0"},\n"b": {"version": "2.0.0"}}}}'
    const { gaps } = read(packageLock, `{"lockfileVersion": 1, "dependencies": ${nested}}`)
    expect(gaps.filter(gap => gap.kind === 'unreadable')).toEqual([
      {
        kind: 'unreadable',
        file: 'lock',
        line: 3,
        reason: 'the key "b" stands twice, and tools disagree which one counts',
      },
    ])
  })

  it('names a folder by its path where it has no name itself', () => {
    const { lockfile } = readNpm({
      packages: {
        '': { dependencies: { a: 'file:tools/@orchard/press', b: 'file:..' } },
        'node_modules/a': { link: true, resolved: 'tools/@orchard/press' },
        'tools/@orchard/press': { version: '1.0.0' },
        'node_modules/b': { link: true, resolved: '..' },
        '..': { version: '2.0.0' },
      },
    })
    expect(lockfile.dependencies.map(({ name, version }) => `${name} ${version}`)).toEqual([
      '@orchard/press 1.0.0',
      'b 2.0.0',
    ])
  })

  it('moves from version 1 to version 3 without a change of packages', () => {
    const resolved = (name: string) => `https://registry.example/${name}/-/${name}-1.0.0.tgz`
    const integrity = 'sha512-eA=='
    const one = JSON.stringify({
      name: 'x',
      version: '1.0.0',
      lockfileVersion: 1,
      dependencies: {
        a: { version: '1.0.0', resolved: resolved('a'), integrity, requires: { b: '1', c: '1' } },
        b: { version: '1.0.0', resolved: resolved('b'), integrity },
        c: { version: 'npm:d@1.0.0', resolved: resolved('d'), integrity, dev: true },
      },
    })
    const three = readNpm({
      name: 'x',
      version: '1.0.0',
      packages: {
        '': { dependencies: { a: '1' } },
        'node_modules/a': { version: '1.0.0', resolved: resolved('a'), integrity, dependencies: { b: '1', c: '1' } },
        'node_modules/b': { version: '1.0.0', resolved: resolved('b'), integrity },
        'node_modules/c': { name: 'd', version: '1.0.0', resolved: resolved('d'), integrity, dev: true },
      },
    })
    const first = read(packageLock, one).lockfile
    expect({ ...(withoutLines(first) as object), version: '' }).toEqual({
      ...(withoutLines(three.lockfile) as object),
      version: '',
    })
  })

  it('names the first faults of a broken file and counts the rest', () => {
    const packages = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`node_modules/a${index}`, index]))
    const { gaps } = readNpm({ packages })
    expect(gaps).toHaveLength(21)
    expect(gaps.at(-1)?.reason).toBe('30 more faults like these are in it')
  })
})

describe('a lockfile of pnpm', () => {
  it('holds no more documents than pnpm ever wrote', () => {
    const many = Array.from({ length: 20 }, () => "---\nlockfileVersion: '9.0'\n").join('')
    expect(pnpmLock.read({ path: 'lock', id: 'id', text: many })).toEqual({
      reason: 'it holds more than 16 YAML documents, where pnpm writes two at most',
      line: null,
    })
    const inText = `lockfileVersion: '9.0'\nnote: |\n${'  ---\n'.repeat(40)}`
    expect(read(pnpmLock, inText).lockfile.dependencies).toEqual([])
  })

  it('gives the same in whatever order two names of one folder stand', () => {
    const links = ['    one: link:../shed\n', '    two: link:../shed\n']
    const text = (order: readonly string[]) =>
      `lockfileVersion: 5.4\nimporters:\n  .:\n   dependencies:\n${order.join('')}`
    const [first, second] = [links, links.toReversed()].map(order => read(pnpmLock, text(order)).lockfile)
    expect(first?.dependencies.map(({ purl }) => purl)).toEqual(['pkg:npm/one', 'pkg:npm/two'])
    expect(first && withoutLines(first)).toEqual(second && withoutLines(second))
  })

  it('knows which packages are patched, however its version writes that', () => {
    const patchesOf = (text: string) =>
      Object.fromEntries(read(pnpmLock, text).lockfile.dependencies.map(({ name, patch }) => [name, patch]))
    const five = [
      'lockfileVersion: 5.4',
      'patchedDependencies:',
      '  a@1.0.0: {hash: abc, path: patches/a.patch}',
      'packages:',
      '  /a/1.0.0_abc: {resolution: {integrity: sha512-eA==}}',
      '  /b/1.0.0: {resolution: {integrity: sha512-eA==}}',
    ]
    expect(patchesOf(five.join('\n'))).toEqual({ a: 'abc', b: null })
    const nine = [
      "lockfileVersion: '9.0'",
      'patchedDependencies: {a: abc, c@1.0.0: def, d@1.0.0: {path: patches/d.patch}}',
      'packages:',
      ...['a', 'b', 'c', 'd'].map(name => `  ${name}@1.0.0: {resolution: {integrity: sha512-eA==}}`),
      'snapshots:',
      '  a@1.0.0(patch_hash=abc)(b@1.0.0): {}',
      '  b@1.0.0(a@1.0.0(patch_hash=abc)): {}',
      '  c@1.0.0: {}',
      '  d@1.0.0: {}',
    ]
    expect(patchesOf(nine.join('\n'))).toEqual({ a: 'abc', b: null, c: 'def', d: null })
  })

  it('makes one package of its variants', () => {
    const { lockfile } = read(pnpmLock, generatePnpmLock(400))
    expect(lockfile.dependencies).toHaveLength(400)
    expect(lockfile.projects[0]?.dependsOn).toHaveLength(8)
  })

  it('points each package at its own line', () => {
    const text = generatePnpmLock(200)
    const rows = text.split('\n')
    for (const { name, place, version } of read(pnpmLock, text).lockfile.dependencies)
      expect(rows[(place.line ?? 0) - 1]).toMatch(new RegExp(`^  '?${name}@${version}'?:$`))
  })

  it('takes for optional and for development what is reached in no other way', () => {
    const text = (importer: string) =>
      `lockfileVersion: '9.0'\nimporters:\n  .:\n${importer}packages:\n  a@1.0.0: {resolution: {integrity: sha512-eA==}}\n  b@1.0.0: {resolution: {integrity: sha512-eA==}}\nsnapshots:\n  a@1.0.0: {optionalDependencies: {b: 1.0.0}}\n  b@1.0.0: {}\n`
    const flags = (...fields: string[]) => {
      const importer = fields.map(
        field => `    ${field.split(' ')[0]}: {${field.split(' ')[1]}: {specifier: '1', version: 1.0.0}}\n`,
      )
      const { dev, optional } = named(read(pnpmLock, text(importer.join(''))).lockfile, 'b')
      return { dev, optional }
    }
    expect(flags('dependencies a')).toEqual({ dev: false, optional: true })
    expect(flags('devDependencies a')).toEqual({ dev: true, optional: true })
    expect(flags('devDependencies a', 'dependencies b')).toEqual({ dev: false, optional: false })
    expect(flags('dependencies a', 'devDependencies b')).toEqual({ dev: false, optional: true })
    expect(flags('optionalDependencies b')).toEqual({ dev: false, optional: true })
  })
})
