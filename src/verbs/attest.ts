import type { BuildClaims } from '../model/build-claims.ts'
import { FerruleError } from '../model/errors.ts'
import type { EvidenceKind } from '../model/evidence-policy.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Verdict } from '../model/verdict.ts'
import { readTextFile, writeTextFile } from '../outside/disk.ts'
import { evidenceNames } from '../outside/evidence-files.ts'
import { type FoundArtifact, findArtifacts } from '../outside/find-artifacts.ts'
import { readClaims, requestToken, tokenSource } from '../outside/identity-token.ts'
import { folderOf, nameIn, pathIn } from '../outside/paths.ts'
import { loadTrustedRoots } from '../outside/sigstore/trusted-roots.ts'
import { readChecksums } from '../prove/evidence/read-checksums.ts'
import { asObject, parseStrictJson } from '../prove/evidence/strict-json.ts'
import { planEvidence } from '../prove/plan-evidence.ts'
import type { BuildInputs } from '../prove/provenance.ts'
import type { Subject } from '../prove/statement.ts'
import { digestText } from '../read/digest.ts'
import { takeInventory } from './inventory.ts'
import type { ReadLimits } from './limits.ts'
import { openSigner, type SignerOptions } from './open-signer.ts'
import { review } from './review.ts'
import { describeInventory } from './sbom.ts'
import { type SignedFile, signPlanned } from './sign-planned.ts'

/** What is attested, and how. Paths are relative to the folder. */
export interface AttestOptions extends SignerOptions {
  /** Files and globs. */
  readonly artifacts: readonly string[]
  /** Files of checksums, for artifacts that are not here. */
  readonly checksums: readonly string[]
  /** Artifacts whose digests are known from elsewhere. */
  readonly subjects?: readonly Subject[]
  /** Folder that bundles are written to; null writes each beside its artifact. */
  readonly output: string | null
  readonly evidence: readonly EvidenceKind[]
  readonly perArtifact: boolean
  /** What the caller of a reusable workflow gave it, as JSON of an object: it stands in the provenance. */
  readonly inputs?: string | null
  /** SOURCE that the SBOM is made of; null for the commit of the run, or else the working tree. */
  readonly of: string | null
  /** An SBOM that is there already. */
  readonly sbom: string | null
  readonly spec: '1.6' | '1.7'
  /** SOURCE that the review compares with. */
  readonly base: string | null
  /** The verdict of a review of the same commit that was made already; a new one is made without it. */
  readonly verdict?: Verdict
  /** Folder of the repository that SOURCEs are in, where it is another than the artifacts are in. */
  readonly repository?: string
  readonly trustedRoot: string | null
  /** Issuer of the run's token where it is not GitHub's. */
  readonly issuer: string | null
  readonly toolVersion: string
  /** Today, YYYY-MM-DD. */
  readonly day: string
  readonly limits: ReadLimits
  readonly onProgress?: (message: string) => void
  /** Told of each bundle that holds as soon as it is written. */
  readonly onSigned?: (file: SignedFile) => void
}

/** What was written, and what the user should know. */
export interface Attestation {
  readonly files: readonly SignedFile[]
  readonly notices: readonly string[]
}

/**
 * Signs evidence about artifacts: where they come from, what is in them, and how they were reviewed. Nothing is stated that was not read from
 * bytes or from the token of the run; each bundle is checked before it is written, and one that is there already is not made again.
 */
export async function attest(options: AttestOptions): Promise<Attestation> {
  const tell = options.onProgress ?? (() => undefined)
  const found = await findArtifacts(options.folder, options.artifacts)
  const subjects = [...found, ...(await readSubjects(options)), ...(options.subjects ?? [])]
  if (subjects.length === 0)
    throw new FerruleError('bad-usage', 'There is nothing to attest: name artifacts, or --checksums FILE.')
  const claims = await claimsOf(options)
  const { signer, notices: signingNotices } = await openSigner(options, claims, tell)
  const commit = claims?.commit ?? null
  const made = options.evidence.includes('sbom') ? await makeSbomOf(options, commit) : null
  const verdict = options.evidence.includes('review') ? await reviewOf(options, commit) : null
  const plan = planEvidence({
    subjects,
    perArtifact: options.perArtifact,
    claims: options.evidence.includes('provenance') ? claims : null,
    inventory: made?.inventory ?? null,
    inputs: readInputs(options.inputs ?? null, claims),
    sbom: made === null ? null : { name: evidenceNames.sbom, text: made.text, sha256: digestText(made.text).slice(7) },
    review: verdict === null ? null : { verdict, day: options.day },
    toolVersion: options.toolVersion,
  })
  const home = homeOf(options, found)
  const unchecked = new Set<string>()
  if (made !== null) await writeSbomFile(options, made.text, found, pathIn(home, evidenceNames.sbom))
  const files = await signPlanned({
    statements: plan.statements,
    sbom: made?.text ?? null,
    signer,
    roots: await loadTrustedRoots({ file: inFolder(options, options.trustedRoot), refresh: null }),
    claims,
    home,
    placeOf: subject => placeOf(options, found, subject, home),
    nameOf: path => nameIn(options.folder, path),
    onProgress: tell,
    onSigned: options.onSigned ?? (() => undefined),
    onUnchecked: reason => unchecked.add(`What was signed could not be checked here: ${reason}.`),
  })
  return { files, notices: [...signingNotices, ...plan.notices, ...unchecked] }
}

/** Only a reusable workflow can vouch for what its caller gave it: in a workflow of its own, a step could write anything here. */
function readInputs(text: string | null, claims: BuildClaims | null): BuildInputs | null {
  if (text === null) return null
  if (claims === null || claims.jobWorkflow === claims.workflow)
    throw new FerruleError(
      'bad-usage',
      'Inputs are only stated by a reusable workflow, of what its caller gave it; this job is of no reusable one.',
    )
  const parsed = parseStrictJson(text)
  const inputs = parsed.kind === 'value' ? asObject(parsed.value) : undefined
  if (inputs === undefined || Object.values(inputs).some(value => typeof value === 'object' && value !== null))
    throw new FerruleError(
      'bad-usage',
      'The inputs of the workflow are no JSON object of plain values. Write them with toJSON(inputs).',
    )
  return inputs as BuildInputs
}

async function readSubjects({ checksums, folder }: AttestOptions): Promise<Subject[]> {
  const subjects: Subject[] = []
  for (const file of checksums)
    subjects.push(...readChecksums(await readTextFile(pathIn(folder, file), 50_000_000), file))
  return subjects
}

/** The claims of the run; null where no CI vouches for one, in which case no provenance is made. */
async function claimsOf({ environment, evidence, issuer }: AttestOptions): Promise<BuildClaims | null> {
  if (tokenSource(environment) === 'github') return readClaims(await requestToken(environment), issuer)
  if (!evidence.includes('provenance')) return null
  // Says what the job lacks, where it is one of GitHub's.
  if (tokenSource(environment) === null && environment.GITHUB_ACTIONS === 'true') await requestToken(environment)
  throw new FerruleError(
    'no-provenance',
    'Provenance is only made in GitHub Actions, of the identity token of the run: elsewhere nobody vouches for what it would say. --evidence sbom leaves it out.',
  )
}

interface MadeSbom {
  readonly inventory: Inventory
  readonly text: string
}

/** The SBOM has to be of the commit that the provenance names, or nothing says that it belongs to the artifact. */
async function makeSbomOf(options: AttestOptions, commit: string | null): Promise<MadeSbom> {
  const { limits } = options
  const folder = options.repository ?? options.folder
  if (options.sbom !== null) {
    const text = await readTextFile(pathIn(options.folder, options.sbom), 200_000_000)
    const { readSbom } = await import('../prove/read-sbom.ts')
    const inventory = readSbom(text, options.sbom)
    if (commit !== null && inventory.commit !== null && inventory.commit !== commit)
      throw otherCommit(options.sbom, inventory.commit, commit)
    return { inventory, text }
  }
  const inventory = await takeInventory({ of: options.of ?? commit, folder, limits })
  if (commit !== null && inventory.commit !== commit)
    throw otherCommit(options.of ?? 'the working tree', inventory.commit, commit)
  return { inventory, text: await describeInventory(inventory, { ...options, folder, name: null }) }
}

async function writeSbomFile(
  { folder }: AttestOptions,
  text: string,
  found: readonly FoundArtifact[],
  place: string,
): Promise<void> {
  const same = found.find(({ path }) => pathIn(folder, path) === place)
  if (same !== undefined && `sha256:${same.digests.sha256}` !== digestText(text))
    throw new FerruleError(
      'same-place',
      `The SBOM of this run would be written over ${same.path}, which is attested. Give that one as --sbom ${same.path}, or name another folder with --output.`,
    )
  await writeTextFile(place, text)
}

function otherCommit(source: string, is: string | null, run: string, evidence = 'an SBOM'): FerruleError {
  return new FerruleError(
    'other-commit',
    `${source} is of ${is === null ? 'no commit' : `commit ${is}`}, and this run is of ${run}: ${evidence} of it would not be one of what was built.`,
  )
}

async function reviewOf(options: AttestOptions, commit: string | null): Promise<Verdict> {
  if (options.verdict !== undefined) return options.verdict
  if (options.base === null)
    throw new FerruleError(
      'bad-usage',
      'Evidence of a review needs --base SOURCE: what to compare with, such as the last release.',
    )
  const { base, day, limits } = options
  const folder = options.repository ?? options.folder
  const verdict = await review({ base, head: options.of ?? commit, folder, policyFile: null, day, limits })
  if (commit !== null && verdict.head.commit !== commit)
    throw otherCommit(options.of ?? 'the working tree', verdict.head.commit, commit, 'a review')
  return verdict
}

/** Where evidence about all artifacts is written: the folder that was named, that of the first artifact, or the one Ferrule was started in. */
function homeOf({ output, folder, checksums }: AttestOptions, found: readonly FoundArtifact[]): string {
  if (output !== null) return pathIn(folder, output)
  const first = found[0]?.path ?? checksums[0]
  return first === undefined ? folder : folderOf(pathIn(folder, first))
}

function placeOf(
  { output, folder }: AttestOptions,
  found: readonly FoundArtifact[],
  subject: Subject,
  home: string,
): string {
  const artifact = found.find(item => item === subject)
  const beside = output === null && artifact !== undefined ? folderOf(pathIn(folder, artifact.path)) : home
  return pathIn(beside, evidenceNames.bundleOf(subject.name))
}

function inFolder({ folder }: AttestOptions, path: string | null): string | null {
  return path === null ? null : pathIn(folder, path)
}
