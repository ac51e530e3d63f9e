import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderText } from '../../src/report/text.ts'
import { hostileVerdict } from './hostile.ts'
import * as verdicts from './verdicts.ts'

const plain = { color: false, width: 80 }
const ownColours = /\u001b\[(0|1|2|31|32|33)m/g

describe('the verdict in a terminal', () => {
  it.each([
    ['blocked', verdicts.blocked],
    ['warned', verdicts.warned],
    ['narrowed', verdicts.narrowed],
    ['untouched', verdicts.untouched],
    ['gaps-only', verdicts.gapsOnly],
    ['dependencies', verdicts.dependencies],
    ['waived', verdicts.waived],
  ])('reads well when a change is %s', async (name, verdict) => {
    await expect(renderText(verdict, plain)).toMatchFileSnapshot(`snapshots/text-${name}.txt`)
  })

  it('keeps to the width, but for places that are to be copied', () => {
    for (const width of [40, 60, 100]) {
      const lines = renderText(verdicts.blocked, { color: false, width }).split('\n')
      const prose = lines.filter(line => !/^ {2,6}\S+\/\S+$/.test(line) && line.trim().includes(' '))
      expect(Math.max(...prose.map(line => line.length))).toBeLessThanOrEqual(width)
    }
  })

  it('takes a width that makes no sense for eighty columns', () => {
    for (const width of [0, Number.NaN, Number.POSITIVE_INFINITY, -1])
      expect(renderText(verdicts.blocked, { color: false, width })).toBe(renderText(verdicts.blocked, plain))
  })

  it('has colours only when told, and the same words', () => {
    const coloured = renderText(verdicts.blocked, { color: true, width: 80 })
    expect(coloured).toContain('\u001b[31m')
    expect(coloured.replaceAll(ownColours, '')).toBe(renderText(verdicts.blocked, plain))
  })

  it('obeys nothing that a hostile pull request writes, in a terminal or in the log of a job', () => {
    fc.assert(
      fc.property(hostileVerdict, fc.boolean(), (verdict, color) => {
        const text = renderText(verdict, { color, width: 80 }).replaceAll(ownColours, '')
        for (const line of text.split('\n')) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
          expect(line.trimStart().startsWith('::')).toBe(false)
          expect(line).not.toContain('##[')
        }
      }),
      { numRuns: 300 },
    )
  })
})
