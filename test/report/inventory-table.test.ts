import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderInventory } from '../../src/report/inventory-table.ts'
import { hostileText } from './hostile.ts'
import { connectorOf, market } from './inventories.ts'

const plain = { color: false, width: 100 }

describe('an inventory in a terminal', () => {
  it('shows connectors by format, dependencies, what ends and what is not known', async () => {
    await expect(renderInventory(market, plain)).toMatchFileSnapshot('snapshots/inventory-market.txt')
  })

  it('says so when there is nothing', () => {
    const nothing = { source: 'main', commit: null, connectors: [], lockfiles: [], gaps: [] }
    expect(renderInventory(nothing, plain)).toBe('main: 0 connectors, no lockfile.\n')
  })

  it('names as many scopes as a line holds and counts the rest', () => {
    const scopes = Array.from({ length: 40 }, (_, index) => ({
      value: `shelf${index}.read`,
      principal: null,
      optional: false,
      kind: 'literal' as const,
      place: { file: 'app.json', line: index },
    }))
    const auth = [
      { kind: 'oauth2' as const, name: 'oauth', provider: null, scopes, place: { file: 'app.json', line: 1 } },
    ]
    const text = renderInventory(
      { ...market, connectors: [connectorOf({ format: 'shelf-app', id: 'app.json', auth })] },
      plain,
    )
    const line = text.split('\n').find(one => one.includes('40 scopes: ')) ?? ''
    expect(line).toMatch(/, and \d+ more$/)
    expect(line.length).toBeLessThanOrEqual(100)
  })

  it('names a catch-all scope before every other', () => {
    const place = { file: 'app.json', line: 1 }
    const one = { principal: null, optional: false, place }
    const scopes = [
      { ...one, value: 'a.read', kind: 'literal' as const },
      { ...one, value: '*', kind: 'catch-all' as const },
    ]
    const auth = [{ kind: 'oauth2' as const, name: 'oauth', provider: null, scopes, place }]
    expect(
      renderInventory({ ...market, connectors: [connectorOf({ format: 'shelf-app', id: 'x', auth })] }, plain),
    ).toContain('2 scopes: *, a.read')
  })

  it('names a scope that writes before one that reads', () => {
    const place = { file: 'app.json', line: 1 }
    const one = { principal: 'bot', optional: false, kind: 'literal' as const, place }
    const scopes = [
      { ...one, value: 'bookmarks:read' },
      { ...one, value: 'files:write' },
    ]
    const auth = [{ kind: 'oauth2' as const, name: 'oauth', provider: 'slack', scopes, place }]
    expect(
      renderInventory({ ...market, connectors: [connectorOf({ format: 'slack-manifest', id: 'x', auth })] }, plain),
    ).toContain('2 scopes: files:write (bot), bookmarks:read (bot)')
  })

  it('obeys nothing that a file holds', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, two) => {
        const place = { file: two, line: 1 }
        const connector = connectorOf({
          format: one,
          id: two,
          owner: one,
          version: two,
          places: [place],
          secrets: [{ name: one, kind: 'literal', place }],
          triggers: [{ event: two, kind: 'event', filter: null, authenticated: false, untrusted: false, place }],
        })
        const gaps = [{ kind: 'unknown' as const, file: one, line: 2, reason: two }]
        const text = renderInventory({ ...market, source: one, connectors: [connector], gaps }, plain)
        for (const line of text.split('\n')) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
          expect(line.trimStart().startsWith('::')).toBe(false)
        }
      }),
    )
  })
})
