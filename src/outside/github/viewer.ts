import type { GitHubClient } from './client.ts'
import { readFailure } from './failure.ts'

/** Who a token speaks as. */
export interface Viewer {
  readonly login: string
  /** `Bot` for an app, `User` for a person; null where the token does not tell. */
  readonly type: 'Bot' | 'User' | null
}

/** Author of a comment as the REST API has it. */
export interface Author {
  readonly login: string
  readonly type: string
}

/** The app behind the token of every job. */
const jobToken: Viewer = { login: 'github-actions[bot]', type: 'Bot' }

/** Asks who the token speaks as; where that cannot be asked, it is taken for the token of the job. */
export async function askViewer(client: GitHubClient, graphqlUrl: string, token: string): Promise<Viewer> {
  try {
    const { data } = await client.request({
      method: 'POST',
      url: graphqlUrl,
      query: 'query { viewer { login } }',
    })
    const login: unknown = data?.data?.viewer?.login
    return typeof login === 'string' && login !== '' ? { login, type: typeOf(login, token) } : jobToken
  } catch (error) {
    if (readFailure(error) === undefined && !isLimited(error)) throw error
    return jobToken
  }
}

/**
 * True where the author is the viewer. GraphQL may leave out the `[bot]` that REST puts behind the login of an app; a person of that name
 * is somebody else.
 */
export function isViewer(author: Author | null, viewer: Viewer): boolean {
  if (author === null) return false
  if (viewer.type !== null && author.type !== viewer.type) return false
  const login = author.login.toLowerCase()
  const own = viewer.login.toLowerCase()
  return login === own || (author.type === 'Bot' && login === `${own}[bot]`)
}

/** https://github.blog/engineering/behind-githubs-new-authentication-token-formats/ */
function typeOf(login: string, token: string): Viewer['type'] {
  if (login.endsWith('[bot]') || token.startsWith('ghs_')) return 'Bot'
  return /^(?:ghp|gho|ghu|github_pat)_/.test(token) ? 'User' : null
}

/** The client's own error for a GraphQL answer that says RATE_LIMITED. */
function isLimited(error: unknown): boolean {
  return error instanceof Error && error.message === 'GraphQL Rate Limit Exceeded'
}
