import { describe, expect, it } from 'vitest'
import { parseHcl } from '../../src/read/hcl.ts'
import type { Node } from '../../src/read/node.ts'

/** What a node holds, without its lines. */
function plain(node: Node | undefined): unknown {
  if (node?.kind === 'map') return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]))
  return node?.kind === 'list' ? node.items.map(plain) : node?.text
}

function read(text: string): unknown {
  const document = parseHcl(text)
  return document.kind === 'parsed' ? plain(document.roots[0]) : document
}

/** Puts in the sign that begins what is to be put in, which would be misread here. */
function put<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replaceAll('§', '$'))
}

describe('HCL', () => {
  it.each([
    ['a = 1', { a: '1' }],
    ['a = "one" # b = 2', { a: 'one' }],
    ['a = [1, "two",\n  true, // three\n]', { a: ['1', 'two', 'true'] }],
    ['a = { b = 1, "c d" : 2\n e = null }', { a: { b: '1', 'c d': '2', e: 'null' } }],
    ['a = "say \\"x\\" \\u0041\\n"', { a: 'say "x" A\n' }],
    ['a = "§{var.b["}"]} and §§{c}"', { a: '§{var.b["}"]} and §§{c}' }],
    ['a = <<-END\n  one\n  END\nb = 2', { a: '  one\n', b: '2' }],
    ['a = jsonencode({ b = [1] })', { a: { b: ['1'] } }],
    ['a = var.b', { a: '§{var.b}' }],
    ['a = var.b ? "x" : "y"\nb = 1', { a: '§{var.b ? "x" : "y"}', b: '1' }],
    ['a = 1 + 2', { a: '§{1 + 2}' }],
    ['a = jsonencode(var.b, 2)', { a: '§{jsonencode(var.b, 2)}' }],
    [
      'a = [for b in c : "§{b}]"]\nd = { for e in f : e => 1 }',
      { a: '§{[for b in c : "§{b}]"]}', d: '§{{ for e in f : e => 1 }}' },
    ],
    ['a = merge(\n  b, # c )\n  { d = "}" },\n)', { a: '§{merge(\n  b, # c )\n  { d = "}" },\n)}' }],
    ['a "b" c {\n d = 1\n}\na "b" e {}', { a: { b: { c: { d: '1' }, e: {} } } }],
    ['a { b = 1 }\na { b = 2 }\na {}', { a: [{ b: '1' }, { b: '2' }, {}] }],
    ['\ufeffa = 1\r\nb = "c"\r\n', { a: '1', b: 'c' }],
    ['__proto__ = 1', JSON.parse('{"__proto__": "1"}')],
    ['', {}],
  ])('reads %j', (text, expected) => expect(read(put(text))).toEqual(put(expected)))

  it.each([
    'a = ',
    'a = "b',
    'a = "§{b"',
    'a = [1',
    'a = { b = 1',
    'a = { b }',
    'a {',
    'a }',
    '= 1',
    'a = <<END\nb',
    'a = (b\n',
    '/* a',
    'a b c d e f g h i j k l {}',
  ])('calls broken: %j', text => expect(parseHcl(put(text)).kind).toBe('broken'))

  it.each([
    ['lists', `a = ${'['.repeat(2_000_000)}`],
    ['functions', `a = ${'jsonencode('.repeat(200_000)}`],
    ['blocks', 'a {\n'.repeat(500_000)],
    ['templates', `a = "${'§{"'.repeat(1_000_000)}`],
    ['brackets', `a = b${'('.repeat(2_000_000)}`],
    ['texts of lines', 'a = <<A\n'.repeat(300_000)],
  ])('is not kept busy by %s', (_, text) => expect(parseHcl(put(text)).kind).toBe('broken'))

  it('tells keys that stand twice', () => {
    const document = parseHcl('a = 1\nb = 2\na = 3')
    expect(document.kind === 'parsed' && document.duplicates).toEqual([{ key: 'a', line: 3 }])
  })
})
