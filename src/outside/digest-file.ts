import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { FerruleError } from '../model/errors.ts'
import type { DigestAlgorithm, Digests } from '../model/evidence.ts'
import { isFileError, sayFileError } from './disk.ts'

/** Bytes that are read at a time: memory stays the same however large the file is. */
const chunkBytes = 1 << 20

/**
 * Digests the bytes of a file, read once from one handle.
 * @throws FerruleError `no-such-file` where it cannot be read or is no file
 */
export async function digestFile(path: string, algorithms: readonly DigestAlgorithm[]): Promise<Digests> {
  const hashes = algorithms.map(algorithm => [algorithm, createHash(algorithm)] as const)
  try {
    const handle = await open(path, constants.O_RDONLY)
    try {
      if (!(await handle.stat()).isFile())
        throw new FerruleError('no-such-file', `${path} is no file, so there is nothing to digest.`)
      const chunk = Buffer.allocUnsafe(chunkBytes)
      for (let read = await handle.read(chunk); read.bytesRead > 0; read = await handle.read(chunk)) {
        const bytes = chunk.subarray(0, read.bytesRead)
        for (const [, hash] of hashes) hash.update(bytes)
      }
    } finally {
      await handle.close()
    }
  } catch (cause) {
    if (cause instanceof FerruleError || !isFileError(cause)) throw cause
    throw new FerruleError('no-such-file', `${path} cannot be read: ${sayFileError(cause)}.`, { cause })
  }
  return Object.fromEntries(hashes.map(([algorithm, hash]) => [algorithm, hash.digest('hex')]))
}
