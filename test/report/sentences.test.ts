import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/model/change.ts'
import { clipPhrase, markValues, phraseToMarkdown, phraseToText, withoutStop } from '../../src/report/phrase.ts'
import { sayChange, sayChangeInFull, sayFinding, sayNotice } from '../../src/report/sentences.ts'
import { changeOf, findingOn } from './verdict-parts.ts'
import { blocked } from './verdicts.ts'

const bot = { type: 'connector', format: 'slack-manifest', id: 'slack/manifest.json', name: 'Orchard bot' } as const
const tide = { type: 'dependency', format: 'package-lock', id: 'pkg:npm/tide', name: 'tide' } as const

function row(change: Change): string {
  return phraseToMarkdown(withoutStop(sayChangeInFull(change)))
}

describe('a change in a row that names its connector', () => {
  it.each([
    [
      changeOf(bot, { kind: 'scope-added', value: 'Mail.ReadWrite', after: 'Mail.ReadWrite (application)' }),
      'asks for `Mail.ReadWrite` (application)',
    ],
    [
      changeOf(bot, { kind: 'scope-removed', value: 'chat:write', before: 'chat:write (bot)' }),
      'no longer asks for `chat:write` (bot)',
    ],
    [
      changeOf(bot, { kind: 'connector-moved', value: 'b/app.yml', before: 'a/app.yml', after: 'b/app.yml' }),
      'moved from `a/app.yml` to `b/app.yml`',
    ],
    [
      changeOf(bot, { kind: 'pin-loosened', value: 'v4', before: `commit ${'8f4b7f84'.repeat(5)}`, after: 'tag v4' }),
      'is held less firmly: by tag `v4` instead of commit `8f4b7f848f4b…`',
    ],
    [
      changeOf(bot, { kind: 'setting-changed', value: 'PKCE', before: 'required', after: null }),
      '`PKCE` is not set, before `required`',
    ],
    [
      changeOf(bot, { kind: 'trigger-added', value: 'push', after: 'push (branches: main)', note: 'It is new.' }),
      'is started by `push` (branches: main). It is new',
    ],
    [
      changeOf(bot, { kind: 'endpoint-added', value: 'api.harbour.example', after: 'https://api.harbour.example' }),
      'reaches `https://api.harbour.example`',
    ],
    [
      changeOf(bot, {
        kind: 'setting-changed',
        value: 'filter of push',
        before: 'branches: main, next',
        after: 'none',
      }),
      '`filter of push` is `none`, before `branches: main, next`',
    ],
    [
      changeOf(bot, { kind: 'secret-exposed', value: 'env TOKEN' }),
      'A secret of Orchard bot stands in the file: `env TOKEN`',
    ],
    [
      changeOf(tide, { kind: 'dependency-upgraded', value: '2.0.0', before: '1.9.0', after: '2.0.0' }),
      'goes from `1.9.0` to `2.0.0`',
    ],
  ])('says it plainly', (change, expected) => expect(row(change)).toBe(expected))

  it('names the connector where nothing else does', () => {
    const change = changeOf(bot, { kind: 'scope-added', value: 'chat:write' })
    expect(phraseToText(sayChange(change, false))).toBe('Orchard bot asks for chat:write.')
  })

  it('keeps a name whole that only begins like the connector', () => {
    const change = changeOf({ ...bot, name: 'Orch' }, { kind: 'scope-added', value: 'chat:write' })
    const finding = { ...findingOn(change, 'scope-expanded'), message: 'Orchard bot asks for chat:write.' }
    expect(phraseToText(sayFinding(finding, [change], true))).toBe('Orchard bot asks for chat:write.')
  })
})

describe('a finding', () => {
  it('sets the values apart that its changes name, as whole words only', () => {
    const change = changeOf(bot, { kind: 'scope-added', value: 'read' })
    const finding = { ...findingOn(change, 'scope-expanded'), message: 'Orchard bot asks for read, not for thread.' }
    expect(phraseToMarkdown(sayFinding(finding, [change], true))).toBe('asks for `read`, not for thread.')
  })

  it('makes no mention of an at sign before a value', () => {
    const change = changeOf(bot, { kind: 'scope-added', value: 'octo' })
    const finding = { ...findingOn(change, 'scope-expanded'), message: 'Ask @octo, see #12.' }
    expect(phraseToMarkdown(sayFinding(finding, [change, { ...change, value: '12' }], true))).toBe(
      'Ask @\u2060`octo`, see #\u2060`12`.',
    )
  })

  it('of a combination knows the values of its connector from its changes', () => {
    const [combination] = blocked.findings
    if (combination === undefined) throw new Error('the story has no combination')
    expect(phraseToMarkdown(sayFinding(combination, blocked.changes.slice(0, 1), true))).toMatch(
      /^is started by `pull_request_target` and takes code of whoever starts it: /,
    )
  })

  it('is not slow, however often a value stands in it', () => {
    const started = performance.now()
    const values = Array.from({ length: 60 }, (_, index) => `a${'a'.repeat(index)}`)
    markValues('a'.repeat(1_000_000), values)
    markValues('aa '.repeat(1_000_000), values)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('a notice', () => {
  it('lets paths and fingerprints be copied', () => {
    expect(phraseToMarkdown(sayNotice('The waiver 1f2e3d4c5b6a7988 of .github/ferrule.yml ended.'))).toBe(
      'The waiver `1f2e3d4c5b6a7988` of `.github/ferrule.yml` ended.',
    )
  })
})

describe('a phrase', () => {
  it('is cut to what its reader sees, values included', () => {
    expect(phraseToText(clipPhrase(['asks for ', { code: 'chat:write' }, ' and more'], 14))).toBe('asks for chat…')
  })
})
