// What the stories of releases play on: a repository with tags, GitHub, a Sigstore of the project's own, and a built action.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { type LocalSigstore, type LocalSigstoreOptions, startLocalSigstore } from '../local-sigstore/local-sigstore.ts'
import type { GithubClaims } from '../local-sigstore/token-claims.ts'
import type { BuiltAction } from './built-action.ts'
import type { DoubleOptions } from './double-scene.ts'
import { type GitHubDouble, startGitHub } from './github-double.ts'
import type { KeptRelease } from './release-bodies.ts'
import { runAction, type StepResult, token } from './run-action.ts'
import {
  checkOut,
  git,
  makeRepository,
  manifest,
  removeTemplate,
  repositoryName,
  type SampleRepository,
} from './sample-repository.ts'

afterAll(removeTemplate)

/** One run of the action for a tag. */
export interface ReleaseStep {
  readonly event?: 'push' | 'release'
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  readonly claims?: Partial<GithubClaims>
  /** A workspace that an earlier run left; a new checkout of the tag without it. */
  readonly workspace?: string
  /** Files that the build left in the workspace. */
  readonly files?: Readonly<Record<string, string>>
}

/** What a story has at hand. */
export interface ReleaseStage {
  readonly repository: SampleRepository
  readonly github: GitHubDouble
  readonly sigstore: LocalSigstore
  /** Tags a new commit of main whose manifest asks for these scopes, and gives the commit. */
  tag(name: string, scopes: readonly string[], files?: Readonly<Record<string, string>>): string
  /** Moves a tag to where another one is. */
  move(name: string, to: string): void
  /** Makes the release of a tag, as somebody does on its page. */
  publish(name: string, known?: Partial<KeptRelease>): KeptRelease
  /** Runs the action for a tag. */
  release(name: string, step?: ReleaseStep): Promise<StepResult>
}

/** How a stage differs from GitHub with the public instance of Sigstore. */
export interface ReleaseStageOptions extends Partial<DoubleOptions> {
  readonly sigstore?: LocalSigstoreOptions
}

/** Plays a story, and asks at its end whether GitHub would have taken every request as it was. */
export async function onReleaseStage(
  action: BuiltAction,
  { sigstore: kind = {}, ...options }: ReleaseStageOptions,
  story: (stage: ReleaseStage) => Promise<void>,
): Promise<void> {
  const repository = makeRepository()
  const { server: repositories, mergeBase } = repository
  const [github, sigstore] = await Promise.all([
    startGitHub({ token, repositories, mergeBase, ...options }),
    startLocalSigstore(kind),
  ])
  const scene = {
    action,
    repository,
    github,
    sigstore,
    log: kind.kind === 'private' ? ('none' as const) : ('v2' as const),
  }
  try {
    await story({
      ...{ repository, github, sigstore },
      tag: (name, scopes, files = {}) => {
        const commit = repository.commit('main', { 'manifest.json': manifest(scopes), VERSION: `${name}\n`, ...files })
        git(repository.origin, 'tag', '--annotate', '--message', name, name, commit)
        return commit
      },
      move: (name, to) => git(repository.origin, 'tag', '--force', name, `${to}^{commit}`),
      publish: (name, known = {}) => publish(github, name, known),
      release: (name, step = {}) => release(scene, name, step),
    })
  } finally {
    await Promise.all([github.close(), sigstore.close()])
    repository.remove()
  }
  expect(github.complaints).toEqual([])
}

function publish({ releases }: GitHubDouble, tag: string, known: Partial<KeptRelease>): KeptRelease {
  const id = 70 + releases.length
  const release: KeptRelease = {
    ...{ id, tag, draft: false, prerelease: false, immutable: false, body: 'By hand.\r\n', assets: [] },
    publishedAt: `2026-03-01T08:00:${String(releases.length).padStart(2, '0')}Z`,
    ...known,
  }
  releases.push(release)
  return release
}

interface Scene extends Pick<ReleaseStage, 'repository' | 'github' | 'sigstore'> {
  readonly action: BuiltAction
  readonly log: 'v2' | 'none'
}

function release(scene: Scene, name: string, step: ReleaseStep): Promise<StepResult> {
  const { action, repository, github, sigstore } = scene
  const ref = `refs/tags/${name}`
  const commit = git(repository.origin, 'rev-parse', `${ref}^{commit}`)
  const workspace = step.workspace ?? checkOut(repository, ref)
  const event = step.event ?? 'push'
  write(workspace, {
    '.sigstore/signing-config.json': JSON.stringify(sigstore.signingConfig(scene.log)),
    '.sigstore/trusted-root.json': JSON.stringify(sigstore.trustedRoot),
    ...step.files,
  })
  return runAction({
    ...{ action: action.path, repository, workspace, servers: github },
    event: { name: event, payload: event === 'push' ? { ref } : { action: 'published', release: { tag_name: name } } },
    inputs: {
      'signing-config': '.sigstore/signing-config.json',
      'trusted-root': '.sigstore/trusted-root.json',
      issuer: sigstore.urls.issuer,
      ...step.inputs,
    },
    environment: {
      ...{ GITHUB_REF: ref, GITHUB_SHA: commit, GITHUB_SERVER_URL: 'https://github.com' },
      ...sigstore.tokenEnvironment({ ref, sha: commit, repository: repositoryName, event_name: event, ...step.claims }),
      ...step.environment,
    },
  })
}

/** Writes what a build or an earlier step left in a workspace. */
export function write(workspace: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
}
