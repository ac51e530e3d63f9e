import type { BuildClaims } from '../model/build-claims.ts'
import { FerruleError } from '../model/errors.ts'
import type { RefusedBundle, SignedBundle } from '../model/evidence.ts'
import { readIfThere } from '../outside/disk.ts'
import { checkBundle, type Trust } from '../outside/sigstore/check-bundle.ts'
import type { BundleSigner } from '../outside/sigstore/signing.ts'
import type { TrustRoot } from '../outside/sigstore/trust-root.ts'
import { readStatement } from '../prove/evidence/read-statement.ts'
import { asObject, parseStrictJson } from '../prove/evidence/strict-json.ts'
import { noSbom, prepareEvidence } from '../prove/verification/prepare-evidence.ts'

/** Who signs, and by what a signature is checked. */
export interface Signing {
  readonly signer: BundleSigner
  readonly roots: readonly TrustRoot[]
  /** What is known of the run; null where no CI vouches for one. */
  readonly claims: BuildClaims | null
  /** Told where no root of trust here knows who signed, so that a bundle is written unchecked. */
  onUnchecked(reason: string): void
}

/**
 * Text of a bundle that was signed, which is checked as a stranger would before anybody relies on it, where the root of trust is known.
 * @throws FerruleError `signed-wrong`
 */
export async function packSigned(signing: Signing, bundle: unknown, what: string): Promise<string> {
  const text = `${JSON.stringify(bundle)}\n`
  const checked = await check(signing, text)
  if (checked !== null && 'cause' in checked && checked.cause === 'unknown signer') {
    signing.onUnchecked(checked.reason)
    return text
  }
  const complaint = checked === null ? 'it cannot be read' : complaintAbout(signing, checked)
  if (complaint !== null)
    throw new FerruleError(
      'signed-wrong',
      `The ${what} was signed, but the bundle does not hold: ${complaint}. It was not written.`,
    )
  return text
}

/** The bundle at a path, where it holds and is one that this run could have signed; null where it must be signed anew. */
export async function readSigned(
  signing: Signing,
  path: string,
): Promise<(SignedBundle & { readonly text: string }) | null> {
  const text = await readIfThere(path)
  const checked = text === null ? null : await check(signing, text)
  if (text === null || checked === null || 'cause' in checked) return null
  return complaintAbout(signing, checked) === null && isOfThisWorkflow(signing, checked) ? { ...checked, text } : null
}

async function check({ signer, roots }: Signing, text: string): Promise<SignedBundle | RefusedBundle | null> {
  const parsed = parseStrictJson(text)
  const json = parsed.kind === 'value' ? asObject(parsed.value) : undefined
  if (json === undefined) return null
  const trust: Trust =
    signer.publicKey === null ? { kind: 'roots', roots } : { kind: 'key', key: signer.publicKey, roots }
  return checkBundle({ json, text, origin: { file: '', index: null } }, trust, readStatement)
}

/** What is wrong with a bundle of ours; null where nothing is. */
function complaintAbout({ claims }: Signing, checked: SignedBundle | RefusedBundle): string | null {
  if ('cause' in checked) return checked.reason
  const [read] = prepareEvidence([checked], [], noSbom).bundles
  if (read?.contradictions[0] !== undefined) return read.contradictions[0]
  const { sourceCommit, sourceRepository } = checked.signer
  if (claims === null || checked.signer.kind === 'key') return null
  const isOurs = sourceCommit === claims.commit && sourceRepository === `${claims.server}/${claims.repository}`
  return isOurs ? null : `its certificate is of ${sourceRepository} at ${sourceCommit}`
}

/** Verifiers want one signer, on one ref, for all evidence about an artifact. */
function isOfThisWorkflow({ claims }: Signing, { signer }: SignedBundle): boolean {
  if (claims === null || signer.kind === 'key') return true
  return signer.sourceRef === claims.ref && signer.signerWorkflow === `${claims.server}/${claims.jobWorkflow}`
}
