import type { Verdict } from '../model/verdict.ts'
import { commitFiles, makeTemporaryRepository, removeFolder } from '../outside/temporary-repository.ts'
import { demoAfter, demoBefore } from './demo-files.ts'
import { defaultLimits } from './limits.ts'
import { review } from './review.ts'

/** Makes the demonstration repository, reviews its last commit, and removes it again unless it is to be kept. */
export async function playDemo(options: {
  readonly day: string
  readonly keep: boolean
}): Promise<{ readonly folder: string | null; readonly verdict: Verdict }> {
  const folder = await makeTemporaryRepository('ferrule-demo-')
  try {
    await commitFiles(folder, 'Post the harvest to Slack', demoBefore)
    await commitFiles(folder, 'Tidy up the build', demoAfter)
    const verdict = await review({
      base: 'HEAD~1',
      head: 'HEAD',
      folder,
      policyFile: null,
      day: options.day,
      limits: defaultLimits,
    })
    return { folder: options.keep ? folder : null, verdict }
  } finally {
    if (!options.keep) await removeFolder(folder)
  }
}
