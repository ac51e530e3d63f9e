import { type KeyObject, timingSafeEqual } from 'node:crypto'
import type { MessageSignature } from '@sigstore/bundle'
import { HashAlgorithm } from '@sigstore/protobuf-specs'
import type { SignedEntity } from '@sigstore/verify'
import type { DigestAlgorithm } from '../../model/evidence.ts'

const algorithms: ReadonlyMap<HashAlgorithm, readonly [DigestAlgorithm, number]> = new Map([
  [HashAlgorithm.SHA2_256, ['sha256', 32]],
  [HashAlgorithm.SHA2_384, ['sha384', 48]],
  [HashAlgorithm.SHA2_512, ['sha512', 64]],
])

/** Verifies a digest with a key on one curve. */
type VerifyDigest = (signature: Uint8Array, digest: Uint8Array, point: Uint8Array) => boolean

/** Curves by the names Node.js has for them. */
export type Curves = ReadonlyMap<string, VerifyDigest>

/** Loads the curves, which few verifications need: Node.js itself verifies no digest that was made before. */
export async function loadCurves(): Promise<Curves> {
  const { p256, p384, p521 } = await import('@noble/curves/nist.js')
  const curves = { prime256v1: p256, secp384r1: p384, secp521r1: p521 }
  // OpenSSL signs with either half of the curve, and half of its signatures are "high".
  const options = { prehash: false, format: 'der', lowS: false } as const
  return new Map(
    Object.entries(curves).map(([name, curve]) => [
      name,
      (signature, digest, point) => curve.verify(signature, digest, point, options),
    ]),
  )
}

/** Which digest a bundle of a file's signature states; a string says why it cannot be used. */
export function readSignedDigest({ messageDigest }: MessageSignature) {
  const known = algorithms.get(messageDigest.algorithm)
  if (known === undefined) return 'its digest is of an algorithm that is not accepted'
  const [algorithm, length] = known
  if (messageDigest.digest.length !== length) return 'its digest has not the length of its algorithm'
  return { algorithm, digest: Buffer.from(messageDigest.digest) }
}

/**
 * The signature over a file, checked against the digest of the file: the artifact is read once and as a stream, or is only known by its
 * digest.
 */
export function contentOfDigest(message: MessageSignature, digest: Buffer, curves: Curves): SignedEntity['signature'] {
  const signature = Buffer.from(message.signature)
  return {
    signature,
    compareSignature: other => equal(other, signature),
    compareDigest: other => equal(other, digest),
    compareSignedDigest: other => equal(other, digest),
    verifySignature: key => verifyDigest(key, digest, signature, curves),
  }
}

function equal(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && timingSafeEqual(left, right)
}

/** @throws Error for a key that signs no digests: the caller refuses the bundle with that sentence */
function verifyDigest(key: KeyObject, digest: Buffer, signature: Buffer, curves: Curves): boolean {
  const verify = curves.get(key.asymmetricKeyDetails?.namedCurve ?? '')
  if (verify === undefined)
    throw new UnusableKey('only keys on the curves P-256, P-384 and P-521 verify the signature of a file')
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  try {
    return verify(signature, digest, point)
  } catch {
    // What is no signature at all throws; it verifies nothing either.
    return false
  }
}

/** A key of a kind that cannot do what is asked. */
export class UnusableKey extends Error {
  override readonly name = 'UnusableKey'
}
