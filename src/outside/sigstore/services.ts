import { type Service, SigningConfig } from '@sigstore/protobuf-specs'
import { FerruleError } from '../../model/errors.ts'
import { readTextFile } from '../disk.ts'

/** Services of one instance of Sigstore that signing goes through. */
export interface SigningServices {
  readonly authority: string
  /** Transparency log with the version of its interface; null for an instance without one. */
  readonly log: { readonly url: string; readonly version: 1 | 2 } | null
  /** Timestamp authority; a log of version 2 needs one, for it vouches for no time. */
  readonly timestamp: string | null
}

/** Everybody's instance: what is signed there can be read by everybody, for ever. */
export const publicServices: SigningServices = {
  authority: 'https://fulcio.sigstore.dev',
  log: { url: 'https://rekor.sigstore.dev', version: 1 },
  timestamp: 'https://timestamp.sigstore.dev/api/v1/timestamp',
}

/** GitHub's own instance, which keeps no log: for repositories that are not public. */
export const githubServices: SigningServices = {
  authority: 'https://fulcio.githubapp.com',
  log: null,
  timestamp: 'https://timestamp.githubapp.com',
}

const mediaType = 'application/vnd.dev.sigstore.signingconfig.v0.2+json'
const maximumBytes = 1_000_000

/**
 * Reads a signing config: of each kind the newest service that is valid now and speaks a version known here.
 * @param now RFC 3339
 * @throws FerruleError `bad-signing-config`
 * @see https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto
 */
export async function loadSigningConfig(file: string, now: string): Promise<SigningServices> {
  const text = await readTextFile(file, maximumBytes)
  const config = readConfig(text, file)
  const moment = new Date(now)
  const authority = newest(config.caUrls, 1, moment)
  if (authority === undefined) throw badConfig(file, 'it names no certificate authority that is valid now')
  const log = newest(config.rekorTlogUrls, 2, moment)
  const timestamp = newest(config.tsaUrls, 1, moment)
  if (log === undefined && timestamp === undefined)
    throw badConfig(
      file,
      'it names neither a log nor a timestamp authority, so nothing would say when a signature was made',
    )
  if (log?.majorApiVersion === 2 && timestamp === undefined)
    throw badConfig(file, 'a log of version 2 needs a timestamp authority beside it')
  for (const service of [authority, log, timestamp])
    if (service !== undefined && !isAddress(service.url))
      throw badConfig(file, `${JSON.stringify(service.url)} is no address of a service`)
  return {
    authority: authority.url,
    log: log === undefined ? null : { url: log.url, version: log.majorApiVersion === 2 ? 2 : 1 },
    timestamp: timestamp?.url ?? null,
  }
}

function isAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

function readConfig(text: string, file: string): SigningConfig {
  let config: SigningConfig
  try {
    config = SigningConfig.fromJSON(JSON.parse(text))
  } catch (cause) {
    throw badConfig(file, 'it is not JSON of a signing config', cause)
  }
  if (config.mediaType !== mediaType) throw badConfig(file, `its mediaType is not ${mediaType}`)
  return config
}

/** The highest version counts first, and then the newest; version 0 is of a service that is not released yet. */
function newest(services: readonly Service[], maximumVersion: number, now: Date): Service | undefined {
  const startOf = ({ validFor }: Service) => validFor?.start?.getTime() ?? 0
  return services
    .filter(({ majorApiVersion }) => majorApiVersion >= 1 && majorApiVersion <= maximumVersion)
    .filter(service => startOf(service) <= now.getTime() && (service.validFor?.end ?? now) >= now)
    .toSorted((left, right) => right.majorApiVersion - left.majorApiVersion || startOf(right) - startOf(left))[0]
}

/** Whether anything of an instance is the public-good one's, or its staging's: both keep what they are told for ever. */
export function isPublic({ authority, log }: SigningServices): boolean {
  return [authority, log?.url].some(
    url => url !== undefined && /(^|\.)(sigstore|sigstage)\.dev\.?$/.test(new URL(url).hostname),
  )
}

function badConfig(file: string, reason: string, cause?: unknown): FerruleError {
  return new FerruleError('bad-signing-config', `The signing config ${file} cannot be used: ${reason}.`, { cause })
}
