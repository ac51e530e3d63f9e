import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeSpan, neutralizeLog, neutralizeMarkdown, neutralizeTerminal } from '../../src/report/neutralize.ts'
import { faultsOf } from './check-markdown.ts'
import { hostileText } from './hostile.ts'

const breaker = '\u2060'

describe('text in Markdown', () => {
  it('leaves honest names readable in the source as well', () => {
    for (const name of [
      'Orchard bot',
      'pull_request_target',
      'contents: read',
      'v1.2.0',
      'Café (Zürich) 東京',
      "team's app",
    ])
      expect(neutralizeMarkdown(name)).toBe(name)
  })

  it.each([
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['&#64;octo', `&amp;#${breaker}64;octo`],
    ['**bold** _x_ ~~y~~', '&#42;&#42;bold&#42;&#42; &#95;x&#95; &#126;&#126;y&#126;&#126;'],
    ['`code`', '&#96;code&#96;'],
    ['a | b', 'a &#124; b'],
    ['\\|', '&#92;&#124;'],
    ['[x](https://evil.example)', `&#91;x&#93;(https:${breaker}//evil.example)`],
    ['![x][^1]', '!&#91;x&#93;&#91;^1&#93;'],
    ['@octo', `@${breaker}octo`],
    ['a@b.example', `a@${breaker}b.example`],
    ['#1', `&#35;${breaker}1`],
    ['harbour/lantern#12', `harbour/lantern#${breaker}12`],
    ['GH-7', `GH-${breaker}7`],
    ['www.evil.example', `www${breaker}.evil.example`],
    [':tada:', `:${breaker}tada:`],
    ['4f1c2a9', `4f1c2a${breaker}9`],
    ['- item', '&#45; item'],
    ['1. item', '1&#46; item'],
    ['# title', '&#35; title'],
    ['$x$', '<span>&#36;</span>x<span>&#36;</span>'],
    ['one\ntwo\r\n\r\nthree\u2028four', 'one two three four'],
  ])('shows %j and does nothing of it', (text, expected) => expect(neutralizeMarkdown(text)).toBe(expected))

  it('shows that there is something where nothing is to be seen', () => {
    for (const unseen of [
      '\u0000',
      '\u001b',
      '\u009b',
      '\u202e',
      '\u2066',
      '\u200f',
      '\u061c',
      '\u200b',
      '\u2060',
      '\u00ad',
      '\u{e0041}',
      '\ud800',
    ])
      expect(neutralizeMarkdown(`read${unseen}all`)).toBe('read\ufffdall')
  })

  it('keeps an emoji that is made of several', () => {
    expect(neutralizeMarkdown('⚠\ufe0f 👩\u200d🚀 done')).toBe('⚠ 👩🚀 done')
  })

  it('lets no pile of marks grow into the lines above', () => {
    expect(neutralizeMarkdown(`a${'\u0301'.repeat(50)}b`)).toBe('a\u0301\u0301\u0301b')
  })

  it('cuts between letters and never within one', () => {
    expect(neutralizeMarkdown('🚀🚀🚀🚀', 3)).toBe('🚀🚀…')
    expect(neutralizeMarkdown('abcd', 3)).toBe('ab…')
    expect(neutralizeMarkdown('abc', 3)).toBe('abc')
  })

  it('is done with five megabytes at once', () => {
    const started = performance.now()
    expect([...neutralizeMarkdown('<@'.repeat(2_500_000), 100)].length).toBeLessThan(1000)
    expect([...codeSpan('`'.repeat(5_000_000), 100)].length).toBeLessThan(1000)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('text in a code span', () => {
  it('lets action references, package urls and addresses be copied as they are', () => {
    for (const text of [
      'actions/checkout@v4',
      'pkg:npm/tide@3.2.1',
      'someone@harbour.example',
      'https://graph.microsoft.com/.default',
    ])
      expect(codeSpan(text)).toBe(`\`${text}\``)
  })

  it.each([
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['``a```b', '```` ``a```b ````'],
    ['', '(empty)'],
    [' \n ', '(empty)'],
    ['a|b', '<code>a&#124;b</code>'],
    ['@octo-org/security', `\`@${breaker}octo-org/security\``],
    ['é@octo', `\`é@${breaker}octo\``],
    ['harbour/lantern#12', `\`harbour/lantern#${breaker}12\``],
    ['https://github.example/a/b/issues/7', `\`https://github.example/a/b/issues/${breaker}7\``],
    ['<b>\\', '`<b>\\`'],
  ])('holds %j', (text, expected) => expect(codeSpan(text)).toBe(expected))

  it('holds whatever it is given, in a list and in a table', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, two) => {
        expect(faultsOf(`- ${neutralizeMarkdown(one)} ${codeSpan(two)} ${codeSpan(one)}`)).toEqual([])
        expect(
          faultsOf(`| a | b |\n| --- | --- |\n| ${codeSpan(one)} ${codeSpan(two)} | ${neutralizeMarkdown(two)} |`),
        ).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('text in a terminal and in a log', () => {
  it('has no escape sequence, keeps its lines and their indentation', () => {
    expect(neutralizeTerminal('\u001b[31mred\u001b]0;title\u0007\n    at x\r\ntwo\u2028three')).toBe(
      '\ufffd[31mred\ufffd]0;title\ufffd\n    at x\ntwo\nthree',
    )
  })

  it('is never a command to the runner', () => {
    expect(neutralizeLog('::set-output name=a::b')).toBe(': :set-output name=a::b')
    expect(neutralizeLog('ok\n  ::error::x\rx ##[group]y')).toBe('ok\n  : :error::x\nx # #[group]y')
    expect(neutralizeLog('\u200b::error::x')).toBe('\ufffd::error::x')
    expect(neutralizeLog('std::vector')).toBe('std::vector')
  })

  it('keeps that whatever it is given', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const lines = neutralizeLog(text).split('\n')
        for (const line of lines) {
          expect(line.trimStart().startsWith('::')).toBe(false)
          expect(line).not.toContain('##[')
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
        }
      }),
    )
  })
})
