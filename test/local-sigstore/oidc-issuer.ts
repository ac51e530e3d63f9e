import { createHash, generateKeyPair, type KeyObject, randomBytes, randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { createLocalJWKSet, exportJWK, type JSONWebKeySet, type JWTVerifyGetKey, SignJWT } from 'jose'
import { type Answer, Refusal, refuseAsRest } from './answer.ts'
import type { Answerer, SeenRequest } from './http-host.ts'
import { completeGithubClaims, isGithub, type TokenClaims } from './token-claims.ts'

/** The issuer of identity tokens, and the endpoint where a job asks for them. */
export interface OidcIssuer extends Answerer {
  /** finds the key of a token, for whoever verifies one */
  readonly keys: JWTVerifyGetKey
  /** A bearer token with which a job may ask for tokens of these claims. */
  grantRequests(claims: TokenClaims): string
  issueToken(claims: TokenClaims, audience?: string): Promise<string>
}

function completeClaims(url: string, given: TokenClaims, audience: string): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000)
  const times = { iat: now, nbf: now - 60, exp: now + 300 }
  const claims = isGithub(given) ? completeGithubClaims(given) : {}
  return { iss: url, sub: 'orchard', aud: audience, jti: randomUUID(), ...times, ...claims, ...given }
}

function discoveryOf(issuer: string, url: string): object {
  return {
    issuer,
    jwks_uri: `${url}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  }
}

async function createKey(): Promise<{ privateKey: KeyObject; jwks: JSONWebKeySet; kid: string }> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const jwk = await exportJWK(publicKey)
  const kid = createHash('sha256')
    .update(jwk.n ?? '')
    .digest('hex')
    .slice(0, 40)
  return { privateKey, kid, jwks: { keys: [{ ...jwk, kid, alg: 'RS256', use: 'sig' }] } }
}

/** Makes an issuer with a key of its own. */
export async function createOidcIssuer(url: string): Promise<OidcIssuer> {
  const { privateKey, jwks, kid } = await createKey()
  const grants = new Map<string, TokenClaims>()

  function issueToken(claims: TokenClaims, audience = 'sigstore'): Promise<string> {
    const token = new SignJWT(completeClaims(url, claims, audience))
    return token.setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(privateKey)
  }

  async function answerJob(authorization = '', audience: string | null): Promise<object> {
    const claims = grants.get(authorization.replace(/^bearer /i, ''))
    if (claims === undefined) throw new Refusal(401, 'The request is not authorized.')
    const owner = String(completeClaims(url, claims, '').repository_owner)
    const value = await issueToken(claims, audience ?? `https://github.com/${owner}`)
    return { count: value.length, value }
  }

  function grantRequests(claims: TokenClaims): string {
    const bearer = randomBytes(24).toString('base64url')
    grants.set(bearer, claims)
    return bearer
  }

  async function answer({ path, headers }: SeenRequest): Promise<Answer> {
    const { pathname, searchParams } = new URL(path, url)
    // An enterprise has an issuer of its own below the common one: https://host/slug.
    const [, slug = '', document = ''] = /^(.*)\/\.well-known\/([^/]+)$/.exec(pathname) ?? []
    if (document === 'openid-configuration') return { status: 200, body: discoveryOf(`${url}${slug}`, url) }
    if (document === 'jwks') return { status: 200, body: jwks }
    if (pathname !== '/idtoken') throw new Refusal(404, 'Not found.')
    return { status: 200, body: await answerJob(headers.authorization, searchParams.get('audience')) }
  }

  return { keys: createLocalJWKSet(jwks), issueToken, grantRequests, answer, refuse: refuseAsRest }
}
