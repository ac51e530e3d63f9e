import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { dsse } from '@sigstore/core'
import type { Json } from './stage.ts'

const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const payloadType = 'application/vnd.in-toto+json'

/** A public key as `--key` takes it. */
export function pemOf(privateKey: KeyObject): string {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
}

/** A statement signed with a key, for which nobody vouches but whoever holds it. */
export function statementByKey(statement: object, key: KeyObject, hint = 'the key of the orchard'): Json {
  const payload = Buffer.from(JSON.stringify(statement))
  const sig = sign(algorithmOf(key), dsse.preAuthEncoding(payloadType, payload), key).toString('base64')
  return {
    mediaType,
    verificationMaterial: { publicKey: { hint }, tlogEntries: [] },
    dsseEnvelope: { payload: payload.toString('base64'), payloadType, signatures: [{ sig, keyid: '' }] },
  }
}

/** A file signed with a key. */
export function blobByKey(content: string, key: KeyObject): Json {
  const digest = createHash('sha256').update(content).digest('base64')
  const signature = sign(algorithmOf(key), Buffer.from(content), key).toString('base64')
  return {
    mediaType,
    verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
    messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest }, signature },
  }
}

/** Ed25519 brings its own digest. */
function algorithmOf(key: KeyObject): 'sha256' | null {
  return key.asymmetricKeyType === 'ed25519' ? null : 'sha256'
}
