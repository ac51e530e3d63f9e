import { createHash, X509Certificate } from 'node:crypto'
import { type Bundle, bundleFromJSON, bundleToJSON } from '@sigstore/bundle'
import { dsse, pem } from '@sigstore/core'
import { TransparencyLogEntry, TrustedRoot } from '@sigstore/protobuf-specs'
import {
  DSSEBundleBuilder,
  FulcioSigner,
  type IdentityProvider,
  MessageSignatureBundleBuilder,
  RekorWitness,
  type SignatureBundle,
  TSAWitness,
  type Witness,
} from '@sigstore/sign'
import { toSignedEntity, toTrustMaterial, Verifier, type VerifierOptions } from '@sigstore/verify'
import type { LocalSigstore } from './local-sigstore.ts'

/** What witnesses a signature in a story. */
export type WitnessName = 'v1' | 'v1 intoto' | 'v2' | 'stamp'

/** Attempts of a story's requests: retries come at once. */
export const attempts = { retry: { retries: 2, minTimeout: 1, maxTimeout: 5 }, timeout: 5000 }

/** Witnesses a DSSE envelope by the digest of what is signed, the only form that Rekor v2 takes. */
function digestWitness(url: string): Witness {
  return {
    async testify(content: SignatureBundle, certificate: string) {
      if (content.$case !== 'dsseEnvelope') throw new Error('The story expected an envelope.')
      const { payloadType, payload, signatures } = content.dsseEnvelope
      const digest = createHash('sha256').update(dsse.preAuthEncoding(payloadType, payload)).digest('base64')
      const rawBytes = pem.toDER(certificate).toString('base64')
      const verifier = { keyDetails: 'PKIX_ECDSA_P256_SHA_256', x509Certificate: { rawBytes } }
      const signature = { content: signatures[0]?.sig.toString('base64'), verifier }
      const response = await fetch(`${url}/api/v2/log/entries`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', connection: 'close' },
        body: JSON.stringify({ hashedRekordRequestV002: { digest, signature } }),
      })
      if (!response.ok) throw new Error(await response.text())
      const { logId, kindVersion, ...entry } = TransparencyLogEntry.fromJSON(await response.json())
      if (logId === undefined || kindVersion === undefined) throw new Error('The log left its name out.')
      return { tlogEntries: [{ ...entry, logId, kindVersion }] }
    },
  }
}

function witnessOf(sigstore: LocalSigstore, name: WitnessName, asDigest: boolean): Witness {
  const { rekorV1, rekorV2, timestamp } = sigstore.urls
  if (name === 'stamp') return new TSAWitness({ tsaBaseURL: timestamp, ...attempts })
  if (name === 'v2') {
    return asDigest
      ? digestWitness(rekorV2)
      : new RekorWitness({ rekorBaseURL: rekorV2, majorApiVersion: 2, ...attempts })
  }
  const entryType = name === 'v1' ? 'dsse' : 'intoto'
  return new RekorWitness({ rekorBaseURL: rekorV1, entryType, fetchOnConflict: true, ...attempts })
}

/** A signer that asks an instance for its certificate. */
export function signerOf(sigstore: LocalSigstore, token?: string): FulcioSigner {
  const identityProvider: IdentityProvider = { getToken: async () => token ?? sigstore.identityToken() }
  return new FulcioSigner({ fulcioBaseURL: sigstore.urls.fulcio, identityProvider, ...attempts })
}

/** Signs a file, and gives the bundle as it is read from a file. */
export async function signBlob(
  sigstore: LocalSigstore,
  data: Buffer,
  names: readonly WitnessName[],
  token?: string,
): Promise<Bundle> {
  const witnesses = names.map(name => witnessOf(sigstore, name, false))
  const builder = new MessageSignatureBundleBuilder({ signer: signerOf(sigstore, token), witnesses })
  return bundleFromJSON(JSON.parse(JSON.stringify(bundleToJSON(await builder.create({ data })))))
}

/** Signs a statement, and gives the bundle as it is read from a file. */
export async function signStatement(
  sigstore: LocalSigstore,
  data: Buffer,
  names: readonly WitnessName[],
  token?: string,
  type = 'application/vnd.in-toto+json',
): Promise<Bundle> {
  const witnesses = names.map(name => witnessOf(sigstore, name, true))
  const builder = new DSSEBundleBuilder({ signer: signerOf(sigstore, token), witnesses })
  const bundle = await builder.create({ data, type })
  return bundleFromJSON(JSON.parse(JSON.stringify(bundleToJSON(bundle))))
}

/** Verifies a bundle offline by a trusted root, and gives who signed. */
export function verifyBundle(bundle: Bundle, trustedRoot: object, data?: Buffer, thresholds: VerifierOptions = {}) {
  const material = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(JSON.stringify(trustedRoot))))
  return new Verifier(material, thresholds).verify(toSignedEntity(bundle, data))
}

/** The certificate in a bundle. */
export function certificateOf(bundle: Bundle): X509Certificate {
  const { content } = bundle.verificationMaterial
  if (content.$case === 'publicKey') throw new Error('The story expected a certificate.')
  const der = content.$case === 'certificate' ? content.certificate : content.x509CertificateChain.certificates[0]
  return new X509Certificate(der?.rawBytes ?? Buffer.of())
}
