import { weighScope } from '../catalog/scopes.ts'
import type { Connector, Endpoint, Scope } from '../model/connector.ts'
import { sortBy } from '../model/order.ts'
import { severities } from '../model/severity.ts'

/** Names of one kind that a connector has, the ones that tell most first. */
export interface Names {
  /** Noun for one of them. */
  readonly label: string
  readonly names: readonly string[]
}

/** What a connector may do, where it goes, what starts it and which secrets stand in its file. */
export function namesOf(connector: Connector): Names[] {
  return [
    { label: 'scope', names: scopesOf(connector) },
    { label: 'host', names: hostsOf(connector) },
    { label: 'trigger', names: triggersOf(connector) },
    { label: 'secret in the file', names: secretsOf(connector) },
  ]
}

function scopesOf(connector: Connector): string[] {
  const scopes = connector.auth.flatMap(auth =>
    auth.scopes.map(scope => ({
      said: sayScope(scope),
      weight: severities.indexOf(weighScope(auth.provider, scope.value, scope.principal).severity),
      closed: scope.kind === 'literal' ? 1 : 0,
    })),
  )
  const sorted = sortBy(
    scopes,
    scope => String(scope.closed),
    scope => String(scope.weight),
    scope => scope.said,
  )
  return [...new Set(sorted.map(scope => scope.said))]
}

function sayScope({ value, principal, optional }: Scope): string {
  const marks = [principal, optional ? 'optional' : null].filter(mark => mark !== null)
  return marks.length === 0 ? value : `${value} (${marks.join(', ')})`
}

function hostsOf(connector: Connector): string[] {
  const said = connector.endpoints.map(endpoint => ({ said: sayHost(endpoint), plain: isPlain(endpoint) ? '1' : '0' }))
  const sorted = sortBy(
    said,
    host => host.plain,
    host => host.said,
  )
  return [...new Set(sorted.map(host => host.said))]
}

function isPlain({ template, scheme }: Endpoint): boolean {
  return !template && scheme !== 'http' && scheme !== 'ws'
}

function sayHost({ host, scheme, template, direction }: Endpoint): string {
  const marks = [
    template ? 'not in the file' : null,
    scheme === 'http' || scheme === 'ws' ? `plain ${scheme}` : null,
    direction === 'inbound' ? 'inbound' : null,
  ].filter(mark => mark !== null)
  return marks.length === 0 ? host : `${host} (${marks.join(', ')})`
}

function triggersOf(connector: Connector): string[] {
  const sorted = sortBy(
    connector.triggers,
    trigger => (trigger.untrusted || trigger.authenticated === false ? '0' : '1'),
    trigger => trigger.event,
  )
  return [
    ...new Set(
      sorted.map(({ event, untrusted, authenticated }) =>
        untrusted || authenticated === false ? `${event} (anybody)` : event,
      ),
    ),
  ]
}

function secretsOf(connector: Connector): string[] {
  const literal = connector.secrets.filter(secret => secret.kind === 'literal').map(secret => secret.name)
  return [...new Set(sortBy(literal, name => name))]
}

/** Version and how it is held: `v4 (tag)`, `v4.1.0 (commit 8f4b7f8)`, `unpinned`. */
export function sayVersion({ version, pin, pinComment }: Connector): string {
  if (pin === null) return version ?? '-'
  switch (pin.kind) {
    case 'none':
      return 'unpinned'
    case 'commit':
      return pinComment === null
        ? `commit ${(pin.value ?? '').slice(0, 7)}`
        : `${pinComment} (commit ${(pin.value ?? '').slice(0, 7)})`
    case 'digest':
      return version === null || version === pin.value ? 'digest' : `${version} (digest)`
    case 'exact':
      return version ?? pin.value ?? '-'
    case 'tag':
    case 'branch':
      return `${pin.value ?? version ?? '-'} (${pin.kind})`
  }
}
