import { setTimeout as wait } from 'node:timers/promises'
import { defaults, getOctokitOptions } from '@actions/github/lib/utils'
import { Octokit } from 'octokit'
import { readFailure } from './failure.ts'

/** Where and as whom GitHub is asked. */
export interface Connection {
  /** Null asks as nobody. */
  readonly token: string | null
  readonly apiUrl: string
  readonly userAgent: string
  /** Told what the client does of itself: waits, repetitions, deprecation headers. */
  readonly log: { debug(line: string): void; info(line: string): void }
  /** How answers are fetched and read, where they are not to be taken at any size and from anywhere. */
  readonly reading?: (fetcher: typeof fetch) => typeof fetch
}

/** A client of GitHub's API. */
export type GitHubClient = Octokit

/** Fetches through the proxy that the environment names. */
export const runnerFetch: typeof fetch = defaults.request?.fetch ?? fetch

/** One request may take this long. */
const requestMilliseconds = 30_000
/** A wait that GitHub asks for is granted up to this many seconds, and this often. */
export const longestWait = 120
const mostWaits = 2

/**
 * Makes a client that goes through the runner's proxy, repeats what failed for a moment, and waits when GitHub asks it to, within bounds.
 * Requests of one line wait for each other as GitHub wishes it of what writes; questions asked by POST have a line of their own.
 * Writing a new comment is the one thing that is not repeated here, since it may have been done although the answer was lost.
 */
export function connectGitHub(connection: Connection, line: 'usual' | 'questions'): GitHubClient {
  const { log } = connection
  const grant = (kind: string) => (seconds: number, request: object, _client: unknown, waits: number) => {
    const granted = seconds <= longestWait && waits < mostWaits
    log.info(
      `GitHub's ${kind} limit is reached (${routeOf(request)}): ${granted ? `waiting ${seconds} s` : 'giving up'}.`,
    )
    return granted
  }
  const debug = (line: string) => log.debug(line)
  const { token, userAgent, reading = readWhole } = connection
  const client = new Octokit({
    ...(token === null ? { userAgent } : getOctokitOptions(token, { userAgent })),
    baseUrl: connection.apiUrl,
    request: { ...defaults.request, fetch: reading(runnerFetch), log: { ...log, warn: debug } },
    log: { debug, info: debug, warn: debug, error: debug },
    // A 429 is left to the waits below, which honour what GitHub asks for.
    retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
    throttle: { id: line, onRateLimit: grant('rate'), onSecondaryRateLimit: grant('secondary rate') },
  })
  client.hook.before('request', options => {
    options.headers['x-github-api-version'] = '2022-11-28'
  })
  client.hook.wrap('request', async (request, options) => {
    for (let waits = 0; ; waits++) {
      try {
        return await request(options)
      } catch (error) {
        const seconds = plainWait(error)
        if (seconds === undefined || seconds > longestWait || waits >= mostWaits) throw error
        log.info(`GitHub is busy (${routeOf(options)}): waiting ${seconds} s.`)
        await wait(seconds * 1000)
      }
    }
  })
  return client
}

/** Seconds to wait for a 429 that names neither of GitHub's limits, such as one of a proxy: the client's own waits know only those. */
function plainWait(error: unknown): number | undefined {
  const failure = readFailure(error)
  if (failure?.status !== 429 || failure.namesLimit) return undefined
  return failure.retryAfter ?? undefined
}

/** Reads an answer to its end before anybody sees it: the client takes one that breaks off for an empty one. */
function readWhole(fetcher: typeof fetch): typeof fetch {
  return async (url, init) => {
    const answer = await fetcher(url, { ...init, signal: AbortSignal.timeout(patienceFor(init?.body)) })
    const bytes = await answer.arrayBuffer()
    return new Response(bytes.byteLength === 0 ? null : bytes, {
      status: answer.status,
      statusText: answer.statusText,
      headers: [...answer.headers],
    })
  }
}

/** What is sent takes its time as well: a tenth of a megabyte a second is let pass. */
function patienceFor(body: unknown): number {
  const bytes = body instanceof Uint8Array ? body.byteLength : 0
  return requestMilliseconds + Math.ceil(bytes / 100)
}

function routeOf(request: object): string {
  const { method, url } = request as { readonly method?: unknown; readonly url?: unknown }
  return `${String(method)} ${String(url)}`
}
