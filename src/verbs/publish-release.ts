import type { Published } from '../model/published.ts'
import type { Job } from '../outside/github/job.ts'
import type { Release } from '../outside/github/releases.ts'
import { step } from '../outside/github/step.ts'
import { endIncomplete } from '../outside/github/words.ts'
import { neutralizeLog } from '../report/neutralize.ts'
import { renderReleasePage } from '../report/release-page.ts'
import { publishEvidence } from './publish-evidence.ts'
import type { ReleaseEvidence } from './release-evidence.ts'
import type { ReleaseRun } from './release-run.ts'

/** What is published of a release. */
export interface MadeRelease {
  readonly evidence: ReleaseEvidence
  readonly notes: string
  /** The release of the tag; null where there is none. */
  readonly release: Release | null
}

/** Publishes what was made of a release, tells it, and ends the step with what is missing. */
export async function publishRelease(run: ReleaseRun, job: Job, made: MadeRelease): Promise<void> {
  const { evidence, notes, release } = made
  step.output('bundle-path', evidence.home)
  if (evidence.sbom !== null) step.output('sbom-path', evidence.sbom)
  for (const notice of evidence.notices) job.notice(notice)
  const published = await publishEvidence({
    ...{ door: run.door, release, files: evidence.files, notes },
    places: run.inputs.publish,
    onProgress: message => step.info(neutralizeLog(message)),
  })
  await tellRelease(run, job, { notes, evidence, published })
  for (const reason of new Set(published.filter(({ state }) => state === 'unavailable').map(item => item.reason)))
    job.notice(`Not published: ${reason}.`)
  endIncomplete({ published, failure: evidence.failure, signed: evidence.signed })
}

/** What there is to tell of a release; evidence is null where nothing was signed. */
export interface ToldRelease {
  readonly notes: string
  readonly evidence: ReleaseEvidence | null
  readonly published: readonly Published[]
}

/** Writes the page of a release into the job summary. */
export async function tellRelease({ released }: ReleaseRun, job: Job, told: ToldRelease): Promise<void> {
  const { notes, evidence, published } = told
  const failure = evidence?.failure ?? null
  const page = renderReleasePage({
    tag: released.tag,
    artifacts: evidence?.artifacts ?? [],
    checks: evidence?.verification?.checks ?? [],
    notices: [
      ...(evidence === null ? ['Nothing was signed: the policy does not accept this release.'] : evidence.notices),
      ...(failure === null ? [] : [`Not all of it is signed: ${failure.message}`]),
    ],
    ...{ notes, published },
  })
  if (!(await job.summarize(page)))
    step.info('There is no job summary here: the release notes are in the file that the output notes-path names.')
}
