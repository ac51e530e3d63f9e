import { createHash, type KeyObject, X509Certificate as NodeCertificate } from 'node:crypto'
import type { X509Certificate } from '@sigstore/core'
import type { Signer } from '../../model/evidence.ts'

/** Fulcio's extensions. https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const fulcio = '1.3.6.1.4.1.57264.1'

const githubIssuer = /^https:\/\/token\.actions\.githubusercontent\.com(\/[A-Za-z0-9_.-]+)?$/

/** What a certificate says of its holder, all of it vouched for by the authority that issued it. */
export function readSigner(certificate: X509Certificate): Signer {
  const typed = (number: number) => readDerText(certificate.extension(`${fulcio}.${number}`)?.value)
  const raw = (number: number) => certificate.extension(`${fulcio}.${number}`)?.value.toString('utf8') ?? null
  const issuer = typed(8) ?? raw(1)
  // Certificates of before 2023 have the older extensions alone, which name a repository without its server.
  const server = issuer !== null && githubIssuer.test(issuer) ? 'https://github.com/' : null
  const legacyRepository = raw(5)
  return {
    kind: 'certificate',
    identity: certificate.subjectAltName ?? '',
    issuer,
    signerWorkflow: typed(9) ?? (server === null ? null : (certificate.subjectAltName ?? null)),
    signerDigest: typed(10),
    runner: typed(11),
    sourceRepository: typed(12) ?? (server === null || legacyRepository === null ? null : server + legacyRepository),
    sourceRepositoryId: typed(15),
    sourceOwnerId: typed(17),
    sourceCommit: typed(13) ?? raw(3),
    sourceRef: typed(14) ?? raw(6),
    buildConfig: typed(18),
    trigger: typed(20) ?? raw(2),
    run: typed(21),
    visibility: typed(22),
  }
}

/** A signer of whom only the key is known. */
export function signerOfKey(key: KeyObject): Signer {
  const spki = key.export({ type: 'spki', format: 'der' })
  return {
    kind: 'key',
    identity: `sha256:${createHash('sha256').update(spki).digest('hex')}`,
    issuer: null,
    signerWorkflow: null,
    signerDigest: null,
    runner: null,
    sourceRepository: null,
    sourceRepositoryId: null,
    sourceOwnerId: null,
    sourceCommit: null,
    sourceRef: null,
    buildConfig: null,
    trigger: null,
    run: null,
    visibility: null,
  }
}

/** A DER UTF8String; null for anything else, so that nothing half understood is taken for a fact. */
function readDerText(der: Buffer | undefined): string | null {
  if (der === undefined || der[0] !== 0x0c) return null
  const short = der[1] ?? 0
  const lengthBytes = short < 0x80 ? 0 : short & 0x7f
  if (lengthBytes > 2) return null
  const length = lengthBytes === 0 ? short : der.readUIntBE(2, lengthBytes)
  const start = 2 + lengthBytes
  if (der.length !== start + length) return null
  return new TextDecoder('utf-8', { fatal: true }).decode(der.subarray(start))
}

const codeSigning = '1.3.6.1.5.5.7.3.3'

/** Whether a certificate was issued for signing code; the authority of Sigstore issues no other, but a chain may hold more. */
export function isForCodeSigning(raw: Uint8Array): boolean {
  return new NodeCertificate(raw).keyUsage?.includes(codeSigning) ?? false
}
