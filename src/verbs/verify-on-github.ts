import type { Verification } from '../model/verification.ts'
import { bundlesBeside } from '../outside/evidence-files.ts'
import { findArtifacts } from '../outside/find-artifacts.ts'
import { type Job, openJob } from '../outside/github/job.ts'
import { type Runner, readRunner } from '../outside/github/runner.ts'
import { step } from '../outside/github/step.ts'
import { readVerifyInputs, type VerifyInputs } from '../outside/github/verify-inputs.ts'
import { endUnverified, fail, warnOfMovingRef } from '../outside/github/words.ts'
import { writeInWorkspace } from '../outside/github/workspace-file.ts'
import { nameIn, pathIn } from '../outside/paths.ts'
import { writeVerificationSummary } from '../prove/verification-summary.ts'
import { verificationsToJson } from '../report/json.ts'
import { neutralizeLog } from '../report/neutralize.ts'
import { renderVerificationPage } from '../report/verification-markdown.ts'
import { renderVerifications } from '../report/verification-text.ts'
import { verify } from './verify.ts'

/** The gate before a deployment: verifies artifacts and ends the step with the answer. Nothing found is never success. */
export async function verifyOnGitHub(version: string): Promise<void> {
  try {
    await run(version)
  } catch (error) {
    fail(error, process.env)
  }
}

async function run(version: string): Promise<void> {
  const job = openJob()
  const runner = readRunner(process.env)
  const inputs = readVerifyInputs(step.input, runner)
  step.mask(inputs.token)
  warnOfMovingRef(runner, job)
  const workspace = runner.workspace ?? process.cwd()
  const artifacts = await expand(inputs, workspace)
  const now = new Date().toISOString()
  const results = await verify({
    folder: workspace,
    artifacts,
    bundles: [...inputs.bundles, ...(await beside(artifacts, workspace))],
    from: inputs.from,
    toolVersion: version,
    sboms: [],
    environment: { ...process.env, GITHUB_TOKEN: inputs.token },
    identity: inputs.identity ?? undefined,
    issuer: inputs.issuer ?? undefined,
    repository: inputs.identity === null ? inputs.repository : undefined,
    signerWorkflow: inputs.signerWorkflow ?? undefined,
    ref: inputs.ref ?? undefined,
    key: null,
    trustedRoot: inputs.trustedRoot,
    refresh: null,
    policyFile: inputs.evidencePolicy,
    now,
    onProgress: message => step.info(neutralizeLog(message)),
  })
  await tell(results, { inputs, job, runner, workspace, summary: writeVerificationSummary(results, now, version) })
}

async function expand({ artifacts }: VerifyInputs, workspace: string): Promise<readonly string[]> {
  const isDigest = (artifact: string) => /^(sha256|sha384|sha512|oci):/.test(artifact)
  const files = artifacts.filter(artifact => !isDigest(artifact))
  const found = files.length === 0 ? [] : await findArtifacts(workspace, files)
  return [...artifacts.filter(isDigest), ...found.map(({ path }) => path)]
}

async function beside(artifacts: readonly string[], workspace: string): Promise<readonly string[]> {
  const found = await Promise.all(artifacts.map(artifact => bundlesBeside(pathIn(workspace, artifact))))
  return [...new Set(found.flat().map(path => nameIn(workspace, path)))]
}

interface Telling {
  readonly inputs: VerifyInputs
  readonly job: Job
  readonly runner: Runner
  readonly workspace: string
  /** Statement of the verification summary. */
  readonly summary: string
}

async function tell(results: readonly Verification[], telling: Telling): Promise<void> {
  const { inputs, job, runner, workspace, summary } = telling
  const failed = results.filter(result => !result.verified)
  step.output('verdict', failed.length === 0 ? 'pass' : 'block')
  if (inputs.vsa !== null) step.output('vsa-path', await writeInWorkspace(workspace, inputs.vsa, `${summary}\n`))
  step.output(
    'report-path',
    await writeInWorkspace(
      runner.temporary,
      pathIn(runner.temporary, 'verification.json'),
      verificationsToJson(results),
    ),
  )
  step.group(
    failed.length === 0 ? 'Verified' : 'Not verified',
    neutralizeLog(renderVerifications(results, { color: false, width: 120 })),
  )
  if (!(await job.summarize(renderVerificationPage(results))))
    step.info('There is no job summary here: the answers are above, and in the file that the output report-path names.')
  if (failed.length > 0) endUnverified(failed, inputs.failOn, job)
}
