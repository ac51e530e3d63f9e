// What a double of GitHub is made of, and what its answers are given from.
import type { Account, Comment } from './github-bodies.ts'
import { errorBody } from './github-bodies.ts'
import type { FoundOperation } from './published-api.ts'
import type { JobArtifact, KeptRelease } from './release-bodies.ts'

/** What goes wrong with requests whose `METHOD path` matches, so many times. */
export interface Fault {
  readonly on: RegExp
  times: number
  /**
   * `cut` ends the connection before anything is done, `cut-after` when it is done, `cut-within` in the middle of the answer; `slow` answers
   * a second late.
   */
  readonly answer:
    | 'slow'
    | 'cut'
    | 'cut-after'
    | 'cut-within'
    | { readonly status: number; readonly message: string; readonly headers?: Readonly<Record<string, string>> }
}

/** What a double is made of. */
export interface DoubleOptions {
  /** `/api/v3` for an enterprise server; empty for api.github.com. */
  readonly basePath?: string
  readonly token: string
  /** Login that GraphQL gives; null where it cannot be asked. */
  readonly viewer?: string | null
  /** Who the token's comments come from. */
  readonly account?: Account
  readonly mayComment?: boolean
  /** contents: write */
  readonly mayRelease?: boolean
  /** attestations: write */
  readonly mayAttest?: boolean
  /** Where the server keeps none: an enterprise server, or a private repository that a user owns. */
  readonly noAttestations?: 'enterprise server' | 'private repository of a user'
  /** Folder with bare repositories as `owner/name`, served over HTTP; what compare answers from. */
  readonly repositories: string
  readonly mergeBase: (base: string, head: string) => string | null
}

/** An attestation of the repository. */
export interface KeptAttestation {
  readonly id: number
  readonly bundle: unknown
  /** As `sha256:HEX`. */
  readonly subjects: readonly string[]
}

/** What a double keeps, and what it saw. */
export interface DoubleState {
  readonly comments: Comment[]
  readonly releases: KeptRelease[]
  readonly attestations: KeptAttestation[]
  readonly artifacts: JobArtifact[]
  readonly faults: Fault[]
  /** `METHOD path` of every request to the API, in order. */
  readonly requests: string[]
  /** What was wrong with a request or with an answer of the double; empty in the end. */
  readonly complaints: string[]
}

/** One request with everything that answers it. */
export interface Scene extends DoubleOptions, DoubleState {
  /** Address of the API, and the one that assets are uploaded to. */
  readonly api: string
  readonly uploads: string
  readonly method: string
  readonly url: URL
  readonly accept: string
  readonly found: FoundOperation | undefined
  readonly body: Buffer
  /** Puts bytes into the store, and gives the address that they are fetched from without a token. */
  store(bytes: Buffer): string
}

/** How a request is answered. Without a body nothing is sent but the headers. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Nothing is there, or the token may not see it. */
export const notFound: Answer = { status: 404, body: errorBody(404, 'Not Found') }

/** The token lacks a permission. */
export const notAllowed: Answer = { status: 403, body: errorBody(403, 'Resource not accessible by integration') }

/** One page of a list, with the links to others. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export function pageOf<Item>(url: URL, items: readonly Item[]): { shown: readonly Item[]; headers: Answer['headers'] } {
  const size = Number(url.searchParams.get('per_page') ?? '30')
  const page = Number(url.searchParams.get('page') ?? '1')
  const last = Math.max(1, Math.ceil(items.length / size))
  const linkTo = (number: number, relation: string) => {
    const target = new URL(url)
    target.searchParams.set('page', String(number))
    return `<${target}>; rel="${relation}"`
  }
  const link = page < last ? [linkTo(page + 1, 'next'), linkTo(last, 'last')].join(', ') : ''
  return { shown: items.slice((page - 1) * size, page * size), headers: link === '' ? {} : { link } }
}
