import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { buildAction } from './built-action.ts'
import { token } from './run-action.ts'
import { checkOut, emptyWorkspace, git, manifest, type SampleRepository } from './sample-repository.ts'
import { onStage, pullRequest } from './stage.ts'

vi.setConfig({ testTimeout: 60_000 })

const action = await buildAction()
afterAll(() => action.remove())

const zero = '0'.repeat(40)
const policyThatAccepts = { '.github/ferrule.yml': 'rules:\n  scope-expanded: note\n' }
const policyThatForbids = { '.github/ferrule.yml': 'scopes:\n  deny: ["channels:*"]\n' }
const isOf = (text: string, commit: string) => expect(text).toContain(commit)
const comparing = /\/compare\//

describe.concurrent('a pull request', () => {
  it('is compared with where it left the base branch, fetched into a clone of one commit', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      const workspace = checkOut(repository, 'refs/pull/7/merge')
      const result = await review({ workspace })
      isOf(result.log, `Base: ${repository.fork}`)
      isOf(result.log, `Head: ${repository.risky}`)
      expect(github.requests.filter(request => comparing.test(request))).toHaveLength(1)
      expect(result.status).toBe(1)
      // Nothing was checked out or left lying about, and the clone is as shallow as it was.
      expect(git(workspace, 'rev-parse', 'HEAD')).toBe(repository.merged)
      expect(git(workspace, 'status', '--porcelain')).toBe('')
      expect(existsSync(join(workspace, '.git/FETCH_HEAD.lock'))).toBe(false)
      expect(git(workspace, 'rev-list', '--count', repository.risky)).toBe('1')
      expect(git(workspace, 'for-each-ref', '--format=%(refname)')).toBe('refs/remotes/pull/ref')
    }))

  it('of a clone with all history is compared without asking GitHub anything, and the history stays', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      const workspace = checkOut(repository, 'refs/pull/7/merge', 'full')
      const result = await review({ workspace, inputs: { comment: 'never' } })
      isOf(result.log, `Base: ${repository.fork}`)
      expect(github.requests).toEqual([])
      expect(git(workspace, 'rev-parse', '--is-shallow-repository')).toBe('false')
    }))

  it('whose head a clone with all history of the base does not have keeps its history', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      const workspace = checkOut(repository, 'refs/heads/main', 'full')
      git(workspace, 'update-ref', '-d', 'refs/remotes/origin/scopes')
      git(workspace, 'update-ref', '-d', 'refs/remotes/origin/queue')
      git(workspace, 'reflog', 'expire', '--expire=now', '--all')
      git(workspace, 'gc', '--quiet', '--prune=now')
      const event = { name: 'pull_request_target', payload: pullRequest(repository, repository.risky, true) }
      const result = await review({ workspace, event, inputs: { comment: 'never' } })
      isOf(result.log, `Base: ${repository.fork}`)
      expect(github.requests).toEqual([])
      expect(git(workspace, 'rev-parse', '--is-shallow-repository')).toBe('false')
      expect(result.status).toBe(1)
    }))

  it('needs no checkout: what it needs is fetched with the token, which no list of processes shows', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      const watched = watchGit(repository)
      const result = await review({ workspace: emptyWorkspace(repository), environment: { PATH: watched.path } })
      expect(result.outputs).toMatchObject({ verdict: 'block' })
      isOf(result.log, `Base: ${repository.fork}`)
      const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
      expect(new Set(github.gitCredentials)).toEqual(new Set([`basic ${basic}`]))
      expect(watched.read()).toContain(`fetch`)
      expect(watched.read()).not.toContain(token)
      expect(watched.read()).not.toContain(basic)
    }))

  it('of a workspace that only lies inside of another repository is not mixed up with that one', () =>
    onStage(action, {}, async ({ repository, review }) => {
      const outer = emptyWorkspace(repository)
      git(outer, 'init', '--quiet')
      const workspace = join(outer, 'work')
      mkdirSync(workspace)
      const result = await review({ workspace })
      expect(result.log).toContain('The workspace does not hold this repository')
      expect(result.outputs).toMatchObject({ verdict: 'block' })
    }))

  it.each<[string, string | null]>([
    ['kept no credentials', null],
    ['left ones that are no longer valid', 'AUTHORIZATION: basic b2xk'],
  ])('of a checkout that %s is fetched with the token', (_, header) =>
    onStage(action, {}, async ({ github, repository, review }) => {
      const workspace = checkOut(repository, 'refs/pull/7/merge')
      git(workspace, 'remote', 'set-url', 'origin', `${github.url}/orchard/harbour`)
      if (header !== null) git(workspace, 'config', `http.${github.url}/.extraheader`, header)
      const result = await review({ workspace })
      isOf(result.log, `Base: ${repository.fork}`)
      expect(result.log).not.toContain('The workspace does not hold this repository')
      expect(result.outputs).toMatchObject({ verdict: 'block' })
    }),
  )

  it.each<[string, (address: string) => string]>([
    ['another repository', address => address.replace('harbour', 'lantern')],
    ['another server', () => 'https://git.harbour.example/orchard/harbour'],
    ['another server, by SSH', () => 'git@git.harbour.example:orchard/harbour.git'],
  ])('beside a checkout of %s is not mixed up with that', (_, other) =>
    onStage(action, {}, async ({ repository, review }) => {
      const workspace = checkOut(repository, 'refs/heads/main', 'full')
      git(workspace, 'remote', 'set-url', 'origin', other(`file://${repository.origin}`))
      const stranger = git(workspace, 'commit-tree', '-m', 'Of somebody else', 'HEAD^{tree}')
      git(workspace, 'update-ref', 'refs/remotes/origin/main', stranger)
      const result = await review({ workspace })
      expect(result.log).toContain('The workspace does not hold this repository')
      isOf(result.log, `Policy: .github/ferrule.yml of ${repository.tip}`)
      expect(result.outputs).toMatchObject({ verdict: 'block' })
    }),
  )

  it('is compared with the tip of the base branch, and says so, where GitHub cannot tell more', () =>
    onStage(action, { mergeBase: () => null }, async ({ repository, review }) => {
      const result = await review()
      isOf(result.log, `Base: ${repository.tip}`)
      expect(result.log.replace(/\s+/g, ' ')).toContain(
        'Where the branch left main is not known (GitHub shows the token nothing there (404: Not Found))',
      )
      expect(result.outputs).toMatchObject({ verdict: 'block' })
    }))

  it('whose head is gone is a failure that says so', () =>
    onStage(action, {}, async ({ repository, review }) => {
      const event = { name: 'pull_request', payload: pullRequest(repository, 'd'.repeat(40)) }
      const result = await review({ event })
      expect(result.said('error').at(-1)).toMatch(
        /^The head of pull request 7 \(dddddddddddd\) could not be fetched: .*contents: read.*pushed over/,
      )
      expect(result.status).toBe(2)
    }))

  it('that cannot be fetched because the server is away ends with the status for that', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      const servers = { ...github, url: 'http://127.0.0.1:9' }
      const result = await review({ workspace: emptyWorkspace(repository), servers })
      expect(result.said('error').at(-1)).toMatch(
        /could not be fetched: .*Run the job again when the server can be reached\./,
      )
      expect(result.status).toBe(4)
    }))

  it('runs no hook of the workspace', () =>
    onStage(action, {}, async ({ repository, review }) => {
      const workspace = checkOut(repository, 'refs/pull/7/merge')
      for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change']) {
        const file = join(workspace, '.git/hooks', hook)
        mkdirSync(join(workspace, '.git/hooks'), { recursive: true })
        writeFileSync(file, `#!/bin/sh\ntouch ${workspace}/ran\n`)
        chmodSync(file, 0o755)
      }
      await review({ workspace })
      expect(existsSync(join(workspace, 'ran'))).toBe(false)
    }))
})

describe.concurrent('the policy', () => {
  it('is the one of the base: a head that brings its own is judged without it', () =>
    onStage(action, {}, async ({ repository, review }) => {
      const head = repository.commit('scopes', {
        ...policyThatAccepts,
        'manifest.json': manifest(['chat:write', 'channels:history']),
      })
      const result = await review({ head })
      expect(result.outputs).toMatchObject({ verdict: 'block' })
      expect(result.status).toBe(1)
    }))

  it('of the base counts', () =>
    onStage(action, {}, async ({ repository, review }) => {
      const tip = repository.commit('main', policyThatAccepts)
      const result = await review({
        event: { name: 'pull_request', payload: pullRequest({ ...repository, tip }, repository.risky) },
      })
      expect(result.outputs).toMatchObject({ verdict: 'pass' })
      expect(result.status).toBe(0)
    }))

  it.each<'shallow' | 'full'>(['shallow', 'full'])(
    'is the newest of the base branch, also for the event of an old pull request in a %s clone',
    history =>
      onStage(action, {}, async ({ repository, review }) => {
        const tip = repository.commit('main', policyThatForbids)
        const result = await review({ workspace: checkOut(repository, 'refs/pull/7/merge', history) })
        isOf(result.log, `Policy: .github/ferrule.yml of ${tip}`)
        expect(JSON.stringify(report(result.outputs))).toContain('scope-not-allowed')
      }),
  )

  it('can lie elsewhere', () =>
    onStage(action, {}, async ({ repository, review }) => {
      repository.commit('main', { 'policies/reach.yml': policyThatAccepts['.github/ferrule.yml'] })
      const result = await review({ inputs: { policy: './policies/reach.yml' } })
      expect(result.outputs).toMatchObject({ verdict: 'pass' })
    }))

  it('that is broken fails the step with a sentence', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      repository.commit('main', { '.github/ferrule.yml': 'tresholds:\n  block: critical\n' })
      const result = await review()
      expect(result.said('error')).toEqual([expect.stringMatching(/\.github\/ferrule\.yml.*tresholds/s)])
      expect(result.log).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
      expect(result.status).toBe(2)
      expect(github.comments).toEqual([])
    }))
})

describe.concurrent('a push', () => {
  const push = (payload: object) => ({ name: 'push', payload: { repository: { default_branch: 'main' }, ...payload } })

  it('is compared with what the branch was before', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      const event = push({ ref: 'refs/heads/scopes', before: repository.fork, after: repository.risky })
      const result = await review({ event, workspace: checkOut(repository, 'refs/heads/scopes') })
      isOf(result.log, `Base: ${repository.fork}`)
      expect(result.status).toBe(1)
      expect(github.requests).toEqual([])
    }))

  it('of a new branch is compared with where it left the default branch', () =>
    onStage(action, {}, async ({ repository, review }) => {
      const event = push({ ref: 'refs/heads/scopes', before: zero, after: repository.risky })
      const result = await review({ event })
      isOf(result.log, `Base: ${repository.fork}`)
      isOf(result.log, `Policy: .github/ferrule.yml of ${repository.tip}`)
    }))

  it('is judged by the policy of the default branch, whatever the branch itself said before', () =>
    onStage(action, {}, async ({ repository, review }) => {
      const before = repository.commit('scopes', policyThatAccepts)
      const after = repository.commit('scopes', { 'manifest.json': manifest(['chat:write', 'channels:history']) })
      const result = await review({ event: push({ ref: 'refs/heads/scopes', before, after }) })
      isOf(result.log, `Policy: .github/ferrule.yml of ${repository.tip}`)
      expect(result.status).toBe(1)
    }))

  it('over a branch whose old commits are gone is compared with where it left the default branch, and says so', () =>
    onStage(action, {}, async ({ repository, review }) => {
      const event = push({ ref: 'refs/heads/scopes', before: 'e'.repeat(40), after: repository.risky, forced: true })
      const result = await review({ event })
      isOf(result.log, `Base: ${repository.fork}`)
      expect(result.log.replace(/\s+/g, ' ')).toContain('What scopes was before the push is no longer there.')
    }))

  it('that is the first of the default branch has nothing to compare with: all is new', () =>
    onStage(action, {}, async ({ repository, review }) => {
      const event = push({ ref: 'refs/heads/main', before: zero, after: repository.fork })
      const result = await review({ event })
      expect(result.log).toContain('Base: nothing')
      expect(JSON.stringify(report(result.outputs))).toContain('connector-added')
    }))

  it('that deletes a branch is fine', () =>
    onStage(action, {}, async ({ repository, review }) => {
      const event = push({ ref: 'refs/heads/scopes', before: repository.risky, after: zero, deleted: true })
      const result = await review({ event })
      expect(result.log).toContain('The branch scopes was deleted')
      expect(result.status).toBe(0)
    }))

  it('of a tag is not reviewed by this version', () =>
    onStage(action, {}, async ({ repository, review }) => {
      const result = await review({ event: push({ ref: 'refs/tags/v1.0.0', before: zero, after: repository.tip }) })
      expect(result.said('error').at(-1)).toMatch(/^"refs\/tags\/v1\.0\.0" is no branch\./)
      expect(result.status).toBe(2)
    }))
})

describe.concurrent('other events', () => {
  it('of the merge queue are compared with the group before, and not commented on', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      const payload = {
        merge_group: { base_sha: repository.tip, head_sha: repository.merged, base_ref: 'refs/heads/main' },
      }
      const result = await review({ event: { name: 'merge_group', payload }, workspace: emptyWorkspace(repository) })
      isOf(result.log, `Base: ${repository.tip}`)
      isOf(result.log, `Head: ${repository.merged}`)
      expect(result.outputs).toMatchObject({ verdict: 'block' })
      expect(github.requests).toEqual([])
    }))

  it('are told what is missing', () =>
    onStage(action, {}, async ({ review }) => {
      const result = await review({ event: { name: 'schedule', payload: {} } })
      expect(result.said('error').at(-1)).toMatch(/not "schedule"\. Give the inputs base and head/)
      expect(result.status).toBe(2)
    }))

  it('compare what the inputs name, a branch and the commit of the run', () =>
    onStage(action, {}, async ({ repository, review }) => {
      const result = await review({ event: { name: 'workflow_dispatch', payload: {} }, inputs: { base: 'main' } })
      isOf(result.log, `Base: ${repository.tip}`)
      isOf(result.log, `Head: ${repository.merged}`)
      expect(result.status).toBe(1)
    }))

  it('say so when the inputs name nothing there is', () =>
    onStage(action, {}, async ({ review }) => {
      const result = await review({
        event: { name: 'workflow_dispatch', payload: {} },
        inputs: { base: '--upload-pack=touch', head: 'main' },
      })
      expect(result.said('error').at(-1)).toContain('which is no commit, branch or tag of this repository')
      expect(result.status).toBe(2)
    }))

  it('with a payload that is not what it should be are a failure that says so', () =>
    onStage(action, {}, async ({ repository, review }) => {
      const payload = pullRequest(repository, '--output=/tmp/x')
      const result = await review({ event: { name: 'pull_request', payload } })
      expect(result.said('error').at(-1)).toBe('The event of this run has no usable sha. Run the workflow again.')
      expect(result.status).toBe(2)
    }))
})

describe.concurrent('an enterprise server', () => {
  it('is asked below /api/v3, and nobody else is', () =>
    onStage(action, { basePath: '/api/v3' }, async ({ github, repository, review }) => {
      await review({ workspace: emptyWorkspace(repository) })
      await review({ head: repository.fixed, environment: { GITHUB_GRAPHQL_URL: '' } })
      expect(github.comments).toHaveLength(1)
      expect(github.comments[0]?.body).not.toContain('channels:history')
      expect(github.requests.some(request => request.includes('/graphql'))).toBe(true)
    }))
})

function report(outputs: Readonly<Record<string, string>>): unknown {
  return JSON.parse(readFileSync(outputs['report-path'] ?? '', 'utf8'))
}

/** Puts a git before the real one that writes down how it is called. */
function watchGit(repository: SampleRepository): { readonly path: string; read(): string } {
  const folder = emptyWorkspace(repository)
  const calls = join(folder, 'calls')
  const real = `${process.env.PATH}`
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$@" >> ${calls}\nPATH='${real}' exec git "$@"\n`)
  chmodSync(join(folder, 'git'), 0o755)
  return { path: `${folder}:${real}`, read: () => readFileSync(calls, 'utf8') }
}
