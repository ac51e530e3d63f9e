import { createHash } from 'node:crypto'
import { type Answer, ask, expectJson } from './ask.ts'
import { isLoopback } from './careful-fetch.ts'
import { readDockerCredentials } from './docker-credentials.ts'
import { type PlaceOf, placeFailure, type Search } from './place.ts'

type OciPlace = PlaceOf<'oci'>

/** Reads from one repository of an OCI registry. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
export interface OciRegistry {
  /** Asks for what lies below the repository, as nobody first, then as the registry demands. */
  read(path: string, accept: string): Promise<Answer>
  /** Bytes by their digest, which they are held against. */
  readExactly(path: string, digest: string, accept: string): Promise<Buffer>
}

/** Opens the repository that a place names. Nothing is asked yet. */
export function openRegistry(place: OciPlace, { environment }: Search): OciRegistry {
  const base = new URL(`v2/${place.name}/`, registryOf(place))
  let authorization: string | null = null
  const askAs = (path: string, accept: string) =>
    ask(place, new URL(path, base), { accept, ...(authorization === null ? {} : { authorization }) })

  async function read(path: string, accept: string): Promise<Answer> {
    const answer = await askAs(path, accept)
    // Tokens live for a minute or so, and may end in the middle.
    if (answer.status !== 401) return answer
    const credentials = await readDockerCredentials(place.host, environment)
    authorization = await authorize(place, answer.headers.get('www-authenticate') ?? '', credentials)
    return authorization === null ? answer : askAs(path, accept)
  }

  async function readExactly(path: string, digest: string, accept: string): Promise<Buffer> {
    const answer = await read(path, accept)
    if (answer.status !== 200) throw placeFailure(place, `it lists ${digest}, and answers ${answer.status} for it`)
    const [algorithm = '', hex] = digest.split(':')
    if (createHash(algorithm).update(answer.bytes).digest('hex') !== hex)
      throw placeFailure(place, `what it gives as ${digest} has another digest`)
    return answer.bytes
  }

  return { read, readExactly }
}

/** Unencrypted on this machine only. */
function registryOf({ host }: OciPlace): URL {
  const plain = new URL(`http://${host}`)
  return isLoopback(plain) ? plain : new URL(`https://${host}`)
}

/** Whether a digest is one that bytes can be held against. */
export function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(value)
}

/** The header that a registry demands; null where it demands credentials that are not here. */
async function authorize(place: OciPlace, challenge: string, credentials: string | null): Promise<string | null> {
  const bearer = /\bbearer\s+(.*)/i.exec(challenge)?.[1]
  if (bearer !== undefined) return `Bearer ${await exchange(place, bearer, credentials)}`
  return /\bbasic\b/i.test(challenge) && credentials !== null ? `Basic ${credentials}` : null
}

/**
 * Fetches a token to read this one repository, whatever scope the registry proposes.
 * https://distribution.github.io/distribution/spec/auth/token/
 */
async function exchange(place: OciPlace, challenge: string, credentials: string | null): Promise<string> {
  const parameters = new Map(
    [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  )
  const realm = parameters.get('realm') ?? ''
  if (!URL.canParse(realm)) throw placeFailure(place, 'it does not say where tokens are to be had')
  const url = new URL(realm)
  const service = parameters.get('service')
  if (service !== undefined) url.searchParams.set('service', service)
  url.searchParams.set('scope', `repository:${place.name}:pull`)
  const headers = {
    accept: 'application/json',
    ...(credentials === null ? {} : { authorization: `Basic ${credentials}` }),
  }
  const answer = await ask(place, url, headers, { namedBy: registryOf(place) })
  const { token, access_token } = (expectJson(place, answer) ?? {}) as Readonly<Record<string, unknown>>
  const given = token ?? access_token
  if (typeof given !== 'string' || !/^[\x21-\x7e]+$/.test(given))
    throw placeFailure(place, `${url.host} gives no token`)
  return given
}
