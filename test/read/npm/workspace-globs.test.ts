import picomatch from 'picomatch'
import { describe, expect, it } from 'vitest'
import { workspaceMatcher } from '../../../src/read/npm/workspace-globs.ts'

const folders = [
  'a',
  'packages',
  'packages/a',
  'packages/a/b',
  'packages/ab',
  'packages/.a',
  'tools/x',
  'tools/y',
  'x/tools/y',
]

describe('braces that multiply', () => {
  it('are spelled out up to a bound, and stand for themselves beyond it', () => {
    const letters = `{${'abcdefghi'.split('').join(',')}}`
    expect(workspaceMatcher([`packages/${letters}`])('packages/h')).toBe(true)
    expect(workspaceMatcher([`packages/${letters}${letters}`])('packages/hh')).toBe(false)
  })
})

describe('workspaces', () => {
  it.each([
    'packages/*',
    'packages/**',
    '**',
    '*',
    'packages/a',
    'packages/?',
    'packages/a*',
    '**/y',
    'tools/{x,y}',
    'x/**/y',
    '{a,tools/x}',
  ])('matches %s as globs do', pattern => {
    const matches = workspaceMatcher([pattern])
    const expected = picomatch(pattern, { dot: true })
    expect(folders.filter(matches)).toEqual(folders.filter(folder => expected(folder)))
  })

  it('takes folders out again', () => {
    const matches = workspaceMatcher({ packages: ['./packages/*/', '!packages/a'] })
    expect(folders.filter(matches)).toEqual(['packages/ab', 'packages/.a'])
  })

  it('has none where none are named, or nonsense is', () => {
    for (const nothing of [undefined, null, 'packages/*', {}, [7], { packages: 'a' }]) {
      expect(folders.filter(workspaceMatcher(nothing))).toEqual([])
    }
  })

  it('does not run away with patterns that are made to', () => {
    const pattern = `${'*a'.repeat(5_000)}b`
    const matches = workspaceMatcher(Array.from({ length: 500 }, () => pattern))
    expect(matches('a'.repeat(20_000))).toBe(false)
  })
})
