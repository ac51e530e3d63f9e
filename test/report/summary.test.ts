import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderSummary, summaryLimit } from '../../src/report/summary.ts'
import { faultsOf } from './check-markdown.ts'
import { crowded } from './crowded.ts'
import { hostileVerdict } from './hostile.ts'
import { links } from './verdict-parts.ts'
import * as verdicts from './verdicts.ts'

const context = { links: links }

describe('the full report', () => {
  it.each([
    ['blocked', verdicts.blocked],
    ['waived', verdicts.waived],
    ['untouched', verdicts.untouched],
  ])('reads well when a change is %s', async (name, verdict) => {
    const report = renderSummary(verdict, context)
    await expect(report).toMatchFileSnapshot(`snapshots/summary-${name}.md`)
  })

  it('has every change of 500, and every fingerprint', () => {
    const verdict = crowded()
    const report = renderSummary(verdict, context)
    for (const finding of verdict.findings) expect(report).toContain(`\`${finding.fingerprint}\``)
    for (let index = 0; index < 160; index++) expect(report).toContain(`| \`plank-${index}\` |`)
  })

  it('stays below what GitHub shows, says that it is cut, and cuts between lines', () => {
    const report = renderSummary(crowded(3000, 3000, 3000), context)
    expect(Buffer.byteLength(report)).toBeLessThanOrEqual(summaryLimit)
    expect(report).toMatch(
      /\n\n… and \d+ more lines: GitHub shows no more than 1 MiB\. The JSON report has all of it\.\n$/,
    )
    expect(faultsOf(report)).toEqual([])
  })

  it('counts bytes, not letters', () => {
    const verdict = { ...verdicts.warned, notices: Array.from({ length: 50 }, () => '東'.repeat(300)) }
    const report = renderSummary(verdict, context, 5000)
    expect(Buffer.byteLength(report)).toBeLessThanOrEqual(5000)
    expect(report).not.toContain('\ufffd')
  })

  it('does nothing that a hostile pull request wants', () => {
    fc.assert(
      fc.property(hostileVerdict, verdict => {
        expect(faultsOf(renderSummary(verdict, context))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
