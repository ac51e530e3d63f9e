// A double of GitHub's API on 127.0.0.1: it keeps comments, releases and attestations, obeys permissions, fails where it is told to, and
// judges every request and each of its own answers by GitHub's published description.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerComments, answerGraphQL } from './answer-comments.ts'
import { answerEvidence } from './answer-evidence.ts'
import { answerReleases } from './answer-releases.ts'
import { startStore } from './artifact-store.ts'
import type { Answer, DoubleOptions, DoubleState, Fault, Scene } from './double-scene.ts'
import { serveGit } from './git-server.ts'
import { errorBody } from './github-bodies.ts'
import { judgeAnswer, judgeHeaders, judgeRequest } from './judge-exchange.ts'
import { findOperation } from './published-api.ts'

export type { DoubleOptions, Fault } from './double-scene.ts'
export { jobBot } from './github-bodies.ts'

/** A running double. */
export interface GitHubDouble extends DoubleState {
  readonly url: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** Authorization headers of every git request. */
  readonly gitCredentials: (string | undefined)[]
  close(): Promise<void>
}

/** Starts a double. */
export async function startGitHub(options: DoubleOptions): Promise<GitHubDouble> {
  const state: DoubleState = {
    ...{ comments: [], releases: [], attestations: [], artifacts: [] },
    ...{ faults: [], requests: [], complaints: [] },
  }
  const gitCredentials: (string | undefined)[] = []
  const store = await startStore(complaint => state.complaints.push(complaint))
  const server = createServer((request, response) => {
    if (/\/(info\/refs|git-upload-pack)(\?|$)/.test(request.url ?? '')) {
      gitCredentials.push(request.headers.authorization)
      answerGit(options, request, response)
      return
    }
    readBody(request).then(body =>
      answer({ ...options, ...state, ...placesOf(url, options) }, store.put, request, response, body),
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { api, graphqlPath } = placesOf(url, options)
  return {
    ...state,
    gitCredentials,
    url,
    apiUrl: api,
    graphqlUrl: `${url}${graphqlPath}`,
    async close() {
      await store.close()
      await new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}

/** An enterprise server has everything below `/api`; elsewhere uploads have a host of their own, which a path stands for here. */
function placesOf(url: string, { basePath = '' }: DoubleOptions) {
  const beside = (name: string) => (basePath === '' ? `/${name}` : basePath.replace(/v3$/, name))
  const [graphqlPath, uploadPath] = [beside('graphql'), beside('uploads')]
  return { basePath, graphqlPath, uploadPath, api: `${url}${basePath}`, uploads: `${url}${uploadPath}` }
}

type Setting = DoubleOptions & DoubleState & ReturnType<typeof placesOf>

function answerGit(options: DoubleOptions, request: IncomingMessage, response: ServerResponse): void {
  const basic = Buffer.from(`x-access-token:${options.token}`).toString('base64')
  if (request.headers.authorization === `basic ${basic}`) serveGit(options.repositories, request, response)
  else response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
}

function answer(
  setting: Setting,
  store: Scene['store'],
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): void {
  const url = new URL(request.url ?? '/', setting.api)
  const method = request.method ?? 'GET'
  const isUpload = url.pathname.startsWith(`${setting.uploadPath}/`)
  const isGraphQL = method === 'POST' && url.pathname === setting.graphqlPath
  const root = isUpload ? setting.uploadPath : setting.basePath
  const path = isGraphQL ? '/graphql' : url.pathname.slice(url.pathname.startsWith(root) ? root.length : 0)
  const found = isGraphQL ? undefined : findOperation(method, path)
  const accept = request.headers.accept ?? ''
  const scene: Scene = { ...setting, method, url, accept, found, body, store }
  scene.requests.push(`${method} ${path}${url.search}`)
  scene.complaints.push(...judgeHeaders(scene, request.headers))
  const type = request.headers['content-type'] ?? ''
  if (found !== undefined)
    scene.complaints.push(...judgeRequest(found, { method, path, query: url.searchParams, body, type }))
  if (isUpload !== (found?.operation.servers !== undefined)) scene.complaints.push(`${method} ${path} has another host`)
  if (found === undefined && !isGraphQL) scene.complaints.push(`GitHub has no ${method} ${path}`)
  const fault = takeFault(scene, `${method} ${path}`)
  if (fault?.answer === 'cut') {
    request.socket.destroy()
    return
  }
  const given = typeof fault?.answer === 'object' ? answerOf(fault.answer) : answerRequest(scene, isGraphQL)
  send(scene, request, response, given, typeof fault?.answer === 'string' ? fault.answer : null)
}

function takeFault({ faults }: Scene, called: string): Fault | undefined {
  const fault = faults.find(({ times, on }) => times > 0 && on.test(called))
  if (fault !== undefined) fault.times--
  return fault
}

function answerOf({ status, message, headers = {} }: Exclude<Fault['answer'], string>): Answer {
  return { status, body: errorBody(status, message), headers }
}

function answerRequest(scene: Scene, isGraphQL: boolean): Answer {
  if (isGraphQL) return answerGraphQL(scene)
  const nothing = { status: scene.method === 'GET' ? 404 : 405, body: errorBody(404, 'Not Found') }
  return answerComments(scene) ?? answerReleases(scene) ?? answerEvidence(scene) ?? nothing
}

function send(
  { found, complaints }: Scene,
  request: IncomingMessage,
  response: ServerResponse,
  { status, body, headers = {} }: Answer,
  fault: string | null,
): void {
  if (fault === 'cut-after') {
    request.socket.destroy()
    return
  }
  const text = body === undefined ? '' : JSON.stringify(body)
  if (found !== undefined) complaints.push(...judgeAnswer(found, status, text))
  const all = { ...(text === '' ? {} : { 'content-type': 'application/json; charset=utf-8' }), ...headers }
  if (fault === 'cut-within') {
    response.writeHead(status, { ...all, 'content-length': Buffer.byteLength(text) })
    response.write(text.slice(0, text.length / 2), () => setTimeout(() => request.socket.destroy(), 50))
    return
  }
  setTimeout(() => response.writeHead(status, all).end(text), fault === 'slow' ? 1000 : 0)
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
