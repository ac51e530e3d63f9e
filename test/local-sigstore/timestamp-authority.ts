import { createHash, generateKeyPairSync } from 'node:crypto'
import { type Answer, fieldOf, parseJson, Refusal, refuseAsRest } from './answer.ts'
import { certificatePem, createSerial, extendedKeyUsage, issueCertificate, signingKeyUsage } from './certificate.ts'
import { type CertificateChain, certifyRoot, createIssuer, serviceLife } from './certificate-authority.ts'
import type { Answerer } from './http-host.ts'
import {
  type DigestName,
  digests,
  signTimestamp,
  type TimestampOrder,
  type TimestampSigner,
} from './timestamp-token.ts'

/** A timestamp authority with a chain of its own. */
export interface TimestampAuthority extends Answerer, CertificateChain {}

function isDigestName(name: unknown): name is DigestName {
  return typeof name === 'string' && Object.hasOwn(digests, name)
}

function readOrder(body: string): TimestampOrder {
  const request = parseJson(body)
  const [algorithm, nonce, policy] = ['hashAlgorithm', 'nonce', 'tsaPolicyOID'].map(name => fieldOf(request, name))
  const digest = Buffer.from(String(fieldOf(request, 'artifactHash') ?? ''), 'base64')
  if (!isDigestName(algorithm)) throw new Refusal(400, 'failed to parse hash algorithm')
  if (digest.length !== createHash(algorithm).digest().length)
    throw new Refusal(400, 'artifact hash has a wrong length')
  return {
    digest,
    algorithm,
    policy: typeof policy === 'string' ? policy : '1.3.6.1.4.1.57264.2',
    nonce: typeof nonce === 'number' ? BigInt(nonce) : undefined,
    withCertificates: fieldOf(request, 'certificates') === true,
  }
}

function certifySigner(organization: string) {
  const root = createIssuer(organization, 'timestamp root')
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { start, end } = serviceLife()
  const serial = createSerial()
  const certificate = issueCertificate(
    {
      subject: { organization, commonName: 'timestamp authority' },
      publicKey,
      notBefore: start,
      notAfter: end,
      extensions: [signingKeyUsage, extendedKeyUsage('time stamping', true)],
    },
    root,
    serial,
  )
  const signer: TimestampSigner = { certificate, issuer: root.name, serial, privateKey }
  return { subject: root.name, certificates: [certificate, certifyRoot(root)], signer }
}

/** Stamps digests, asked in the JSON form that Sigstore's clients use. */
export function createTimestampAuthority(organization: string): TimestampAuthority {
  const { signer, subject, certificates } = certifySigner(organization)

  function stamp(body: string): Answer {
    const token = signTimestamp(readOrder(body), signer, new Date())
    return { status: 201, headers: { 'content-type': 'application/timestamp-reply' }, body: token }
  }

  return {
    subject,
    certificates,
    answer({ method, path, body }) {
      if (method === 'POST' && path === '/api/v1/timestamp') return stamp(body)
      if (path === '/api/v1/timestamp/certchain') {
        const headers = { 'content-type': 'application/pem-certificate-chain' }
        return { status: 200, headers, body: certificates.map(certificatePem).join('') }
      }
      throw new Refusal(404, `path ${path} was not found`)
    },
    refuse: refuseAsRest,
  }
}
