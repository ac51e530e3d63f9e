import type { BuildClaims } from '../model/build-claims.ts'
import { type Environment, requestToken, tokenSource } from '../outside/identity-token.ts'
import { pathIn } from '../outside/paths.ts'
import { openKeySigner } from '../outside/sigstore/key-signer.ts'
import { type BundleSigner, openKeylessSigner, type Patience } from '../outside/sigstore/signing.ts'
import { chooseServices } from './choose-services.ts'

/** What decides who signs, and through which services. Paths are relative to the folder. */
export interface SignerOptions {
  readonly folder: string
  /** File of a key of one's own; null signs without a key, through Sigstore. */
  readonly key: string | null
  readonly signingConfig: string | null
  /** Lets what is not public reach a log that is. */
  readonly publicLog: boolean
  readonly environment: Environment
  /** Now, RFC 3339. */
  readonly now: string
  readonly patience: Patience
}

/** Opens a signer, and says what its user should know of where signatures go. */
export async function openSigner(
  options: SignerOptions,
  claims: BuildClaims | null,
  tell: (message: string) => void,
): Promise<{ readonly signer: BundleSigner; readonly notices: readonly string[] }> {
  const { environment, folder, key, signingConfig, publicLog, now, patience } = options
  if (key !== null) {
    const passphrase = environment.FERRULE_KEY_PASSPHRASE ?? null
    return { signer: await openKeySigner(pathIn(folder, key), passphrase), notices: [] }
  }
  // Says what the job lacks.
  if (tokenSource(environment) === null) await requestToken(environment)
  const config = signingConfig === null ? null : pathIn(folder, signingConfig)
  const { services, notices } = await chooseServices({ claims, signingConfig: config, publicLog, now })
  return { signer: openKeylessSigner(services, () => requestToken(environment), patience, tell), notices }
}
