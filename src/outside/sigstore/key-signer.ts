import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { bundleToJSON, toDSSEBundle, toMessageSignatureBundle } from '@sigstore/bundle'
import { dsse } from '@sigstore/core'
import { FerruleError } from '../../model/errors.ts'
import { readTextFile } from '../disk.ts'
import type { BundleSigner } from './signing.ts'

const maximumKeyBytes = 100_000

/**
 * Signs with a key of one's own, for networks without Sigstore: nobody vouches for who signed or when, but the key.
 * @param passphrase of an encrypted PKCS#8 key; null where none was given
 * @throws FerruleError `bad-key`
 */
export async function openKeySigner(file: string, passphrase: string | null): Promise<BundleSigner> {
  const key = readPrivateKey(await readTextFile(file, maximumKeyBytes), file, passphrase)
  const publicKey = createPublicKey(key)
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const keyHint = createHash('sha256').update(spki).digest('base64')
  const { asymmetricKeyType } = key
  if (asymmetricKeyType !== 'ec' && asymmetricKeyType !== 'ed25519' && asymmetricKeyType !== 'rsa')
    throw new FerruleError('bad-key', `${file} is a key of type ${asymmetricKeyType}; EC, Ed25519 and RSA keys sign.`)
  // Ed25519 brings its own digest; verifiers take SHA-256 for the others.
  const algorithm = asymmetricKeyType === 'ed25519' ? null : 'sha256'
  return {
    publicKey,
    async signStatement(artifact, artifactType) {
      const signature = sign(algorithm, dsse.preAuthEncoding(artifactType, artifact), key)
      return bundleToJSON(toDSSEBundle({ artifact, artifactType, signature, keyHint, certificateChain: false }))
    },
    async signBytes(artifact) {
      if (asymmetricKeyType !== 'ec')
        throw new FerruleError('bad-key', `${file} is no EC key: the signature of a file is only verified with one.`)
      const digest = createHash('sha256').update(artifact).digest()
      const signature = sign('sha256', artifact, key)
      return bundleToJSON(toMessageSignatureBundle({ digest, signature, keyHint, certificateChain: false }))
    },
  }
}

function readPrivateKey(text: string, file: string, passphrase: string | null): KeyObject {
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
    throw new FerruleError('bad-key', `${file} holds no private key in PEM.`)
  try {
    return createPrivateKey({ key: text, ...(passphrase === null ? {} : { passphrase }) })
  } catch (cause) {
    const isEncrypted = /ENCRYPTED/.test(text)
    throw new FerruleError(
      'bad-key',
      isEncrypted
        ? `${file} could not be opened: set its passphrase in the environment variable FERRULE_KEY_PASSPHRASE${passphrase === null ? '' : ' (the one there does not fit)'}.`
        : `${file} is no private key that can be read.`,
      { cause },
    )
  }
}
