import type { Bundle } from '@sigstore/bundle'
import type { RefusedBundle } from '../../model/evidence.ts'

/** What is wrong with a bundle. */
export type LooseForm = Pick<RefusedBundle, 'cause' | 'reason'>

/** Every version there is, whole: the library takes what only begins like one. */
const mediaTypes: ReadonlySet<string> = new Set([
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
])

/** Fields of which a bundle has one; of several the library takes the first, and another reader may take the other. */
const choices = [
  ['messageSignature', 'dsseEnvelope'],
  ['publicKey', 'x509CertificateChain', 'certificate'],
] as const

/** Whether a bundle says twice what it may say once: what was signed, or with what. */
export function isAmbiguous(json: Readonly<Record<string, unknown>>): boolean {
  const material = json.verificationMaterial
  const has = (key: string) => json[key] != null || (isObject(material) && material[key] != null)
  return choices.some(keys => keys.filter(has).length > 1)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/**
 * Finds what the library looks away from, so that nothing in a bundle may say something else than what is checked; undefined where it is sound.
 * @see https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto
 */
export function findLooseForm({ mediaType, verificationMaterial }: Bundle): LooseForm | undefined {
  if (!mediaTypes.has(mediaType))
    return { cause: 'malformed', reason: 'it is no Sigstore bundle of a known version: its media type is not known' }
  if (verificationMaterial.tlogEntries.every(holdsTogether)) return undefined
  return {
    cause: 'invalid',
    reason: 'the proof that it is in the transparency log does not hold (it is of another tree than its checkpoint)',
  }
}

/** The tree stands in the proof and, signed, in the checkpoint. https://c2sp.org/tlog-checkpoint */
function holdsTogether({ inclusionProof }: Bundle['verificationMaterial']['tlogEntries'][number]): boolean {
  const envelope = inclusionProof?.checkpoint?.envelope
  if (inclusionProof === undefined || envelope === undefined) return true
  const [, size, root] = envelope.split('\n')
  const isWhole = /\n\n(?:\u2014 \S+ \S+\n)+$/.test(envelope)
  return isWhole && inclusionProof.treeSize === size && Buffer.from(inclusionProof.rootHash).toString('base64') === root
}
