import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { spkiOf } from './certificate.ts'
import type { MerkleTree } from './merkle-tree.ts'

/** The key of a log, and the identity that follows from it. */
export interface LogKey {
  readonly id: Buffer
  readonly publicKey: KeyObject
  readonly details: 'PKIX_ECDSA_P256_SHA_256' | 'PKIX_ED25519'
  sign(data: Buffer): Buffer
}

/** Key of a CT log or of Rekor v1, whose identity is the digest of the key alone. */
export function createEcdsaLogKey(): LogKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = createHash('sha256').update(spkiOf(publicKey)).digest()
  return { id, publicKey, details: 'PKIX_ECDSA_P256_SHA_256', sign: data => sign('sha256', data, privateKey) }
}

/** Key of Rekor v2, whose identity holds the name too: https://c2sp.org/signed-note#signatures. */
export function createEd25519LogKey(name: string): LogKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  // An Ed25519 key is the last 32 bytes of its SPKI; 0x01 says Ed25519.
  const raw = spkiOf(publicKey).subarray(-32)
  const id = createHash('sha256')
    .update(`${name}\n`)
    .update(Buffer.from([1]))
    .update(raw)
    .digest()
  return { id, publicKey, details: 'PKIX_ED25519', sign: data => sign(null, data, privateKey) }
}

/** A signed note on the state of a log: https://c2sp.org/tlog-checkpoint. */
export function signCheckpoint(tree: MerkleTree, key: LogKey, name: string, origin = name): string {
  const note = `${origin}\n${tree.size}\n${tree.root().toString('base64')}\n`
  const signature = Buffer.concat([key.id.subarray(0, 4), key.sign(Buffer.from(note, 'utf8'))])
  return `${note}\n\u2014 ${name} ${signature.toString('base64')}\n`
}
