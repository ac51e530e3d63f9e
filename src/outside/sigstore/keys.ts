import { createPublicKey, type KeyObject } from 'node:crypto'
import { FerruleError } from '../../model/errors.ts'
import { readTextFile } from '../disk.ts'

const maximumKeyBytes = 100_000

/**
 * Loads a public key in PEM.
 * @throws FerruleError `bad-key`
 */
export async function loadPublicKey(file: string): Promise<KeyObject> {
  const text = await readTextFile(file, maximumKeyBytes)
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
    throw new FerruleError('bad-key', `${file} is a private key. Verification takes the public one.`)
  try {
    return createPublicKey(text)
  } catch (cause) {
    throw new FerruleError('bad-key', `${file} holds no public key in PEM.`, { cause })
  }
}
