import type { BuildClaims } from '../model/build-claims.ts'
import { FerruleError } from '../model/errors.ts'
import { readTextFile } from '../outside/disk.ts'
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
import type { AttestOptions } from './attest-options.ts'
import { makeSbomOf, reviewOf, writeSbomFile } from './attested-content.ts'
import { openSigner } from './open-signer.ts'
import { type SignedFile, signPlanned } from './sign-planned.ts'

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
