import { generateKeyPairSync } from 'node:crypto'
import {
  authorityExtensions,
  type CertificateIssuer,
  type DistinguishedName,
  extendedKeyUsage,
  issueCertificate,
} from './certificate.ts'

/** A root and what it certified, leaf side first, as trusted roots list them. */
export interface CertificateChain {
  readonly subject: DistinguishedName
  readonly certificates: readonly Buffer[]
}

/** An authority that issues certificates under an intermediate of its own root. */
export interface CertificateAuthority extends CertificateChain {
  readonly issuer: CertificateIssuer
}

const day = 24 * 60 * 60 * 1000

/** When the services of an instance began and end to be trusted: well around the test. */
export function serviceLife(now = Date.now()): { readonly start: Date; readonly end: Date } {
  return { start: new Date(now - 30 * day), end: new Date(now + 365 * day) }
}

/** A new key under a name. */
export function createIssuer(organization: string, commonName: string): CertificateIssuer {
  return { name: { organization, commonName }, ...generateKeyPairSync('ec', { namedCurve: 'P-384' }) }
}

/** The self-signed certificate of a root. */
export function certifyRoot(root: CertificateIssuer): Buffer {
  const { start, end } = serviceLife()
  const order = { subject: root.name, publicKey: root.publicKey, notBefore: start, notAfter: end }
  return issueCertificate({ ...order, extensions: authorityExtensions() }, root)
}

/** A root with an intermediate that issues, as Fulcio's own. */
export function createCertificateAuthority(organization: string): CertificateAuthority {
  const { start, end } = serviceLife()
  const root = createIssuer(organization, 'sigstore')
  const issuer = createIssuer(organization, 'sigstore-intermediate')
  const extensions = [...authorityExtensions(0), extendedKeyUsage('code signing')]
  const order = { subject: issuer.name, publicKey: issuer.publicKey, notBefore: start, notAfter: end, extensions }
  return { subject: root.name, certificates: [issueCertificate(order, root), certifyRoot(root)], issuer }
}
