// Blocks put together by hand from https://github.com/google/snappy/blob/main/format_description.txt
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decompressSnappy } from '../../src/outside/evidence-places/decompress-snappy.ts'

const block = (...parts: readonly (number | string)[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))))
const literal = (text: string) => block((text.length - 1) << 2, text)
const long = 'x'.repeat(61)
const longer = 'y'.repeat(300)

it.each([
  ['nothing', block(0), ''],
  ['a literal', Buffer.concat([block(4), literal('crop')]), 'crop'],
  ['a literal whose length stands in one byte', block(61, 60 << 2, 60, long), long],
  ['one whose length stands in two', block(0xac, 0x02, 61 << 2, 0x2b, 0x01, longer), longer],
  ['one whose length stands in three', block(0xac, 0x02, 62 << 2, 0x2b, 0x01, 0, longer), longer],
  ['one whose length stands in four', block(0xac, 0x02, 63 << 2, 0x2b, 0x01, 0, 0, longer), longer],
  // Tag 01: three bits of length - 4, the upper three of the offset's eleven, then the lower eight.
  ['a repetition with one byte of offset', Buffer.concat([block(8), literal('crop'), block(1, 4)]), 'cropcrop'],
  ['one that reaches into itself', Buffer.concat([block(10), literal('xy'), block((4 << 2) | 1, 2)]), 'xyxyxyxyxy'],
  // Tag 10: six bits of length - 1, then two bytes of offset; tag 11 the same with four.
  ['a repetition with two bytes', Buffer.concat([block(7), literal('crop'), block((2 << 2) | 2, 4, 0)]), 'cropcro'],
  [
    'a repetition with four bytes',
    Buffer.concat([block(6), literal('crop'), block((1 << 2) | 3, 3, 0, 0, 0)]),
    'cropro',
  ],
  [
    'an offset over eight bits',
    Buffer.concat([block(0xb0, 0x02, 61 << 2, 0x2b, 0x01), block(`crop${'z'.repeat(296)}`), block((1 << 5) | 1, 0x2c)]),
    `crop${'z'.repeat(296)}crop`,
  ],
])('decompresses %s', (_, bytes, text) => {
  expect(decompressSnappy(bytes, 1_000).toString()).toBe(text)
})

it.each([
  ['no bytes', block()],
  ['a length that does not end', block(255, 255, 255, 255, 255, 1)],
  ['a length over the bound', block(0xe9, 0x07)],
  ['fewer bytes than it says', Buffer.concat([block(5), literal('crop')])],
  ['more bytes than it says', Buffer.concat([block(3), literal('crop')])],
  ['a literal that breaks off', block(4, 3 << 2, 'cr')],
  ['a repetition that breaks off', Buffer.concat([block(8), literal('crop'), block(1)])],
  ['a repetition of nothing', Buffer.concat([block(8), literal('crop'), block(1, 0)])],
  ['a repetition of what is before the start', Buffer.concat([block(8), literal('crop'), block(1, 5)])],
])('refuses %s', (_, bytes) => {
  expect(() => decompressSnappy(bytes, 1_000)).toThrow(RangeError)
})

it('refuses or decompresses whatever it is given, within the bound', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
      try {
        expect(decompressSnappy(Buffer.from(bytes), 500).length).toBeLessThanOrEqual(500)
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
      }
    }),
  )
})
