import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type Answer, Refusal } from './answer.ts'
import { type Fault, type Service, takeFault } from './fault.ts'

/** A request that reached a service. */
export interface SeenRequest {
  readonly service: Service
  readonly method: string
  /** with its query */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** How a service answers. */
export interface Answerer {
  answer(request: SeenRequest): Answer | Promise<Answer>
  refuse(refusal: Refusal): Answer
}

/** The servers of an instance, each on a port of its own. */
export interface HttpHost {
  /** Starts to listen and gives the address; until it is served, everything there is 404. */
  open(service: Service): Promise<string>
  serve(service: Service, answerer: Answerer): void
  close(): Promise<void>
}

const telling = ['accept', 'authorization', 'content-type', 'user-agent']

async function readRequest(service: Service, message: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  const headers = telling.flatMap(name => {
    const value = message.headers[name]
    return typeof value === 'string' ? [[name, value]] : []
  })
  return {
    service,
    method: message.method ?? '',
    path: message.url ?? '',
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString('utf8'),
  }
}

async function work(request: SeenRequest, answerer: Answerer | undefined): Promise<Answer> {
  if (answerer === undefined) return { status: 404, body: 'There is no such service in this instance.' }
  try {
    return await answerer.answer(request)
  } catch (error) {
    return answerer.refuse(error instanceof Refusal ? error : new Refusal(500, String(error)))
  }
}

function answerOf(fault: Fault): Answer | undefined {
  if (fault.status === undefined && fault.body === undefined) return undefined
  const status = fault.status ?? 200
  const body = fault.body ?? { code: status, message: STATUS_CODES[status] ?? '' }
  return { status, headers: fault.headers ?? {}, body }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const plain = Buffer.isBuffer(body) || typeof body === 'string'
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(plain ? body : JSON.stringify(body))
}

async function listen(server: Server): Promise<string> {
  // Longer than any test, so that no client writes into a connection that ends at the same moment.
  server.keepAliveTimeout = 600_000
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', listening)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function end(server: Server): Promise<void> {
  const ended = new Promise<void>(done => server.close(() => done()))
  server.closeAllConnections()
  return ended
}

/** Servers that record what they are asked and misbehave when told to. */
export function createHttpHost(faults: Fault[], requests: SeenRequest[]): HttpHost {
  const servers: Server[] = []
  const answerers = new Map<Service, Answerer>()
  const closing = new AbortController()

  async function respond(service: Service, message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(service, message)
    requests.push(request)
    const fault = takeFault(faults, service, request.method, request.path)
    if (fault?.cut === 'request') return void response.destroy()
    const answer = (fault && answerOf(fault)) ?? (await work(request, answerers.get(service)))
    if (fault?.delay !== undefined) await wait(fault.delay, undefined, { signal: closing.signal })
    if (fault?.cut === 'answer') return void response.destroy()
    send(response, answer)
  }

  return {
    open(service) {
      // Whoever hangs up in the middle of a request gets no answer; that is no fault of the test.
      const server = createServer((message, response) => {
        respond(service, message, response).catch(() => response.destroy())
      })
      servers.push(server)
      return listen(server)
    },
    serve: (service, answerer) => void answerers.set(service, answerer),
    async close() {
      closing.abort()
      await Promise.all(servers.splice(0).map(end))
    },
  }
}
