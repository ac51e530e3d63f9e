import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitHubClient } from '../../src/outside/github/client.ts'
import type { ReviewEvent } from '../../src/outside/github/event.ts'
import { openCommitStore } from '../../src/outside/github/fetch-commits.ts'
import { findSides, type GivenRevisions, type SidesDoor } from '../../src/outside/github/sides.ts'
import { commit, git, repositoryOf, temporaryFolder } from './repository.ts'

/** A server with a repository: `main` went on after `next` left it. */
function serve() {
  const folder = repositoryOf({ 'a.txt': '1' })
  const left = git(folder, 'rev-parse', 'HEAD')
  const before = commit(folder, 'first of main', { 'a.txt': '2' })
  const tip = commit(folder, 'second of main', { 'a.txt': '3' })
  git(folder, 'checkout', '--quiet', '-b', 'next', left)
  const middle = commit(folder, 'first of next', { 'b.txt': '1' })
  const head = commit(folder, 'second of next', { 'b.txt': '2' })
  git(folder, 'tag', '-a', 'v1', '-m', 'one', middle)
  git(folder, 'update-ref', 'refs/pull/7/head', head)
  const root = temporaryFolder()
  mkdirSync(join(root, 'orchard'))
  const bare = join(root, 'orchard/market')
  execFileSync('git', ['clone', '--quiet', '--mirror', folder, bare])
  git(bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  return { root, bare, left, before, tip, middle, head }
}

type Server = ReturnType<typeof serve>

async function openDoor(server: Server, workspace: string | null, mergeBase: string | null = null): Promise<SidesDoor> {
  const answer = async () => ({ data: mergeBase === null ? {} : { merge_base_commit: { sha: mergeBase } } })
  const store = await openCommitStore({
    workspace,
    temporary: temporaryFolder(),
    serverUrl: `file://${server.root}`,
    repository: 'orchard/market',
    token: 'ghs_x',
  })
  const client = { rest: { repos: { compareCommitsWithBasehead: answer } } } as unknown as GitHubClient
  return { store, client, owner: 'orchard', repository: 'market' }
}

const none: GivenRevisions = { base: null, head: null }

function clone(server: Server, ...options: readonly string[]): string {
  const folder = join(temporaryFolder(), 'clone')
  execFileSync('git', ['clone', '--quiet', ...options, `file://${server.bare}`, folder])
  return folder
}

const request = (server: Server): ReviewEvent => ({
  kind: 'pull-request',
  number: 7,
  head: server.head,
  base: server.before,
  baseBranch: 'main',
  fork: false,
})

const push = (server: Server, known: object): ReviewEvent =>
  ({
    kind: 'push',
    before: server.middle,
    after: server.head,
    branch: 'next',
    defaultBranch: 'main',
    ...known,
  }) as ReviewEvent

function fault(told: Promise<unknown>): Promise<string> {
  return told.then(
    () => 'no fault',
    error => `${error.status} ${error.message}`,
  )
}

describe('a pull request', () => {
  it('is compared with where it left, by the policy of the branch as it is now', async () => {
    const server = serve()
    const expected = { base: server.left, head: server.head, policyBase: server.tip, notices: [] }
    expect(await findSides(await openDoor(server, null, server.left), request(server), none)).toEqual(expected)
    expect(await findSides(await openDoor(server, clone(server)), request(server), none)).toEqual(expected)
  })

  it('is compared with its base where nobody knows where it left, and says so', async () => {
    const server = serve()
    const sides = await findSides(await openDoor(server, null), request(server), none)
    expect(sides).toMatchObject({ base: server.before, policyBase: server.tip })
    expect(sides.notices).toEqual([expect.stringMatching(/^Where the branch left main is not known/)])
  })

  it('may be told other sides, but no other policy', async () => {
    const server = serve()
    const door = await openDoor(server, null)
    const given = { base: 'v1', head: null }
    expect(await findSides(door, request(server), given)).toMatchObject({ base: server.middle, policyBase: server.tip })
    expect(await findSides(door, request(server), { base: server.left, head: 'next' })).toMatchObject({
      base: server.left,
      head: server.head,
    })
    expect(await fault(findSides(door, request(server), { base: null, head: 'next' }))).toContain('without base')
    expect(await fault(findSides(door, request(server), { base: 'nowhere', head: null }))).toContain('is no commit')
  })
})

describe('a push', () => {
  it('is compared with what the branch was, by the policy of the default branch', async () => {
    const server = serve()
    const expected = { base: server.middle, head: server.head, policyBase: server.tip, notices: [] }
    expect(await findSides(await openDoor(server, null), push(server, {}), none)).toEqual(expected)
    const own = await findSides(await openDoor(server, null), push(server, { defaultBranch: 'next' }), none)
    expect(own).toMatchObject({ base: server.middle, policyBase: server.middle })
  })

  it('of a new branch is compared with where it left, and of the only one with nothing', async () => {
    const server = serve()
    expect(
      await findSides(await openDoor(server, null, server.left), push(server, { before: null }), none),
    ).toMatchObject({ base: server.left, policyBase: server.tip })
    expect(
      await findSides(await openDoor(server, null), push(server, { before: null, defaultBranch: null }), none),
    ).toEqual({ base: null, head: server.head, policyBase: null, notices: [] })
  })

  it('over what was there says that it is gone', async () => {
    const server = serve()
    const gone = push(server, { before: '9'.repeat(40) })
    expect((await findSides(await openDoor(server, clone(server)), gone, none)).notices).toEqual([
      'What next was before the push is no longer there.',
    ])
  })
})

describe('another event', () => {
  it('has the sides it names, or none', async () => {
    const server = serve()
    const door = await openDoor(server, null)
    expect(await findSides(door, { kind: 'merge-group', base: server.before, head: server.tip }, none)).toMatchObject({
      base: server.before,
      head: server.tip,
      policyBase: server.before,
    })
    expect(await fault(findSides(door, { kind: 'other', name: 'schedule', head: null }, none))).toContain('"schedule"')
    const deleted: ReviewEvent = { kind: 'branch-deleted', branch: 'next' }
    expect(await fault(findSides(door, deleted, none))).toContain('not this one')
    expect(await fault(findSides(door, deleted, { base: 'main', head: null }))).toContain('This event has no head')
    expect(await findSides(door, push(server, {}), { base: 'main', head: null })).toMatchObject({
      base: server.tip,
      head: server.head,
      policyBase: server.tip,
    })
  })
})

describe('a commit that is needed', () => {
  it('is looked for in the checkout, however shallow, and not in one of another repository', async () => {
    const server = serve()
    expect((await openDoor(server, clone(server))).store).toMatchObject({ kind: 'workspace', complete: true })
    const shallow = clone(server, '--depth=1')
    git(shallow, 'remote', 'set-url', 'origin', server.bare)
    const { store } = await openDoor(server, shallow)
    expect(store).toMatchObject({ kind: 'workspace', complete: false })
    git(shallow, 'remote', 'set-url', 'origin', 'git@code.stranger.example:orchard/market.git')
    expect((await openDoor(server, shallow)).store.kind).toBe('own')
    expect((await openDoor(server, temporaryFolder())).store.kind).toBe('own')
  })

  it('that no server has is said with what to do', async () => {
    const server = serve()
    const lost: ReviewEvent = { kind: 'merge-group', base: server.before, head: '8'.repeat(40) }
    expect(await fault(findSides(await openDoor(server, null), lost, none))).toMatch(
      /^2 The head of the merge group \(888888888888\) could not be fetched/,
    )
  })
})
