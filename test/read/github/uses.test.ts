// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows look like that.
import { describe, expect, it } from 'vitest'
import { readUses } from '../../../src/read/github/uses.ts'
import { readImage } from '../../../src/read/image.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'

describe('a ref', () => {
  it.each([
    [commit, 'commit'],
    [commit.toUpperCase(), 'commit'],
    [`${commit}${commit.slice(0, 24)}`, 'commit'],
    ['v4', 'tag'],
    ['4', 'tag'],
    ['v4.1', 'tag'],
    ['v4.1.2', 'tag'],
    ['v4.1.2-beta.1', 'tag'],
    ['v2.0.0rc1', 'tag'],
    ['2024-06-01', 'tag'],
    ['refs/tags/anything', 'tag'],
    ['refs/heads/v4', 'branch'],
    ['main', 'branch'],
    ['release/v4', 'branch'],
    ['v4x', 'branch'],
    ['v', 'branch'],
    [commit.slice(0, 39), 'branch'],
    [`${commit}0`, 'branch'],
    ['0123abc', 'branch'],
  ])('%s is a %s', (ref, kind) => {
    expect(readUses(`lantern/lamp@${ref}`)).toMatchObject({ pin: { kind, value: ref } })
  })

  it('that is missing holds nothing', () => {
    expect(readUses('lantern/lamp')).toMatchObject({ kind: 'repository', pin: { kind: 'none', value: null } })
    expect(readUses('lantern/lamp@')).toMatchObject({ pin: { kind: 'none', value: null } })
  })
})

describe('what is used', () => {
  it('is a folder of a repository, however it is separated', () => {
    const expected = { kind: 'repository', owner: 'Lantern', repository: 'lamps', path: 'street/north' }
    expect(readUses('Lantern/lamps/street/north@v1')).toMatchObject(expected)
    expect(readUses('Lantern\\lamps\\street//north/@v1')).toMatchObject(expected)
  })

  it('is the repository itself, from the workspace or at the commit that runs', () => {
    expect(readUses('./')).toEqual({ kind: 'local', path: '', workspace: true })
    expect(readUses('.\\tools\\wick')).toEqual({ kind: 'local', path: 'tools/wick', workspace: true })
    expect(readUses('./tools/../wick/')).toEqual({ kind: 'local', path: 'wick', workspace: true })
    expect(readUses('$/tools/wick')).toEqual({ kind: 'local', path: 'tools/wick', workspace: false })
  })

  it.each([
    '${{ inputs.action }}',
    'lantern/${{ x }}@v1',
    'lantern',
    '',
    '@v1',
    'a/b@c@d',
    './../outside',
    '../x/y@v1',
    '<b>/x@v1',
    'docker://',
    'docker://a//b',
  ])('is not known for %s', text => expect(readUses(text).kind).toBe('unknown'))
})

describe('an image', () => {
  it.each([
    ['alpine', 'alpine', null, 'none'],
    ['alpine:latest', 'alpine', 'latest', 'none'],
    ['library/alpine:3', 'alpine', '3', 'tag'],
    ['docker.io/library/alpine:3', 'alpine', '3', 'tag'],
    ['index.docker.io/lantern/lamp', 'lantern/lamp', null, 'none'],
    ['GHCR.io/Lantern/lamp:2', 'ghcr.io/lantern/lamp', '2', 'tag'],
    ['localhost:5000/lamp', 'localhost:5000/lamp', null, 'none'],
    ['registry.example:5000/a/b/c:1', 'registry.example:5000/a/b/c', '1', 'tag'],
    [`lamp@sha256:${commit}`, 'lamp', `sha256:${commit}`, 'digest'],
    [`lamp:latest@sha256:${commit}`, 'lamp', `latest@sha256:${commit}`, 'digest'],
    ['lamp@sha256:short', 'lamp', 'sha256:short', 'none'],
  ])('%s is %s at %s, held by %s', (text, name, version, kind) => {
    expect(readImage(text)).toMatchObject({ name, version, pin: { kind } })
  })

  it.each(['', ':3', '/lamp', 'a b', 'registry.example/'])('is none in %j', text => {
    expect(readImage(text)).toBeUndefined()
  })
})
