import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

const environment = {
  ...process.env,
  GIT_AUTHOR_NAME: 'Story',
  GIT_AUTHOR_EMAIL: 'story@example.com',
  GIT_COMMITTER_NAME: 'Story',
  GIT_COMMITTER_EMAIL: 'story@example.com',
  GIT_AUTHOR_DATE: '2026-01-05T09:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-05T09:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ferrule-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Runs git and gives what it prints. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

/** A repository with one commit of some files. */
export function repositoryOf(files: Readonly<Record<string, string | Buffer>>, ...init: readonly string[]): string {
  const folder = temporaryFolder()
  git(folder, 'init', '--quiet', '--initial-branch=main', ...init)
  commit(folder, 'first', files)
  return folder
}

/** Commits files and gives the commit. */
export function commit(folder: string, subject: string, files: Readonly<Record<string, string | Buffer>>): string {
  writeFiles(folder, files)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', subject)
  return git(folder, 'rev-parse', 'HEAD')
}

/** Writes files into a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}
