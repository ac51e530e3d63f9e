import type * as Words from '../../model/connector.ts'
import type { DependencySource, Lockfile, Project } from '../../model/dependency.ts'
import type { Gap } from '../../model/gap.ts'
import type { Place } from '../../model/place.ts'
import { count, flag, nullable, number, oneOf, record, type Shape, text } from './shapes.ts'

// The shapes of the items that stand in properties. A field that the model gains is an error here until it is written and read.

export const place: Shape<Place> = record<Place>({ file: text, line: nullable(count) })

export const role = oneOf<Words.Role>({ definition: true, usage: true, grant: true })

export const pin: Shape<Words.Pin> = record<Words.Pin>({
  kind: oneOf({ commit: true, digest: true, exact: true, tag: true, branch: true, none: true }),
  value: nullable(text),
})

/** An authentication without its scopes, which are items of their own, and its number that they name. */
export const auth = record<Omit<Words.Auth, 'scopes'> & { readonly index: number }>({
  index: count,
  kind: oneOf({
    none: true,
    'api-key': true,
    basic: true,
    bearer: true,
    certificate: true,
    digest: true,
    hmac: true,
    jwt: true,
    mtls: true,
    oauth1: true,
    oauth2: true,
    oidc: true,
    'session-cookie': true,
    unknown: true,
  }),
  name: text,
  provider: nullable(text),
  place,
})

/** A scope with the number of its authentication. */
export const scope = record<Words.Scope & { readonly auth: number }>({
  auth: count,
  value: text,
  principal: nullable(text),
  optional: flag,
  kind: oneOf({ literal: true, template: true, 'catch-all': true }),
  place,
})

export const endpoint = record<Words.Endpoint>({
  host: text,
  scheme: nullable(text),
  template: flag,
  direction: oneOf({ outbound: true, inbound: true }),
  purpose: text,
  place,
})

export const trigger = record<Words.Trigger>({
  event: text,
  kind: oneOf({ event: true, schedule: true, webhook: true, route: true, manual: true }),
  filter: nullable(text),
  authenticated: nullable(flag),
  untrusted: flag,
  place,
})

export const operation = record<Words.Operation>({
  id: text,
  auth: nullable(text),
  writes: flag,
  deprecated: flag,
  place,
})

export const code = record<Words.Code>({
  kind: oneOf({ script: true, command: true, container: true, hook: true, checkout: true, library: true }),
  name: text,
  digest: text,
  untrusted: flag,
  place,
})

export const setting = record<Words.Setting>({
  name: text,
  value: text,
  exposure: number,
  weight: oneOf({ critical: true, high: true, medium: true, low: true, info: true }),
  place,
})

export const deprecation = record<Words.Deprecation>({
  signal: oneOf({ flag: true, text: true, tier: true, calendar: true }),
  subject: text,
  lifecycle: nullable(text),
  deprecated: nullable(text),
  retired: nullable(text),
  certain: flag,
  message: nullable(text),
  place,
})

export const secret = record<Words.Secret>({
  name: text,
  kind: oneOf({ literal: true, reference: true }),
  place,
})

export const source = record<DependencySource>({
  kind: oneOf({ registry: true, git: true, tarball: true, file: true, workspace: true, unknown: true }),
  url: nullable(text),
})

/** A project without its edges, with the file of its lockfile. */
export const project = record<Pick<Project, 'path' | 'name' | 'version'> & { readonly lockfile: string }>({
  lockfile: text,
  path: text,
  name: nullable(text),
  version: nullable(text),
})

/** A lockfile without what it locks. */
export const lockfile = record<Pick<Lockfile, 'file' | 'format' | 'version'>>({
  file: text,
  format: text,
  version: text,
})

export const gap = record<Gap>({
  kind: oneOf({ unreadable: true, unknown: true }),
  file: text,
  line: nullable(count),
  reason: text,
})
