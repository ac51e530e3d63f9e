import { afterAll, describe, expect, it, vi } from 'vitest'
import { buildAction } from './built-action.ts'
import type { Fault } from './github-double.ts'
import { onStage } from './stage.ts'

vi.setConfig({ testTimeout: 60_000 })

const action = await buildAction()
afterAll(() => action.remove())

const creating = /^POST .*\/issues\/7\/comments$/
const updating = /^PATCH .*\/issues\/comments\/\d+$/
const listing = /^GET .*\/issues\/7\/comments$/
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

describe.concurrent('a comment that may not be written', () => {
  it('is a notice for the pull request of a fork, and the verdict stands', () =>
    onStage(action, { mayComment: false }, async ({ github, review }) => {
      const result = await review({ fork: true })
      expect(result.said('notice').at(-1)).toMatch(
        /^The comment could not be written: the token is not allowed to \(403: Resource not accessible by integration\)\. A run for the pull request of a fork may only read\. The report is in the job summary: http/,
      )
      expect(result.said('warning')).toEqual([])
      expect(result.summary).toContain('channels:history')
      expect(result.outputs).toMatchObject({ verdict: 'block' })
      expect(result.status).toBe(1)
      expect(github.requests.filter(request => creating.test(request))).toHaveLength(1)
    }))

  it('fails no step whose verdict is fine', () =>
    onStage(action, { mayComment: false }, async ({ repository, review }) => {
      const result = await review({ head: repository.fixed, inputs: { comment: 'always' } })
      expect(result.status).toBe(0)
      expect(result.said('notice').at(-1)).toContain('Give the job pull-requests: write.')
    }))

  it('is a notice as well when the comments cannot even be seen', () =>
    onStage(action, {}, async ({ github, review }) => {
      github.faults.push({ on: listing, times: 1, answer: { status: 404, message: 'Not Found' } })
      const result = await review()
      expect(result.said('notice').at(-1)).toContain('(404: Not Found)')
      expect(result.status).toBe(1)
    }))
})

describe.concurrent('a comment that GitHub refuses', () => {
  it.each<[number, string, string]>([
    [422, 'Validation Failed', 'GitHub refused it (422: Validation Failed)'],
    [401, 'Bad credentials', 'GitHub does not know the token (401)'],
    [410, 'Issues are disabled for this repo', 'GitHub refused it (410: Issues are disabled for this repo)'],
  ])('with %i is a warning that says so', (status, message, said) =>
    onStage(action, {}, async ({ github, review }) => {
      github.faults.push({ on: creating, times: 1, answer: { status, message } })
      const result = await review()
      expect(result.said('warning').at(-1)).toBe(
        `The comment could not be written: ${said}. The verdict stands. The report is in the job summary: ${github.url}/orchard/harbour/actions/runs/4711`,
      )
      expect(result.status).toBe(1)
    }),
  )
})

describe.concurrent('a rate limit', () => {
  it.each<[string, Fault['answer']]>([
    ['of a proxy', { status: 429, message: 'Too many requests', headers: { 'retry-after': '1' } }],
    ['of its own', { status: 429, message: secondary, headers: { 'retry-after': '1' } }],
    ['said with 403', { status: 403, message: secondary, headers: { 'retry-after': '1' } }],
  ])('%s is waited for as long as GitHub asks', (_, answer) =>
    onStage(action, {}, async ({ github, review }) => {
      github.faults.push({ on: creating, times: 1, answer })
      const started = Date.now()
      const result = await review()
      expect(Date.now() - started).toBeGreaterThan(1000)
      expect(result.log).toMatch(/^GitHub.*waiting 1 s\.$/m)
      expect(github.comments).toHaveLength(1)
      expect(result.said('warning')).toEqual([])
    }),
  )

  it('that asks for five minutes is not waited for, and not taken for a missing right', () =>
    onStage(action, {}, async ({ github, review }) => {
      github.faults.push({
        on: creating,
        times: 9,
        answer: { status: 403, message: secondary, headers: { 'retry-after': '300' } },
      })
      const result = await review()
      expect(result.said('warning').at(-1)).toContain(
        "GitHub's rate limit is used up (403): it asks to wait 300 seconds.",
      )
      expect(result.said('notice')).toEqual([])
      expect(github.requests.filter(request => creating.test(request))).toHaveLength(1)
      expect(result.status).toBe(1)
    }))

  it('that does not end is given up', () =>
    onStage(action, {}, async ({ github, review }) => {
      github.faults.push({
        on: listing,
        times: 9,
        answer: { status: 429, message: 'Busy', headers: { 'retry-after': '0' } },
      })
      const result = await review()
      expect(result.said('warning').at(-1)).toContain("GitHub's rate limit is used up (429)")
      expect(github.requests.filter(request => listing.test(request.replace(/\?.*/, '')))).toHaveLength(3)
    }))
})

describe.concurrent('a server that stumbles', () => {
  it.each<[string, RegExp, Fault['answer']]>([
    ['answers 500 once when asked for comments', listing, { status: 500, message: 'Server Error' }],
    ['answers 502 once when a comment is written', creating, { status: 502, message: 'Bad Gateway' }],
    ['cuts the connection once when asked for comments', listing, 'cut'],
    ['cuts the connection once when a comment is written', creating, 'cut'],
  ])('and %s is asked again', (_, on, answer) =>
    onStage(action, {}, async ({ github, review }) => {
      github.faults.push({ on, times: 1, answer })
      const result = await review()
      expect(github.comments).toHaveLength(1)
      expect(result.said('warning')).toEqual([])
      expect(result.status).toBe(1)
    }),
  )

  it('by being slow is waited for', () =>
    onStage(action, {}, async ({ github, review }) => {
      github.faults.push({ on: creating, times: 1, answer: 'slow' })
      await review()
      expect(github.comments).toHaveLength(1)
      expect(github.requests.filter(request => creating.test(request))).toHaveLength(1)
    }))

  it('and breaks off its list of comments is not taken for one without any', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      await review()
      github.faults.push({ on: listing, times: 1, answer: 'cut-within' })
      await review({ head: repository.fixed })
      expect(github.comments).toHaveLength(1)
      expect(github.comments[0]?.body).not.toContain('channels:history')
    }))

  it('and loses its answer after it created the comment gets no second one', () =>
    onStage(action, {}, async ({ github, review }) => {
      github.faults.push({ on: creating, times: 1, answer: 'cut-after' })
      const result = await review()
      expect(github.comments).toHaveLength(1)
      expect(result.outputs['comment-url']).toContain('issuecomment-1000')
      expect(result.said('warning')).toEqual([])
    }))

  it('and answers 503 to the end is told, and the verdict stands', () =>
    onStage(action, {}, async ({ github, review }) => {
      github.faults.push({ on: creating, times: 99, answer: { status: 503, message: 'No server is available' } })
      const result = await review()
      expect(result.said('warning').at(-1)).toContain(
        'GitHub answered with an error of its own (503), also when asked again. The verdict stands.',
      )
      expect(result.outputs['report-path']).toBeDefined()
      expect(result.status).toBe(1)
    }))

  it('and cuts every connection is told, and the verdict stands', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      await review()
      github.faults.push({ on: updating, times: 99, answer: 'cut' })
      const result = await review({ head: repository.fixed })
      expect(result.said('warning').at(-1)).toMatch(/GitHub could not be reached \(.+\)\. The verdict stands\./)
      expect(result.status).toBe(0)
    }))

  it('and does not tell who we are is taken for one that serves the token of the job', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      await review()
      github.faults.push({
        on: /\/graphql$/,
        times: 99,
        answer: { status: 403, message: 'Resource not accessible by integration' },
      })
      await review({ head: repository.fixed })
      expect(github.comments).toHaveLength(1)
      expect(github.comments[0]?.body).not.toContain('channels:history')
    }))

  it('and cuts the connection when asked who we are is asked again', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      await review()
      github.faults.push({ on: /\/graphql$/, times: 1, answer: 'cut' })
      await review({ head: repository.fixed })
      expect(github.comments).toHaveLength(1)
      expect(github.requests.filter(request => request.includes('graphql'))).toHaveLength(2)
    }))
})
