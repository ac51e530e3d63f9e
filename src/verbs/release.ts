import type { Verdict } from '../model/verdict.ts'
import { writeTextFile } from '../outside/disk.ts'
import { readFailure } from '../outside/github/failure.ts'
import { openJob } from '../outside/github/job.ts'
import { findRelease, type Release } from '../outside/github/releases.ts'
import { step } from '../outside/github/step.ts'
import { block, fail } from '../outside/github/words.ts'
import { makeFolderInWorkspace } from '../outside/github/workspace-file.ts'
import { pathIn } from '../outside/paths.ts'
import { verdictToJson } from '../report/json.ts'
import { neutralizeLog } from '../report/neutralize.ts'
import { renderReleaseNotes } from '../report/release-notes.ts'
import { type Earlier, findEarlier } from './find-earlier.ts'
import { publishRelease, tellRelease } from './publish-release.ts'
import { makeReleaseEvidence } from './release-evidence.ts'
import { openReleaseRun, type ReleaseRun } from './release-run.ts'
import { review } from './review.ts'

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
  const run = await openReleaseRun(version, job)
  const { released, inputs } = run
  step.info(`Release: ${released.tag} at ${released.commit}`)
  const earlier = await findEarlier({
    ...{ door: run.door, store: run.store, tag: released.tag, named: inputs.base, now: run.now },
    serverUrl: run.runner.serverUrl,
    issuer: inputs.issuer,
    signerWorkflow: run.signerWorkflow,
    trustedRoot: inputs.trustedRoot === null ? null : pathIn(run.workspace, inputs.trustedRoot),
  })
  const verdict = await compare(run, earlier)
  const notes = renderReleaseNotes(verdict, earlier.basis)
  const home = await makeFolderInWorkspace(run.workspace, inputs.output)
  await tellVerdict(verdict, notes, home)
  // What nobody released before has no earlier reach to hold it against.
  if (verdict.verdict === 'block' && earlier.base !== null) {
    block(verdict, inputs.failOn, run.runner, job)
    if (inputs.failOn === 'block') return tellRelease(run, job, { notes, evidence: null, published: [] })
  }
  const made = await findRelease(run.door, released.tag)
  const evidence = await makeReleaseEvidence({
    ...run,
    home,
    verdict: earlier.base === null ? null : verdict,
    release: made,
  })
  await publishRelease(run, job, { evidence, notes, release: await lookAgain(run, made) })
}

/** Signing may have waited for minutes, in which somebody made the release or edited its notes. */
async function lookAgain({ door, released }: ReleaseRun, before: Release | null): Promise<Release | null> {
  try {
    return await findRelease(door, released.tag)
  } catch (error) {
    // What was signed is worth trying to publish; what cannot be reached then is told there.
    if (readFailure(error) === undefined) throw error
    return before
  }
}

/** Over the whole distance, so that small steps cannot add up unseen; judged by the policy of the release before. */
async function compare(
  { store, released, inputs, day, limits }: ReleaseRun,
  { tag, base, policyBase }: Earlier,
): Promise<Verdict> {
  const verdict = await review({
    ...{ base, day, limits, policyBase },
    head: released.commit,
    folder: store.folder,
    policyFile: null,
    policyPath: inputs.policy,
  })
  // People know releases by their tags; which commits they are stands beside.
  const named = tag === null ? verdict.base : { ...verdict.base, source: tag }
  return { ...verdict, base: named, head: { ...verdict.head, source: released.tag } }
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
