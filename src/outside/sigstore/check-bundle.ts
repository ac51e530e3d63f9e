import { createHash, type KeyObject } from 'node:crypto'
import { type Bundle, bundleFromJSON, ValidationError } from '@sigstore/bundle'
import type { X509Certificate } from '@sigstore/core'
import { type SignedEntity, toSignedEntity, VerificationError, Verifier } from '@sigstore/verify'
import type { Origin, RefusedBundle, SignedBundle, SignedContent, SignedTime, Signer } from '../../model/evidence.ts'
import { findLooseForm, isAmbiguous } from './bundle-form.ts'
import { isLogged } from './logged-certificate.ts'
import { contentOfDigest, loadCurves, readSignedDigest, UnusableKey } from './signed-digest.ts'
import { isForCodeSigning, readSigner, signerOfKey } from './signer-facts.ts'
import { mayHaveIssued, type TrustRoot } from './trust-root.ts'

/** What a signature is checked against: roots of trust, or one key. */
export type Trust =
  | { readonly kind: 'roots'; readonly roots: readonly TrustRoot[] }
  | { readonly kind: 'key'; readonly key: KeyObject; readonly roots: readonly TrustRoot[] }

/** Reads what was signed, once the signature holds; a string says why it cannot be read. */
export type StatementReader = (payloadType: string, payload: Uint8Array) => SignedStatement | string
type SignedStatement = Extract<SignedContent, { kind: 'statement' }>['statement']

/** A bundle as it was found. */
export interface BundleText {
  readonly origin: Origin
  readonly json: Readonly<Record<string, unknown>>
  readonly text: string
}

/** More witnesses than this are there to keep us busy. */
const maximumWitnesses = 32
const maximumCertificateBytes = 16_384

/** Checks the signature of one bundle, offline, under each root by itself. Whatever is strange about it is a refusal with a sentence. */
export async function checkBundle(
  { json, text, origin }: BundleText,
  trust: Trust,
  readStatement: StatementReader,
): Promise<SignedBundle | RefusedBundle> {
  try {
    if (isAmbiguous(json)) throw new Refusal('malformed', 'it says twice what was signed, or with what')
    const bundle = bundleFromJSON(json)
    const { entity, signer, root } = checkSignature(bundle, await readEntity(bundle), trust)
    return {
      origin,
      digest: createHash('sha256').update(text).digest('hex'),
      mediaType: bundle.mediaType,
      instance: root?.name ?? 'a key',
      signer,
      times: timesOf(entity),
      logs: entity.tlogEntries.map(entry => ({ log: nameOfLog(entry.logId.keyId, root), index: vouchedIndex(entry) })),
      content: readContent(bundle, readStatement),
    }
  } catch (error) {
    return refuse(origin, error)
  }
}

/** A refusal on its way out. */
class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly why: RefusedBundle['cause']

  constructor(why: RefusedBundle['cause'], reason: string) {
    super(reason)
    this.why = why
  }
}

interface CheckedSignature {
  readonly entity: SignedEntity
  readonly signer: Signer
  readonly root: TrustRoot | undefined
}

function checkSignature(bundle: Bundle, entity: SignedEntity, trust: Trust): CheckedSignature {
  if (entity.key.$case === 'public-key') return checkWithKey(entity, entity.key.hint, trust)
  if (trust.kind === 'key')
    throw new Refusal('unknown signer', 'it is signed with a certificate, and not with the key that was given')
  return checkWithRoots(entity, entity.key.certificate, certificateBytes(bundle), trust.roots)
}

function checkWithKey(entity: SignedEntity, hint: string, trust: Trust): CheckedSignature {
  if (trust.kind !== 'key')
    throw new Refusal(
      'unknown signer',
      `it is signed with a key (${JSON.stringify(hint)}) and not with a certificate; --key FILE names the key to believe`,
    )
  // The holder of the key is believed as such; a log entry or timestamp that is there must hold all the same.
  const root = trust.roots[0]
  const found = { publicKey: trust.key, validFor: () => true }
  const nothing = { certificateAuthorities: [], timestampAuthorities: [], tlogs: [], ctlogs: [] }
  const material = { ...(root?.material ?? nothing), publicKey: () => found }
  new Verifier(material, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 }).verify(entity)
  return { entity, signer: signerOfKey(trust.key), root: undefined }
}

function checkWithRoots(
  entity: SignedEntity,
  certificate: X509Certificate,
  raw: Uint8Array,
  roots: readonly TrustRoot[],
): CheckedSignature {
  if (!isForCodeSigning(raw)) throw new Refusal('invalid', 'its certificate was not issued for signing code')
  const candidates = roots.filter(root => mayHaveIssued(root, certificate))
  if (candidates.length === 0) {
    const known = roots.map(root => root.name).join(', ')
    throw new Refusal(
      'unknown signer',
      `its certificate was issued by an instance of Sigstore that is not trusted here (trusted: ${known}); --trusted-root FILE names another`,
    )
  }
  let failure: unknown
  for (const root of candidates) {
    try {
      new Verifier(root.material, root.thresholds).verify(entity)
      if (!entity.tlogEntries.every(entry => isLogged(raw, entry)))
        throw new Refusal('invalid', 'the transparency log holds something else (it is of another certificate)')
      return { entity, signer: readSigner(certificate), root }
    } catch (error) {
      failure = error
    }
  }
  throw failure
}

function refuseCrowds({ verificationMaterial }: Bundle): void {
  const witnesses =
    verificationMaterial.tlogEntries.length +
    (verificationMaterial.timestampVerificationData?.rfc3161Timestamps.length ?? 0)
  if (witnesses > maximumWitnesses)
    throw new Refusal(
      'malformed',
      `it has ${witnesses} log entries and timestamps; at most ${maximumWitnesses} are looked at`,
    )
}

async function readEntity(bundle: Bundle): Promise<SignedEntity> {
  refuseCrowds(bundle)
  const loose = findLooseForm(bundle)
  if (loose !== undefined) throw new Refusal(loose.cause, loose.reason)
  const raw = certificateBytes(bundle)
  if (raw.length > maximumCertificateBytes) throw new Refusal('malformed', 'its certificate is far too large')
  if (bundle.content.$case === 'dsseEnvelope') return toSignedEntity(bundle)
  const { messageSignature } = bundle.content
  const signed = readSignedDigest(messageSignature)
  if (typeof signed === 'string') throw new Refusal('malformed', signed)
  // The library only needs the artifact to check the signature over it, which is done over the digest here.
  const signature = contentOfDigest(messageSignature, signed.digest, await loadCurves())
  return { ...toSignedEntity(bundle, Buffer.alloc(0)), signature }
}

function certificateBytes({ verificationMaterial }: Bundle): Uint8Array {
  const { content } = verificationMaterial
  if (content.$case === 'certificate') return content.certificate.rawBytes
  if (content.$case === 'x509CertificateChain')
    return content.x509CertificateChain.certificates[0]?.rawBytes ?? Buffer.alloc(0)
  return Buffer.alloc(0)
}

function readContent({ content }: Bundle, readStatement: StatementReader): SignedContent {
  if (content.$case === 'messageSignature') {
    const signed = readSignedDigest(content.messageSignature)
    if (typeof signed === 'string') throw new Refusal('malformed', signed)
    return { kind: 'blob', algorithm: signed.algorithm, digest: signed.digest.toString('hex') }
  }
  const { payloadType, payload } = content.dsseEnvelope
  const statement = readStatement(payloadType, payload)
  if (typeof statement === 'string') throw new Refusal('malformed', statement)
  return { kind: 'statement', statement }
}

/** The moments that count, which the verifier has accepted by now. */
function timesOf({ timestamps }: SignedEntity): readonly SignedTime[] {
  return timestamps.flatMap((timestamp): SignedTime[] => {
    if (timestamp.$case === 'timestamp-authority')
      return [{ by: 'timestamp authority', time: writeTime(timestamp.timestamp.signingTime) }]
    const { integratedTime, inclusionPromise } = timestamp.tlogEntry
    if (inclusionPromise === undefined) return []
    return [{ by: 'transparency log', time: writeTime(new Date(Number(integratedTime) * 1000)) }]
  })
}

function writeTime(time: Date): string {
  return time.toISOString().replace('.000Z', 'Z')
}

/** The index in the log is only signed with a promise; otherwise the proof shows the one in the tree. */
function vouchedIndex({ inclusionPromise, inclusionProof, logIndex }: SignedEntity['tlogEntries'][number]): string {
  return inclusionPromise === undefined ? (inclusionProof?.logIndex ?? 'an unknown place') : logIndex
}

function nameOfLog(logId: Uint8Array, root: TrustRoot | undefined): string {
  const log = root?.material.tlogs.find(candidate => candidate.logID.equals(logId))
  return log?.baseURL.replace(/^https?:\/\//, '') ?? `log ${Buffer.from(logId).toString('hex').slice(0, 16)}`
}

function refuse(origin: Origin, error: unknown): RefusedBundle {
  if (error instanceof Refusal) return { origin, cause: error.why, reason: error.message }
  if (error instanceof UnusableKey) return { origin, cause: 'unknown signer', reason: error.message }
  if (error instanceof ValidationError)
    return {
      origin,
      cause: 'malformed',
      reason: `it is no Sigstore bundle of a known version: wrong or missing ${error.fields.join(', ')}`,
    }
  if (error instanceof VerificationError) return { origin, cause: 'invalid', reason: sayFault(error) }
  // Libraries throw errors of any kind at input they were not made for; each of them means that nothing was proved.
  return { origin, cause: 'malformed', reason: 'a part that it needs is missing, or not what it should be' }
}

const faults: Readonly<Record<VerificationError['code'], string>> = {
  NOT_IMPLEMENTED_ERROR: 'it uses something that is not known here',
  TLOG_ERROR: 'its entry in the transparency log does not hold',
  TLOG_INCLUSION_PROOF_ERROR: 'the proof that it is in the transparency log does not hold',
  TLOG_INCLUSION_PROMISE_ERROR: 'the promise to put it into the transparency log does not hold',
  TLOG_MISSING_INCLUSION_ERROR: 'nothing shows that it is in a transparency log',
  TLOG_BODY_ERROR: 'the transparency log holds something else',
  CERTIFICATE_ERROR: 'its certificate does not hold',
  PUBLIC_KEY_ERROR: 'its key is not known',
  SIGNATURE_ERROR: 'its signature does not hold',
  TIMESTAMP_ERROR: 'nothing that is trusted says when it was signed',
}

function sayFault(error: VerificationError): string {
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
  return `${faults[error.code] ?? 'it does not hold'} (${error.message}${cause})`
}
