// A double of GitHub's attestations and releases that judges every request, and each of its own answers, by GitHub's published description.
import { errorBody } from '../action/github-bodies.ts'
import { judgeAnswer, judgeRequest } from '../action/judge-exchange.ts'
import { type FoundOperation, findOperation } from '../action/published-api.ts'
import { type Answer, type Asked, type HttpDouble, startHttp } from './http-double.ts'

/** An attestation as GitHub lists it. */
export interface StoredAttestation {
  readonly bundle?: unknown
  readonly bundle_url?: string
}

/** A file of a release. */
export interface StoredAsset {
  readonly name: string
  readonly bytes: Buffer
  readonly digest?: string | null
}

/** What the double holds of `orchard/market`; a test may change it at any time. */
export interface Holdings {
  /** By `sha256:HEX`. */
  readonly attestations: Map<string, StoredAttestation[]>
  /** By tag. */
  readonly releases: Map<string, StoredAsset[]>
  /** Where assets are kept, which GitHub redirects to; null answers with the bytes. */
  storage: string | null
  /** Token that is needed; null lets anybody read. */
  token: string | null
  /** Takes the place of an answer; undefined leaves it. */
  fault: ((asked: Asked) => Answer | undefined) | null
}

/** A running double. */
export interface GitHubDouble extends HttpDouble, Holdings {
  /** What was wrong with a request or an answer; empty in the end. */
  readonly complaints: string[]
}

/** Starts a double. */
export async function startGitHub(): Promise<GitHubDouble> {
  const complaints: string[] = []
  const holdings: Holdings = { attestations: new Map(), releases: new Map(), storage: null, token: null, fault: null }
  const http = await startHttp(asked => {
    const answer = holdings.fault?.(asked) ?? judged(holdings, asked, http.url, complaints)
    return answer
  })
  return Object.assign(holdings, http, { complaints })
}

function judged(holdings: Holdings, asked: Asked, api: string, complaints: string[]): Answer {
  const url = new URL(asked.path, api)
  const { pathname } = url
  complaints.push(...judgeHeaders(asked, holdings.token))
  const found = findOperation(asked.method, pathname)
  if (found === undefined) {
    complaints.push(`GitHub has no ${asked.method} ${pathname}`)
    return { status: 404, body: errorBody(404, 'Not Found') }
  }
  complaints.push(
    ...judgeRequest(found, {
      method: asked.method,
      path: pathname,
      query: url.searchParams,
      type: '',
      body: Buffer.alloc(0),
    }),
  )
  if (holdings.token !== null && asked.headers.authorization !== `token ${holdings.token}`)
    return { status: 404, body: errorBody(404, 'Not Found') }
  const answer = answerTo(holdings, found, url, asked)
  if (answer !== 'hang' && answer.body !== undefined && !Buffer.isBuffer(answer.body))
    complaints.push(...judgeAnswer(found, answer.status, JSON.stringify(answer.body)))
  return answer
}

function answerTo(holdings: Holdings, found: FoundOperation, url: URL, asked: Asked): Answer {
  const { values } = found
  if (values.owner !== 'orchard' || values.repo !== 'market') return notFound
  switch (found.name) {
    case 'GET /repos/{owner}/{repo}/attestations/{subject_digest}':
      return listAttestations(holdings.attestations.get(values.subject_digest ?? '') ?? [], url)
    case 'GET /repos/{owner}/{repo}/releases/tags/{tag}': {
      const index = [...holdings.releases.keys()].indexOf(values.tag ?? '')
      return index < 0 ? notFound : { status: 200, body: releaseBody(url.origin, index + 1, values.tag ?? '') }
    }
    case 'GET /repos/{owner}/{repo}/releases/{release_id}/assets': {
      const assets = [...holdings.releases.values()][Number(values.release_id) - 1]
      const [page, size] = [Number(url.searchParams.get('page') ?? 1), Number(url.searchParams.get('per_page') ?? 30)]
      const bodies = assets?.map((asset, index) =>
        assetBody(url.origin, Number(values.release_id) * 1_000 + index, asset),
      )
      return bodies === undefined ? notFound : { status: 200, body: bodies.slice((page - 1) * size, page * size) }
    }
    case 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}':
      return downloadAsset(holdings, Number(values.asset_id), asked)
    default:
      return notFound
  }
}

const notFound: Answer = { status: 404, body: errorBody(404, 'Not Found') }

function listAttestations(stored: readonly StoredAttestation[], url: URL): Answer {
  if (stored.length === 0) return notFound
  const size = Number(url.searchParams.get('per_page') ?? 30)
  const from = Number(url.searchParams.get('after') ?? 0)
  const shown = stored.slice(from, from + size).map(item => ({ repository_id: 700100, initiator: 'user', ...item }))
  const next = new URL(url)
  next.searchParams.set('after', String(from + size))
  const headers = from + size < stored.length ? { link: `<${next}>; rel="next"` } : {}
  return { status: 200, headers: headers as Record<string, string>, body: { attestations: shown } }
}

function downloadAsset(holdings: Holdings, id: number, asked: Asked): Answer {
  const asset = [...holdings.releases.values()][Math.floor(id / 1_000) - 1]?.[id % 1_000]
  if (asset === undefined) return notFound
  if (asked.headers.accept !== 'application/octet-stream') return { status: 200, body: assetBody('', id, asset) }
  if (holdings.storage !== null)
    return { status: 302, headers: { location: `${holdings.storage}/${asset.name}?sig=1` } }
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: asset.bytes }
}

/** https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#headers */
function judgeHeaders({ headers, path }: Asked, token: string | null): string[] {
  const faults: string[] = []
  if (headers.authorization !== undefined && headers.authorization !== `token ${token}`)
    faults.push(`authorization is ${headers.authorization}`)
  const accept = /\/assets\/\d+$/.test(path) ? 'application/octet-stream' : 'application/vnd.github+json'
  if (headers.accept !== accept) faults.push(`accept is ${headers.accept}`)
  if (!/^ferrule/.test(headers['user-agent'] ?? '')) faults.push(`user-agent is ${headers['user-agent']}`)
  if (headers['x-github-api-version'] !== '2022-11-28') faults.push(`version is ${headers['x-github-api-version']}`)
  return faults
}

function releaseBody(api: string, id: number, tag: string) {
  const url = `${api}/repos/orchard/market/releases/${id}`
  return {
    ...{ url, html_url: url, assets_url: `${url}/assets`, upload_url: `${url}/assets{?name,label}` },
    ...{ tarball_url: url, zipball_url: url, id, node_id: `RE_${id}`, tag_name: tag, target_commitish: 'main' },
    ...{ name: tag, draft: false, prerelease: false, author: account(api), assets: [] },
    ...{ created_at: '2026-03-02T08:00:00Z', published_at: '2026-03-02T08:00:00Z' },
  }
}

function assetBody(api: string, id: number, { name, bytes, digest = null }: StoredAsset) {
  const url = `${api || 'https://api.github.example'}/repos/orchard/market/releases/assets/${id}`
  return {
    ...{ url, browser_download_url: url, id, node_id: `RA_${id}`, name, label: '', state: 'uploaded', digest },
    ...{ content_type: 'application/octet-stream', size: bytes.length, download_count: 0, uploader: account(api) },
    ...{ created_at: '2026-03-02T08:00:00Z', updated_at: '2026-03-02T08:00:00Z' },
  }
}

function account(api: string) {
  const url = `${api || 'https://api.github.example'}/users/orchard`
  const lists = ['followers', 'following', 'gists', 'starred', 'subscriptions', 'repos', 'events', 'received_events']
  return {
    ...{ login: 'orchard', id: 41, node_id: 'U_41', type: 'Bot', site_admin: false, gravatar_id: '' },
    ...{ avatar_url: `${url}/avatar`, html_url: url, url, organizations_url: `${url}/orgs` },
    ...Object.fromEntries(lists.map(list => [`${list}_url`, `${url}/${list}`])),
  }
}
