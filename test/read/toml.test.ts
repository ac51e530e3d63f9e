import fc from 'fast-check'
import { stringify } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { at, entries, items, lineOfKey, type Node, text } from '../../src/read/node.ts'
import { parseToml } from '../../src/read/toml.ts'

function rootOf(toml: string): Node | undefined {
  const document = parseToml(toml)
  if (document.kind === 'broken') throw new Error(document.reason)
  return document.roots[0]
}

describe('lines of TOML', () => {
  const root = rootOf(
    [
      '\uFEFF# [comment]',
      "'a.b'.c = '#' # x = 1",
      'day = 1979-05-27 07:32:00',
      'list = [ # ]',
      '  "one", """two ]',
      String.raw`  \""" """"", `,
      '  { key = [1,',
      '  2] } ]',
      '[[rows]]',
      'name = "first"',
      '[rows.more]',
      'deep = true',
      '[[rows]]',
      '"name" = "second"',
      '[rows.more]',
      'deep = false',
      '[__proto__]',
      'polluted = 9223372036854775807',
    ].join('\r\n'),
  )

  it('tells where keys and values stand', () => {
    expect(lineOfKey(at(root, 'a.b'), 'c')).toBe(2)
    expect(items(at(root, 'list')).map(item => item.line)).toEqual([5, 5, 7])
    expect(items(at(root, 'list', 2, 'key')).map(item => item.line)).toEqual([7, 8])
    expect(at(root, 'rows', 0, 'more', 'deep')).toMatchObject({ line: 12, text: 'true', plain: true })
    expect(at(root, 'rows', 1, 'name')).toMatchObject({ line: 14, text: 'second', plain: false })
    expect(at(root, 'rows', 1, 'more', 'deep')?.line).toBe(16)
  })

  it('keeps what scripts would trip over', () => {
    expect(entries(root).map(entry => entry.key)).toContain('__proto__')
    expect(text(at(root, '__proto__', 'polluted'))).toBe('9223372036854775807')
  })

  it('follows whatever the parser takes', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean())
    const table = fc.letrec(tie => ({
      table: fc.dictionary(fc.string(), fc.oneof({ depthSize: 'small' }, leaf, fc.array(leaf), tie('table'))),
    })).table
    fc.assert(
      fc.property(table, value => {
        const toml = stringify(value as Record<string, unknown>)
        const document = parseToml(toml)
        expect(document.kind).toBe('parsed')
        for (const { key, line } of entries(document.kind === 'parsed' ? document.roots[0] : undefined))
          expect([key, line <= toml.split('\n').length]).toEqual([key, true])
      }),
    )
  })
})

describe('what is no TOML', () => {
  it.each([
    ['a =', 1],
    ['a = 1\na = 2', 2],
    ['[a]\n[a]', 2],
    ['a = "secret', 1],
    [`a = ${'['.repeat(500)}`, 1],
    [`${'a.'.repeat(500)}b = 1`, 1],
  ])('is broken, with its line and without its text: %j', (toml, line) => {
    const document = parseToml(toml)
    expect(document).toMatchObject({ kind: 'broken', line })
    expect(JSON.stringify(document)).not.toContain('secret')
  })
})
