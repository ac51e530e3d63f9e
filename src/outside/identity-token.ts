import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose'
import type { BuildClaims } from '../model/build-claims.ts'
import { FerruleError } from '../model/errors.ts'
import { askIssuer, issuerTimeout } from './ask-issuer.ts'

/** Variables of the process, of which a few tell where tokens are to be had. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Whom tokens are made out to. */
const audience = 'sigstore'

/** Where an identity token comes from; null where nothing here gives one. */
export type TokenSource = 'github' | 'given' | null

/** GitHub's runner offers tokens at an address; other systems put one into a variable. */
export function tokenSource(environment: Environment): TokenSource {
  if (environment.ACTIONS_ID_TOKEN_REQUEST_URL) return 'github'
  return environment.SIGSTORE_ID_TOKEN ? 'given' : null
}

/**
 * Asks for an identity token, made out to Sigstore. It is a secret while it lives, and is never shown.
 * @throws FerruleError `no-identity-token` that says what the job lacks; status 4 where the issuer is away
 */
export async function requestToken(environment: Environment): Promise<string> {
  const source = tokenSource(environment)
  if (source === 'given') return environment.SIGSTORE_ID_TOKEN ?? ''
  if (source === null) throw noToken(environment)
  const address = environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? ''
  if (!URL.canParse(address))
    throw new FerruleError('no-identity-token', 'ACTIONS_ID_TOKEN_REQUEST_URL is no address to ask for a token at.')
  const url = new URL(address)
  url.searchParams.set('audience', audience)
  const headers = {
    authorization: `bearer ${environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''}`,
    accept: 'application/json',
  }
  const answer = await askIssuer(url, headers)
  const token = (answer as { readonly value?: unknown } | null)?.value
  if (typeof token !== 'string')
    throw new FerruleError('no-identity-token', 'GitHub answered without an identity token.', { status: 4 })
  return token
}

function noToken(environment: Environment): FerruleError {
  if (environment.GITHUB_ACTIONS !== 'true')
    return new FerruleError(
      'no-identity-token',
      'There is no identity to sign with: run this in GitHub Actions with the permission id-token: write, set SIGSTORE_ID_TOKEN in another CI, or sign with --key.',
    )
  const isFork = environment.GITHUB_EVENT_NAME === 'pull_request'
  return new FerruleError(
    'no-identity-token',
    isFork
      ? 'This job gets no identity token: pull requests from forks never do, and others need the permission id-token: write. Attest on a push or release.'
      : 'This job gets no identity token. Give it the permission id-token: write.',
  )
}

/** The issuer of GitHub Actions, with the name of an enterprise behind it where that has its own. */
const githubIssuer = /^https:\/\/token\.actions\.githubusercontent\.com(\/[A-Za-z0-9_.-]+)?$/

/**
 * Reads what a job's token says of its run, once the issuer's signature holds.
 * @param issuer the one that is accepted; null for GitHub's own
 * @throws FerruleError `bad-identity-token`
 */
export async function readClaims(token: string, issuer: string | null): Promise<BuildClaims> {
  const claimed = issuerOf(token)
  const isAccepted = issuer === null ? githubIssuer.test(claimed) : claimed === issuer
  if (!isAccepted)
    throw new FerruleError(
      'bad-identity-token',
      `The identity token is from ${claimed}, which is not accepted${issuer === null ? '; --issuer URL names another than GitHub’s' : `: expected ${issuer}`}.`,
    )
  const payload = await checkToken(token, claimed)
  return toClaims(payload, claimed)
}

function issuerOf(token: string): string {
  try {
    return decodeJwt(token).iss ?? 'nobody'
  } catch {
    throw new FerruleError('bad-identity-token', 'The identity token is no JSON Web Token. What it holds is not shown.')
  }
}

async function checkToken(token: string, issuer: string): Promise<JWTPayload> {
  const configuration = await askIssuer(new URL(`${issuer}/.well-known/openid-configuration`), {})
  const address = (configuration as { readonly jwks_uri?: unknown } | null)?.jwks_uri
  if (typeof address !== 'string' || !URL.canParse(address))
    throw new FerruleError('bad-identity-token', `The issuer ${issuer} does not say where its keys are.`, { status: 4 })
  try {
    const keys = createRemoteJWKSet(new URL(address), { timeoutDuration: issuerTimeout })
    return (await jwtVerify(token, keys, { issuer, audience, clockTolerance: 60 })).payload
  } catch (cause) {
    const code = cause instanceof errors.JOSEError ? cause.code : 'ERR_UNREACHABLE'
    const isAway = code === 'ERR_JWKS_TIMEOUT' || code === 'ERR_JOSE_GENERIC' || code === 'ERR_UNREACHABLE'
    throw new FerruleError('bad-identity-token', `The identity token does not hold (${code}).`, {
      status: isAway ? 4 : 2,
    })
  }
}

function toClaims(payload: JWTPayload, issuer: string): BuildClaims {
  const claim = (name: string): string => {
    const value = payload[name]
    if (typeof value === 'string' && value !== '') return value
    throw new FerruleError(
      'bad-identity-token',
      `The identity token says nothing of ${name}, so no provenance can be made of it: it is not one of a GitHub Actions job.`,
    )
  }
  return {
    server: serverOf(issuer),
    issuer,
    repository: claim('repository'),
    repositoryId: claim('repository_id'),
    ownerId: claim('repository_owner_id'),
    visibility: claim('repository_visibility'),
    ref: claim('ref'),
    commit: claim('sha'),
    trigger: claim('event_name'),
    workflow: claim('workflow_ref'),
    jobWorkflow: claim('job_workflow_ref'),
    runner: claim('runner_environment'),
    runId: claim('run_id'),
    runAttempt: claim('run_attempt'),
  }
}

/** An enterprise server issues tokens under its own address, and the cloud of an enterprise under one that names it. */
function serverOf(issuer: string): string {
  const { origin, pathname, hostname } = new URL(issuer)
  const tenant = /^token\.actions\.([a-z0-9-]+\.ghe\.com)$/.exec(hostname)?.[1]
  if (tenant !== undefined) return `https://${tenant}`
  return pathname.startsWith('/_services/token') ? origin : 'https://github.com'
}
