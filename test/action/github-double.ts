// A double of GitHub's API on 127.0.0.1: it keeps comments, obeys permissions, fails where it is told to, and judges every request and each
// of its own answers by GitHub's published description.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serveGit } from './git-server.ts'
import { type Account, type Comment, commentBody, commitBody, errorBody } from './github-bodies.ts'
import { type FoundOperation, findOperation, judgeAnswer, judgeRequest } from './published-api.ts'

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
  /** Folder with bare repositories as `owner/name`, served over HTTP; what compare answers from. */
  readonly repositories: string
  readonly mergeBase: (base: string, head: string) => string | null
}

/** A running double. */
export interface GitHubDouble {
  readonly url: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly comments: Comment[]
  readonly faults: Fault[]
  /** `METHOD path` of every request to the API, in order. */
  readonly requests: string[]
  /** Authorization headers of every git request. */
  readonly gitCredentials: (string | undefined)[]
  /** What was wrong with a request or with an answer of the double; empty in the end. */
  readonly complaints: string[]
  close(): Promise<void>
}

/** The app behind the token of a job. */
export const jobBot: Account = { login: 'github-actions[bot]', type: 'Bot' }

/** Starts a double. */
export async function startGitHub(options: DoubleOptions): Promise<GitHubDouble> {
  const state = {
    comments: [] as Comment[],
    faults: [] as Fault[],
    requests: [] as string[],
    complaints: [] as string[],
  }
  const gitCredentials: (string | undefined)[] = []
  const basePath = options.basePath ?? ''
  const graphqlPath = basePath === '' ? '/graphql' : basePath.replace(/v3$/, 'graphql')
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (/\/(info\/refs|git-upload-pack)$/.test(pathname)) {
      gitCredentials.push(request.headers.authorization)
      const basic = Buffer.from(`x-access-token:${options.token}`).toString('base64')
      if (request.headers.authorization === `basic ${basic}`) serveGit(options.repositories, request, response)
      else response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
      return
    }
    readBody(request).then(body =>
      answer({ ...options, ...state, basePath, graphqlPath, url }, request, response, body),
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    ...state,
    gitCredentials,
    url,
    apiUrl: `${url}${basePath}`,
    graphqlUrl: `${url}${graphqlPath}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Scene extends DoubleOptions {
  readonly basePath: string
  readonly graphqlPath: string
  readonly url: string
  readonly comments: Comment[]
  readonly faults: Fault[]
  readonly requests: string[]
  readonly complaints: string[]
}

interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

function answer(scene: Scene, request: IncomingMessage, response: ServerResponse, body: string): void {
  const url = new URL(request.url ?? '/', scene.url)
  const method = request.method ?? 'GET'
  const path = url.pathname.startsWith(scene.basePath) ? url.pathname.slice(scene.basePath.length) : url.pathname
  const isGraphQL = method === 'POST' && url.pathname === scene.graphqlPath
  scene.requests.push(`${method} ${isGraphQL ? '/graphql' : path}${url.search}`)
  scene.complaints.push(...judgeHeaders(request.headers, scene.token))
  const found = isGraphQL ? undefined : findOperation(method, path)
  if (found !== undefined)
    scene.complaints.push(...judgeRequest(found, { method, path, query: url.searchParams, body }))
  else if (!isGraphQL) scene.complaints.push(`GitHub has no ${method} ${path}`)
  const fault = scene.faults.find(
    candidate => candidate.times > 0 && candidate.on.test(`${method} ${isGraphQL ? '/graphql' : path}`),
  )
  if (fault !== undefined) fault.times--
  if (fault?.answer === 'cut') {
    request.socket.destroy()
    return
  }
  const given: Answer =
    typeof fault?.answer === 'object'
      ? {
          status: fault.answer.status,
          body: errorBody(fault.answer.status, fault.answer.message),
          headers: fault.answer.headers ?? {},
        }
      : isGraphQL
        ? answerGraphQL(scene, body)
        : answerRest(scene, method, found, url, body)
  if (fault?.answer === 'cut-after') {
    request.socket.destroy()
    return
  }
  const text = JSON.stringify(given.body)
  if (found !== undefined) scene.complaints.push(...judgeAnswer(found, given.status, text))
  const headers = { 'content-type': 'application/json; charset=utf-8', ...given.headers }
  if (fault?.answer === 'cut-within') {
    response.writeHead(given.status, { ...headers, 'content-length': Buffer.byteLength(text) })
    response.write(text.slice(0, text.length / 2), () => setTimeout(() => request.socket.destroy(), 50))
    return
  }
  setTimeout(() => response.writeHead(given.status, headers).end(text), fault?.answer === 'slow' ? 1000 : 0)
}

function answerRest(scene: Scene, method: string, found: FoundOperation | undefined, url: URL, body: string): Answer {
  const api = `${scene.url}${scene.basePath}`
  switch (found?.name) {
    case 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments':
      return listComments(scene, url, api)
    case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
      if (scene.mayComment === false) return notAllowed
      const comment = { id: 1000 + scene.comments.length, author: scene.account ?? jobBot, body: JSON.parse(body).body }
      scene.comments.push(comment)
      return { status: 201, body: commentBody(api, comment) }
    }
    case 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
      const comment = scene.comments.find(candidate => candidate.id === Number(found.values.comment_id))
      if (scene.mayComment === false) return notAllowed
      if (comment === undefined) return { status: 404, body: errorBody(404, 'Not Found') }
      comment.body = JSON.parse(body).body
      return { status: 200, body: commentBody(api, comment) }
    }
    case 'GET /repos/{owner}/{repo}/compare/{basehead}': {
      const [base = '', head = ''] = (found.values.basehead ?? '').split('...')
      const common = scene.mergeBase(base, head)
      if (common === null) return { status: 404, body: errorBody(404, 'Not Found') }
      return { status: 200, body: comparison(api, base, common) }
    }
    default:
      return { status: method === 'GET' ? 404 : 405, body: errorBody(404, 'Not Found') }
  }
}

const notAllowed: Answer = { status: 403, body: errorBody(403, 'Resource not accessible by integration') }

function listComments(scene: Scene, url: URL, api: string): Answer {
  const size = Number(url.searchParams.get('per_page') ?? '30')
  const page = Number(url.searchParams.get('page') ?? '1')
  const last = Math.max(1, Math.ceil(scene.comments.length / size))
  const linkTo = (number: number, relation: string) => {
    const target = new URL(url)
    target.searchParams.set('page', String(number))
    return `<${target}>; rel="${relation}"`
  }
  const link = page < last ? [linkTo(page + 1, 'next'), linkTo(last, 'last')].join(', ') : ''
  const shown = scene.comments.slice((page - 1) * size, page * size)
  return { status: 200, body: shown.map(comment => commentBody(api, comment)), headers: link === '' ? {} : { link } }
}

function answerGraphQL(scene: Scene, body: string): Answer {
  const { query } = JSON.parse(body) as { readonly query?: unknown }
  if (typeof query !== 'string' || !/^query \{ viewer \{ login \} \}$/.test(query))
    scene.complaints.push(`an unknown GraphQL query: ${String(query)}`)
  if (scene.viewer === null) {
    const errors = [{ type: 'FORBIDDEN', path: ['viewer'], message: 'Resource not accessible by integration' }]
    return { status: 200, body: { data: null, errors } }
  }
  return { status: 200, body: { data: { viewer: { login: scene.viewer ?? jobBot.login } } } }
}

function comparison(api: string, base: string, common: string) {
  const address = `${api}/compare`
  return {
    url: address,
    html_url: address,
    permalink_url: address,
    diff_url: address,
    patch_url: address,
    base_commit: commitBody(api, base),
    merge_base_commit: commitBody(api, common),
    status: 'diverged',
    ahead_by: 1,
    behind_by: 1,
    total_commits: 1,
    commits: [],
  }
}

/** https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#headers */
function judgeHeaders(headers: IncomingMessage['headers'], token: string): string[] {
  const faults: string[] = []
  if (headers.authorization !== `token ${token}` && headers.authorization !== `bearer ${token}`)
    faults.push(`authorization is ${headers.authorization}`)
  if (!/^application\/(vnd\.github[\w.+-]*json|json)/.test(headers.accept ?? ''))
    faults.push(`accept is ${headers.accept}`)
  if (!/^ferrule\/\d/.test(headers['user-agent'] ?? '')) faults.push(`user-agent is ${headers['user-agent']}`)
  if (headers['x-github-api-version'] !== '2022-11-28')
    faults.push(`x-github-api-version is ${headers['x-github-api-version']}`)
  return faults
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
