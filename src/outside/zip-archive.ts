import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { createInflateRaw } from 'node:zlib'
import { FerruleError } from '../model/errors.ts'

/** A file in a zip archive, as its directory lists it. */
export interface ZipEntry {
  readonly name: string
  readonly crc: number
  readonly bytes: number
  readonly packedBytes: number
  readonly isDeflated: boolean
  /** Where its own header begins. */
  readonly offset: number
}

/** As many entries as are listed, and as many bytes as a directory may have. */
const maximumEntries = 100_000
const maximumDirectoryBytes = 64_000_000
/** What the end of a directory has at most: its record, a comment, and what says where the record of a large archive is. */
const endBytes = 22 + 65_535 + 20

/**
 * Lists the files of an archive by its directory at the end. What lies between cannot be told apart by looking for signatures: an archive in
 * the archive has the same ones. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 * @throws FerruleError `bad-archive`
 */
export async function listZip(path: string): Promise<readonly ZipEntry[]> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const { count, bytes, offset } = await findDirectory(file, size)
    if (count > maximumEntries || bytes > maximumDirectoryBytes || offset + bytes > size)
      throw broken('its directory is too large')
    return readDirectory(await readAt(file, offset, bytes), count)
  } finally {
    await file.close()
  }
}

/** The bytes of a file in the archive, unpacked; what they are is for the reader to check. */
export async function openZipEntry(path: string, entry: ZipEntry): Promise<AsyncIterable<Buffer>> {
  const file = await open(path)
  const header = await readAt(file, entry.offset, 30).finally(() => file.close())
  if (header.readUInt32LE(0) !== 0x04034b50) throw broken('a file is not where its directory says')
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  if (entry.packedBytes === 0) return (async function* () {})()
  const packed = createReadStream(path, { start, end: start + entry.packedBytes - 1 })
  if (!entry.isDeflated) return packed
  const unpacked = createInflateRaw()
  packed.on('error', error => unpacked.destroy(error))
  return packed.pipe(unpacked)
}

async function findDirectory(file: FileHandle, size: number) {
  const from = Math.max(0, size - endBytes)
  const tail = await readAt(file, from, size - from)
  const end = tail.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (end < 0 || end + 22 > tail.length) throw broken('it has no end')
  const plain = {
    count: tail.readUInt16LE(end + 10),
    bytes: tail.readUInt32LE(end + 12),
    offset: tail.readUInt32LE(end + 16),
  }
  const locator = end - 20
  if (locator < 0 || tail.readUInt32LE(locator) !== 0x07064b50) return plain
  const record = await readAt(file, Number(tail.readBigUInt64LE(locator + 8)), 56)
  if (record.readUInt32LE(0) !== 0x06064b50) throw broken('it has no directory')
  const long = (at: number) => Number(record.readBigUInt64LE(at))
  return { count: long(32), bytes: long(40), offset: long(48) }
}

function readDirectory(directory: Buffer, count: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) throw broken('its directory is cut')
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map(place => directory.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ]
    const next = at + 46 + nameBytes + extraBytes + commentBytes
    if (next > directory.length) throw broken('its directory is cut')
    const [flags, method] = [directory.readUInt16LE(at + 8), directory.readUInt16LE(at + 10)]
    if ((flags & 1) !== 0 || (method !== 0 && method !== 8))
      throw broken('a file in it is encrypted or packed in another way')
    const name = directory.toString('utf8', at + 46, at + 46 + nameBytes)
    const extra = directory.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes)
    const sizes = [24, 20, 42].map(place => directory.readUInt32LE(at + place))
    const [bytes = 0, packedBytes = 0, offset = 0] = withLongSizes(sizes, extra)
    entries.push({ name, crc: directory.readUInt32LE(at + 16), bytes, packedBytes, offset, isDeflated: method === 8 })
    at = next
  }
  return entries
}

/** Sizes that four bytes cannot hold are all ones, and stand in an extra field in the same order. */
function withLongSizes(sizes: readonly number[], extra: Buffer): readonly number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let place = at + 4
    return sizes.map(size => {
      if (size !== 0xffff_ffff) return size
      place += 8
      if (place > extra.length) throw broken('its directory is cut')
      return Number(extra.readBigUInt64LE(place - 8))
    })
  }
  return sizes
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position)
  if (bytesRead < length) throw broken('it is cut')
  return buffer
}

function broken(reason: string): FerruleError {
  return new FerruleError('bad-archive', reason)
}
