import type { KeyObject } from 'node:crypto'
import { type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { type Answer, fieldOf, parseJson, Refusal, refuseAsGrpc } from './answer.ts'
import {
  certificatePem,
  createSerial,
  encodeToBeSigned,
  extendedKeyUsage,
  issueCertificate,
  signingKeyUsage,
} from './certificate.ts'
import type { CertificateAuthority } from './certificate-authority.ts'
import { certifyIdentity } from './certified-identity.ts'
import { promiseInclusion } from './ct-log.ts'
import type { Answerer } from './http-host.ts'
import type { LogKey } from './log-key.ts'
import { keyOfPem, verifyData } from './verify-signature.ts'

const minutes = 60 * 1000

async function verifyToken(token: unknown, keys: JWTVerifyGetKey): Promise<JWTPayload> {
  try {
    const demands = { audience: 'sigstore', algorithms: ['RS256'], requiredClaims: ['iss', 'sub', 'exp'] }
    return (await jwtVerify(String(token), keys, demands)).payload
  } catch {
    throw new Refusal(400, 'There was an error processing the identity token')
  }
}

function readKey(request: unknown): KeyObject {
  try {
    const key = keyOfPem(String(fieldOf(request, 'publicKey', 'content')))
    if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key
  } catch {
    // Neither a key nor one of a kind that sigstore-js makes: the same to a client.
  }
  throw new Refusal(400, 'The public key supplied in the request could not be parsed')
}

function certify(
  authority: CertificateAuthority,
  ctLog: LogKey | null,
  key: KeyObject,
  identity: readonly Buffer[],
): Buffer {
  const now = Date.now()
  const life = { notBefore: new Date(now), notAfter: new Date(now + 10 * minutes) }
  const extensions = [signingKeyUsage, extendedKeyUsage('code signing'), ...identity]
  const order = { subject: null, publicKey: key, ...life, extensions }
  const serial = createSerial()
  if (ctLog === null) return issueCertificate(order, authority.issuer, serial)
  const precertificate = encodeToBeSigned(order, authority.issuer, serial)
  const promise = promiseInclusion(ctLog, precertificate, authority.issuer.publicKey)
  // Its place does not matter: verifiers take the promise out again before they verify it.
  return issueCertificate({ ...order, extensions: [...extensions, promise] }, authority.issuer, serial)
}

/** Issues certificates for identity tokens: https://github.com/sigstore/fulcio/blob/main/docs/how-certificate-issuing-works.md. */
export function createFulcio(authority: CertificateAuthority, keys: JWTVerifyGetKey, ctLog: LogKey | null): Answerer {
  const chain = authority.certificates.map(certificatePem)

  async function createCertificate(body: string): Promise<Answer> {
    const request = parseJson(body)
    const claims = await verifyToken(fieldOf(request, 'credentials', 'oidcIdentityToken'), keys)
    const { subject, extensions } = certifyIdentity(claims)
    const key = readKey(fieldOf(request, 'publicKeyRequest'))
    const proof = Buffer.from(String(fieldOf(request, 'publicKeyRequest', 'proofOfPossession')), 'base64')
    if (!verifyData(Buffer.from(subject), proof, key)) {
      throw new Refusal(400, 'The signature supplied in the request could not be verified')
    }
    const certificates = [certificatePem(certify(authority, ctLog, key, extensions)), ...chain]
    // Without a CT log Fulcio answers in the form for a promise beside the certificate, and leaves that empty.
    const form = ctLog === null ? 'signedCertificateDetachedSct' : 'signedCertificateEmbeddedSct'
    return { status: 200, body: { [form]: { chain: { certificates } } } }
  }

  return {
    answer({ method, path, body }) {
      if (method === 'POST' && path === '/api/v2/signingCert') return createCertificate(body)
      if (path === '/api/v2/trustBundle') return { status: 200, body: { chains: [{ certificates: chain }] } }
      throw new Refusal(404, 'Not Found')
    },
    refuse: refuseAsGrpc,
  }
}
