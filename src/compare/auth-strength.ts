import type { AuthKind } from '../model/connector.ts'

/** How well a kind of authentication protects: a secret that lives long and is pasted is weaker than a token that ends by itself. */
export const authStrength: Readonly<Record<AuthKind, number>> = {
  none: 0,
  basic: 1,
  'api-key': 1,
  unknown: 1,
  bearer: 1,
  'session-cookie': 1,
  digest: 2,
  hmac: 2,
  oauth1: 2,
  jwt: 3,
  oauth2: 3,
  oidc: 3,
  certificate: 3,
  mtls: 3,
}

/** The kind that protects least; of several ways in, whoever attacks chooses that one. */
export function weakest(kinds: readonly [AuthKind, ...AuthKind[]]): AuthKind {
  return kinds.reduce((least, kind) => (authStrength[kind] < authStrength[least] ? kind : least))
}
