import { defaultEvidencePolicy } from '../model/evidence-policy.ts'
import type { Inventory } from '../model/inventory.ts'
import { loadTrustedRoots } from '../outside/sigstore/trusted-roots.ts'
import { readExpectations } from '../prove/verification/expectations.ts'
import { findSignedInventory } from '../prove/verification/signed-inventory.ts'
import { checkBundleTexts } from './check-bundle-texts.ts'

/** A text and what reports call the place it was found at. */
export interface NamedText {
  readonly file: string
  readonly text: string
}

/** What is there of an earlier release. */
export interface EarlierEvidence {
  /** Texts of its bundles, and of the SBOM they may refer to. */
  readonly bundles: readonly NamedText[]
  readonly sbom: NamedText | null
  /** URL of the repository that must have signed, and the ref it must have signed for. */
  readonly repository: string
  readonly ref: string
  /** Issuer that must have vouched for the signer; null for the one of the repository's server. */
  readonly issuer: string | null
  /** Workflow that must have signed; null for any of the repository. */
  readonly signerWorkflow: string | null
  /** File of trusted roots; null for the built-in one. */
  readonly trustedRoot: string | null
  /** Now, RFC 3339. */
  readonly now: string
}

/** The inventory that an earlier release signed, once its signature holds; a sentence says why there is none. */
export async function readEarlierInventory(evidence: EarlierEvidence): Promise<Inventory | string> {
  if (evidence.bundles.length === 0) return 'it has no bundles'
  const roots = await loadTrustedRoots({ file: evidence.trustedRoot, refresh: null })
  const expectations = readExpectations({
    repository: evidence.repository,
    ref: evidence.ref,
    issuer: evidence.issuer ?? undefined,
    signerWorkflow: evidence.signerWorkflow ?? undefined,
    byKey: false,
    policy: defaultEvidencePolicy,
    policySource: null,
    now: evidence.now,
  })
  const checked = await checkBundleTexts(
    evidence.bundles.map(({ file, text }) => ({ name: file, read: async () => text })),
    { kind: 'roots', roots },
  )
  const { readSbom } = await import('../prove/read-sbom.ts')
  return findSignedInventory(checked, evidence.sbom === null ? [] : [evidence.sbom], expectations, readSbom)
}
