import { spkiOf } from './certificate.ts'
import { type CertificateChain, serviceLife } from './certificate-authority.ts'
import type { LogKey } from './log-key.ts'

/** A service with its address, as a trusted root lists it. */
export interface TrustedLog {
  readonly url: string
  readonly key: LogKey
}

/** An authority with its address, as a trusted root lists it. */
export interface TrustedAuthority {
  readonly url: string
  readonly chain: CertificateChain
}

/** All that an instance wants to be trusted. */
export interface TrustedServices {
  readonly authority: TrustedAuthority
  readonly timestampAuthority: TrustedAuthority
  readonly ctLogs: readonly TrustedLog[]
  readonly logs: readonly TrustedLog[]
}

const validFor = { start: serviceLife().start.toISOString() }

function describeLog({ url, key }: TrustedLog): object {
  return {
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: spkiOf(key.publicKey).toString('base64'), keyDetails: key.details, validFor },
    logId: { keyId: key.id.toString('base64') },
  }
}

function describeAuthority({ url, chain }: TrustedAuthority): object {
  const certificates = chain.certificates.map(der => ({ rawBytes: der.toString('base64') }))
  return { subject: chain.subject, uri: url, certChain: { certificates }, validFor }
}

/** A trusted_root.json: https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto. */
export function describeTrustedRoot(services: TrustedServices): object {
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: services.logs.map(describeLog),
    certificateAuthorities: [describeAuthority(services.authority)],
    ctlogs: services.ctLogs.map(describeLog),
    timestampAuthorities: [describeAuthority(services.timestampAuthority)],
  }
}
