import { createPublicKey, type KeyObject, verify, X509Certificate } from 'node:crypto'
import { p256 } from '@noble/curves/nist.js'

/** Tells whether an ECDSA P-256 signature fits a digest, which node:crypto can tell only of the data itself. */
export function verifyDigest(digest: Buffer, signature: Buffer, key: KeyObject): boolean {
  const { crv, x, y } = key.export({ format: 'jwk' })
  if (crv !== 'P-256' || x === undefined || y === undefined) return false
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  try {
    // Half of all signatures by OpenSSL have a high S, which Noble refuses by default.
    return p256.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' })
  } catch {
    return false // Not DER.
  }
}

/** Tells whether a signature fits data. */
export function verifyData(data: Buffer, signature: Buffer, key: KeyObject): boolean {
  return verify(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', data, key, signature)
}

/** The key of a PEM public key or certificate. */
export function keyOfPem(pem: string): KeyObject {
  return pem.includes('BEGIN CERTIFICATE') ? new X509Certificate(pem).publicKey : createPublicKey(pem)
}
