import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventoryToJson, verdictToJson } from '../../src/report/json.ts'
import { hostileText, hostileVerdict } from './hostile.ts'
import { market } from './inventories.ts'
import { blocked, waived } from './verdicts.ts'

const odd = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\p{Cf}\p{Cs}]/u

describe('the verdict as JSON', () => {
  it('has the fields of the contract in their order, and no others', async () => {
    await expect(verdictToJson(blocked)).toMatchFileSnapshot('snapshots/verdict-blocked.json')
    await expect(verdictToJson(waived)).toMatchFileSnapshot('snapshots/verdict-waived.json')
  })

  it('gives back every text as it was, and shows nothing odd in a terminal', () => {
    fc.assert(
      fc.property(hostileVerdict, verdict => {
        const text = verdictToJson(verdict)
        expect(text).not.toMatch(odd)
        const parsed = JSON.parse(text)
        expect(parsed.base).toEqual(verdict.base)
        expect(parsed.changes).toEqual(verdict.changes.map(({ note: _, ...change }) => change))
        expect(parsed.gaps).toEqual(verdict.gaps.map(({ side, file, reason }) => ({ side, file, reason })))
        expect(parsed.findings.map((finding: { message: string }) => finding.message)).toEqual(
          verdict.findings.map(finding => finding.message),
        )
      }),
      { numRuns: 200 },
    )
  })
})

describe('an inventory as JSON', () => {
  it('is the same however its objects were filled', () => {
    const shuffled = JSON.parse(JSON.stringify(market), (_, value) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    )
    expect(inventoryToJson(shuffled)).toBe(inventoryToJson(market))
  })

  it('loses nothing', async () => {
    expect(JSON.parse(inventoryToJson(market))).toEqual(market)
    await expect(inventoryToJson(market)).toMatchFileSnapshot('snapshots/inventory-market.json')
  })

  it('gives back every text as it was, and shows nothing odd in a terminal', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const inventory = {
          ...market,
          source: text,
          gaps: [{ kind: 'unknown' as const, file: text, line: null, reason: text }],
        }
        expect(inventoryToJson(inventory)).not.toMatch(odd)
        expect(JSON.parse(inventoryToJson(inventory))).toEqual(inventory)
      }),
    )
  })
})
