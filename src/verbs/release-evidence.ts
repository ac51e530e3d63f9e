import { FerruleError } from '../model/errors.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Verification } from '../model/verification.ts'
import { digestFile } from '../outside/digest-file.ts'
import { readIfThere, writeTextFile } from '../outside/disk.ts'
import { evidenceNames } from '../outside/evidence-files.ts'
import { digestJobArtifact } from '../outside/github/job-artifact.ts'
import type { Release } from '../outside/github/releases.ts'
import { step } from '../outside/github/step.ts'
import { nameIn, pathIn } from '../outside/paths.ts'
import { defaultPatience } from '../outside/sigstore/signing.ts'
import { attestedSubject } from '../prove/evidence/attested-subject.ts'
import type { Subject } from '../prove/statement.ts'
import { inventoryToJson } from '../report/json.ts'
import { neutralizeLog } from '../report/neutralize.ts'
import { type Attestation, attest } from './attest.ts'
import { takeInventory } from './inventory.ts'
import { fetchKeptAssets, fetchKeptAttestations } from './kept-evidence.ts'
import type { EvidenceFile } from './publish-evidence.ts'
import type { ReleaseRun } from './release-run.ts'
import type { SignedFile } from './sign-planned.ts'
import { verify } from './verify.ts'

/** What evidence of a release is made of. */
export interface EvidenceRun extends ReleaseRun {
  /** Folder that evidence is written to. */
  readonly home: string
  /** Verdict on what changed since the release before; null where there is none before. */
  readonly verdict: Verdict | null
  /** The release of the tag, which may have evidence of an earlier try. */
  readonly release: Release | null
}

/** Evidence of a release, as it lies in its folder. */
export interface ReleaseEvidence {
  readonly home: string
  readonly artifacts: readonly string[]
  readonly files: readonly EvidenceFile[]
  /** Path of the SBOM; null where none was asked for. */
  readonly sbom: string | null
  /** What a stranger finds in it; null where no root of trust here knows who signed. */
  readonly verification: Verification | null
  readonly notices: readonly string[]
  /** Names of the bundles that were signed, and why they are not all; null where they are. */
  readonly signed: readonly string[]
  readonly failure: FerruleError | null
}

/** The inventory is an artifact of every release, so that there is one that evidence is about. */
const inventoryName = 'inventory.json'

/** Signs evidence of a release, and verifies it as a stranger would. What an earlier try left with the release is not signed again. */
export async function makeReleaseEvidence(run: EvidenceRun): Promise<ReleaseEvidence> {
  const { home, inputs, released, store, limits } = run
  const inventory = await takeInventory({ of: released.commit, folder: store.folder, limits })
  await writeTextFile(pathIn(home, inventoryName), inventoryToJson(inventory))
  await fetchKept(run)
  const { files, notices, failure } = await signAll(run)
  const names = [...new Set(files.map(({ file }) => pathIn(run.workspace, file)))]
  const [verification] = await verifyOwn(run, names)
  return {
    ...{ home, notices, failure },
    signed: names.map(name => nameIn(home, name)),
    artifacts: [...new Set(files.flatMap(({ kind, subjects }) => (kind === 'provenance' ? subjects : [])))],
    files: await readFiles(run, names),
    sbom: inputs.evidence.includes('sbom') ? pathIn(home, evidenceNames.sbom) : null,
    verification: verification ?? null,
  }
}

/** A service that is away ends the signing; what was signed until then is worth publishing, for another run goes on from there. */
async function signAll(run: EvidenceRun): Promise<Attestation & Pick<ReleaseEvidence, 'failure'>> {
  const files: SignedFile[] = []
  const keep = (file: SignedFile) => {
    files.push(file)
    step.info(neutralizeLog(`${file.state} ${file.file} (${file.kind})`))
  }
  try {
    return { ...(await sign(run, await subjectsOf(run), keep)), failure: null }
  } catch (error) {
    if (!(error instanceof FerruleError) || error.status !== 4 || files.length === 0) throw error
    return { files, notices: [], failure: error }
  }
}

/** What an earlier try of this release got as far as publishing is taken from there. */
async function fetchKept(run: EvidenceRun): Promise<void> {
  await fetchKeptAssets(run)
  if (!run.inputs.publish.includes('attestations')) return
  const { sha256 = '' } = await digestFile(pathIn(run.home, inventoryName), ['sha256'])
  await fetchKeptAttestations(run, inventoryName, sha256)
}

async function subjectsOf({ door, runner, inputs }: EvidenceRun): Promise<readonly Subject[]> {
  if (inputs.fromArtifact === null) return []
  const { runId, temporary } = runner
  return digestJobArtifact(door, { runId: runId ?? '', name: inputs.fromArtifact, temporary })
}

function sign(
  run: EvidenceRun,
  subjects: readonly Subject[],
  onSigned: (file: SignedFile) => void,
): Promise<Attestation> {
  const { inputs, workspace, home, store, verdict, version, limits, day, now } = run
  return attest({
    ...{ subjects, limits, day, now },
    ...(verdict === null ? {} : { verdict }),
    folder: workspace,
    repository: store.folder,
    artifacts: [pathIn(home, inventoryName), ...inputs.artifacts],
    checksums: inputs.checksums,
    output: home,
    // A review compares: of a first release there is none to sign.
    evidence: inputs.evidence.filter(kind => kind !== 'review' || verdict !== null),
    perArtifact: inputs.perArtifact,
    inputs: inputs.parameters,
    of: null,
    sbom: null,
    spec: '1.6',
    base: null,
    key: null,
    signingConfig: inputs.signingConfig,
    trustedRoot: inputs.trustedRoot,
    issuer: inputs.issuer,
    publicLog: inputs.publicLog,
    environment: process.env,
    toolVersion: version,
    patience: { ...defaultPatience, retries: inputs.retries },
    onSigned,
    onProgress: message => step.info(neutralizeLog(message)),
  })
}

async function verifyOwn(run: EvidenceRun, bundles: readonly string[]): Promise<readonly Verification[]> {
  const { inputs, workspace, home, runner, released } = run
  const results = await verify({
    folder: workspace,
    artifacts: [pathIn(home, inventoryName)],
    bundles,
    from: [],
    toolVersion: run.version,
    environment: process.env,
    sboms: inputs.evidence.includes('sbom') ? [pathIn(home, evidenceNames.sbom)] : [],
    identity: undefined,
    repository: `${runner.serverUrl}/${runner.owner}/${runner.repository}`,
    signerWorkflow: run.signerWorkflow ?? undefined,
    issuer: inputs.issuer ?? undefined,
    ref: `refs/tags/${released.tag}`,
    key: null,
    trustedRoot: inputs.trustedRoot,
    refresh: null,
    policyFile: null,
    now: run.now,
  })
  return results.filter(({ bundles: considered }) => considered.some(({ state }) => state !== 'unknown signer'))
}

async function readFiles({ home }: EvidenceRun, bundles: readonly string[]): Promise<readonly EvidenceFile[]> {
  const files: EvidenceFile[] = []
  for (const path of [...bundles, pathIn(home, inventoryName), pathIn(home, evidenceNames.sbom)]) {
    const text = await readIfThere(path)
    if (text === null) continue
    files.push({ name: nameIn(home, path), bytes: Buffer.from(text), subject: attestedSubject(text) })
  }
  return files
}
