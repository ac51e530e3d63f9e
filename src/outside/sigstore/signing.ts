import type { KeyObject } from 'node:crypto'
import { type Bundle, bundleToJSON } from '@sigstore/bundle'
import {
  type BundleBuilderOptions,
  DSSEBundleBuilder,
  FulcioSigner,
  MessageSignatureBundleBuilder,
  RekorWitness,
  TSAWitness,
  type Witness,
} from '@sigstore/sign'
import { envelopeWitness } from './envelope-witness.ts'
import { sayRetries } from './retries.ts'
import type { SigningServices } from './services.ts'
import { isKnownEntry, signingFailure } from './signing-failure.ts'

/** Signs what it is given and packs it as a Sigstore bundle. */
export interface BundleSigner {
  /** Signs an in-toto statement in an envelope. */
  signStatement(payload: Buffer, payloadType: string): Promise<unknown>
  /** Signs bytes as they are; only their digest goes anywhere. */
  signBytes(bytes: Buffer): Promise<unknown>
  /** Its public key where it is always the same; null where each signature has a new one. */
  readonly publicKey: KeyObject | null
}

/** How long services that are down are waited for. */
export interface Patience {
  readonly retries: number
  /** Milliseconds before the second try; each further one waits twice as long, up to a minute. */
  readonly firstWait: number
}

/** A quarter of an hour: outages of the public services have lasted longer, but not often. */
export const defaultPatience: Patience = { retries: 18, firstWait: 1_000 }

/** Rekor of version 2 answers when the next checkpoint is made, which takes its time. */
const timeout = 30_000

/**
 * Signs without a key of one's own: each signature has a new key, and a certificate of Fulcio for the identity that the token proves.
 * @param token asks for an identity token; it is told nobody but Fulcio
 */
export function openKeylessSigner(
  services: SigningServices,
  token: () => Promise<string>,
  patience: Patience,
  onProgress: (message: string) => void,
): BundleSigner {
  const retry = {
    retries: patience.retries,
    minTimeout: patience.firstWait,
    maxTimeout: 60_000,
    factor: 2,
    randomize: true,
  }
  const fetching = { timeout, retry }
  const witnesses = witnessesOf(services, fetching)
  const signOnce = (create: (options: BundleBuilderOptions) => Promise<Bundle>) => {
    const identityProvider = { getToken: token }
    const signer = new FulcioSigner({ fulcioBaseURL: services.authority, identityProvider, ...fetching })
    return create({ signer, witnesses })
  }
  const run = async (create: (options: BundleBuilderOptions) => Promise<Bundle>) => {
    const stop = sayRetries(onProgress)
    try {
      // A log of version 2 does not give out the entry whose first answer was lost: a new key makes a new one.
      return bundleToJSON(
        await signOnce(create).catch(error => (isKnownEntry(error) ? signOnce(create) : raise(error))),
      )
    } catch (error) {
      throw signingFailure(error, services)
    } finally {
      stop()
    }
  }
  return {
    publicKey: null,
    signStatement: (data, type) => run(options => new DSSEBundleBuilder(options).create({ data, type })),
    signBytes: data => run(options => new MessageSignatureBundleBuilder(options).create({ data })),
  }
}

function raise(error: unknown): never {
  throw error
}

type Fetching = Pick<ConstructorParameters<typeof TSAWitness>[0], 'timeout' | 'retry'>

function witnessesOf({ log, timestamp }: SigningServices, fetching: Fetching): Witness[] {
  return [
    ...(log?.version === 1
      ? // A retry whose first answer was lost meets its own entry, which is as good as a new one.
        [new RekorWitness({ rekorBaseURL: log.url, entryType: 'dsse', fetchOnConflict: true, ...fetching })]
      : []),
    ...(log?.version === 2 ? [envelopeWitness({ rekorBaseURL: log.url, ...fetching })] : []),
    ...(timestamp === null ? [] : [new TSAWitness({ tsaBaseURL: timestamp, ...fetching })]),
  ]
}
