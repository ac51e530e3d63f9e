import { setTimeout as wait } from 'node:timers/promises'
import type { GitHubClient } from './client.ts'
import type { RepositoryName } from './comparison.ts'
import { type RequestFailure, readFailure } from './failure.ts'
import { isViewer, type Viewer } from './viewer.ts'

/** The comment a pull request is to have. */
export interface WantedComment {
  readonly number: number
  /** What its body begins with, and by which it is found again. */
  readonly marker: string
  readonly body: string
  /** False where there is nothing to say: a comment that is there is brought up to date, none is created. */
  readonly create: boolean
}

/** What became of it. */
export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly failure: RequestFailure }

/** Where the comment goes, and who writes it. */
export interface CommentDoor extends RepositoryName {
  readonly client: GitHubClient
  /** Asks who that is: only where there is a comment that could be ours. */
  readonly askViewer: () => Promise<Viewer>
}

interface OwnComment {
  readonly id: number
  readonly url: string
  readonly body: string
}

/** Seconds to wait before a comment whose creation came back with a server error is looked for, and written again. */
const createAgainAfter = [1, 4]

/**
 * Keeps one comment on a pull request up to date: the oldest that begins with the marker and was written by the token's own account. Others'
 * are never touched, whatever they begin with. When two runs raced and both created one, both are brought up to date. Of two runs at the
 * same time the last to write wins.
 */
export async function keepComment(door: CommentDoor, wanted: WantedComment): Promise<CommentOutcome> {
  try {
    const own = await listOwn(door, wanted)
    if (own.length > 0) return await bringUpToDate(door, own, wanted.body)
    return wanted.create ? await create(door, wanted) : { kind: 'none' }
  } catch (error) {
    const failure = readFailure(error)
    if (failure === undefined) throw error
    return { kind: 'failed', failure }
  }
}

async function listOwn(door: CommentDoor, wanted: WantedComment): Promise<OwnComment[]> {
  const comments = await door.client.paginate(door.client.rest.issues.listComments, {
    owner: door.owner,
    repo: door.repository,
    issue_number: wanted.number,
    per_page: 100,
  })
  const marked = comments.filter(comment => comment.body?.startsWith(wanted.marker))
  if (marked.length === 0) return []
  const viewer = await door.askViewer()
  return marked
    .filter(comment => isViewer(comment.user, viewer))
    .map(comment => ({ id: comment.id, url: comment.html_url, body: comment.body ?? '' }))
    .sort((left, right) => left.id - right.id)
}

async function bringUpToDate(door: CommentDoor, own: readonly OwnComment[], body: string): Promise<CommentOutcome> {
  const stale = own.filter(comment => normalize(comment.body) !== normalize(body))
  for (const comment of stale) {
    await door.client.rest.issues.updateComment({
      owner: door.owner,
      repo: door.repository,
      comment_id: comment.id,
      body,
    })
  }
  return { kind: stale.length === 0 ? 'unchanged' : 'updated', url: own[0]?.url ?? '' }
}

/** A server error may hide that the comment was created after all: it is looked for before it is written again. */
async function create(
  door: CommentDoor,
  wanted: WantedComment,
  [seconds, ...later]: readonly number[] = createAgainAfter,
): Promise<CommentOutcome> {
  try {
    const { data } = await door.client.rest.issues.createComment({
      owner: door.owner,
      repo: door.repository,
      issue_number: wanted.number,
      body: wanted.body,
      request: { retries: 0 },
    })
    return { kind: 'created', url: data.html_url }
  } catch (error) {
    if (seconds === undefined || readFailure(error)?.kind !== 'unreachable') throw error
    await wait(seconds * 1000)
    const own = await listOwn(door, wanted)
    return own.length > 0 ? bringUpToDate(door, own, wanted.body) : create(door, wanted, later)
  }
}

/** GitHub keeps line ends as the browser of whoever edited last sends them. */
function normalize(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd()
}
