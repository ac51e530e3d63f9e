import type { DigestAlgorithm, RefusedBundle, SignedBundle } from '../model/evidence.ts'
import { defaultEvidencePolicy } from '../model/evidence-policy.ts'
import type { Verification } from '../model/verification.ts'
import { pathIn } from '../outside/paths.ts'
import type { Trust } from '../outside/sigstore/check-bundle.ts'
import { loadPublicKey } from '../outside/sigstore/keys.ts'
import { loadTrustedRoots, type TufRepository } from '../outside/sigstore/trusted-roots.ts'
import { type ExpectationWords, readExpectations } from '../prove/verification/expectations.ts'
import { maySignSbom, noSbom, prepareEvidence, type SbomReader } from '../prove/verification/prepare-evidence.ts'
import { verifyArtifact } from '../prove/verification/verify-artifact.ts'
import { checkBundleTexts } from './check-bundle-texts.ts'
import { type EvidenceSources, gatherEvidence, nothingIn } from './gather-evidence.ts'
import { identifyArtifact } from './identify-artifact.ts'
import { loadPolicyFile } from './load-policy.ts'

/** What a verification is asked to do. Paths are relative to the folder. */
export interface VerifyOptions
  extends EvidenceSources,
    Pick<ExpectationWords, 'identity' | 'issuer' | 'repository' | 'signerWorkflow' | 'ref'> {
  /** A public key in PEM to believe instead of certificates. */
  readonly key: string | null
  readonly trustedRoot: string | null
  /** Fetches the newest trusted root; null stays offline. */
  readonly refresh: TufRepository | null
  readonly policyFile: string | null
  /** Now, RFC 3339. */
  readonly now: string
}

/**
 * Verifies artifacts by their evidence: signatures first, then whose they are, and only then what they say.
 * @throws FerruleError `nothing-to-verify` (status 3) where there is no evidence, `place-unreachable` (status 4) where a place does not
 * answer, `bad-usage` where nobody is named who must have signed
 */
export async function verify(options: VerifyOptions): Promise<readonly Verification[]> {
  const at = (path: string) => pathIn(options.folder, path)
  const loaded = options.policyFile === null ? null : await loadPolicyFile(at(options.policyFile))
  const expectations = readExpectations({
    ...options,
    byKey: options.key !== null,
    policy: loaded?.policy.evidence ?? defaultEvidencePolicy,
    policySource: loaded === null ? null : { origin: options.policyFile ?? '', digest: loaded.digest },
  })
  const { bundles, sboms, identified } = await gatherEvidence(options)
  const checked = await checkBundleTexts(bundles, await loadTrust(options, at))
  if (checked.length === 0)
    throw nothingIn(
      options,
      bundles.map(({ name }) => name),
    )
  const evidence = prepareEvidence(checked, sboms, await loadSbomReader(checked))
  const algorithms = algorithmsOf(checked)
  const results: Verification[] = []
  for (const name of options.artifacts) {
    options.onProgress?.(`verifying ${name}`)
    const artifact = identified.get(name) ?? (await identifyArtifact(name, algorithms, options.folder))
    results.push(verifyArtifact(artifact, evidence, expectations))
  }
  return results
}

async function loadTrust(options: VerifyOptions, at: (path: string) => string): Promise<Trust> {
  const roots = await loadTrustedRoots({
    file: options.trustedRoot === null ? null : at(options.trustedRoot),
    refresh: options.refresh,
  })
  if (options.key === null) return { kind: 'roots', roots }
  return { kind: 'key', key: await loadPublicKey(at(options.key)), roots }
}

/** The reader of SBOMs takes longer to load than everything else here, and is loaded where one was signed. */
async function loadSbomReader(checked: readonly (SignedBundle | RefusedBundle)[]): Promise<SbomReader> {
  if (!checked.some(bundle => !('cause' in bundle) && maySignSbom(bundle))) return noSbom
  return (await import('../prove/read-sbom.ts')).readSbom
}

/** SHA-256 names nearly everything; a longer digest is only made where evidence has no other. */
function algorithmsOf(checked: readonly (SignedBundle | RefusedBundle)[]): DigestAlgorithm[] {
  const algorithms = new Set<DigestAlgorithm>(['sha256'])
  for (const bundle of checked) {
    if ('cause' in bundle) continue
    if (bundle.content.kind === 'blob') algorithms.add(bundle.content.algorithm)
    else
      for (const { digest } of bundle.content.statement.subjects) {
        if (digest.sha256 === undefined) algorithms.add(digest.sha512 === undefined ? 'sha384' : 'sha512')
      }
  }
  return [...algorithms]
}
