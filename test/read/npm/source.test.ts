import { describe, expect, it } from 'vitest'
import { cleanGit, cleanUrl, qualifierOf, readSource, versionOfTarball } from '../../../src/read/npm/source.ts'

describe('a repository without a commit', () => {
  it('is known by its address alone', () => {
    expect(qualifierOf({ kind: 'git', url: 'git+https://code.example/press' })).toEqual({
      key: 'vcs_url',
      value: 'git+https://code.example/press',
    })
    expect(qualifierOf({ kind: 'git', url: null })).toBeUndefined()
  })
})

describe('where a package comes from', () => {
  it.each([
    ['the usual path', 'https://registry.example/orchard/-/orchard-1.0.0.tgz'],
    ['a registry below a path', 'https://store.example/api/npm/all/orchard/-/orchard-1.0.0.tgz'],
    ['plain http', 'http://localhost:4873/orchard/-/orchard-1.0.0.tgz'],
    ['a folder for the version', 'https://forge.example/api/packages/me/npm/orchard/-/1.0.0/orchard-1.0.0.tgz'],
    ['a mirror', 'https://mirror.example/orchard/download/orchard-1.0.0.tgz'],
  ])('knows a registry by %s', (_, url) => {
    expect(readSource(url, 'orchard', '1.0.0')).toEqual({ kind: 'registry', url })
  })

  it.each([
    'https://registry.example/@grove/press/-/press-1.0.0.tgz',
    'https://registry.example/@grove%2fpress/-/press-1.0.0.tgz',
    'https://registry.example/%40grove%2Fpress/-/press-1.0.0.tgz',
    'https://registry.example/@grove/press/-/@grove/press-1.0.0.tgz',
    'https://registry.example/download/@grove/press/1.0.0/0123456789abcdef0123456789abcdef01234567',
  ])('knows a registry for a scope: %s', url => {
    expect(readSource(url, '@grove/press', '1.0.0')).toEqual({ kind: 'registry', url })
  })

  it.each([
    ['of another name', 'https://registry.example/stranger/-/stranger-1.0.0.tgz'],
    ['of another version', 'https://registry.example/orchard/-/orchard-1.0.1.tgz'],
    ['whose name only ends so', 'https://registry.example/my-orchard/-/orchard-1.0.0.tgz'],
    ['with the path in the query', 'https://elsewhere.example/x?/orchard/-/orchard-1.0.0.tgz'],
    ['with the path in the fragment', 'https://elsewhere.example/x#/orchard/-/orchard-1.0.0.tgz'],
    ['of no package', 'https://downloads.example/orchard.tar.gz'],
  ])('takes no archive for a registry package %s', (_, url) => {
    expect(readSource(url, 'orchard', '1.0.0').kind).toBe('tarball')
  })

  it.each([
    ['https://reader:s3cret@registry.example/a.tgz', 'https://registry.example/a.tgz'],
    ['https://s3cret@registry.example', 'https://registry.example'],
    ['https://a:s3@cret@registry.example/@b/c.tgz', 'https://registry.example/@b/c.tgz'],
    ['https:reader:s3cret@registry.example/a.tgz', 'https:registry.example/a.tgz'],
    ['https:\\\\reader:s3cret@registry.example/a.tgz', 'https:\\\\registry.example/a.tgz'],
    ['HTTPS://reader:s3cret@registry.example/a.tgz', 'HTTPS://registry.example/a.tgz'],
    ['https://registry.example/a.tgz?token=s3cret', 'https://registry.example/a.tgz'],
    ['https://registry.example/a.tgz#s3cret', 'https://registry.example/a.tgz'],
    ['https://registry.example/@grove/press.tgz', 'https://registry.example/@grove/press.tgz'],
  ])('drops credentials from %s', (url, clean) => {
    expect(cleanUrl(url)).toBe(clean)
    expect(readSource(url, 'a', '1.0.0').url).not.toContain('s3')
  })

  it.each([
    ['git+ssh://git@forge.example/a/b.git#abc', 'git+ssh://git@forge.example/a/b.git#abc'],
    ['git+ssh://git:s3cret@forge.example/a/b.git#abc', 'git+ssh://forge.example/a/b.git#abc'],
    ['git+https://s3cret@forge.example/a/b.git#abc', 'git+https://forge.example/a/b.git#abc'],
    ['git+https://git@forge.example/a/b.git#abc', 'git+https://forge.example/a/b.git#abc'],
    ['git+https://forge.example/a/b.git?token=s3cret#abc', 'git+https://forge.example/a/b.git#abc'],
    ['git@forge.example:a/b.git#abc', 'git@forge.example:a/b.git#abc'],
    ['github:me:s3cret@a/b#abc', 'github:a/b#abc'],
  ])('drops credentials from %s and keeps the commit', (url, clean) => {
    expect(cleanGit(url)).toBe(clean)
    expect(readSource(url, 'b', '1.0.0')).toEqual({ kind: 'git', url: clean })
  })

  it.each([
    ['file:../shed', 'file'],
    ['../shed', 'file'],
    ['vendor/a.tgz', 'file'],
    ['carrier-pigeon:coop', 'unknown'],
  ])('says of %s that it is %s', (address, kind) => {
    expect(readSource(address, 'a', '1.0.0')).toEqual({ kind, url: address })
  })

  it('tells a package of a repository from the one of a registry', () => {
    expect(qualifierOf({ kind: 'git', url: 'git+https://forge.example/b.git#abc' })).toEqual({
      key: 'vcs_url',
      value: 'git+https://forge.example/b.git@abc',
    })
    expect(qualifierOf({ kind: 'registry', url: 'https://registry.example/b/-/b-1.0.0.tgz' })).toBeUndefined()
  })

  it('reads a version out of an address only where the address is one of a registry', () => {
    expect(versionOfTarball('https://registry.example/@grove/press/-/press-1.2.3-rc.1.tgz', '@grove/press')).toBe(
      '1.2.3-rc.1',
    )
    expect(versionOfTarball('https://downloads.example/press-1.2.3.tgz', 'press')).toBe('')
  })
})
