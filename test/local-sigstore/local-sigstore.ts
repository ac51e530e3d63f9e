import { createCertificateAuthority } from './certificate-authority.ts'
import type { Fault } from './fault.ts'
import { createFulcio } from './fulcio.ts'
import { createHttpHost, type HttpHost, type SeenRequest } from './http-host.ts'
import { createEcdsaLogKey, createEd25519LogKey } from './log-key.ts'
import { createOidcIssuer } from './oidc-issuer.ts'
import { createRekorV1 } from './rekor-v1.ts'
import { createRekorV2 } from './rekor-v2.ts'
import { describeSigningConfig, type ServiceUrls } from './signing-config.ts'
import { createTimestampAuthority } from './timestamp-authority.ts'
import type { TokenClaims } from './token-claims.ts'
import { describeTrustedRoot } from './trusted-root.ts'

export type { Fault, Service } from './fault.ts'
export type { SeenRequest } from './http-host.ts'
export type { GithubClaims, OtherClaims, TokenClaims } from './token-claims.ts'

/** How an instance differs from the public one. */
export interface LocalSigstoreOptions {
  /** 'public': Fulcio with CT log, Rekor v1 and v2, TSA; 'private': as GitHub's own: Fulcio without SCT, TSA, no Rekor */
  readonly kind?: 'public' | 'private'
  /** organisation in the certificates of its authorities, so that two instances can be told apart */
  readonly name?: string
  /** bytes of the largest request that Rekor v1 takes; 32 MiB unless told */
  readonly rekorBodyLimit?: number
}

/** An own Sigstore in this process, over HTTP, with real cryptography. */
export interface LocalSigstore {
  /** in a private instance nothing answers at the addresses of Rekor but 404 */
  readonly urls: ServiceUrls
  readonly trustedRoot: object
  readonly faults: Fault[]
  readonly requests: SeenRequest[]
  signingConfig(log: 'v1' | 'v2' | 'none'): object
  /** Environment of a job that may ask for tokens, as GitHub's runner sets it. */
  tokenEnvironment(claims?: TokenClaims): Record<string, string>
  identityToken(claims?: TokenClaims, audience?: string): Promise<string>
  close(): Promise<void>
}

async function openServices(host: HttpHost): Promise<ServiceUrls> {
  const [issuer, fulcio, rekorV1, rekorV2, timestamp] = await Promise.all([
    host.open('issuer'),
    host.open('fulcio'),
    host.open('rekorV1'),
    host.open('rekorV2'),
    host.open('timestamp'),
  ])
  return { issuer, fulcio, rekorV1, rekorV2, timestamp }
}

/** Serves both versions of the log and gives what to trust of them. */
function serveLogs(host: HttpHost, urls: ServiceUrls, bodyLimit: number) {
  // sigstore-go looks for the name without the port, sigstore-js for any part of the address.
  const [nameV1, nameV2] = [new URL(urls.rekorV1).hostname, new URL(urls.rekorV2).hostname]
  const [keyV1, keyV2] = [createEcdsaLogKey(), createEd25519LogKey(nameV2)]
  host.serve('rekorV1', createRekorV1(nameV1, keyV1, bodyLimit))
  host.serve('rekorV2', createRekorV2(nameV2, keyV2))
  return [
    { url: urls.rekorV1, key: keyV1 },
    { url: urls.rekorV2, key: keyV2 },
  ]
}

/** Starts an instance; whoever starts it closes it. */
export async function startLocalSigstore(options: LocalSigstoreOptions = {}): Promise<LocalSigstore> {
  const { kind = 'public', name = 'orchard.example', rekorBodyLimit = 32 * 1024 * 1024 } = options
  const faults: Fault[] = []
  const requests: SeenRequest[] = []
  const host = createHttpHost(faults, requests)
  const urls = await openServices(host)
  const authority = createCertificateAuthority(name)
  const timestampAuthority = createTimestampAuthority(name)
  const issuer = await createOidcIssuer(urls.issuer)
  const ctLogs = kind === 'public' ? [{ url: `${urls.fulcio}/ct`, key: createEcdsaLogKey() }] : []
  const logs = kind === 'public' ? serveLogs(host, urls, rekorBodyLimit) : []
  host.serve('issuer', issuer)
  host.serve('fulcio', createFulcio(authority, issuer.keys, ctLogs[0]?.key ?? null))
  host.serve('timestamp', timestampAuthority)
  return {
    urls,
    faults,
    requests,
    trustedRoot: describeTrustedRoot({
      authority: { url: urls.fulcio, chain: authority },
      timestampAuthority: { url: urls.timestamp, chain: timestampAuthority },
      ctLogs,
      logs,
    }),
    signingConfig: log => describeSigningConfig(urls, name, log),
    tokenEnvironment: (claims = {}) => ({
      ACTIONS_ID_TOKEN_REQUEST_URL: `${urls.issuer}/idtoken?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: issuer.grantRequests(claims),
    }),
    identityToken: (claims = {}, audience) => issuer.issueToken(claims, audience),
    close: () => host.close(),
  }
}
