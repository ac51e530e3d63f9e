import type { Auth, Connector, Deprecation, Endpoint } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import { readName } from './component-fields.ts'
import type { Parts } from './parts.ts'
import { registeredNames } from './property-names.ts'
import { BadSbom, flagOf, objectOf, objectsOf, type Raw, textOf, textsOf } from './raw.ts'
import { sortConnectors } from './sorting.ts'

/** Makes connectors of the services in another tool's bill: all that CycloneDX itself can say of them. */
export function readForeignServices(parts: Parts, file: string): Connector[] {
  const place = { file, line: null }
  const services = new Map<string, Connector[]>()
  for (const { raw } of parts.services) {
    const service = readService(raw, place)
    const key = `${service.id}\n${service.version ?? ''}`
    const others = services.get(key)
    if (others === undefined) services.set(key, [service])
    else others.push(service)
  }
  return sortConnectors([...services.values()].flatMap(mergeServices))
}

/** Tools that read several files name a service once a file. */
function mergeServices(services: readonly Connector[]): Connector[] {
  const [first] = services
  if (first === undefined) return []
  const endpoints = new Map(
    services.flatMap(({ endpoints }) => endpoints).map(item => [`${item.scheme}//${item.host}`, item]),
  )
  const auth = new Map(services.flatMap(({ auth }) => auth).map(item => [item.kind, item]))
  return [{ ...first, endpoints: [...endpoints.values()], auth: [...auth.values()] }]
}

function readService(raw: Raw, place: Place): Connector {
  const name = readName(raw)
  if (name === undefined) throw new BadSbom('a service in it has no name')
  return {
    format: 'cyclonedx-service',
    id: name,
    name,
    role: 'usage',
    version: textOf(raw, 'version') ?? null,
    pin: null,
    pinComment: null,
    publisher: textOf(objectOf(raw, 'provider') ?? {}, 'name') ?? null,
    owner: null,
    tier: null,
    purl: null,
    runsCode: false,
    auth: readAuth(raw, place),
    endpoints: textsOf(raw, 'endpoints').flatMap(text => readEndpoint(text, place) ?? []),
    triggers: [],
    operations: [],
    code: [],
    settings: [],
    deprecations: readDeprecations(raw, place),
    secrets: [],
    uses: [],
    places: [place],
  }
}

/** CycloneDX knows only whether there is authentication, not which. */
function readAuth(raw: Raw, place: Place): Auth[] {
  const authenticated = flagOf(raw, 'authenticated')
  if (authenticated === undefined) return []
  return [{ kind: authenticated ? 'unknown' : 'none', name: 'authenticated', provider: null, scopes: [], place }]
}

/** The host of an address; an address relative to another names none. */
export function readEndpoint(text: string, place: Place): Endpoint | undefined {
  const found = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?\/\/([^/?#]*)/.exec(text.trim())
  const authority = found?.[2] ?? ''
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/%7B/gi, '{')
    .replace(/%7D/gi, '}')
  if (host === '') return undefined
  const scheme = found?.[1]?.toLowerCase() ?? null
  const template = /[{}<>$]/.test(host)
  return {
    host: template ? host : withoutDefaultPort(host.toLowerCase(), scheme),
    scheme,
    template,
    direction: 'outbound',
    purpose: 'api',
    place,
  }
}

function withoutDefaultPort(host: string, scheme: string | null): string {
  if (scheme === 'https' || scheme === 'wss') return host.replace(/:(443)?$/, '')
  return scheme === 'http' || scheme === 'ws' ? host.replace(/:(80)?$/, '') : host
}

/** Milestones that CycloneDX has registered, as days. */
function readDeprecations(raw: Raw, place: Place): Deprecation[] {
  const days = new Map<string, string>()
  for (const property of objectsOf(raw, 'properties')) {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(textOf(property, 'value') ?? '')?.[0]
    if (day !== undefined) days.set(textOf(property, 'name') ?? '', day)
  }
  const deprecated = days.get(registeredNames.endOfDevelopment) ?? null
  const retired = days.get(registeredNames.endOfSupport) ?? days.get(registeredNames.endOfLife) ?? null
  if (deprecated === null && retired === null) return []
  return [
    {
      signal: 'flag',
      subject: 'connector',
      lifecycle: null,
      deprecated,
      retired,
      certain: true,
      message: null,
      place,
    },
  ]
}
