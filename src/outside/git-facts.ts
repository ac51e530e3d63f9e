import { runGit } from './git.ts'

/** Time of a commit as an RFC 3339 text in UTC, or null where git does not tell. */
export async function timeOfCommit(folder: string, commit: string): Promise<string | null> {
  const shown = await runGit(folder, ['show', '--no-patch', '--format=%ct', '--end-of-options', commit])
  const seconds = Number(shown.stdout.toString('latin1').trim())
  return shown.status === 0 && Number.isSafeInteger(seconds) && seconds > 0
    ? new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
    : null
}
