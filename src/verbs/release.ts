import type { Published } from '../model/published.ts'
import type { Verdict } from '../model/verdict.ts'
import { makeTemporaryFolder, writeTextFile } from '../outside/disk.ts'
import { connectGitHub } from '../outside/github/client.ts'
import { type CommitStore, encodeToken, fetchCommits, openCommitStore } from '../outside/github/fetch-commits.ts'
import { type Job, openJob } from '../outside/github/job.ts'
import { type ReleasedTag, readReleasedTag } from '../outside/github/release-event.ts'
import { type ReleaseInputs, readReleaseInputs } from '../outside/github/release-inputs.ts'
import { findRelease, type Release, type ReleaseDoor } from '../outside/github/releases.ts'
import { type Runner, readRunner } from '../outside/github/runner.ts'
import { step } from '../outside/github/step.ts'
import { block, endWithMissing, fail, warnOfMovingRef } from '../outside/github/words.ts'
import { makeFolderInWorkspace } from '../outside/github/workspace-file.ts'
import { pathIn } from '../outside/paths.ts'
import { verdictToJson } from '../report/json.ts'
import { neutralizeLog } from '../report/neutralize.ts'
import { renderReleaseNotes } from '../report/release-notes.ts'
import { renderReleasePage } from '../report/release-page.ts'
import { type Earlier, findEarlier } from './find-earlier.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { publishEvidence } from './publish-evidence.ts'
import { makeReleaseEvidence, type ReleaseEvidence } from './release-evidence.ts'
import { review } from './review.ts'

/** All that one run goes by. */
export interface ReleaseRun {
  readonly version: string
  readonly inputs: ReleaseInputs
  readonly runner: Runner
  readonly released: ReleasedTag
  readonly workspace: string
  readonly store: CommitStore
  readonly door: ReleaseDoor
  readonly limits: ReadLimits
  /** Today, YYYY-MM-DD, and now, RFC 3339. */
  readonly day: string
  readonly now: string
}

/** Releases on GitHub: compares with the release before, signs evidence of this one and publishes it. The end of the step is its exit status. */
export async function releaseOnGitHub(version: string): Promise<void> {
  try {
    await release(version)
  } catch (error) {
    fail(error, process.env)
  }
}

async function release(version: string): Promise<void> {
  const job = openJob()
  const run = await prepare(version, job)
  const { released, inputs } = run
  step.info(`Release: ${released.tag} at ${released.commit}`)
  const earlier = await findEarlier({
    ...{ door: run.door, store: run.store, tag: released.tag, named: inputs.base, now: run.now },
    serverUrl: run.runner.serverUrl,
    issuer: inputs.issuer,
    trustedRoot: inputs.trustedRoot === null ? null : pathIn(run.workspace, inputs.trustedRoot),
  })
  const verdict = await compare(run, earlier)
  const notes = renderReleaseNotes(verdict, earlier.basis)
  const home = await makeFolderInWorkspace(run.workspace, inputs.output)
  await tellVerdict(verdict, notes, home)
  // What nobody released before has no earlier reach to hold it against.
  if (verdict.verdict === 'block' && earlier.base !== null && inputs.failOn === 'block') {
    await job.summarize(pageOf(run, notes, null, []))
    block(verdict, 'block', run.runner, job)
    return
  }
  const made = await findRelease(run.door, released.tag)
  const evidence = await makeReleaseEvidence({ ...run, home, verdict, release: made })
  await publish(run, job, { evidence, notes, release: made })
}

async function prepare(version: string, job: Job): Promise<ReleaseRun> {
  const inputs = readReleaseInputs(step.input)
  step.mask(inputs.token)
  step.mask(encodeToken(inputs.token))
  const runner = readRunner(process.env)
  warnOfMovingRef(runner, job)
  const released = await readReleasedTag(runner)
  const { owner, repository, temporary } = runner
  const connection = {
    token: inputs.token,
    apiUrl: runner.apiUrl,
    userAgent: `ferrule/${version}`,
    log: { debug: () => undefined, info: step.info },
  }
  const store = await openCommitStore({
    ...runner,
    repository: `${owner}/${repository}`,
    temporary: await makeTemporaryFolder(temporary),
    token: inputs.token,
  })
  const ref = `refs/tags/${released.tag}`
  await fetchCommits(store, [{ id: released.commit, ref, title: `The commit of ${released.tag}` }])
  const now = new Date().toISOString()
  return {
    ...{ version, inputs, runner, released, store, now },
    workspace: runner.workspace ?? process.cwd(),
    door: { client: connectGitHub(connection, 'usual'), owner, repository },
    limits: {
      fileBytes: inputs.maximumFileBytes,
      lockfileBytes: Math.max(inputs.maximumFileBytes, defaultLimits.lockfileBytes),
    },
    day: inputs.day ?? now.slice(0, 10),
  }
}

/** Over the whole distance, so that small steps cannot add up unseen; judged by the policy of the release before. */
function compare(
  { store, released, inputs, day, limits }: ReleaseRun,
  { base, policyBase }: Earlier,
): Promise<Verdict> {
  return review({
    ...{ base, day, limits, policyBase },
    head: released.commit,
    folder: store.folder,
    policyFile: null,
    policyPath: inputs.policy,
  })
}

async function tellVerdict(verdict: Verdict, notes: string, home: string): Promise<void> {
  const [report, section] = [pathIn(home, 'review.json'), pathIn(home, 'release-notes.md')]
  await writeTextFile(report, verdictToJson(verdict))
  await writeTextFile(section, notes)
  step.output('verdict', verdict.verdict)
  step.output('report-path', report)
  step.output('notes-path', section)
  step.group(`Verdict: ${verdict.verdict}`, neutralizeLog(notes))
}

interface Made {
  readonly evidence: ReleaseEvidence
  readonly notes: string
  readonly release: Release | null
}

async function publish(run: ReleaseRun, job: Job, { evidence, notes, release }: Made): Promise<void> {
  step.output('bundle-path', evidence.home)
  if (evidence.sbom !== null) step.output('sbom-path', evidence.sbom)
  for (const notice of evidence.notices) job.notice(notice)
  const published = await publishEvidence({
    ...{ door: run.door, release, files: evidence.files, notes },
    places: run.inputs.publish,
    onProgress: message => step.info(neutralizeLog(message)),
  })
  if (!(await job.summarize(pageOf(run, notes, evidence, published))))
    step.info('There is no job summary here: the release notes are in the file that the output notes-path names.')
  for (const reason of new Set(published.filter(({ state }) => state === 'unavailable').map(item => item.reason)))
    job.notice(`Not published: ${reason}.`)
  endWithMissing(published)
}

function pageOf(
  { released }: ReleaseRun,
  notes: string,
  evidence: ReleaseEvidence | null,
  published: readonly Published[],
): string {
  return renderReleasePage({
    tag: released.tag,
    artifacts: evidence?.artifacts ?? [],
    checks: evidence?.verification?.checks ?? [],
    notices: evidence?.notices ?? ['Nothing was signed: the policy does not accept this release.'],
    ...{ notes, published },
  })
}
