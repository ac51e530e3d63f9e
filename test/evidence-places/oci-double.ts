// An OCI registry in this process, to read from: manifests, blobs, referrers and the tag that stands for them in older registries.
// https://github.com/opencontainers/distribution-spec/blob/main/spec.md
import { createHash } from 'node:crypto'
import { type Answer, type Asked, type HttpDouble, startHttp } from './http-double.ts'

const indexType = 'application/vnd.oci.image.index.v1+json'
const manifestType = 'application/vnd.oci.image.manifest.v1+json'

/** How a registry differs. */
export interface RegistryOptions {
  /** `referrers` knows the question, `tag` keeps the list under a tag, `page` answers the question with a page for people. */
  readonly lists?: 'referrers' | 'tag' | 'page'
  /** Who may read: anybody, whoever has a token that anybody gets, or those with credentials by either way. */
  readonly asks?: 'nobody' | 'bearer' | 'bearer with credentials' | 'basic'
  /** Manifests on one page of referrers. */
  readonly pageSize?: number
  /** The last page that is still there. */
  readonly lastPage?: number
  /** How many requests a token is good for. */
  readonly tokenLasts?: number
  /** Where blobs are kept, which the registry redirects to. */
  readonly storage?: string
}

/** A running registry with the repository `orchard/market`. */
export interface OciDouble extends HttpDouble {
  /** Digest of the image that others refer to. */
  readonly image: string
  /** Puts bytes under their digest. */
  put(bytes: Buffer | string): string
  /** Puts a manifest that refers to the image, and lists it. */
  refer(manifest: object, descriptor?: object): string
  /** Puts a bundle as cosign and GitHub's actions do. */
  attach(bundle: string, mediaType?: string): string
  /** Bytes by digest: a test may put others there. */
  readonly contents: Map<string, Buffer>
  /** What was wrong with a request; empty in the end. */
  readonly complaints: string[]
}

/** `keeper:orchard`, as Basic wants it. */
export const credentials = Buffer.from('keeper:orchard').toString('base64')

/** Starts a registry. */
export async function startOci(options: RegistryOptions = {}): Promise<OciDouble> {
  const contents = new Map<string, Buffer>()
  const listed: object[] = []
  const complaints: string[] = []
  const put = (bytes: Buffer | string) => {
    const content = Buffer.from(bytes)
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
    contents.set(digest, content)
    return digest
  }
  const image = put(JSON.stringify({ schemaVersion: 2, mediaType: manifestType, layers: [] }))
  let uses = 0
  const http: HttpDouble = await startHttp(asked => {
    const url = new URL(asked.path, http.url)
    if (asked.method !== 'GET') complaints.push(`nothing but GET is asked, not ${asked.method}`)
    if (url.pathname === '/token') {
      uses = 0
      return giveToken(options, asked, url, complaints)
    }
    const refusal = refuse(options, asked, http.url, uses++)
    return refusal ?? answerTo({ options, contents, listed, image, complaints }, asked, url)
  })
  const refer = (manifest: object, descriptor: object = {}) => {
    const digest = put(
      JSON.stringify({ schemaVersion: 2, mediaType: manifestType, subject: { digest: image }, ...manifest }),
    )
    listed.push({ mediaType: manifestType, digest, size: contents.get(digest)?.length, ...descriptor })
    return digest
  }
  const attach = (bundle: string, mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json') => {
    const digest = put(bundle)
    const layers = [{ mediaType, digest, size: bundle.length }]
    refer(
      { artifactType: mediaType, config: { mediaType: 'application/vnd.oci.empty.v1+json' }, layers },
      { artifactType: mediaType },
    )
    return digest
  }
  return { ...http, image, put, refer, attach, contents, complaints }
}

interface Shelves {
  readonly options: RegistryOptions
  readonly contents: ReadonlyMap<string, Buffer>
  readonly listed: readonly object[]
  readonly image: string
  readonly complaints: string[]
}

function answerTo({ options, contents, listed, image, complaints }: Shelves, asked: Asked, url: URL): Answer {
  const [, kind = '', reference = ''] =
    /^\/v2\/orchard\/market\/(referrers|manifests|blobs)\/([^/]+)$/.exec(url.pathname) ?? []
  const isTag = reference === image.replace(':', '-')
  const wanted = kind === 'referrers' || isTag ? indexType : manifestType
  if (kind !== 'blobs' && !(asked.headers.accept ?? '').includes(wanted))
    complaints.push(`accept is ${asked.headers.accept}`)
  const { lists = 'referrers', storage } = options
  if (kind === 'referrers' && lists === 'page')
    return { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }
  if (kind === 'referrers' && lists === 'referrers') return listPage(options, reference === image ? listed : [], url)
  if (kind === 'manifests' && isTag && lists !== 'referrers' && listed.length > 0) return indexOf(listed)
  const bytes = kind === 'referrers' ? undefined : contents.get(reference)
  if (bytes === undefined) return notFound
  if (kind === 'blobs' && storage !== undefined)
    return { status: 307, headers: { location: `${storage}/${reference}` } }
  return {
    status: 200,
    headers: { 'content-type': kind === 'blobs' ? 'application/octet-stream' : manifestType },
    body: bytes,
  }
}

const notFound: Answer = { status: 404, body: { errors: [{ code: 'NAME_UNKNOWN' }] } }

function indexOf(manifests: readonly object[], link?: string): Answer {
  return {
    status: 200,
    headers: { 'content-type': indexType, ...(link === undefined ? {} : { link }) },
    body: Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests })),
  }
}

function listPage(
  { pageSize = 1_000, lastPage = 1_000 }: RegistryOptions,
  listed: readonly object[],
  url: URL,
): Answer {
  const from = Number(url.searchParams.get('last') ?? 0)
  if (from >= lastPage * pageSize) return notFound
  const next = from + pageSize
  const link = next < listed.length ? `<${url.pathname}?n=${pageSize}&last=${next}>; rel="next"` : undefined
  return indexOf(listed.slice(from, next), link)
}

/** https://distribution.github.io/distribution/spec/auth/token/ */
function refuse(options: RegistryOptions, { headers }: Asked, url: string, uses: number): Answer | undefined {
  const { asks = 'nobody', tokenLasts = 1_000 } = options
  if (asks === 'nobody') return undefined
  const isBasic = asks === 'basic'
  const wanted = isBasic ? `Basic ${credentials}` : 'Bearer a-token-to-pull'
  if (headers.authorization === wanted && uses < tokenLasts) return undefined
  // A registry may propose more than is needed.
  const challenge = isBasic
    ? 'Basic realm="orchard"'
    : `Bearer realm="${url}/token?account=1",service="registry.example",scope="repository:orchard/market:pull,push"`
  return { status: 401, headers: { 'www-authenticate': challenge }, body: { errors: [{ code: 'UNAUTHORIZED' }] } }
}

function giveToken({ asks }: RegistryOptions, { headers }: Asked, url: URL, complaints: string[]): Answer {
  if (url.searchParams.get('scope') !== 'repository:orchard/market:pull')
    complaints.push(`scope is ${url.searchParams.get('scope')}`)
  if (url.searchParams.get('service') !== 'registry.example') complaints.push('the service is not named')
  if (asks === 'bearer with credentials' && headers.authorization !== `Basic ${credentials}`) return { status: 401 }
  return { status: 200, body: { access_token: 'a-token-to-pull', expires_in: 60 } }
}
