import type { Auth, AuthKind, Secret } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import { type Inputs, judgeValue } from './secret-value.ts'

/** A way to authenticate that a client is given, and where its secret stands or comes from. */
export interface Credential {
  /** `env`, `headers`, `args`, `url` … */
  readonly where: string
  readonly name: string
  readonly kind: Secret['kind']
  readonly auth: AuthKind
  readonly place: Place
}

/** What stands in the place of a secret wherever a text is kept or digested. */
export const withheld = '[secret]'

/** The credential a named value is; null where it is none. */
export function readCredential(
  where: string,
  name: string,
  value: string,
  place: Place,
  inputs: Inputs,
): Credential | null {
  const kind = judgeValue(name, value, inputs)
  return kind === null ? null : { where, name, kind, auth: authKind(name, value), place }
}

/** The kind of authentication a secret of this name is for, as far as name and value tell. */
export function authKind(name: string, value: string): AuthKind {
  if (/^\s*basic\s/i.test(value) || /pass|pwd/i.test(name)) return 'basic'
  if (/cookie/i.test(name)) return 'session-cookie'
  return /authorization|token|jwt|bearer|\bpat\b|_pat$/i.test(name) || /^\s*bearer\s/i.test(value)
    ? 'bearer'
    : 'api-key'
}

/** Credentials as secrets; one that stands in the file counts more than a reference of the same name. */
export function secretsOf(credentials: readonly Credential[]): Secret[] {
  const secrets = new Map<string, Secret>()
  for (const { where, name, kind, place } of credentials) {
    const full = `${where}.${name}`
    if (secrets.get(full)?.kind !== 'literal')
      secrets.set(full, {
        name: full,
        kind,
        place: secrets.get(full)?.kind === kind ? (secrets.get(full)?.place ?? place) : place,
      })
  }
  return [...secrets.values()]
}

/** Credentials as ways to authenticate, one for each name; the secret of a sign-in is part of that sign-in. */
export function authOf(credentials: readonly Credential[]): Auth[] {
  const ways = new Map<string, Auth>()
  for (const { where, name, auth, place } of credentials)
    if (where !== 'oauth' && !ways.has(name)) ways.set(name, { kind: auth, name, provider: null, scopes: [], place })
  return [...ways.values()]
}
