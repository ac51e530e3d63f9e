import { expect, it } from 'vitest'
import { entries, text } from '../../src/read/node.ts'
import { parseProperties } from '../../src/read/properties.ts'

function read(source: string) {
  const document = parseProperties(source)
  if (document.kind === 'broken') throw new Error(document.reason)
  return {
    values: entries(document.roots[0]).map(({ key, line, value }) => [key, text(value), line]),
    duplicates: document.duplicates,
  }
}

it.each([
  ['press.host=press.example', 'press.host', 'press.example'],
  ['press.host : press.example', 'press.host', 'press.example'],
  ['  press.host press.example  ', 'press.host', 'press.example'],
  ['press.address=https://press.example/?a=b', 'press.address', 'https://press.example/?a=b'],
  ['a\\ key\\:with\\=signs = x', 'a key:with=signs', 'x'],
  ['tab=a\\tb\\u00e9', 'tab', 'a\tbé'],
  ['empty', 'empty', ''],
  ['long = one \\\r\n   two', 'long', 'one two'],
  ['ends = \\', 'ends', ''],
  ['even = \\\\', 'even', '\\'],
])('reads %j', (source, key, value) => {
  expect(read(source).values).toEqual([[key, value, 1]])
})

it('leaves out comments and empty lines, and counts them', () => {
  expect(read('# of the orchard\n\n! and the harbour\n  a=1\nb=2\\\n3\nc=4').values).toEqual([
    ['a', '1', 4],
    ['b', '23', 5],
    ['c', '4', 7],
  ])
})

it('tells a key that stands twice with different values', () => {
  expect(read('a=1\na=1\nb=1\nb=2').duplicates).toEqual([{ key: 'b', line: 4 }])
})
