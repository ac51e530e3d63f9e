import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto'
import { type DistinguishedName, encodeName } from './certificate.ts'
import { context, element, generalizedTime, integer, nothing, objectId, octets, sequence, setOf } from './der.ts'

/** What a client wants to have stamped. */
export interface TimestampOrder {
  readonly digest: Buffer
  readonly algorithm: DigestName
  readonly policy: string
  readonly nonce?: bigint | undefined
  readonly withCertificates: boolean
}

/** Who stamps. */
export interface TimestampSigner {
  readonly certificate: Buffer
  readonly issuer: DistinguishedName
  readonly serial: Buffer
  readonly privateKey: KeyObject
}

/** Digests that may be stamped. */
export const digests = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
} as const

/** Name of a digest that may be stamped. */
export type DigestName = keyof typeof digests

const timestampInfo = objectId('1.2.840.113549.1.9.16.1.4')
const sha256 = sequence(objectId(digests.sha256))

function digestOf(data: Buffer): Buffer {
  return createHash('sha256').update(data).digest()
}

function attribute(id: string, value: Buffer): Buffer {
  return sequence(objectId(id), setOf(value))
}

function encodeInfo(order: TimestampOrder, time: Date): Buffer {
  return sequence(
    integer(1),
    objectId(order.policy),
    sequence(sequence(objectId(digests[order.algorithm]), nothing), octets(order.digest)),
    integer(randomBytes(16)),
    generalizedTime(time),
    sequence(integer(1)), // accurate to a second
    ...(order.nonce === undefined ? [] : [integer(order.nonce)]),
  )
}

function signInfo(info: Buffer, signer: TimestampSigner): Buffer {
  const attributes = [
    attribute('1.2.840.113549.1.9.3', timestampInfo),
    attribute('1.2.840.113549.1.9.4', octets(digestOf(info))),
    // signingCertificateV2: https://www.rfc-editor.org/rfc/rfc5035#section-3
    attribute('1.2.840.113549.1.9.16.2.47', sequence(sequence(sequence(octets(digestOf(signer.certificate)))))),
  ]
  const signed = setOf(...attributes)
  return sequence(
    integer(1),
    sequence(encodeName(signer.issuer), integer(signer.serial)),
    sha256,
    // What is signed is a SET; what is sent has a context tag in its place.
    Buffer.concat([Buffer.from([0xa0]), signed.subarray(1)]),
    sequence(objectId('1.2.840.10045.4.3.2')),
    octets(sign('sha256', signed, signer.privateKey)),
  )
}

/** A timestamp response with its signed token: https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2. */
export function signTimestamp(order: TimestampOrder, signer: TimestampSigner, time: Date): Buffer {
  const info = encodeInfo(order, time)
  const signedData = sequence(
    integer(3),
    setOf(sha256),
    sequence(timestampInfo, context(0, octets(info))),
    ...(order.withCertificates ? [element(0xa0, signer.certificate)] : []),
    setOf(signInfo(info, signer)),
  )
  const granted = sequence(integer(0))
  return sequence(granted, sequence(objectId('1.2.840.113549.1.7.2'), context(0, signedData)))
}
