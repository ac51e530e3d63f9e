import { createHash } from 'node:crypto'
import { dsse } from '@sigstore/core'
import { HashAlgorithm } from '@sigstore/protobuf-specs'
import { RekorWitness, type RekorWitnessOptions, type Witness } from '@sigstore/sign'

/**
 * Logs signed envelopes in a log of version 2 as what they are to it: a signature over a digest. Such logs take nothing else, so that what was
 * signed stays out of them, while the library's witness would send whole envelopes.
 * @see https://github.com/sigstore/rekor-tiles
 */
export function envelopeWitness(options: Omit<RekorWitnessOptions, 'majorApiVersion' | 'entryType'>): Witness {
  const witness = new RekorWitness({ ...options, majorApiVersion: 2 })
  return {
    testify(content, certificate) {
      if (content.$case !== 'dsseEnvelope') return witness.testify(content, certificate)
      const { payloadType, payload, signatures } = content.dsseEnvelope
      const signed = dsse.preAuthEncoding(payloadType, payload)
      const digest = createHash('sha256').update(signed).digest()
      const messageSignature = {
        messageDigest: { algorithm: HashAlgorithm.SHA2_256, digest },
        signature: signatures[0]?.sig ?? Buffer.alloc(0),
      }
      return witness.testify({ $case: 'messageSignature', messageSignature }, certificate)
    },
  }
}
