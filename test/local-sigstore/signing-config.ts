import { serviceLife } from './certificate-authority.ts'
import type { Service } from './fault.ts'

/** Addresses of an instance. */
export type ServiceUrls = Readonly<Record<Service, string>>

/** A signing_config.json: which services sign, with which of the logs. */
export function describeSigningConfig(urls: ServiceUrls, operator: string, log: 'v1' | 'v2' | 'none'): object {
  const validFor = { start: serviceLife().start.toISOString() }
  const describe = (url: string, majorApiVersion = 1) => ({ url, majorApiVersion, validFor, operator })
  const logs = { v1: [describe(urls.rekorV1)], v2: [describe(urls.rekorV2, 2)], none: [] }
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [describe(urls.fulcio)],
    oidcUrls: [describe(urls.issuer)],
    rekorTlogUrls: logs[log],
    ...(log === 'none' ? {} : { rekorTlogConfig: { selector: 'ANY' } }),
    // Its whole path, unlike the others.
    tsaUrls: [describe(`${urls.timestamp}/api/v1/timestamp`)],
    tsaConfig: { selector: 'ANY' },
  }
}
