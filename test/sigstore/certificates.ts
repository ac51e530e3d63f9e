// Makes the certificates that the real services start from. Node can read X.509 but not write it, and a call of openssl would be one more
// program to install.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

/** A certificate with its key, ready to be written to files or to issue another. */
export interface Certified {
  readonly name: string
  readonly pem: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/** What a certificate is for; `issuer` left out makes it self-signed. */
export interface CertificateRequest {
  readonly name: string
  readonly authority: boolean
  readonly purpose?: 'code-signing' | 'time-stamping'
  readonly issuer?: Certified
}

// RFC 5280 and its neighbours, as encoded object identifiers.
const commonName = '550403'
const organization = '55040a'
const ecdsaWithSha256 = '2a8648ce3d040302'
const extensions = { keyIdentifier: '551d0e', usage: '551d0f', basic: '551d13', issuerKey: '551d23', purpose: '551d25' }
const purposes = { 'code-signing': '2b06010505070303', 'time-stamping': '2b06010505070308' }
const certificateSigning = Buffer.from([0x01, 0x06])
const digitalSignature = Buffer.from([0x07, 0x80])

const hour = 3_600_000

/** Issues a P-256 certificate that began an hour ago and lasts a day. */
export function issueCertificate(request: CertificateRequest): Certified {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const issuer = request.issuer ?? { name: request.name, privateKey, publicKey }
  const algorithm = sequence(identifier(ecdsaWithSha256))
  const body = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, Buffer.concat([Buffer.from([0x01]), randomBytes(15)])),
    algorithm,
    distinguishedName(issuer.name),
    sequence(time(Date.now() - hour), time(Date.now() + 24 * hour)),
    distinguishedName(request.name),
    spki(publicKey),
    element(0xa3, sequence(...extensionsOf(request, publicKey, issuer.publicKey))),
  )
  const signature = sign('sha256', body, issuer.privateKey)
  const bytes = sequence(body, algorithm, bitString(signature))
  return { name: request.name, pem: toPem(bytes), privateKey, publicKey }
}

function extensionsOf(request: CertificateRequest, own: KeyObject, issuing: KeyObject): Buffer[] {
  const isAuthority = request.authority ? [element(0x01, Buffer.from([0xff]))] : []
  const list = [
    extension(extensions.basic, true, sequence(...isAuthority)),
    extension(extensions.usage, true, element(0x03, request.authority ? certificateSigning : digitalSignature)),
    extension(extensions.keyIdentifier, false, element(0x04, keyIdentifier(own))),
    extension(extensions.issuerKey, false, sequence(element(0x80, keyIdentifier(issuing)))),
  ]
  if (request.purpose !== undefined) {
    // RFC 3161 wants the purpose of a time-stamping leaf critical, and the timestamp server refuses to start without.
    const critical = !request.authority
    list.push(extension(extensions.purpose, critical, sequence(identifier(purposes[request.purpose]))))
  }
  return list
}

function extension(kind: string, critical: boolean, value: Buffer): Buffer {
  const flag = critical ? [element(0x01, Buffer.from([0xff]))] : []
  return sequence(identifier(kind), ...flag, element(0x04, value))
}

/** Names carry an organization, because Python's client refuses a trusted root whose authorities have none. */
function distinguishedName(name: string): Buffer {
  return sequence(namePart(organization, 'Local Sigstore'), namePart(commonName, name))
}

function namePart(kind: string, value: string): Buffer {
  return element(0x31, sequence(identifier(kind), element(0x0c, Buffer.from(value))))
}

/** UTCTime, which X.509 demands for every year before 2050. */
function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:T]/g, '')
  return element(0x17, Buffer.from(digits.slice(2)))
}

const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'der' })
const keyIdentifier = (key: KeyObject) => createHash('sha1').update(spki(key)).digest()
const identifier = (hexadecimal: string) => element(0x06, Buffer.from(hexadecimal, 'hex'))
const bitString = (bytes: Buffer) => element(0x03, Buffer.concat([Buffer.from([0]), bytes]))
const sequence = (...parts: Buffer[]) => element(0x30, ...parts)

function element(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const length = content.length
  const header =
    length < 0x80 ? [tag, length] : length < 0x100 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from(header), content])
}

function toPem(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
