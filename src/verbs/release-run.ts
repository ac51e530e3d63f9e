import type { BuildClaims } from '../model/build-claims.ts'
import { makeTemporaryFolder } from '../outside/disk.ts'
import { connectGitHub } from '../outside/github/client.ts'
import { type CommitStore, encodeToken, fetchCommits, openCommitStore } from '../outside/github/fetch-commits.ts'
import type { Job } from '../outside/github/job.ts'
import { type ReleasedTag, readReleasedTag } from '../outside/github/release-event.ts'
import { type ReleaseInputs, readReleaseInputs } from '../outside/github/release-inputs.ts'
import type { ReleaseDoor } from '../outside/github/releases.ts'
import { type Runner, readRunner } from '../outside/github/runner.ts'
import { step } from '../outside/github/step.ts'
import { warnOfMovingRef } from '../outside/github/words.ts'
import { readClaims, requestToken } from '../outside/identity-token.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'

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
  /** Workflow that signs where it is one of another repository, without its ref; null for one of the repository itself. */
  readonly signerWorkflow: string | null
  /** Today, YYYY-MM-DD, and now, RFC 3339. */
  readonly day: string
  readonly now: string
}

/** Reads what the runner hands over, and fetches the commit that is released. */
export async function openReleaseRun(version: string, job: Job): Promise<ReleaseRun> {
  const inputs = readReleaseInputs(step.input)
  step.mask(inputs.token)
  step.mask(encodeToken(inputs.token))
  const runner = readRunner(process.env)
  warnOfMovingRef(runner, job)
  const released = await readReleasedTag(runner)
  const claims = await readClaims(await requestToken(process.env), inputs.issuer)
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
    signerWorkflow: foreignWorkflow(claims),
    workspace: runner.workspace ?? process.cwd(),
    door: { client: connectGitHub(connection, 'usual'), owner, repository },
    limits: {
      fileBytes: inputs.maximumFileBytes,
      lockfileBytes: Math.max(inputs.maximumFileBytes, defaultLimits.lockfileBytes),
    },
    day: inputs.day ?? now.slice(0, 10),
  }
}

/** The reusable workflow of another repository that the job is of: its releases are signed by that one, and no other is believed. */
function foreignWorkflow({ server, repository, jobWorkflow }: BuildClaims): string | null {
  if (jobWorkflow.startsWith(`${repository}/`)) return null
  return `${server}/${/^(.+?\.ya?ml)@/.exec(jobWorkflow)?.[1] ?? jobWorkflow}`
}
