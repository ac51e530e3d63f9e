import { debug, info, setFailed } from '@actions/core'
import { FerruleError } from '../../model/errors.ts'
import type { Published } from '../../model/published.ts'
import type { Verdict } from '../../model/verdict.ts'
import type { Verification } from '../../model/verification.ts'
import type { CommentOutcome } from './comment.ts'
import type { ReviewEvent } from './event.ts'
import { readFailure } from './failure.ts'
import type { Inputs } from './inputs.ts'
import type { Job } from './job.ts'
import type { Runner } from './runner.ts'

/** Says what became of the comment. The verdict never depends on it. */
export function sayComment(outcome: CommentOutcome, event: ReviewEvent, runner: Runner, job: Job): void {
  if (outcome.kind === 'none') info('There is nothing to say on the pull request.')
  else if (outcome.kind !== 'failed') info(`The comment is ${outcome.kind}: ${outcome.url}`)
  else {
    const { failure } = outcome
    const sentence = `The comment could not be written: ${failure.sentence}.`
    const elsewhere = `The report is in the job summary${runner.runUrl === null ? '' : `: ${runner.runUrl}`}`
    if (failure.kind !== 'not-allowed') job.warning(`${sentence} The verdict stands. ${elsewhere}`)
    else if (event.kind === 'pull-request' && event.fork) {
      job.notice(`${sentence} A run for the pull request of a fork may only read. ${elsewhere}`)
    } else job.notice(`${sentence} Give the job pull-requests: write. ${elsewhere}`)
  }
}

/** Ends the step of a blocked verdict. */
export function block(verdict: Verdict, failOn: Inputs['failOn'], runner: Runner, job: Job): void {
  const count = verdict.findings.filter(finding => finding.level === 'block' && finding.waiver === null).length
  const sentence =
    `Blocked: ${count} ${count === 1 ? 'finding stands' : 'findings stand'} against this change. ` +
    `The report is in the job summary${runner.runUrl === null ? '' : `: ${runner.runUrl}`}`
  if (failOn === 'never') job.warning(sentence)
  else setFailed(sentence)
}

/** Ends the step of a gate that does not let something pass: which artifacts, and what is not met. */
export function endUnverified(failed: readonly Verification[], failOn: Inputs['failOn'], job: Job): void {
  const said = failed.slice(0, 5).map(({ artifact, checks }) => {
    const unmet = checks.filter(check => check.demanded && check.state !== 'met').map(check => check.title)
    return `${artifact.name} (${unmet.join(', ')})`
  })
  const more = failed.length > 5 ? ` and ${failed.length - 5} more` : ''
  const sentence = `Not verified: ${said.join('; ')}${more}. The job summary says what was expected and what is so.`
  if (failOn === 'never') job.warning(sentence)
  else setFailed(sentence)
}

/** How a release ended, as far as signing and publishing are concerned. */
export interface ReleaseEnd {
  readonly published: readonly Published[]
  /** Why not everything was signed; null where it was. */
  readonly failure: FerruleError | null
  /** Files that were signed. */
  readonly signed: readonly string[]
}

/** Ends the step of a release that is not complete: says what is missing and why, what is there, and that another run goes on from there. */
export function endIncomplete({ published, failure, signed }: ReleaseEnd): void {
  const missing = published.filter(({ state }) => state === 'missing')
  if (missing.length === 0 && failure === null) return
  const there = published.filter(({ state }) => state === 'stored' || state === 'kept' || state === 'replaced')
  const said = missing.slice(0, 10).map(({ name, place, reason }) => `${name} (${place}: ${reason})`)
  const more = missing.length > 10 ? ` and ${missing.length - 10} more` : ''
  const sentences = [
    failure === null
      ? 'Signed, but not all of it is published.'
      : `Not all of it is signed: ${failure.message} Signed: ${signed.join(', ')}.`,
    ...(missing.length === 0 ? [] : [`Missing: ${said.join('; ')}${more}.`]),
    `Published: ${there.length} of ${published.length}.`,
    'Run the job again: what is there stays, and is not signed again.',
  ]
  setFailed(sentences.join(' '))
  process.exitCode = failure !== null || missing.some(({ passing }) => passing === true) ? 4 : 2
}

/** Says once that the action was taken from a name that can be moved. */
export function warnOfMovingRef({ actionRef, actionRepository }: Runner, job: Job): void {
  if (actionRef === '' || /^[0-9a-f]{40}$/.test(actionRef)) return
  job.notice(`${actionRepository}@${actionRef} can be moved to other code. Pin the action to a commit.`)
}

/** Ends the step of a run that could not be done: with a sentence, or for a bug with the place to report it. */
export function fail(error: unknown, environment: NodeJS.ProcessEnv): void {
  if (error instanceof FerruleError) {
    setFailed(error.message)
    debug(
      `${error.code}: ${error.stack ?? ''}${error.cause === undefined ? '' : `\nCaused by: ${String(error.cause)}`}`,
    )
    process.exitCode = error.status
    return
  }
  const failure = readFailure(error)
  if (failure !== undefined) {
    setFailed(`${failure.sentence}. Nothing more was done.`)
    process.exitCode = failure.kind === 'unreachable' || failure.kind === 'rate-limited' ? 4 : 2
    return
  }
  const repository = environment.GITHUB_ACTION_REPOSITORY
  const place = repository ? ` at ${environment.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/issues` : ''
  setFailed(
    `This is a bug in Ferrule: ${error instanceof Error ? error.message : String(error)}. Please report it${place}, with the log of a run that has debug logging enabled.`,
  )
  debug(error instanceof Error ? (error.stack ?? '') : '')
  process.exitCode = 2
}
