import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotationsOf } from '../../src/report/annotations.ts'
import { hostileVerdict } from './hostile.ts'
import { blocked, gapsOnly, waived } from './verdicts.ts'

describe('annotations', () => {
  it('come the gravest first, each with what to do', () => {
    const annotations = annotationsOf(blocked)
    expect(annotations.map(({ level }) => level)).toEqual([
      ...Array(5).fill('error'),
      ...Array(3).fill('warning'),
      ...Array(2).fill('notice'),
    ])
    expect(annotations[0]).toEqual({
      level: 'error',
      title: 'Ferrule: untrusted-code',
      message:
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
        'Bundle size is started by pull_request_target and takes code of whoever starts it: actions/checkout of refs/pull/${{ github.event.number }}/merge. What to do: Run the pull request on pull_request, and use a second workflow without its code for what needs rights.',
      file: '.github/workflows/bundle-size.yml',
      line: 22,
    })
  })

  it('point at a line where one is known', () => {
    expect(annotationsOf(gapsOnly).map(({ file, line }) => `${file}:${line}`)).toEqual(['slack/manifest.json:31'])
  })

  it('leave accepted findings in peace', () => expect(annotationsOf(waived)).toEqual([]))

  it('are one line each and no command, whatever the texts are', () => {
    fc.assert(
      fc.property(hostileVerdict, verdict => {
        for (const { title, message } of annotationsOf(verdict)) {
          expect(`${title}${message}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
          expect(message.startsWith('::')).toBe(false)
          expect(message).not.toContain('##[')
        }
      }),
      { numRuns: 100 },
    )
  })
})
