import { saySize } from '../../model/size.ts'

/** One answer may be this large. */
export const maximumTextBytes = 32_000_000
/** One request may take this long, with all its redirects, to the end of the answer. */
const requestMilliseconds = 20_000
const maximumRedirects = 5

/** A request that was given up here, and not by the other side. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp'
}

/**
 * Makes a `fetch` for services that are not believed: in time, within a size, over HTTPS or to this machine itself, and read to the end before
 * anybody sees it. Redirects are followed here, because whoever is redirected to must not get the credentials meant for another.
 * @param namedBy the service that named the address; null where the user did
 */
export function carefulFetch(fetcher: typeof fetch, namedBy: URL | null = null): typeof fetch {
  return async (input, init) => {
    const signal = AbortSignal.timeout(requestMilliseconds)
    const headers = new Headers(init?.headers)
    let url = new URL(String(input))
    refuseOpenAddress(url, namedBy)
    for (let redirects = 0; ; redirects++) {
      const answer = await fetcher(url, { ...init, headers: Object.fromEntries(headers), redirect: 'manual', signal })
      const next = redirectOf(answer, url)
      if (next === undefined) return readBounded(answer)
      await answer.body?.cancel()
      if (redirects === maximumRedirects) throw new GivenUp(`it redirects more than ${maximumRedirects} times`)
      refuseOpenAddress(next, url)
      if (next.origin !== url.origin) headers.delete('authorization')
      url = next
    }
  }
}

/** Whether an address is one of this machine itself, where nobody listens on the way. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]'
}

/** Unencrypted is allowed on this machine only, and nobody else may send there: what runs here may answer to whoever asks from here. */
function refuseOpenAddress(url: URL, from: URL | null): void {
  if (url.protocol === 'https:') return
  if (url.protocol === 'http:' && isLoopback(url) && (from === null || isLoopback(from))) return
  const origin = `${url.protocol}//${url.host}`
  throw new GivenUp(
    from === null ? `${origin} is not asked, for it is not https` : `it leads to ${origin}, which is not https`,
  )
}

function redirectOf(answer: Response, url: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(answer.status)) return undefined
  const location = answer.headers.get('location') ?? ''
  if (location === '' || !URL.canParse(location, url.href)) throw new GivenUp('it redirects to no address')
  return new URL(location, url)
}

/** Reads an answer to its end, or as far as the bound: what is longer than it says is cut off here. */
async function readBounded(answer: Response): Promise<Response> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength
    if (size > maximumTextBytes) throw new GivenUp(`its answer is over ${saySize(maximumTextBytes)}`)
    chunks.push(chunk)
  }
  const { status, statusText, headers } = answer
  return new Response(size === 0 ? null : Buffer.concat(chunks), { status, statusText, headers: [...headers] })
}
