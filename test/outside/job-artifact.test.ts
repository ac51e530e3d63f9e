import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AsyncZipOptions, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate'
import { describe, expect, it, onTestFinished } from 'vitest'
import { digestArchive } from '../../src/outside/github/job-artifact.ts'

type Level = AsyncZipOptions['level']

/** A zip archive as a stream writes it: sizes stand behind each file, as the uploader of artifacts leaves them. */
function streamZip(files: Readonly<Record<string, Uint8Array>>, level: Level | 'stored'): Buffer {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    chunks.push(chunk)
  })
  for (const [name, bytes] of Object.entries(files)) {
    const file = level === 'stored' || level === undefined ? new ZipPassThrough(name) : new ZipDeflate(name, { level })
    zip.add(file)
    file.push(bytes, true)
  }
  zip.end()
  return Buffer.concat(chunks)
}

function write(archive: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'ferrule-zip-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'artifact.zip'), archive)
  return join(folder, 'artifact.zip')
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const stall = streamZip({ 'stall/basket.class': randomBytes(3_000), 'stall/scale.class': randomBytes(3_000) }, 9)
const files = { 'dist/stall.jar': stall, 'dist/README.txt': Buffer.from('Fruit\n'), 'dist/empty': Buffer.alloc(0) }
const digests = [
  ['stall.jar', sha256(files['dist/stall.jar'])],
  ['README.txt', sha256(files['dist/README.txt'])],
  ['empty', sha256(files['dist/empty'])],
]

async function told(archive: Uint8Array) {
  const found = await digestArchive(write(archive), 'dist')
  return found.map(({ name, digests: { sha256: hex } }) => [name, hex])
}

describe('the archive of an artifact', () => {
  it.each<[string, Level | 'stored']>([
    ['stored', 'stored'],
    ['packed without packing', 0],
    ['packed', 9],
  ])('that is %s gives the digests of its files, also of one that is an archive itself', async (_, level) => {
    expect(await told(streamZip(files, level))).toEqual(digests)
  })

  it('that was written whole, with folders in it, gives them as well', async () => {
    expect(await told(zipSync({ 'dist/': new Uint8Array(0), ...files }))).toEqual(digests)
  })

  const whole = zipSync({ 'stall.txt': Buffer.from('Fruit and kelp, fruit and kelp\n') })
  it.each<[string, Buffer, RegExp]>([
    ['is cut', Buffer.from(whole.subarray(0, 40)), /it has no end/],
    ['is no archive', Buffer.from('<html>'), /it has no end/],
    ['is empty', Buffer.from(zipSync({})), /it is empty/],
    ['has other bytes than its directory says', changed(whole, 45), /cannot be read/],
    ['has a directory that leads elsewhere', changed(whole, whole.length - 6), /cannot be read/],
  ])('that %s is told, and gives nothing', async (_, archive, said) => {
    await expect(digestArchive(write(archive), 'dist')).rejects.toThrow(said)
  })
})

function changed(archive: Uint8Array, at: number): Buffer {
  const copy = Buffer.from(archive)
  copy[at] = (copy[at] ?? 0) ^ 0x15
  return copy
}
