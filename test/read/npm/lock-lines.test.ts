import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findKeyLines, findNestedLines } from '../../../src/read/npm/lock-lines.ts'

/** Lines of the keys of `packages` by key. */
function linesOf(text: string): Record<string, number> {
  const keys = Object.keys(JSON.parse(text).packages)
  const { lines } = findKeyLines(text, 'packages', keys)
  return Object.fromEntries(keys.map((key, index) => [key, lines[index] ?? -1]))
}

describe('lines of keys', () => {
  it('is not misled by the same text elsewhere', () => {
    const text = [
      '{ "a": { "packages": { "node_modules/a": 1 } },',
      '  "note": "\\"packages\\": { \\"node_modules/a\\": {",',
      '  "packages"',
      '  :',
      '  { "node_modules/b": { "bin": { "node_modules/a": "x" },',
      '      "files": ["node_modules/a", {"node_modules/a": {}}] },',
      '    "node_modules/a": {}, "node_modules/c": "\\\\", "node_modules/d": -1.5e3,',
      '    "node_modules/\\u0065": null } }',
    ].join('\n')
    expect(linesOf(text)).toEqual({
      'node_modules/b': 5,
      'node_modules/a': 7,
      'node_modules/c': 7,
      'node_modules/d': 7,
      'node_modules/e': 8,
    })
  })

  it('finds keys that JSON.parse puts into another order', () => {
    expect(linesOf('{"packages":{\n"b":{},\n"1":{},\n"a":{}}}')).toEqual({ 1: 3, b: 2, a: 4 })
  })

  it('says which key stands twice, and where it counts', () => {
    const { duplicates, lines } = findKeyLines('{"packages":{\n"a":{},\n"b":{},\n"\\u0061":{}}}', 'packages', [
      'a',
      'b',
    ])
    expect(duplicates).toEqual([0])
    expect([...lines]).toEqual([4, 3])
  })

  it('follows entries into the entries inside them', () => {
    const text =
      '{"dependencies":{\n"a":{"requires":{"b":"1"},\n"dependencies":{\n"b":{\n"dependencies":{"c":{}}}}},\n"b":{}}}'
    expect([...findNestedLines(text, 'dependencies').lines]).toEqual([
      ['a', 2],
      ['a\nb', 4],
      ['a\nb\nc', 5],
      ['b', 6],
    ])
  })

  it('finds every key however the file is indented', () => {
    const entry = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 })
    const packages = fc.dictionary(fc.string({ unit: 'grapheme' }), entry, { maxKeys: 12 })
    fc.assert(
      fc.property(packages, fc.jsonValue(), fc.constantFrom(0, 1, 2, '\t'), (packages, other, indent) => {
        const text = JSON.stringify({ other, packages }, null, indent)
        const keys = Object.keys(packages)
        const { lines, duplicates } = findKeyLines(text, 'packages', keys)
        expect(duplicates).toEqual([])
        const rows = text.split('\n')
        for (const [index, key] of keys.entries()) expect(rows[(lines[index] ?? 0) - 1]).toContain(JSON.stringify(key))
      }),
    )
  })
})
