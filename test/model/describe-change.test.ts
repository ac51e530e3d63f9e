import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/model/change.ts'
import { describeChange } from '../../src/model/describe-change.ts'

function say(known: Partial<Change> & Pick<Change, 'kind' | 'value'>): string {
  return describeChange({
    direction: 'expands',
    severity: 'medium',
    subject: { type: 'connector', format: 'github-workflow', id: 'x', name: 'Orchard' },
    before: null,
    after: null,
    file: 'x',
    line: null,
    note: null,
    ...known,
  })
}

describe('a sentence about', () => {
  it.each([
    [{ value: 'contents: write to test', after: 'given' }, 'Orchard gives contents: write to test.'],
    [
      { value: 'contents: write to test', before: 'given', after: 'no longer given' },
      'Orchard no longer gives contents: write to test.',
    ],
    [{ value: 'runner build', after: 'given' }, 'Orchard: runner build is given, before not set.'],
    [{ value: 'secret KEY', after: 'handed on' }, 'Orchard is handed the secret KEY.'],
    [{ value: 'docker-mount', before: '/' }, 'Orchard: docker-mount is not set, before /.'],
  ])('a setting: %j', (known, sentence) => expect(say({ kind: 'setting-changed', ...known })).toBe(sentence))

  it.each([
    [
      { before: 'sha512-a', after: 'sha512-b' },
      'Orchard has other content for the same version: sha512-b instead of sha512-a.',
    ],
    [{ before: 'sha512-a', after: 'none' }, 'Orchard has lost its checksum, sha512-a.'],
    [{ before: 'no patch', after: 'patch b' }, 'Orchard is changed by patch b.'],
    [{ before: 'patch a', after: 'patch b' }, 'Orchard is changed by patch b instead of patch a.'],
    [{ before: 'patch a', after: 'no patch' }, 'Orchard is no longer changed by patch a.'],
  ])('the content of a package: %j', (known, sentence) =>
    expect(say({ kind: 'dependency-integrity-changed', value: known.after, ...known })).toBe(sentence),
  )

  it('the source of a package that is new, and of one that was elsewhere before', () => {
    expect(say({ kind: 'dependency-source-changed', value: 'git x', after: 'git x' })).toBe('Orchard comes from git x.')
    expect(say({ kind: 'dependency-source-changed', value: 'git x', before: 'registry', after: 'git x' })).toBe(
      'Orchard comes from git x instead of registry.',
    )
  })
})
