// An identity provider as Fulcio and the signing clients see GitHub's: discovery, keys, and the endpoint that hands a job its identity token.
import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a token says besides its issuer, audience and times. */
export type Claims = Readonly<Record<string, string>>

/** A running issuer; `requestUrl` and `requestToken` are what a job finds in ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN. */
export interface OidcIssuer {
  readonly url: string
  readonly requestUrl: string
  readonly requestToken: string
  readonly token: (audience: string, changes?: Claims) => string
  readonly stop: () => Promise<void>
}

interface Minting {
  readonly url: string
  readonly claims: Claims
  readonly key: KeyObject
  readonly keyName: string
}

const secondsValid = 300

/** The claims that GitHub puts into the token of a release job; a caller changes those that its case is about. */
export function workflowClaims(changes: Claims = {}): Claims {
  const repository = changes.repository ?? 'acme/widget'
  const ref = changes.ref ?? 'refs/tags/v1.2.3'
  const sha = changes.sha ?? '0123456789abcdef0123456789abcdef01234567'
  const workflowRef = changes.workflow_ref ?? `${repository}/.github/workflows/release.yml@${ref}`
  return {
    sub: `repo:${repository}:ref:${ref}`,
    repository,
    repository_id: '1001',
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id: '2002',
    repository_visibility: 'public',
    ref,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    sha,
    workflow: 'release',
    workflow_ref: workflowRef,
    workflow_sha: sha,
    job_workflow_ref: workflowRef,
    job_workflow_sha: sha,
    event_name: 'push',
    run_id: '3003',
    run_number: '7',
    run_attempt: '1',
    runner_environment: 'github-hosted',
    ...changes,
  }
}

/** Starts an issuer on a free port of this machine that signs tokens with the given claims. */
export async function startOidcIssuer(claims: Claims = workflowClaims()): Promise<OidcIssuer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const keyName = randomUUID()
  const requestToken = randomUUID()
  const server = createServer()
  await new Promise<void>(settle => server.listen(0, '127.0.0.1', settle))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const token = (audience: string, changes: Claims = {}) =>
    mintToken({ url, claims: { ...claims, ...changes }, key: privateKey, keyName }, audience)
  const keys = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: keyName, alg: 'RS256', use: 'sig' }] }
  const owner = `https://github.com/${claims.repository_owner ?? ''}`
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const asked = new URL(request.url ?? '/', url)
    if (asked.pathname === '/.well-known/openid-configuration') return answer(response, 200, discovery(url))
    if (asked.pathname === '/jwks') return answer(response, 200, keys)
    if (asked.pathname !== '/token') return answer(response, 404, { message: 'There is nothing here.' })
    // The scheme is compared in any case: the toolkit writes "Bearer", GitHub's documentation "bearer".
    if (request.headers.authorization?.replace(/^bearer /i, '') !== requestToken) {
      return answer(response, 401, { message: 'The request token is wrong or missing.' })
    }
    return answer(response, 200, { value: token(asked.searchParams.get('audience') ?? owner) })
  })
  // The real address has a query string already, on which clients that append "?audience=" stumble.
  return { url, requestUrl: `${url}/token?api-version=2.0`, requestToken, token, stop: () => close(server) }
}

function discovery(url: string): object {
  return {
    issuer: url,
    jwks_uri: `${url}/jwks`,
    subject_types_supported: ['public'],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  }
}

function mintToken(minting: Minting, audience: string): string {
  const now = Math.floor(Date.now() / 1000)
  const header = { typ: 'JWT', alg: 'RS256', kid: minting.keyName }
  const times = { nbf: now - 30, iat: now, exp: now + secondsValid }
  const body = { jti: randomUUID(), iss: minting.url, aud: audience, ...times, ...minting.claims }
  const signed = `${encode(header)}.${encode(body)}`
  return `${signed}.${sign('sha256', Buffer.from(signed), minting.key).toString('base64url')}`
}

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function close(server: ReturnType<typeof createServer>): Promise<void> {
  // Clients keep their connections; without this the server would wait for them.
  server.closeAllConnections()
  return new Promise(settle => server.close(() => settle()))
}
