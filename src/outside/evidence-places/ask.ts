import { setTimeout as wait } from 'node:timers/promises'
import { carefulFetch, GivenUp } from './careful-fetch.ts'
import { type Place, placeFailure } from './place.ts'

/** What a service answered. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Buffer
}

/** How a service is asked, where not at an address of the user's. */
interface Asking {
  /** The service that named the address, which is believed less than the user. */
  readonly namedBy?: URL
  readonly fetcher?: typeof fetch
}

/** Milliseconds before a request that failed for a moment is made again. */
const waits = [300, 1_500]

/**
 * Asks a service of a place. Any status is an answer; one that speaks of a passing trouble is asked for again.
 * @throws FerruleError `place-unreachable` where no answer comes
 */
export async function ask(
  place: Place,
  url: URL,
  headers: Readonly<Record<string, string>>,
  { namedBy, fetcher = fetch }: Asking = {},
): Promise<Answer> {
  for (let attempt = 0; ; attempt++) {
    const pause = waits[attempt]
    try {
      const answer = await carefulFetch(fetcher, namedBy ?? null)(url, {
        headers: { 'user-agent': 'ferrule', ...headers },
      })
      const isPassing = answer.status === 429 || answer.status >= 500
      if (!isPassing || pause === undefined)
        return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
    } catch (error) {
      const reason = sayRequestError(error, url)
      if (reason === undefined) throw error
      if (pause === undefined || error instanceof GivenUp) throw placeFailure(place, reason, error)
    }
    await wait(pause)
  }
}

/** The text of a good answer; anything else is told as it is. */
export function expectText(place: Place, answer: Answer): string {
  if (answer.status === 200) return answer.bytes.toString('utf8').replace(/^\uFEFF/, '')
  throw placeFailure(place, sayStatus(answer.status))
}

/** The value of a good answer in JSON. */
export function expectJson(place: Place, answer: Answer): unknown {
  return parseJson(place, expectText(place, answer))
}

/** A value in JSON that a service answered. */
export function parseJson(place: Place, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw placeFailure(place, 'it answered something else than JSON', cause)
  }
}

function sayStatus(status: number): string {
  if (status === 401 || status === 403) return `it does not let us in (${status})`
  if (status === 429) return 'it asks to come back later (429)'
  return `it answered ${status}`
}

/** Why no answer came, in words; undefined for anything else, which is a bug and goes on its way. */
function sayRequestError(error: unknown, { host }: URL): string | undefined {
  if (error instanceof GivenUp) return error.message
  if (!(error instanceof Error)) return undefined
  if (error.name === 'TimeoutError') return `${host} did not answer in time`
  // What Node.js calls a connection that failed, or that broke off.
  if (error instanceof TypeError && (error.message === 'fetch failed' || error.message === 'terminated')) {
    const { code } = (error.cause ?? {}) as { readonly code?: unknown }
    return `${host} could not be reached${typeof code === 'string' ? ` (${code})` : ''}`
  }
  return undefined
}
