import { describe, expect, it } from 'vitest'
import { at, filledText, lineOfKey, type Node, texts } from '../../src/read/node.ts'
import type { Document } from '../../src/read/parsed.ts'
import { parseYaml } from '../../src/read/yaml.ts'

function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.text
  if (node.kind === 'list') return node.items.map(plain)
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plain(entry.value)]))
}

function read(text: string): unknown {
  const document = parseYaml(text)
  return document.kind === 'broken' ? `${document.line}: ${document.reason}` : document.roots.map(plain)
}

function linesOf(document: Document): [string, number][] {
  const [root] = document.kind === 'parsed' ? document.roots : []
  return root?.kind === 'map' ? [...root.entries].map(([key, { line }]) => [key, line]) : []
}

describe('a YAML file', () => {
  it.each([
    ['on: push', [{ on: 'push' }]],
    ['---\n---\na: 1\n...\n', ['', { a: '1' }]],
    ['a: &x [1]\nb: *x\n', [{ a: ['1'], b: ['1'] }]],
    ['a: &x one\n? *x\n: two\n', [{ a: 'one', one: 'two' }]],
    ['? [a, b]\n: c\n', [{ '': 'c' }]],
    ['? {a: b}\n: c\n', [{ '': 'c' }]],
    [': c\n', [{ '': 'c' }]],
    ['base: &b {a: 1, c: 2}\nx: {<<: *b, a: 3}\n', [{ base: { a: '1', c: '2' }, x: { a: '3', c: '2' } }]],
    [
      'one: &b {a: 1}\ntwo: &c {d: 2}\nx: {<<: [*b, *c]}\n',
      [{ one: { a: '1' }, two: { d: '2' }, x: { a: '1', d: '2' } }],
    ],
    ['x: {<<: nothing, a: 1}\n', [{ x: { a: '1' } }]],
    ['x: {"<<": {a: 1}}\n', [{ x: { '<<': { a: '1' } } }]],
    ['a: !!str 1\n', [{ a: '1' }]],
    ['', 'null: it is empty'],
    ['# nothing\n', 'null: it is empty'],
    ['a: *x\n', '1: it is not YAML: the alias in line 1 names nothing before it'],
    ['a: 1\n b: 2\n', expect.stringMatching(/^2: it is not YAML: .* in line 2$/)],
    ['a: {b: c', expect.stringMatching(/it is not YAML/)],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected))

  it('points each key at its line, one that is a list or an alias too', () => {
    expect(linesOf(parseYaml('a: &x one\n\n? *x\n: two\nb: 3\n'))).toEqual([
      ['a', 1],
      ['one', 1],
      ['b', 5],
    ])
  })

  it('keeps the comment behind a value, at the end of the file as well', () => {
    const comments = (text: string): unknown => {
      const document = parseYaml(text)
      const root = document.kind === 'parsed' ? document.roots[0] : undefined
      return root?.kind === 'map'
        ? [...root.entries.values()].map(({ value }) => value.kind === 'scalar' && value.comment)
        : null
    }
    expect(comments('a: x # v1\nb: "y" # v2\nc: z#no\nd: w # v3')).toEqual(['v1', 'v2', null, 'v3'])
  })

  it('says which key stands twice with another value, and not one that only repeats itself', () => {
    const document = parseYaml('a: 1\nb: 2\na: 3\nb: 2\n')
    expect(document.kind === 'parsed' && document.duplicates).toEqual([{ key: 'a', line: 3 }])
  })

  it('takes brackets and quotes that end further left than they began, as other parsers do', () => {
    const text = 'orchard:\n  pears: [\n    quince,\n  plum\n  ]\n  note: "ripe\nand red"\n  last: 1\n'
    const document = parseYaml(text)
    if (document.kind === 'broken') throw new Error(document.reason)
    const orchard = at(document.roots[0], 'orchard')
    expect(texts(at(orchard, 'pears'))).toEqual([
      { text: 'quince', line: 3 },
      { text: 'plum', line: 4 },
    ])
    expect(filledText(at(orchard, 'note'))).toBe('ripe and red')
    expect(lineOfKey(orchard, 'last')).toBe(8)
  })

  it('gives up on more of them than anybody writes', () => {
    const document = parseYaml(`a:\n  b: [\n${'1,\n'.repeat(200_000)}]\n`)
    expect(document.kind === 'broken' && document.reason).toMatch(/^it is not YAML: deficient indentation in line \d+$/)
  })
})
