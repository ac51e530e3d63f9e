import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { FerruleError } from '../model/errors.ts'
import { runGit } from './git.ts'

/** An author and a day of its own, so that the repository is the same whoever makes it, wherever. */
const identity = {
  GIT_AUTHOR_NAME: 'Ferrule demo',
  GIT_AUTHOR_EMAIL: 'demo@example.com',
  GIT_COMMITTER_NAME: 'Ferrule demo',
  GIT_COMMITTER_EMAIL: 'demo@example.com',
  GIT_AUTHOR_DATE: '2026-01-05T09:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-05T09:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

/** Makes an empty git repository in a new temporary folder. */
export async function makeTemporaryRepository(prefix: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), prefix))
  await git(folder, ['init', '--quiet', '--initial-branch=main'])
  return folder
}

/** Writes files into a repository and commits them. */
export async function commitFiles(
  folder: string,
  subject: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  await git(folder, ['add', '--all'])
  await git(folder, ['commit', '--quiet', '--no-gpg-sign', '--message', subject])
}

/** Removes a folder and all in it. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}

async function git(folder: string, args: readonly string[]): Promise<void> {
  const done = await runGit(folder, args, identity)
  if (done.status !== 0) throw new FerruleError('git-failed', `git ${args[0]} failed in ${folder}: ${done.stderr}`)
}
