// A small repository on a server, with a pull request, and the ways a job can have it checked out.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** `owner/name` of the repository. */
export const repositoryName = 'orchard/harbour'

/** The repository and the commits its stories are about. */
export interface SampleRepository {
  /** Folder that holds bare repositories as `owner/name`. */
  readonly server: string
  readonly origin: string
  /** Where the branch left main. */
  readonly fork: string
  /** What main is now. */
  readonly tip: string
  /** Head of the pull request: asks for a scope that blocks. */
  readonly risky: string
  /** A later head that asks for it no more. */
  readonly fixed: string
  /** What the merge queue would make of main and the risky head. */
  readonly merged: string
  commit(branch: string, files: Readonly<Record<string, string>>): string
  mergeBase(base: string, head: string): string | null
  remove(): void
}

const before = manifest(['chat:write'])

/** A Slack manifest of an app with these bot scopes. */
export function manifest(scopes: readonly string[]): string {
  return `${JSON.stringify({ display_information: { name: 'Harbour' }, oauth_config: { scopes: { bot: scopes } } }, null, 2)}\n`
}

/** The commits that every story starts with, and the folder they were made in. */
interface Template extends Pick<SampleRepository, 'fork' | 'tip' | 'risky' | 'fixed' | 'merged'> {
  readonly folder: string
}

let template: Template | undefined

/** Makes the repository: from scratch once, then as a copy. */
export function makeRepository(): SampleRepository {
  template ??= makeTemplate()
  const folder = mkdtempSync(join(tmpdir(), 'ferrule-action-'))
  cpSync(template.folder, folder, { recursive: true })
  const server = join(folder, 'server')
  const origin = join(server, repositoryName)
  return {
    ...template,
    server,
    origin,
    commit: (branch, files) => commitTo(join(folder, 'work'), branch, files),
    mergeBase: (base, head) => attempt(() => git(origin, 'merge-base', base, head)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Removes what copies are made from. */
export function removeTemplate(): void {
  if (template !== undefined) rmSync(template.folder, { recursive: true, force: true })
  template = undefined
}

function makeTemplate(): Template {
  const folder = mkdtempSync(join(tmpdir(), 'ferrule-action-'))
  const origin = join(folder, 'server', repositoryName)
  const work = join(folder, 'work')
  mkdirSync(origin, { recursive: true })
  git(origin, 'init', '--quiet', '--bare', '--template=', '--initial-branch=main')
  mkdirSync(work)
  git(work, 'init', '--quiet', '--template=', '--initial-branch=main')
  git(work, 'remote', 'add', 'origin', `../server/${repositoryName}`)
  const fork = commitTo(work, 'main', { 'manifest.json': before, 'README.md': 'Harbour\n' })
  const risky = commitTo(work, 'scopes', { 'manifest.json': manifest(['chat:write', 'channels:history']) })
  const fixed = commitTo(work, 'scopes', { 'manifest.json': before, 'README.md': 'Harbour, at night\n' })
  const tip = commitTo(work, 'main', { 'docs/tides.md': 'High and low\n' })
  git(work, 'switch', '--quiet', '--detach', tip)
  git(work, 'merge', '--quiet', '--no-edit', risky)
  const merged = git(work, 'rev-parse', 'HEAD')
  const refs = [`${risky}:refs/pull/7/head`, `${merged}:refs/pull/7/merge`, `${merged}:refs/heads/queue`]
  git(work, 'push', '--quiet', 'origin', ...refs)
  return { folder, fork, tip, risky, fixed, merged }
}

/** Commits files to a branch and pushes it; a branch that is new starts where the work folder stands. */
function commitTo(work: string, branch: string, files: Readonly<Record<string, string>>): string {
  git(work, 'switch', '--quiet', ...(branchExists(work, branch) ? [branch] : ['--create', branch]))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(work, path)), { recursive: true })
    writeFileSync(join(work, path), text)
  }
  git(work, 'add', '--all')
  git(work, 'commit', '--quiet', '--message', 'A change')
  git(work, 'push', '--quiet', 'origin', branch)
  return git(work, 'rev-parse', 'HEAD')
}

/** Checks out as actions/checkout does: one commit without history, or all of it. */
export function checkOut(repository: SampleRepository, ref: string, history: 'shallow' | 'full' = 'shallow'): string {
  const workspace = mkdtempSync(join(dirname(repository.server), 'workspace-'))
  git(workspace, 'init', '--quiet', '--template=')
  git(workspace, 'remote', 'add', 'origin', `file://${repository.origin}`)
  const refspecs =
    history === 'full'
      ? ['+refs/heads/*:refs/remotes/origin/*', `+${ref}:refs/remotes/pull/ref`]
      : [`+${ref}:refs/remotes/pull/ref`]
  git(workspace, 'fetch', '--quiet', '--no-tags', ...(history === 'full' ? [] : ['--depth=1']), 'origin', ...refspecs)
  git(workspace, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/ref')
  return workspace
}

/** An empty workspace, for a job that checks nothing out. */
export function emptyWorkspace(repository: SampleRepository): string {
  return mkdtempSync(join(dirname(repository.server), 'workspace-'))
}

/** Runs git as somebody who has no settings of their own. */
export function git(folder: string, ...args: readonly string[]): string {
  const person = { NAME: 'Orchard', EMAIL: 'orchard@example.com', DATE: '2026-03-02T08:00:00Z' }
  const identity = Object.fromEntries(
    Object.entries(person).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  )
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...identity }
  return execFileSync('git', ['-C', folder, ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

function branchExists(folder: string, branch: string): boolean {
  return attempt(() => git(folder, 'rev-parse', '--verify', '--quiet', `refs/heads/${branch}`)) !== null
}

function attempt(run: () => string): string | null {
  try {
    return run()
  } catch {
    return null
  }
}
