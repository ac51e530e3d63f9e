import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RequestError } from 'octokit'
import { describe, expect, it } from 'vitest'
import type { GitHubClient } from '../../src/outside/github/client.ts'
import { type CommentDoor, keepComment } from '../../src/outside/github/comment.ts'
import { askMergeBase } from '../../src/outside/github/comparison.ts'
import { readEvent } from '../../src/outside/github/event.ts'
import { readFailure } from '../../src/outside/github/failure.ts'
import { readInputs } from '../../src/outside/github/inputs.ts'
import { readRunner } from '../../src/outside/github/runner.ts'
import { askViewer, isViewer } from '../../src/outside/github/viewer.ts'
import { writeInWorkspace } from '../../src/outside/github/workspace-file.ts'
import { temporaryFolder } from './repository.ts'

const inputs = (given: Readonly<Record<string, string>>) =>
  readInputs(name => ({ 'github-token': 'ghs_x', ...given })[name] ?? '')

function fault(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'no fault'
}

describe('inputs of the action', () => {
  it('have defaults', () =>
    expect(inputs({})).toEqual({
      mode: 'auto',
      token: 'ghs_x',
      policy: '.github/ferrule.yml',
      base: null,
      head: null,
      comment: 'auto',
      commentKey: '',
      failOn: 'block',
      sbom: null,
      day: null,
      maximumFileBytes: 5_000_000,
    }))

  it.each([
    [{ 'max-file-size': '800kB' }, { maximumFileBytes: 800_000 }],
    [{ 'max-file-size': '12' }, { maximumFileBytes: 12 }],
    [{ 'as-of': '2026-03-31' }, { day: '2026-03-31' }],
    [{ policy: './team/ferrule.yml' }, { policy: 'team/ferrule.yml' }],
    [
      { 'comment-key': 'team a/b', base: 'main', head: 'next', sbom: 'x.json' },
      { commentKey: 'team a/b', base: 'main' },
    ],
  ])('may be %j', (given, expected) => expect(inputs(given)).toMatchObject(expected))

  it.each([
    [{ mode: 'ship' }, 'The input mode is "ship". It can be auto, review, release or verify.'],
    [{ 'github-token': '' }, 'The input github-token is empty.'],
    [{ comment: 'often' }, 'The input comment is "often". It can be auto, always or never.'],
    [{ 'fail-on': 'warn' }, 'The input fail-on is "warn". It can be block or never.'],
    [{ policy: '/etc/x' }, 'It is a path inside the repository'],
    [{ policy: 'a/../../x' }, 'It is a path inside the repository'],
    [{ 'comment-key': 'x -->' }, 'It can have letters, digits'],
    [{ 'as-of': '2026-02-30' }, 'It is a day such as 2026-03-31'],
    [{ 'as-of': 'today' }, 'It is a day such as 2026-03-31'],
    [{ 'max-file-size': '5GB' }, 'It is a number of bytes'],
    [{ 'max-file-size': '501MB' }, 'It is a number of bytes'],
    [{ 'max-file-size': 'much' }, 'It is a number of bytes'],
  ])('may not be %j', (given, message) => expect(fault(() => inputs(given))).toContain(message))
})

describe('what a runner says of itself', () => {
  it('is enough with a repository alone', () => {
    const runner = readRunner({ GITHUB_REPOSITORY: 'orchard/market' })
    expect(runner).toMatchObject({ apiUrl: 'https://api.github.com', owner: 'orchard', runUrl: null, workspace: null })
    expect(runner.graphqlUrl).toBe('https://api.github.com/graphql')
  })

  it('may be of a server of one’s own', () =>
    expect(
      readRunner({
        GITHUB_REPOSITORY: 'orchard/market',
        GITHUB_API_URL: 'https://code.orchard.example/api/v3/',
        GITHUB_SERVER_URL: 'https://code.orchard.example/',
        GITHUB_RUN_ID: '7',
      }),
    ).toMatchObject({
      graphqlUrl: 'https://code.orchard.example/api/graphql',
      runUrl: 'https://code.orchard.example/orchard/market/actions/runs/7',
    }))

  it.each([undefined, '', 'market', 'a/b/c'])('is no runner where the repository is %j', name =>
    expect(fault(() => readRunner({ GITHUB_REPOSITORY: name }))).toContain('ferrule review'),
  )
})

const [one, two, zero] = ['1'.repeat(40), '2'.repeat(40), '0'.repeat(40)]

describe('the event of a run', () => {
  const read = (eventName: string, payload: unknown, text = JSON.stringify(payload)) => {
    const eventPath = join(temporaryFolder(), 'event.json')
    writeFileSync(eventPath, text)
    return readEvent({
      ...readRunner({ GITHUB_REPOSITORY: 'orchard/market', GITHUB_SHA: one }),
      eventName,
      eventPath,
    }).catch(error => error.message)
  }
  const request = (known: object = {}) => ({
    pull_request: {
      number: 7,
      head: { sha: one, repo: { full_name: 'stranger/market' } },
      base: { sha: two, ref: 'main', repo: { full_name: 'orchard/market' } },
      ...known,
    },
  })
  const push = (known: object = {}) => ({ ref: 'refs/heads/next', before: two, after: one, ...known })

  it('is read where it is one that a review knows', async () => {
    expect(await read('pull_request_target', request())).toEqual({
      kind: 'pull-request',
      number: 7,
      head: one,
      base: two,
      baseBranch: 'main',
      fork: true,
    })
    expect(await read('merge_group', { merge_group: { base_sha: two, head_sha: one } })).toEqual({
      kind: 'merge-group',
      base: two,
      head: one,
    })
    expect(await read('push', push({ repository: { default_branch: 'main' } }))).toMatchObject({
      before: two,
      branch: 'next',
      defaultBranch: 'main',
    })
    expect(await read('push', push({ before: zero, repository: { default_branch: 'a..b' } }))).toMatchObject({
      before: null,
      defaultBranch: null,
    })
    expect(await read('push', push({ after: zero }))).toEqual({ kind: 'branch-deleted', branch: 'next' })
    expect(await read('schedule', {})).toEqual({ kind: 'other', name: 'schedule', head: one })
    expect(await readEvent(readRunner({ GITHUB_REPOSITORY: 'orchard/market' }))).toEqual({
      kind: 'other',
      name: '',
      head: null,
    })
  })

  it.each([
    ['pull_request', request({ number: '7' }), 'pull_request.number'],
    ['pull_request', request({ number: 0 }), 'pull_request.number'],
    ['pull_request', request({ head: { sha: 'main' } }), 'sha'],
    ['pull_request', request({ base: { sha: two, ref: '../x' } }), 'ref'],
    ['pull_request', request({ base: { sha: two, ref: 'a b' } }), 'ref'],
    ['pull_request', [], 'pull_request.number'],
    ['push', push({ ref: 7 }), 'ref'],
    ['push', push({ ref: 'refs/tags/v1' }), 'is no branch'],
    ['push', push({ before: 'x' }), 'before'],
    ['merge_group', { merge_group: null }, 'base_sha'],
  ])('%s is not believed where it makes no sense: %j', async (name, payload, word) =>
    expect(await read(name, payload)).toContain(word),
  )

  it('that is no JSON is said', async () => expect(await read('push', null, '{')).toContain('GITHUB_EVENT_PATH'))
})

function failed(status: number, message: string, headers: Readonly<Record<string, string>> = {}): RequestError {
  return new RequestError(message, status, {
    request: { method: 'GET', url: 'https://api.github.example', headers: {} },
    response: { status, headers, data: null, url: 'https://api.github.example' } as never,
  })
}

describe('a request that failed', () => {
  it.each([
    [
      failed(404, 'Not Found - https://docs.github.example/x'),
      'not-allowed',
      'GitHub shows the token nothing there (404: Not Found)',
    ],
    [
      failed(403, 'Resource not accessible\nmore'),
      'not-allowed',
      'the token is not allowed to (403: Resource not accessible)',
    ],
    [
      failed(403, 'x', { 'retry-after': '3' }),
      'rate-limited',
      "GitHub's rate limit is used up (403): it asks to wait 3 seconds",
    ],
    [failed(403, 'API rate limit exceeded'), 'rate-limited', "GitHub's rate limit is used up (403)"],
    [failed(403, 'x', { 'x-ratelimit-remaining': '0' }), 'rate-limited', "GitHub's rate limit is used up (403)"],
    [
      failed(429, 'secondary rate limit', { 'retry-after': 'soon' }),
      'rate-limited',
      "GitHub's rate limit is used up (429)",
    ],
    [failed(502, 'x'), 'unreachable', 'GitHub answered with an error of its own (502), also when asked again'],
    [failed(401, 'x'), 'refused', 'GitHub does not know the token (401)'],
    [failed(422, 'Validation'), 'refused', 'GitHub refused it (422: Validation)'],
  ])('%# is said by what it means', (error, kind, sentence) =>
    expect(readFailure(error)).toMatchObject({ kind, sentence }),
  )

  it('is no answer at all, or a fault of our own', () => {
    const silent = new RequestError('connect refused', 500, {
      request: { method: 'GET', url: 'https://api.github.example', headers: {} },
    })
    expect(readFailure(silent)).toMatchObject({ status: null, kind: 'unreachable' })
    expect(readFailure(new TypeError('x'))).toBeUndefined()
  })
})

/** A client that answers as the story says. */
function clientOf(answers: object): GitHubClient {
  return answers as GitHubClient
}

describe('who a token speaks as', () => {
  const ask = (login: unknown, token: string) =>
    askViewer(
      clientOf({ request: async () => ({ data: { data: { viewer: { login } } } }) }),
      'https://x.example',
      token,
    )

  it.each([
    ['orchard[bot]', 'x', 'Bot'],
    ['orchard', 'ghs_x', 'Bot'],
    ['ada', 'ghp_x', 'User'],
    ['ada', 'github_pat_x', 'User'],
    ['ada', 'x', null],
  ])('is %s with the token %s: %s', async (login, token, type) =>
    expect(await ask(login, token)).toEqual({ login, type }),
  )

  it('is the job where nobody says, and a bug stays a bug', async () => {
    const job = { login: 'github-actions[bot]', type: 'Bot' }
    expect(await ask('', 'x')).toEqual(job)
    const failing = (error: unknown) =>
      askViewer(clientOf({ request: async () => Promise.reject(error) }), 'https://x.example', 'x')
    expect(await failing(failed(403, 'x'))).toEqual(job)
    expect(await failing(new Error('GraphQL Rate Limit Exceeded'))).toEqual(job)
    await expect(failing(new TypeError('a bug'))).rejects.toThrow('a bug')
  })

  it.each([
    [{ login: 'Orchard[bot]', type: 'Bot' }, { login: 'orchard', type: 'Bot' as const }, true],
    [{ login: 'orchard', type: 'User' }, { login: 'orchard', type: 'Bot' as const }, false],
    [{ login: 'orchard[bot]', type: 'User' }, { login: 'orchard', type: null }, false],
    [null, { login: 'orchard', type: null }, false],
  ])('%j is %j: %s', (author, viewer, same) => expect(isViewer(author, viewer)).toBe(same))
})

describe('the comment on a pull request', () => {
  const marker = '<!-- ferrule -->'
  const own = { login: 'github-actions[bot]', type: 'Bot' }
  const comment = (id: number, body: string | undefined, user = own) => ({
    id,
    body,
    user,
    html_url: `https://x.example/${id}`,
  })

  function door(
    comments: readonly object[],
    calls: string[],
    create: () => Promise<unknown> = async () => ({ data: { html_url: 'new' } }),
  ): CommentDoor {
    const issues = {
      listComments: 'list',
      updateComment: async ({ comment_id }: { comment_id: number }) => calls.push(`update ${comment_id}`),
      createComment: async () => {
        calls.push('create')
        return create()
      },
    }
    const client = clientOf({ paginate: async () => comments, rest: { issues } })
    return { client, owner: 'orchard', repository: 'market', askViewer: async () => ({ ...own, type: 'Bot' as const }) }
  }

  const keep = async (comments: readonly object[], create = true, answer?: () => Promise<unknown>) => {
    const calls: string[] = []
    const outcome = await keepComment(door(comments, calls, answer), {
      number: 7,
      marker,
      body: `${marker}\nnew`,
      create,
    })
    return [outcome.kind, ...calls]
  }

  it('is created once, brought up to date, and left alone where nothing changed', async () => {
    expect(await keep([])).toEqual(['created', 'create'])
    expect(await keep([], false)).toEqual(['none'])
    expect(await keep([comment(2, `${marker}\nold`), comment(1, `${marker}\r\nnew\r\n`)])).toEqual([
      'updated',
      'update 2',
    ])
    expect(await keep([comment(1, `${marker}\nnew`)])).toEqual(['unchanged'])
  })

  it('is never one of somebody else', async () => {
    const stranger = { login: 'stranger', type: 'User' }
    expect(await keep([comment(1, `${marker}\nold`, stranger), comment(2, undefined)])).toEqual(['created', 'create'])
  })

  it('that GitHub does not take is told, and a bug is no answer of GitHub', async () => {
    expect(await keep([], true, () => Promise.reject(failed(403, 'no')))).toEqual(['failed', 'create'])
    await expect(keep([], true, () => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug')
  })

  it('is looked for and written again after an error of the server', async () => {
    let tries = 0
    const answer = async () => {
      if (++tries === 1) throw failed(502, 'x')
      return { data: { html_url: 'new' } }
    }
    expect(await keep([], true, answer)).toEqual(['created', 'create', 'create'])
  })
})

describe('the merge base that GitHub knows', () => {
  const ask = (answer: () => Promise<unknown>) =>
    askMergeBase(
      clientOf({ rest: { repos: { compareCommitsWithBasehead: answer } }, request: answer }),
      { owner: 'orchard', repository: 'market' },
      one,
      two,
    )

  it('is a commit, or is not known and said why', async () => {
    expect(await ask(async () => ({ data: { merge_base_commit: { sha: one } } }))).toEqual({
      kind: 'commit',
      commit: one,
    })
    expect(await ask(async () => ({ data: {} }))).toEqual({ kind: 'unknown', reason: 'GitHub answered without one' })
    expect(await ask(() => Promise.reject(failed(404, 'Not Found')))).toMatchObject({ kind: 'unknown' })
    await expect(ask(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug')
  })
})

describe('a file that a step writes', () => {
  it('stays in the workspace, whatever a checkout put there', async () => {
    const [workspace, elsewhere] = [temporaryFolder(), temporaryFolder()]
    expect(await writeInWorkspace(workspace, 'out/sbom.json', '{}')).toBe(join(workspace, 'out/sbom.json'))
    expect(await writeInWorkspace(workspace, join(elsewhere, 'sbom.json'), '{}')).toBe(join(elsewhere, 'sbom.json'))
    symlinkSync(elsewhere, join(workspace, 'away'))
    symlinkSync(join(elsewhere, 'sbom.json'), join(workspace, 'link.json'))
    for (const path of ['away/sbom.json', 'link.json', '../sbom.json'])
      await expect(writeInWorkspace(workspace, path, '{}')).rejects.toThrow('leads out of the workspace')
  })
})
