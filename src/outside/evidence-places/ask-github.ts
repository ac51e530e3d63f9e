import { RequestError } from 'octokit'
import { FerruleError } from '../../model/errors.ts'
import { connectGitHub } from '../github/client.ts'
import { readFailure } from '../github/failure.ts'
import { apiUrlOf } from '../github/runner.ts'
import { carefulFetch } from './careful-fetch.ts'
import { type Place, placeFailure, type Repository, type Search } from './place.ts'

/** What GitHub answered. */
export interface GitHubAnswer {
  readonly bytes: Buffer
  /** Where the next page is, as GitHub says it. */
  readonly link: string
}

/** Asks GitHub's API about the repository of a place; undefined where it shows nothing there. */
export type AskGitHub = (
  route: string,
  parameters: Readonly<Record<string, string | number>>,
  accept?: string,
) => Promise<GitHubAnswer | undefined>

/** Opens GitHub's API for a place, as whoever the environment has a token of. */
export function openGitHub(place: Place & { readonly repository: Repository }, search: Search): AskGitHub {
  const { environment, toolVersion, onProgress } = search
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN || null
  // What a request says of a header that cannot be sent would show it.
  if (token !== null && !/^[\x21-\x7e]+$/.test(token))
    throw new FerruleError('bad-token', 'The token for GitHub has signs that no token has. It is not shown.')
  const client = connectGitHub(
    {
      token,
      apiUrl: apiUrlOf(environment),
      userAgent: `ferrule/${toolVersion}`,
      log: { debug: () => undefined, info: onProgress },
      reading: carefulFetch,
    },
    'usual',
  )
  return async (route, parameters, accept = 'application/vnd.github+json') => {
    try {
      const { data, headers } = await client.request(route, {
        ...place.repository,
        ...parameters,
        headers: { accept },
        // The client would read numbers of a bundle in a way of its own.
        request: { parseSuccessResponseBody: false },
      })
      const bytes = Buffer.from(await new Response(data as ReadableStream | null).arrayBuffer())
      return { bytes, link: headers.link ?? '' }
    } catch (error) {
      if (error instanceof RequestError && error.response !== undefined && error.status === 404) return undefined
      const failure = readFailure(error)
      throw failure === undefined ? error : placeFailure(place, failure.sentence, error)
    }
  }
}
