import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareText, sortBy } from '../../src/model/order.ts'
import { matchesPattern } from '../../src/model/pattern.ts'
import { graver, isAtLeast, milder } from '../../src/model/severity.ts'

describe('order', () => {
  it('is by code point, unlike UTF-16 and every locale', () => {
    expect(sortBy(['ä', 'z', 'a', 'Z', '\u{1f600}', '\ufb01'], text => text)).toEqual([
      'Z',
      'a',
      'z',
      'ä',
      '\ufb01',
      '\u{1f600}',
    ])
  })

  it('agrees with the order of UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
        expect(Math.sign(compareText(left, right))).toBe(
          Math.sign(Buffer.compare(Buffer.from(left), Buffer.from(right))),
        )
      }),
    )
  })
})

describe('patterns of the policy', () => {
  it.each([
    ['actions/*', 'actions/checkout', true],
    ['actions/*', 'Actions/Checkout', true],
    ['actions/*', 'xactions/checkout', false],
    ['*.example.com', 'api.example.com', true],
    ['*.example.com', 'example.com', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['ab*ba', 'aba', false],
    ['admin', 'admin.users:read', false],
    ['', '', true],
    ['*', '', true],
  ])('%s names %s: %s', (pattern, text, expected) => {
    expect(matchesPattern(pattern, text)).toBe(expected)
  })

  it('takes no time for a pattern that means to', () => {
    const started = performance.now()
    matchesPattern('a*'.repeat(5_000), 'a'.repeat(50_000))
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('severities', () => {
  it('are ordered', () => {
    expect([
      isAtLeast('critical', 'high'),
      isAtLeast('low', 'high'),
      graver('low', 'high'),
      milder('low', 'high'),
    ]).toEqual([true, false, 'high', 'low'])
  })
})
