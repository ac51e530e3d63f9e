// The block format of Snappy: https://github.com/google/snappy/blob/main/format_description.txt

/**
 * Decompresses one block of Snappy, which is how GitHub stores bundles; no package here does.
 * @throws RangeError where it is none, or would become larger than the bound
 */
export function decompressSnappy(block: Buffer, maximumBytes: number): Buffer {
  const { length, start } = readLength(block)
  if (length > maximumBytes) throw new RangeError('it becomes larger than is read')
  const output = Buffer.alloc(length)
  let [from, to] = [start, 0]
  while (from < block.length) {
    const element = readElement(block, from)
    const { size, offset } = element
    from = element.end
    if (to + size > length) throw new RangeError('it becomes longer than it says')
    if (offset === null) {
      if (from + size > block.length) throw new RangeError('it breaks off')
      block.copy(output, to, from, from + size)
      from += size
    } else {
      if (offset === 0 || offset > to) throw new RangeError('it repeats what was not there')
      // Byte by byte: a repetition may reach into what it writes itself.
      for (let index = to; index < to + size; index++) output[index] = output[index - offset] ?? 0
    }
    to += size
  }
  if (to !== length) throw new RangeError('it ends before it says')
  return output
}

/** A literal, whose bytes stand behind it, or a repetition of bytes that lie `offset` before. */
interface Element {
  readonly size: number
  readonly offset: number | null
  /** Where its own bytes end. */
  readonly end: number
}

function readElement(block: Buffer, at: number): Element {
  const tag = block.readUInt8(at)
  const upper = tag >> 2
  switch (tag & 3) {
    case 0: {
      // Up to 60 bytes the tag says how many; beyond, in how many bytes the number stands.
      if (upper < 60) return { size: upper + 1, offset: null, end: at + 1 }
      const width = upper - 59
      return { size: block.readUIntLE(at + 1, width) + 1, offset: null, end: at + 1 + width }
    }
    case 1:
      return { size: (upper & 7) + 4, offset: ((tag >> 5) << 8) | block.readUInt8(at + 1), end: at + 2 }
    case 2:
      return { size: upper + 1, offset: block.readUInt16LE(at + 1), end: at + 3 }
    default:
      return { size: upper + 1, offset: block.readUInt32LE(at + 1), end: at + 5 }
  }
}

/** The length of what was compressed stands first, seven bits a byte, the lowest first. */
function readLength(block: Buffer): { readonly length: number; readonly start: number } {
  let length = 0
  for (let index = 0; index < 5; index++) {
    const byte = block.readUInt8(index)
    length += (byte & 127) * 2 ** (7 * index)
    if (byte < 128) return { length, start: index + 1 }
  }
  throw new RangeError('its length does not end')
}
