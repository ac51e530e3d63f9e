import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto'
import { bits, context, element, integer, isTrue, objectId, octets, sequence, setOf, utcTime, utf8 } from './der.ts'

/** A subject or issuer. */
export interface DistinguishedName {
  readonly organization: string
  readonly commonName: string
}

/** Who signs certificates: its name and key. */
export interface CertificateIssuer {
  readonly name: DistinguishedName
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/** What goes into a certificate. */
export interface CertificateOrder {
  /** null leaves the subject empty, as Fulcio does */
  readonly subject: DistinguishedName | null
  readonly publicKey: KeyObject
  readonly notBefore: Date
  readonly notAfter: Date
  readonly extensions: readonly Buffer[]
}

const ecdsaWithSha384 = sequence(objectId('1.2.840.10045.4.3.3'))

/** DER of a public key. */
export function spkiOf(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' })
}

/** DER of a name. */
export function encodeName(name: DistinguishedName): Buffer {
  return sequence(
    setOf(sequence(objectId('2.5.4.10'), utf8(name.organization))),
    setOf(sequence(objectId('2.5.4.3'), utf8(name.commonName))),
  )
}

/** One certificate extension. */
export function extension(id: string, value: Buffer, critical = false): Buffer {
  return critical ? sequence(objectId(id), isTrue, octets(value)) : sequence(objectId(id), octets(value))
}

/** Extension with the purposes a key is certified for. */
export function extendedKeyUsage(purpose: 'code signing' | 'time stamping', critical = false): Buffer {
  const id = purpose === 'code signing' ? '1.3.6.1.5.5.7.3.3' : '1.3.6.1.5.5.7.3.8'
  return extension('2.5.29.37', sequence(objectId(id)), critical)
}

/** Extensions of a certificate that may sign certificates. */
export function authorityExtensions(pathLength?: number): Buffer[] {
  const constraint = pathLength === undefined ? [isTrue] : [isTrue, integer(pathLength)]
  // keyCertSign and cRLSign are the bits 5 and 6.
  return [
    extension('2.5.29.19', sequence(...constraint), true),
    extension('2.5.29.15', bits(Buffer.from([0x06]), 1), true),
  ]
}

/** Extension of a certificate whose key signs data: digitalSignature is bit 0. */
export const signingKeyUsage: Buffer = extension('2.5.29.15', bits(Buffer.from([0x80]), 7), true)

function keyId(key: KeyObject): Buffer {
  return createHash('sha256').update(spkiOf(key)).digest().subarray(0, 20)
}

/** Serial numbers that are positive and keep their length, as CAs make them. */
export function createSerial(): Buffer {
  const serial = randomBytes(20)
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40
  return serial
}

/** The part of a certificate that gets signed; a precertificate has the same without its SCT. */
export function encodeToBeSigned(order: CertificateOrder, issuer: CertificateIssuer, serial: Buffer): Buffer {
  return sequence(
    context(0, integer(2)),
    integer(serial),
    ecdsaWithSha384,
    encodeName(issuer.name),
    sequence(utcTime(order.notBefore), utcTime(order.notAfter)),
    order.subject === null ? sequence() : encodeName(order.subject),
    spkiOf(order.publicKey),
    context(
      3,
      sequence(
        ...order.extensions,
        extension('2.5.29.14', octets(keyId(order.publicKey))),
        extension('2.5.29.35', sequence(element(0x80, keyId(issuer.publicKey)))),
      ),
    ),
  )
}

/** Signs a certificate and gives its DER. */
export function issueCertificate(order: CertificateOrder, issuer: CertificateIssuer, serial = createSerial()): Buffer {
  const toBeSigned = encodeToBeSigned(order, issuer, serial)
  return sequence(toBeSigned, ecdsaWithSha384, bits(sign('sha384', toBeSigned, issuer.privateKey)))
}

/** PEM of a DER certificate. */
export function certificatePem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
