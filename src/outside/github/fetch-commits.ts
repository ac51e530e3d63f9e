import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { FerruleError } from '../../model/errors.ts'
import { runGit } from '../git.ts'

/** A repository on disk that commits are looked for in and fetched into. Nothing is ever checked out. */
export interface CommitStore {
  readonly folder: string
  /** `workspace`: what the job checked out. `own`: an empty bare one, made for this run. */
  readonly kind: 'workspace' | 'own'
  /** True where the history behind its commits is there, so that git itself finds merge bases. */
  readonly complete: boolean
  /** Places to fetch from, in the order they are tried. */
  readonly remotes: readonly Remote[]
}

/** A place to fetch from, with the environment that carries what it asks for. */
interface Remote {
  readonly name: string
  readonly environment: Readonly<Record<string, string>>
}

/** Where commits are looked for. */
export interface StoreOptions {
  readonly workspace: string | null
  readonly temporary: string
  readonly serverUrl: string
  /** `owner/name` on that server. */
  readonly repository: string
  readonly token: string
}

/** A commit that is needed, and a ref of the server that leads to it where the server gives out no single commits. */
export interface WantedCommit {
  readonly id: string
  readonly ref: string | null
  /** What it is, for the beginning of a sentence: `The head of pull request 7`. */
  readonly title: string
}

/** Opens the repository of the workspace; where that is not the one of the run, or git would not use it, makes an own one. */
export async function openCommitStore(options: StoreOptions): Promise<CommitStore> {
  const server: Remote = { name: `${options.serverUrl}/${options.repository}`, environment: carryToken(options) }
  const found = options.workspace === null ? undefined : await openWorkspace(options, options.workspace, server)
  if (found !== undefined) return found
  const folder = join(options.temporary, 'repository.git')
  const made = await runGit(options.temporary, ['init', '--quiet', '--bare', '--template=', folder])
  if (made.status !== 0) {
    throw new FerruleError('no-store', `git could not make a repository in ${options.temporary}: ${made.stderr}`)
  }
  return { folder, kind: 'own', complete: false, remotes: [server] }
}

/**
 * Undefined where the folder does not hold the repository of the run: one that it only lies inside of, and a checkout of another repository,
 * have branches of the same names.
 */
async function openWorkspace(options: StoreOptions, folder: string, server: Remote): Promise<CommitStore | undefined> {
  const [facts, origin] = await Promise.all([
    runGit(folder, ['rev-parse', '--is-shallow-repository', '--show-toplevel']),
    runGit(folder, ['remote', 'get-url', 'origin']),
  ])
  if (facts.status !== 0 || origin.status !== 0) return undefined
  const [shallow, top = ''] = facts.stdout.toString('utf8').split(/\r?\n/)
  if ((await realpath(top)) !== (await realpath(folder))) return undefined
  if (!isRepository(origin.stdout.toString('utf8').trim(), options)) return undefined
  const remotes = [{ name: 'origin', environment: {} }, server]
  return { folder, kind: 'workspace', complete: shallow === 'false', remotes }
}

/** True for the address of the run's repository: on its server by HTTP or SSH, or on this machine. */
function isRepository(address: string, { serverUrl, repository }: StoreOptions): boolean {
  const plain = address
    .toLowerCase()
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
  const match = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^/:]*)(?::\d+)?[/:](.*)$/.exec(plain)
  const host = match?.[1] ?? ''
  const path = match?.[2] ?? ''
  const wanted = repository.toLowerCase()
  if (host === '') return path === wanted || path.endsWith(`/${wanted}`)
  return path === wanted && host === new URL(serverUrl).hostname.toLowerCase()
}

/** Fetches those of some commits that are not there. */
export async function fetchCommits(store: CommitStore, wanted: readonly WantedCommit[]): Promise<void> {
  const missing = await missingCommits(store, wanted)
  if (missing.length === 0) return
  let said = ''
  for (const remote of store.remotes) {
    said = (await fetchFrom(store, remote, [...new Set(missing.map(commit => commit.id))])) || said
    const still = await missingCommits(store, missing)
    if (still.length === 0) return
    const refs = still.flatMap(commit => commit.ref ?? [])
    if (refs.length > 0) await fetchFrom(store, remote, [...new Set(refs)])
    if ((await missingCommits(store, missing)).length === 0) return
  }
  throw notFetched((await missingCommits(store, missing))[0] ?? missing[0], said)
}

/** Commit that a ref of the server leads to now; undefined where there is no such ref or the server cannot be asked. */
export async function askRef(store: CommitStore, ref: string): Promise<string | undefined> {
  for (const remote of store.remotes) {
    const listed = await runGit(
      store.folder,
      [...patience, 'ls-remote', remote.name, ref, `${ref}^{}`],
      remote.environment,
    )
    const lines = listed.stdout.toString('utf8').split('\n')
    const peeled = lines.find(line => line.endsWith(`\t${ref}^{}`)) ?? lines.find(line => line.endsWith(`\t${ref}`))
    const id = /^[0-9a-f]{40,64}(?=\t)/.exec(peeled ?? '')?.[0]
    if (listed.status === 0 && id !== undefined) return id
  }
  return undefined
}

/** Commit that a local name leads to; undefined where there is none. */
export async function findCommit(store: CommitStore, name: string): Promise<string | undefined> {
  const found = await runGit(
    store.folder,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`],
    notFromElsewhere,
  )
  return found.status === 0 ? found.stdout.toString('latin1').trim() : undefined
}

/** The best commit that two commits have in common, as far as the history is there; undefined where none is seen. */
export async function findMergeBase(store: CommitStore, base: string, head: string): Promise<string | undefined> {
  const found = await runGit(store.folder, ['merge-base', base, head])
  return found.status === 0 ? found.stdout.toString('latin1').trim() : undefined
}

async function missingCommits(store: CommitStore, wanted: readonly WantedCommit[]): Promise<WantedCommit[]> {
  const found = await Promise.all(wanted.map(commit => findCommit(store, commit.id)))
  return wanted.filter((_, index) => found[index] === undefined)
}

/** In a partial clone git would go and get a missing object one by one. */
const notFromElsewhere = { GIT_NO_LAZY_FETCH: '1' }

/** A server that falls silent for a minute is given up. */
const patience = ['-c', 'http.lowSpeedLimit=1', '-c', 'http.lowSpeedTime=60']

/** A clone with all its history stays one: only what is shallow already is fetched into without history. */
async function fetchFrom(store: CommitStore, remote: Remote, wanted: readonly string[]): Promise<string> {
  const fetched = await runGit(
    store.folder,
    [
      ...patience,
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-recurse-submodules',
      '--no-write-fetch-head',
      '--no-auto-maintenance',
      '--no-prune',
      '--refmap=',
      ...(store.complete ? [] : ['--depth=1']),
      remote.name,
      ...wanted,
    ],
    remote.environment,
  )
  return fetched.status === 0 ? '' : lastLine(fetched.stderr)
}

/**
 * The token as settings in the environment, where no list of processes shows it. The empty value takes back a header that a checkout left
 * behind: with two of them the server refuses both. https://git-scm.com/docs/git-config#ENVIRONMENT
 */
function carryToken({ serverUrl, token }: StoreOptions): Record<string, string> {
  const first = Number(process.env.GIT_CONFIG_COUNT ?? '0') || 0
  const key = `http.${serverUrl}/.extraheader`
  return {
    GIT_CONFIG_COUNT: String(first + 2),
    [`GIT_CONFIG_KEY_${first}`]: key,
    [`GIT_CONFIG_VALUE_${first}`]: '',
    [`GIT_CONFIG_KEY_${first + 1}`]: key,
    [`GIT_CONFIG_VALUE_${first + 1}`]: `AUTHORIZATION: basic ${encodeToken(token)}`,
  }
}

/** A token as git sends it: as secret as the token itself. */
export function encodeToken(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64')
}

/** What git says of a server that it cannot reach, or that does not hold out to the end. */
const unreachable =
  /resolve host|failed to connect|connect to|connection|timed out|too slow|early eof|hung up|error: 5\d\d/i

function notFetched(commit: WantedCommit | undefined, said: string): FerruleError {
  const cut = unreachable.test(said)
  return new FerruleError(
    'commit-not-fetched',
    `${commit?.title ?? 'A commit'} (${commit?.id.slice(0, 12)}) could not be fetched${said === '' ? '' : `: ${said}`}. ` +
      (cut
        ? 'Run the job again when the server can be reached.'
        : 'Give the job contents: read, or check the repository out with fetch-depth: 0; if the branch was pushed over, the run for its new head reviews it.'),
    { status: cut ? 4 : 2 },
  )
}

function lastLine(text: string): string {
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '')
  return (lines.findLast(line => line.startsWith('fatal:')) ?? lines.at(-1) ?? '').replace(/^fatal: /, '').slice(0, 300)
}
