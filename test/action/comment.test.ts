import { afterAll, describe, expect, it, vi } from 'vitest'
import { buildAction } from './built-action.ts'
import type { Account } from './github-bodies.ts'
import { type GitHubDouble, jobBot } from './github-double.ts'
import { token } from './run-action.ts'
import { onStage } from './stage.ts'

const marker = '<!-- ferrule:review: -->'
const good = 'Nothing in this pull request changes what the release can reach'

vi.setConfig({ testTimeout: 60_000 })

const action = await buildAction()
afterAll(() => action.remove())

describe.concurrent('the comment on a pull request', () => {
  it('is created by the first run, and the step fails for what blocks', () =>
    onStage(action, {}, async ({ github, review }) => {
      const result = await review()
      expect(github.comments).toHaveLength(1)
      expect(github.comments[0]?.body.startsWith(`${marker}\n`)).toBe(true)
      expect(github.comments[0]?.body).toContain('channels:history')
      expect(result.outputs).toMatchObject({ verdict: 'block', 'comment-url': addressOf(1000) })
      expect(result.said('error').at(-1)).toMatch(/^Blocked: 1 finding stands against this change\./)
      expect(result.status).toBe(1)
    }))

  it('is updated by the next run, and turns good when the head is fixed', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      await review()
      const result = await review({ head: repository.fixed })
      expect(github.comments).toHaveLength(1)
      expect(github.comments[0]?.body).toContain(good)
      expect(github.comments[0]?.body).not.toContain('channels:history')
      expect(writesTo(github)).toEqual([creating, 'PATCH /repos/orchard/harbour/issues/comments/1000'])
      expect(result.outputs).toMatchObject({ verdict: 'pass', 'comment-url': addressOf(1000) })
      expect(result.status).toBe(0)
    }))

  it('is not written again when it says the same', () =>
    onStage(action, {}, async ({ github, review }) => {
      await review()
      const stored = github.comments[0]
      if (stored !== undefined) stored.body = stored.body.replaceAll('\n', '\r\n')
      const result = await review()
      expect(writesTo(github)).toEqual([creating])
      expect(result.outputs['comment-url']).toBe(addressOf(1000))
    }))

  it('is not created when there is nothing to say, and nobody is asked who we are', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      const result = await review({ head: repository.fixed })
      expect(writesTo(github)).toEqual([])
      expect(github.requests.some(request => request.includes('graphql'))).toBe(false)
      expect(result.outputs['comment-url']).toBeUndefined()
      expect(result.status).toBe(0)
    }))

  it('is created in any case when the workflow wants it always, and left alone when it wants it never', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      await review({ head: repository.fixed, inputs: { comment: 'always' } })
      expect(github.comments[0]?.body).toContain(good)
      github.requests.length = 0
      const result = await review({ inputs: { comment: 'never' } })
      expect(github.requests.filter(request => request.includes('comments'))).toEqual([])
      expect(result.status).toBe(1)
    }))

  it('is one for each key, so that the jobs of a matrix do not overwrite each other', () =>
    onStage(action, {}, async ({ github, review }) => {
      await review({ inputs: { 'comment-key': 'packages/harbour' } })
      await review({ inputs: { 'comment-key': 'packages/lantern' } })
      await review({ inputs: { 'comment-key': 'packages/harbour', 'as-of': '2026-03-03' } })
      expect(github.comments).toHaveLength(2)
    }))
})

describe.concurrent('comments of others that begin like ours', () => {
  it.each<[string, Account]>([
    ['a person', { login: 'mallow', type: 'User' }],
    ['another app', { login: 'harbour-helper[bot]', type: 'Bot' }],
    ['a person who is called like the app', { login: 'github-actions', type: 'User' }],
  ])('are left as they are: planted by %s', (_, author) =>
    onStage(action, {}, async ({ github, review }) => {
      github.comments.push({ id: 3, author, body: `${marker}\nNothing to see here` })
      await review()
      await review({ inputs: { 'as-of': '2026-03-03' } })
      expect(github.comments.map(comment => comment.id)).toEqual([3, 1001])
      expect(github.comments[0]?.body).toBe(`${marker}\nNothing to see here`)
    }),
  )

  it('are left as they are when the token of a person writes, and an app goes by the name of that person', () =>
    onStage(
      action,
      { token: 'ghp_lantern', viewer: 'lantern', account: { login: 'lantern', type: 'User' } },
      async ({ github, review }) => {
        github.comments.push({ id: 3, author: { login: 'lantern[bot]', type: 'Bot' }, body: `${marker}\nPlanted` })
        await review({ inputs: { 'github-token': 'ghp_lantern' } })
        await review({ inputs: { 'github-token': 'ghp_lantern' } })
        expect(github.comments.map(comment => comment.id)).toEqual([3, 1001])
        expect(github.comments[0]?.body).toBe(`${marker}\nPlanted`)
      },
    ))
})

describe.concurrent('our own comment', () => {
  it('is found behind 150 others, and the oldest of two is the one that is shown', () =>
    onStage(action, {}, async ({ github, review }) => {
      for (let id = 1; id <= 150; id++)
        github.comments.push({ id, author: { login: 'mallow', type: 'User' }, body: 'Me too' })
      github.comments.push({ id: 151, author: jobBot, body: `${marker}\nOld` })
      github.comments.push({ id: 152, author: jobBot, body: `${marker}\nOf a run at the same time` })
      const result = await review()
      expect(github.comments).toHaveLength(152)
      expect(result.outputs['comment-url']).toBe(addressOf(151))
      // None is left behind that says something else.
      expect(github.comments.filter(comment => comment.body.includes('channels:history')).map(({ id }) => id)).toEqual([
        151, 152,
      ])
      expect(
        github.requests.filter(request => request.startsWith('GET') && request.includes('/comments')),
      ).toHaveLength(2)
    }))

  it('is not one that only quotes the marker further down', () =>
    onStage(action, {}, async ({ github, review }) => {
      github.comments.push({ id: 3, author: jobBot, body: `Another tool says: ${marker}` })
      await review()
      expect(github.comments.map(comment => comment.id)).toEqual([3, 1001])
    }))

  it.each<[string, string | null]>([
    ['with the [bot] that REST has', 'github-actions[bot]'],
    ['without it', 'github-actions'],
    ['not at all', null],
  ])('is known when GraphQL gives our login %s', (_, viewer) =>
    onStage(action, { viewer }, async ({ github, review }) => {
      await review()
      await review({ inputs: { 'as-of': '2026-03-03' } })
      expect(github.comments).toHaveLength(1)
    }),
  )

  it('is known for an app of the team', () =>
    onStage(
      action,
      { viewer: 'harbour-review', account: { login: 'harbour-review[bot]', type: 'Bot' } },
      async ({ github, review }) => {
        await review({ inputs: { 'github-token': token } })
        await review({ inputs: { 'github-token': token } })
        expect(github.comments).toHaveLength(1)
      },
    ))
})

const creating = 'POST /repos/orchard/harbour/issues/7/comments'

function writesTo(github: GitHubDouble): string[] {
  return github.requests.filter(request => !request.startsWith('GET ') && !request.includes('graphql'))
}

function addressOf(id: number): string {
  return `https://github.example.com/orchard/harbour/pull/7#issuecomment-${id}`
}
