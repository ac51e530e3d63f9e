import type { Verification } from '../model/verification.ts'
import { writeTextFile } from '../outside/disk.ts'
import { readClaims, requestToken, tokenSource } from '../outside/identity-token.ts'
import { pathIn } from '../outside/paths.ts'
import { statementMediaType } from '../prove/predicate-types.ts'
import { writeVerificationSummary } from '../prove/verification-summary.ts'
import { openSigner, type SignerOptions } from './open-signer.ts'

/** How a verification summary is to be written. */
export interface SummaryOptions extends SignerOptions {
  /** File that it goes to. */
  readonly output: string
  /** False writes the bare statement. */
  readonly signed: boolean
  readonly toolVersion: string
  /** Issuer of the run's token where it is not GitHub's. */
  readonly issuer: string | null
  readonly onProgress: (message: string) => void
}

/** Writes what a verification found as a summary for others: a statement, or a bundle with it signed. */
export async function summarize(results: readonly Verification[], options: SummaryOptions): Promise<readonly string[]> {
  const statement = writeVerificationSummary(results, options.now, options.toolVersion)
  const file = pathIn(options.folder, options.output)
  if (!options.signed) {
    await writeTextFile(file, `${statement}\n`)
    return []
  }
  const isJob = options.key === null && tokenSource(options.environment) === 'github'
  const claims = isJob ? await readClaims(await requestToken(options.environment), options.issuer) : null
  const { signer, notices } = await openSigner(options, claims, options.onProgress)
  const bundle = await signer.signStatement(Buffer.from(statement), statementMediaType)
  await writeTextFile(file, `${JSON.stringify(bundle)}\n`)
  return notices
}
