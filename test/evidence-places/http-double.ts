// What the doubles of services have in common: a server on 127.0.0.1 that keeps what it was asked.
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request that came in. */
export interface Asked {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
}

/** What is answered; `cut` breaks the connection off in the middle of the body, `hang` never answers. */
export type Answer =
  | {
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: Buffer | string | object
      readonly cut?: true
    }
  | 'hang'

/** A running server. */
export interface HttpDouble {
  readonly url: string
  /** `127.0.0.1:PORT` */
  readonly host: string
  readonly asked: Asked[]
  close(): Promise<void>
}

/** Starts a server; whoever starts it closes it. */
export async function startHttp(answer: (asked: Asked) => Answer): Promise<HttpDouble> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const seen = { method: request.method ?? '', path: request.url ?? '', headers: request.headers }
    asked.push(seen)
    const given = answer(seen)
    if (given === 'hang') return
    const { status, headers = {}, body = '', cut } = given
    const isPlain = typeof body === 'string' || Buffer.isBuffer(body)
    const bytes = Buffer.from(isPlain ? body : JSON.stringify(body))
    response.writeHead(status, {
      ...(isPlain ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      'content-length': bytes.length,
      ...headers,
    })
    if (cut === undefined) response.end(bytes)
    else response.write(bytes.subarray(0, bytes.length / 2), () => setTimeout(() => request.socket.destroy(), 20))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `http://${host}`,
    host,
    asked,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
