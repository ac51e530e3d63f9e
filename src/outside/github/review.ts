import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { debug, endGroup, getInput, info, setOutput, setSecret, startGroup } from '@actions/core'
import type { Verdict } from '../../model/verdict.ts'
import { type Connection, connectGitHub, type GitHubClient } from './client.ts'
import { keepComment } from './comment.ts'
import { type ReviewEvent, readEvent } from './event.ts'
import { type CommitStore, encodeToken, openCommitStore } from './fetch-commits.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { type Annotation, type Job, openJob } from './job.ts'
import { type Runner, readRunner } from './runner.ts'
import { findSides, type Sides } from './sides.ts'
import { askViewer } from './viewer.ts'
import { block, fail, sayComment, warnOfMovingRef } from './words.ts'
import { writeInWorkspace } from './workspace-file.ts'

/** What the action asks of the rooms within: how to review, and how a verdict is told. */
export interface ReviewDoor {
  readonly version: string
  review(request: ReviewRequest): Promise<Verdict>
  /** Text of the SBOM of a commit. */
  sbom(request: Pick<ReviewRequest, 'folder' | 'head' | 'maximumFileBytes'>): Promise<string>
  /** What the comment begins with. */
  marker(key: string): string
  comment(verdict: Verdict, context: ReviewContext): string
  summary(verdict: Verdict, context: ReviewContext): string
  annotations(verdict: Verdict): readonly Annotation[]
  /** The verdict as lines of a log, in which nothing is a command to the runner. */
  log(verdict: Verdict): string
  /** The JSON report. */
  report(verdict: Verdict): string
}

/** What is to be reviewed, all of it in the repository of a folder. */
export interface ReviewRequest {
  readonly folder: string
  readonly base: string | null
  readonly head: string
  readonly policyPath: string
  readonly policyBase: string | null
  readonly day: string
  readonly maximumFileBytes: number
}

/** Where a report is read. */
export interface ReviewContext {
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
  /** Head commit. */
  readonly commit: string
  /** Tells the comments of several jobs on one pull request apart. */
  readonly key: string
  /** Page that shows the job summary; null where it is not known. */
  readonly runUrl: string | null
}

/** Reviews what the workflow run is about and tells the result to GitHub; the end of the step is in the exit status. */
export async function reviewOnGitHub(door: ReviewDoor): Promise<void> {
  try {
    await runReview(door)
  } catch (error) {
    fail(error, process.env)
  }
}

/** All that one run of the action goes by. */
interface Run {
  readonly door: ReviewDoor
  readonly job: Job
  readonly inputs: Inputs
  readonly runner: Runner
  readonly event: ReviewEvent
  readonly connection: Connection
  readonly temporary: string
}

async function runReview(door: ReviewDoor): Promise<void> {
  const job = openJob()
  const inputs = readInputs(getInput)
  setSecret(inputs.token)
  setSecret(encodeToken(inputs.token))
  const runner = readRunner(process.env)
  warnOfMovingRef(runner, job)
  const event = await readEvent(runner)
  if (event.kind === 'branch-deleted' && inputs.base === null) {
    info(`The branch ${event.branch} was deleted: there is nothing to review.`)
    return
  }
  const temporary = await mkdtemp(join(runner.temporary, 'ferrule-'))
  const connection = {
    token: inputs.token,
    apiUrl: runner.apiUrl,
    userAgent: `ferrule/${door.version}`,
    log: { debug, info },
  }
  await reviewAndTell({ door, job, inputs, runner, event, connection, temporary })
}

async function reviewAndTell(run: Run): Promise<void> {
  const { door, job, inputs, runner } = run
  const client = connectGitHub(run.connection, 'usual')
  const repository = `${runner.owner}/${runner.repository}`
  const store = await openCommitStore({ ...runner, repository, temporary: run.temporary, token: inputs.token })
  const sides = await findSides({ ...runner, store, client }, run.event, inputs)
  const verdict = await judge(run, store, sides)
  const context: ReviewContext = {
    serverUrl: runner.serverUrl,
    repository,
    commit: sides.head,
    key: inputs.commentKey,
    runUrl: runner.runUrl,
  }
  await tellJob(run, verdict, context)
  await tellPullRequest(run, client, verdict, context)
  if (inputs.sbom !== null) {
    const text = await door.sbom({ folder: store.folder, head: sides.head, maximumFileBytes: inputs.maximumFileBytes })
    setOutput('sbom-path', await writeInWorkspace(runner.workspace ?? process.cwd(), inputs.sbom, text))
  }
  if (verdict.verdict === 'block') block(verdict, inputs.failOn, runner, job)
}

async function judge({ door, inputs }: Run, store: CommitStore, sides: Sides): Promise<Verdict> {
  info(`Base: ${sides.base ?? 'nothing'}`)
  info(`Head: ${sides.head}`)
  info(`Policy: ${inputs.policy} of ${sides.policyBase ?? 'nothing'}`)
  if (store.kind === 'own')
    info('The workspace does not hold this repository: the commits were fetched into one of their own.')
  const verdict = await door.review({
    folder: store.folder,
    base: sides.base,
    head: sides.head,
    policyPath: inputs.policy,
    policyBase: sides.policyBase,
    day: inputs.day ?? new Date().toISOString().slice(0, 10),
    maximumFileBytes: inputs.maximumFileBytes,
  })
  return { ...verdict, notices: [...verdict.notices, ...sides.notices] }
}

async function tellJob({ door, job, temporary }: Run, verdict: Verdict, context: ReviewContext): Promise<void> {
  const path = join(temporary, 'report.json')
  await writeFile(path, door.report(verdict))
  setOutput('verdict', verdict.verdict)
  setOutput('report-path', path)
  startGroup(`Verdict: ${verdict.verdict}`)
  info(door.log(verdict))
  endGroup()
  job.annotate(door.annotations(verdict))
  if (!(await job.summarize(door.summary(verdict, context)))) {
    info('There is no job summary here: the report is above, and in the file that the output report-path names.')
  }
}

async function tellPullRequest(
  { door, job, inputs, runner, event, connection }: Run,
  client: GitHubClient,
  verdict: Verdict,
  context: ReviewContext,
): Promise<void> {
  if (event.kind !== 'pull-request' || inputs.comment === 'never') return
  const viewer = () => askViewer(connectGitHub(connection, 'questions'), runner.graphqlUrl, inputs.token)
  const outcome = await keepComment(
    { ...runner, client, askViewer: viewer },
    {
      number: event.number,
      marker: door.marker(context.key),
      body: door.comment(verdict, context),
      create: inputs.comment === 'always' || hasSomethingToSay(verdict),
    },
  )
  if ('url' in outcome) setOutput('comment-url', outcome.url)
  sayComment(outcome, event, runner, job)
}

/** A pull request that widens nothing and that no rule minds is left in peace. */
function hasSomethingToSay(verdict: Verdict): boolean {
  return (
    verdict.verdict !== 'pass' ||
    verdict.changes.some(change => change.direction === 'expands') ||
    verdict.findings.some(finding => finding.level !== 'note') ||
    verdict.gaps.some(gap => gap.side === 'head' && gap.kind === 'unreadable')
  )
}
