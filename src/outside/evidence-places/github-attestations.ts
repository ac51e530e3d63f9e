import { runnerFetch } from '../github/client.ts'
import { apiUrlOf } from '../github/runner.ts'
import { ask, expectText, parseJson } from './ask.ts'
import { type AskGitHub, openGitHub } from './ask-github.ts'
import { maximumTextBytes } from './careful-fetch.ts'
import { decompressSnappy } from './decompress-snappy.ts'
import { type FoundEvidence, maximumTexts, type PlaceOf, placeFailure, type Search } from './place.ts'

type GitHubPlace = PlaceOf<'github'>

const perPage = 100
const maximumPages = 10

/**
 * Attestations that GitHub stores about the artifacts, as one text. Of what it answers only the bundles are taken.
 * https://docs.github.com/rest/repos/attestations#list-attestations
 */
export async function findGitHubAttestations(place: GitHubPlace, search: Search): Promise<FoundEvidence> {
  const askGitHub = openGitHub(place, search)
  // One statement about many artifacts is listed for each of them, and is one piece of evidence.
  const bundles = new Map<string, unknown>()
  for (const { digests } of search.artifacts) {
    if (digests.sha256 === undefined) continue
    const listed = await listAttestations(place, askGitHub, digests.sha256)
    for (const bundle of await readBundles(place, listed, new URL(apiUrlOf(search.environment))))
      bundles.set(JSON.stringify(bundle), bundle)
  }
  if (bundles.size === 0) return { bundles: [], sboms: [] }
  const { owner, repo } = place.repository
  const text = JSON.stringify({ attestations: [...bundles.values()].map(bundle => ({ bundle })) })
  return { bundles: [{ name: `attestations of ${owner}/${repo}`, text }], sboms: [] }
}

async function listAttestations(place: GitHubPlace, askGitHub: AskGitHub, sha256: string): Promise<readonly unknown[]> {
  const listed: unknown[] = []
  let after: string | null = null
  for (let page = 1; ; page++) {
    if (page > maximumPages) throw placeFailure(place, `it lists more than ${maximumPages * perPage} attestations`)
    const answer = await askGitHub('GET /repos/{owner}/{repo}/attestations/{subject_digest}', {
      subject_digest: `sha256:${sha256}`,
      per_page: perPage,
      ...(after === null ? {} : { after }),
    })
    // GitHub says of a digest without attestations what it says of a repository that it does not show.
    if (answer === undefined) return listed
    const { attestations } = (parseJson(place, answer.bytes.toString('utf8')) ?? {}) as { attestations?: unknown }
    if (!Array.isArray(attestations)) throw placeFailure(place, 'its answer holds no list of attestations')
    listed.push(...attestations)
    after = cursorOf(answer.link)
    if (after === null) return listed
  }
}

/** Only the cursor is taken from the address of the next page, never where it leads. */
function cursorOf(link: string): string | null {
  const address = /<([^<>]*)>;\s*rel="next"/.exec(link)?.[1] ?? ''
  return URL.canParse(address) ? new URL(address).searchParams.get('after') : null
}

async function readBundles(place: GitHubPlace, listed: readonly unknown[], namedBy: URL): Promise<unknown[]> {
  const bundles: unknown[] = []
  let fetched = 0
  for (const item of listed) {
    const { bundle, bundle_url } = (item ?? {}) as { readonly bundle?: unknown; readonly bundle_url?: unknown }
    if (bundle !== undefined && bundle !== null) bundles.push(bundle)
    else {
      fetched++
      if (fetched > maximumTexts)
        throw placeFailure(place, `more than ${maximumTexts} bundles would have to be fetched`)
      bundles.push(await fetchBundle(place, bundle_url, namedBy))
    }
  }
  return bundles
}

/** The address is signed by itself: whoever stores the bundle is sent no token. */
async function fetchBundle(place: GitHubPlace, address: unknown, namedBy: URL): Promise<unknown> {
  if (typeof address !== 'string' || !URL.canParse(address))
    throw placeFailure(place, 'it lists an attestation with neither a bundle nor an address of one')
  const answer = await ask(place, new URL(address), {}, { namedBy, fetcher: runnerFetch })
  const text = expectText(place, answer)
  // Compressed, this byte would be the length of 123 bytes, and no bundle is that short.
  if (text.startsWith('{')) return parseJson(place, text)
  try {
    return parseJson(place, decompressSnappy(answer.bytes, maximumTextBytes).toString('utf8'))
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw placeFailure(place, `a bundle cannot be decompressed (${cause.message})`, cause)
  }
}
