import { FerruleError } from '../model/errors.ts'
import type { Artifact, DigestAlgorithm, RefusedBundle, SignedBundle } from '../model/evidence.ts'
import { defaultEvidencePolicy } from '../model/evidence-policy.ts'
import type { Verification } from '../model/verification.ts'
import { digestFile } from '../outside/digest-file.ts'
import { readTextFile } from '../outside/disk.ts'
import { bundlesBeside, sbomBeside } from '../outside/evidence-files.ts'
import { nameIn, pathIn } from '../outside/paths.ts'
import type { Trust } from '../outside/sigstore/check-bundle.ts'
import { loadPublicKey } from '../outside/sigstore/keys.ts'
import { loadTrustedRoots, type TufRepository } from '../outside/sigstore/trusted-roots.ts'
import { type ExpectationWords, readExpectations } from '../prove/verification/expectations.ts'
import {
  maySignSbom,
  noSbom,
  prepareEvidence,
  type SbomFile,
  type SbomReader,
} from '../prove/verification/prepare-evidence.ts'
import { verifyArtifact } from '../prove/verification/verify-artifact.ts'
import { checkBundleTexts, type NamedText } from './check-bundle-texts.ts'
import { loadPolicyFile } from './load-policy.ts'

/** What a verification is asked to do. Paths are relative to the folder. */
export interface VerifyOptions
  extends Pick<ExpectationWords, 'identity' | 'issuer' | 'repository' | 'signerWorkflow' | 'ref'> {
  readonly folder: string
  /** Files, or digests as `sha256:HEX`. */
  readonly artifacts: readonly string[]
  /** Files of bundles; none looks beside the artifacts. */
  readonly bundles: readonly string[]
  /** SBOM files that signed evidence may refer to; none looks beside the artifacts. */
  readonly sboms: readonly string[]
  /** A public key in PEM to believe instead of certificates. */
  readonly key: string | null
  readonly trustedRoot: string | null
  /** Fetches the newest trusted root; null stays offline. */
  readonly refresh: TufRepository | null
  readonly policyFile: string | null
  /** Now, RFC 3339. */
  readonly now: string
  readonly onProgress?: (message: string) => void
}

const maximumBundleBytes = 32_000_000
const maximumSbomBytes = 200_000_000

/**
 * Verifies artifacts by their evidence: signatures first, then whose they are, and only then what they say.
 * @throws FerruleError `nothing-to-verify` (status 3) where there is no evidence, `bad-usage` where nobody is named who must have signed
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
  const bundleFiles = await namedOrBeside(options.bundles, options, bundlesBeside)
  if (bundleFiles.length === 0) throw nothingToVerify(options)
  const checked = await checkBundleTexts(await readBundles(bundleFiles, at), await loadTrust(options, at))
  const sboms = await loadSboms(await namedOrBeside(options.sboms, options, sbomBeside), at)
  const evidence = prepareEvidence(checked, sboms, await loadSbomReader(checked))
  const algorithms = algorithmsOf(checked)
  const results: Verification[] = []
  for (const name of options.artifacts) {
    options.onProgress?.(`verifying ${name}`)
    results.push(verifyArtifact(await identify(name, algorithms, at), evidence, expectations))
  }
  return results
}

/** What was named, or what lies beside the artifacts; by relative paths, for a report is the same wherever it is made. */
async function namedOrBeside(
  named: readonly string[],
  { artifacts, folder }: VerifyOptions,
  beside: (artifact: string) => Promise<string[]>,
): Promise<readonly string[]> {
  if (named.length > 0) return named
  const found = new Set<string>()
  for (const artifact of artifacts) {
    if (readDigest(artifact) !== undefined) continue
    for (const path of await beside(pathIn(folder, artifact))) found.add(nameIn(folder, path))
  }
  return [...found]
}

async function loadTrust(options: VerifyOptions, at: (path: string) => string): Promise<Trust> {
  const roots = await loadTrustedRoots({
    file: options.trustedRoot === null ? null : at(options.trustedRoot),
    refresh: options.refresh,
  })
  if (options.key === null) return { kind: 'roots', roots }
  return { kind: 'key', key: await loadPublicKey(at(options.key)), roots }
}

async function readBundles(files: readonly string[], at: (path: string) => string): Promise<NamedText[]> {
  const texts: NamedText[] = []
  for (const file of files) texts.push({ file, text: await readTextFile(at(file), maximumBundleBytes) })
  return texts
}

async function loadSboms(files: readonly string[], at: (path: string) => string): Promise<SbomFile[]> {
  const sboms: SbomFile[] = []
  for (const file of files) {
    const text = await readTextFile(at(file), maximumSbomBytes)
    sboms.push({ file, text, digests: await digestFile(at(file), ['sha256']) })
  }
  return sboms
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

async function identify(
  name: string,
  algorithms: readonly DigestAlgorithm[],
  at: (path: string) => string,
): Promise<Artifact> {
  const digest = readDigest(name)
  return { name, digests: digest ?? (await digestFile(at(name), algorithms)) }
}

function readDigest(artifact: string): Artifact['digests'] | undefined {
  const match = /^(sha256|sha384|sha512):([0-9a-f]+)$/.exec(artifact)
  if (match === null) return undefined
  const [, algorithm = '', hex = ''] = match
  if (hex.length * 4 !== Number(algorithm.slice(3)))
    throw new FerruleError(
      'bad-usage',
      `${artifact} is no digest: ${algorithm} has ${Number(algorithm.slice(3)) / 4} digits.`,
    )
  return { [algorithm]: hex }
}

function nothingToVerify({ artifacts }: VerifyOptions): FerruleError {
  return new FerruleError(
    'nothing-to-verify',
    `There is no evidence for ${artifacts.slice(0, 3).join(', ')}: no bundle lies beside it. Name one with --bundle FILE.`,
    { status: 3 },
  )
}
