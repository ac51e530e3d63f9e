import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect } from 'vitest'
import { runCommandLine } from '../../src/cli/run-command-line.ts'
import type { Service } from '../local-sigstore/fault.ts'
import {
  type GithubClaims,
  type LocalSigstore,
  type LocalSigstoreOptions,
  startLocalSigstore,
} from '../local-sigstore/local-sigstore.ts'
import { repositoryOf, temporaryFolder, writeFiles } from '../outside/repository.ts'
import { artifacts, marketFiles } from './market.ts'
import { secretsOf } from './secrets.ts'

/** What a command line left behind; the folder is told as FOLDER. */
export interface Recording {
  readonly status: number
  readonly out: string
  readonly error: string
}

/** What a story may set of the terminal. */
export interface Scene {
  readonly environment?: Readonly<Record<string, string>>
  /** called with each line of the diagnostics, as it is written */
  readonly onLine?: (line: string) => void
}

/** A folder with a repository and artifacts, and an instance of Sigstore to sign through. */
export interface Stage {
  readonly sigstore: LocalSigstore
  /** Options that name the services of the instance. */
  through(log: 'v1' | 'v2' | 'none'): string[]
  /** A repository of orchard/market with artifacts in `dist`, and the files that `through` names. */
  market(files?: Readonly<Record<string, string>>): string
  /** The environment of a job of GitHub Actions that runs on the commit checked out in a folder. */
  job(folder: string, claims?: Partial<GithubClaims>): Record<string, string>
  /** Runs a command line, and holds that no secret is told by it. */
  run(folder: string, args: readonly string[], scene?: Scene): Promise<Recording>
  /** How often a service was asked for something new. */
  count(service: Service): number
}

const version = '0.1.0'
const today = '2026-11-25'

const stages = new Map<string, Promise<Stage>>()

/** Opens a stage, or the one that other stories have opened so; it is cleared before each story. */
export function openStage(options: LocalSigstoreOptions = {}): Promise<Stage> {
  const key = JSON.stringify(options)
  const stage = stages.get(key) ?? startStage(options)
  stages.set(key, stage)
  return stage
}

async function startStage(options: LocalSigstoreOptions): Promise<Stage> {
  const sigstore = await startLocalSigstore(options)
  afterAll(async () => {
    await sigstore.close()
    for (const folder of repositories.values()) rmSync(folder, { recursive: true, force: true })
    repositories.clear()
  })
  beforeEach(() => {
    // A fault that was not met belongs to no later story.
    sigstore.faults.splice(0)
    sigstore.requests.splice(0)
  })
  return {
    sigstore,
    through: log => [
      ...['--signing-config', `trust/${log}.json`, '--trusted-root', 'trust/root.json'],
      ...['--issuer', sigstore.urls.issuer, '--retries', '2'],
    ],
    market: files => prepare(sigstore, files),
    job: (folder, claims) => ({
      GITHUB_ACTIONS: 'true',
      ...sigstore.tokenEnvironment({ sha: textOf(folder, '.git/refs/heads/main').trim(), ...claims }),
    }),
    run: (folder, args, scene = {}) => perform(sigstore, folder, args, scene),
    count: service =>
      sigstore.requests.filter(request => request.service === service && request.method === 'POST').length,
  }
}

/** Repositories by their files: git is slower than a copy. */
const repositories = new Map<string, string>()

function copyRepository(files: Readonly<Record<string, string>>): string {
  const key = JSON.stringify(files)
  let original = repositories.get(key)
  if (original === undefined) {
    original = mkdtempSync(join(tmpdir(), 'ferrule-market-'))
    repositories.set(key, original)
    cpSync(repositoryOf(files, '--template='), original, { recursive: true })
  }
  const folder = temporaryFolder()
  cpSync(original, folder, { recursive: true })
  return folder
}

function prepare(sigstore: LocalSigstore, files: Readonly<Record<string, string>> = {}): string {
  const folder = copyRepository({ ...marketFiles, ...files })
  writeFiles(folder, {
    ...artifacts,
    'trust/v1.json': JSON.stringify(sigstore.signingConfig('v1')),
    'trust/v2.json': JSON.stringify(sigstore.signingConfig('v2')),
    'trust/none.json': JSON.stringify(sigstore.signingConfig('none')),
    'trust/root.json': JSON.stringify(sigstore.trustedRoot),
  })
  return folder
}

async function perform(
  sigstore: LocalSigstore,
  folder: string,
  args: readonly string[],
  { environment = {}, onLine }: Scene,
): Promise<Recording> {
  let [out, error] = ['', '']
  const status = await runCommandLine(args, {
    ...{ version, folder, day: today, now: () => new Date().toISOString(), environment },
    ...{ color: false, width: 100, progress: false },
    writeOut: text => {
      out += text
    },
    writeError: text => {
      error += text
      onLine?.(text)
    },
  })
  for (const secret of secretsOf(sigstore, environment)) expect(out + error).not.toContain(secret)
  return { status, out: out.replaceAll(folder, 'FOLDER'), error: error.replaceAll(folder, 'FOLDER') }
}

/** Files below a folder by their paths, without those that the stage brought. */
export function writtenFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter(path => !/^(\.git|\.github|trust)\//.test(path) && !(path in artifacts) && !(path in marketFiles))
    .sort()
}

/** Text of a file in a folder. */
export function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}
