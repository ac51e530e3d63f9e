// The store that GitHub sends downloads to: an address of its own, signed, that takes no token.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A running store. */
export interface ArtifactStore {
  /** Puts bytes into it, and gives their address. */
  put(bytes: Buffer): string
  close(): Promise<void>
}

/** Starts a store; a request that is wrong is told to `complain`. */
export async function startStore(complain: (sentence: string) => void): Promise<ArtifactStore> {
  const kept = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const bytes = kept.get(request.url ?? '')
    if (request.headers.authorization !== undefined) {
      complain('a token was shown to the store')
      response.writeHead(400).end('InvalidAuthenticationInfo')
    } else if (bytes === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    put(bytes) {
      const path = `/${randomUUID()}?sig=kelp`
      kept.set(path, bytes)
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
