import { RequestError } from 'octokit'

/** A request that GitHub did not answer as hoped. */
export interface RequestFailure {
  /** Status of the answer; null where none came. */
  readonly status: number | null
  /**
   * `not-allowed`: the token may not, or must not see it. `rate-limited`: too many requests. `unreachable`: no answer, or a server error.
   * `refused`: anything else.
   */
  readonly kind: 'not-allowed' | 'rate-limited' | 'unreachable' | 'refused'
  /** What happened, as a sentence without a full stop. */
  readonly sentence: string
  /** Seconds GitHub asks to wait; null where it does not say. */
  readonly retryAfter: number | null
  /** True where the answer is about one of GitHub's own limits, as the client knows them. */
  readonly namesLimit: boolean
}

/** Reads a failure out of what a request threw; undefined for anything else, which is a bug and goes on its way. */
export function readFailure(error: unknown): RequestFailure | undefined {
  if (!(error instanceof RequestError)) return undefined
  const { response } = error
  const detail = shorten(error.message)
  if (response === undefined) {
    return {
      status: null,
      kind: 'unreachable',
      sentence: `GitHub could not be reached (${detail})`,
      retryAfter: null,
      namesLimit: false,
    }
  }
  const { status } = error
  const remaining = response.headers['x-ratelimit-remaining']
  const retryAfter = readSeconds(response.headers['retry-after'])
  const namesLimit =
    (status === 403 || status === 429) && (/\bsecondary rate\b/i.test(error.message) || remaining === '0')
  const limited = namesLimit || (status === 403 && (retryAfter !== null || /rate limit/i.test(error.message)))
  const kind = kindOf(status, limited)
  return { status, kind, sentence: say(kind, status, detail, retryAfter), retryAfter, namesLimit }
}

function kindOf(status: number, limited: boolean): RequestFailure['kind'] {
  if (limited || status === 429) return 'rate-limited'
  if (status === 403 || status === 404) return 'not-allowed'
  return status >= 500 ? 'unreachable' : 'refused'
}

function say(kind: RequestFailure['kind'], status: number, detail: string, retryAfter: number | null): string {
  switch (kind) {
    case 'rate-limited':
      return `GitHub's rate limit is used up (${status})${retryAfter === null ? '' : `: it asks to wait ${retryAfter} seconds`}`
    case 'unreachable':
      return `GitHub answered with an error of its own (${status}), also when asked again`
    case 'not-allowed':
      return status === 404
        ? `GitHub shows the token nothing there (404: ${detail})`
        : `the token is not allowed to (${status}: ${detail})`
    case 'refused':
      return status === 401 ? 'GitHub does not know the token (401)' : `GitHub refused it (${status}: ${detail})`
  }
}

function readSeconds(header: string | number | undefined): number | null {
  const seconds = header === undefined ? Number.NaN : Number(header)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null
}

/** First line of a message from elsewhere, without its link to the documentation. */
function shorten(message: string): string {
  const line = /^[^\r\n]*/.exec(message)?.[0] ?? ''
  return line.replace(/ - https:\/\/\S*$/, '').slice(0, 200)
}
