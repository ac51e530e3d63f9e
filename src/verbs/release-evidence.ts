import type { Verdict } from '../model/verdict.ts'
import type { Verification } from '../model/verification.ts'
import { readIfThere, writeTextFile } from '../outside/disk.ts'
import { evidenceNames, isEvidence } from '../outside/evidence-files.ts'
import { digestJobArtifact } from '../outside/github/job-artifact.ts'
import { readAsset } from '../outside/github/release-assets.ts'
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
import type { EvidenceFile } from './publish-evidence.ts'
import type { ReleaseRun } from './release.ts'
import { verify } from './verify.ts'

/** What evidence of a release is made of. */
export interface EvidenceRun extends ReleaseRun {
  /** Folder that evidence is written to. */
  readonly home: string
  readonly verdict: Verdict
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
}

/** The inventory is an artifact of every release, so that there is one that evidence is about. */
const inventoryName = 'inventory.json'
const maximumAssetBytes = 100_000_000

/** Signs evidence of a release, and verifies it as a stranger would. What an earlier try left with the release is not signed again. */
export async function makeReleaseEvidence(run: EvidenceRun): Promise<ReleaseEvidence> {
  const { home, inputs, released, store, limits } = run
  await fetchKept(run)
  const inventory = await takeInventory({ of: released.commit, folder: store.folder, limits })
  await writeTextFile(pathIn(home, inventoryName), inventoryToJson(inventory))
  const attestation = await sign(run, await subjectsOf(run))
  for (const { state, file, kind } of attestation.files) step.info(neutralizeLog(`${state} ${file} (${kind})`))
  const names = [...new Set(attestation.files.map(({ file }) => pathIn(run.workspace, file)))]
  const [verification] = await verifyOwn(run, names)
  return {
    home,
    artifacts: [...new Set(attestation.files.flatMap(({ kind, subjects }) => (kind === 'provenance' ? subjects : [])))],
    files: await readFiles(run, names),
    sbom: inputs.evidence.includes('sbom') ? pathIn(home, evidenceNames.sbom) : null,
    verification: verification ?? null,
    notices: attestation.notices,
  }
}

/** Bundles that an earlier try of this release got as far as publishing. */
async function fetchKept({ door, release, home }: EvidenceRun): Promise<void> {
  for (const asset of release?.assets ?? []) {
    if (!isEvidence(asset.name) || asset.name === evidenceNames.sbom || asset.name.includes('/')) continue
    const path = pathIn(home, asset.name)
    if ((await readIfThere(path)) === null) await writeTextFile(path, await readAsset(door, asset, maximumAssetBytes))
  }
}

async function subjectsOf({ door, runner, inputs }: EvidenceRun): Promise<readonly Subject[]> {
  if (inputs.fromArtifact === null) return []
  const { runId, temporary } = runner
  return digestJobArtifact(door, { runId: runId ?? '', name: inputs.fromArtifact, temporary })
}

function sign(run: EvidenceRun, subjects: readonly Subject[]): Promise<Attestation> {
  const { inputs, workspace, home, store, verdict, version, limits, day, now } = run
  return attest({
    ...{ subjects, verdict, limits, day, now },
    folder: workspace,
    repository: store.folder,
    artifacts: [pathIn(home, inventoryName), ...inputs.artifacts],
    checksums: inputs.checksums,
    output: home,
    evidence: inputs.evidence,
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
    patience: defaultPatience,
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
    environment: process.env,
    sboms: inputs.evidence.includes('sbom') ? [pathIn(home, evidenceNames.sbom)] : [],
    identity: undefined,
    repository: `${runner.serverUrl}/${runner.owner}/${runner.repository}`,
    signerWorkflow: undefined,
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
