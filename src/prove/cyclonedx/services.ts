import { ComponentType } from '@cyclonedx/cyclonedx-library/Enums'
import { type BomRef, OrganizationalEntity, type PropertyRepository } from '@cyclonedx/cyclonedx-library/Models'
import { type Connector, connectorKey, type Deprecation } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import { ConnectorService, LocatedComponent } from './bom.ts'
import { fitText, fitVersion } from './fields.ts'
import { endpointIri } from './iri.ts'
import { listProperties, type PropertyList } from './properties.ts'
import { componentNames, connectorNames as names, registeredNames } from './property-names.ts'
import { parsePurl } from './purl.ts'
import { sortConnectors } from './sorting.ts'
import { isPlain, plainText } from './text.ts'

/** Connectors as services, and as components where they are packages too. */
export interface WrittenConnectors {
  readonly services: readonly ConnectorService[]
  readonly packages: readonly LocatedComponent[]
}

/** Makes services of connectors, with an edge to each connector they use and to the package they come as. */
export function writeConnectors(
  connectors: readonly Connector[],
  issueRef: (wanted: string) => string,
): WrittenConnectors {
  const sorted = sortConnectors(connectors)
  const services = sorted.map(connector => writeService(connector, issueRef(refOf(connector))))
  const byKey = new Map<string, BomRef[]>()
  for (const [index, service] of services.entries()) {
    const connector = sorted[index]
    if (connector === undefined) continue
    const key = connectorKey(connector)
    const others = byKey.get(key)
    if (others === undefined) byKey.set(key, [service.bomRef])
    else others.push(service.bomRef)
  }
  const packages: LocatedComponent[] = []
  for (const [index, service] of services.entries()) {
    const connector = sorted[index]
    if (connector === undefined) continue
    for (const key of connector.uses)
      for (const used of byKey.get(key) ?? []) if (used !== service.bomRef) service.dependencies.add(used)
    const component = writePackage(connector, service, issueRef)
    if (component === undefined) continue
    service.dependencies.add(component.bomRef)
    packages.push(component)
  }
  return { services, packages }
}

function refOf(connector: Connector): string {
  const version = connector.version ?? connector.pin?.value ?? null
  return version === null ? connectorKey(connector) : `${connectorKey(connector)}@${version}`
}

function writeService(connector: Connector, ref: string): ConnectorService {
  const service = new ConnectorService(plainText(connector.name), { bomRef: ref })
  const version = fitVersion(connector.version ?? '')
  if (version !== undefined) service.version = version
  const publisher = fitText(connector.publisher ?? '')
  if (publisher !== undefined) service.provider = new OrganizationalEntity({ name: publisher })
  const iris = connector.endpoints.flatMap(endpoint => endpointIri(endpoint) ?? [])
  service.endpoints = [...new Set(iris)].sort(compareText)
  service.authenticated = isAuthenticated(connector)
  service.properties = propertiesOf(connector)
  return service
}

/** Alternatives are as strong as the weakest of them; where nothing is said of authentication, nothing is written. */
function isAuthenticated(connector: Connector): boolean | null {
  const kinds = connector.auth.map(auth => auth.kind)
  if (kinds.includes('none')) return false
  return kinds.length === 0 || kinds.includes('unknown') ? null : true
}

function propertiesOf(connector: Connector): PropertyRepository {
  const list = listProperties()
  list.text(names.format, connector.format)
  list.text(names.id, connector.id)
  if (!isPlain(connector.name)) list.text(names.name, connector.name)
  list.text(names.role, connector.role)
  if ((fitVersion(connector.version ?? '') ?? null) !== connector.version) list.text(names.version, connector.version)
  list.item(names.pin, connector.pin)
  list.text(names.pinComment, connector.pinComment)
  if ((fitText(connector.publisher ?? '') ?? null) !== connector.publisher)
    list.text(names.publisher, connector.publisher)
  list.text(names.owner, connector.owner)
  list.text(names.tier, connector.tier)
  list.text(names.purl, connector.purl)
  list.flag(names.runsCode, connector.runsCode)
  addItems(list, connector)
  return list.properties
}

function addItems(list: PropertyList, connector: Connector): void {
  // A scope names its authentication by number, so that the tie holds even where a tool sorts the properties.
  for (const [index, { scopes, ...auth }] of connector.auth.entries()) {
    list.item(names.auth, { ...auth, index })
    for (const scope of scopes) list.item(names.scope, { ...scope, auth: index })
  }
  for (const endpoint of connector.endpoints) list.item(names.endpoint, endpoint)
  for (const trigger of connector.triggers) list.item(names.trigger, trigger)
  for (const operation of connector.operations) list.item(names.operation, operation)
  for (const code of connector.code) list.item(names.code, code)
  for (const setting of connector.settings) list.item(names.setting, setting)
  for (const deprecation of connector.deprecations) {
    list.item(names.deprecation, deprecation)
    addMilestones(list, deprecation)
  }
  for (const secret of connector.secrets) list.item(names.secret, secret)
  for (const key of connector.uses) list.text(names.uses, key)
  for (const place of connector.places) list.item(names.place, place)
}

/** The registered milestones are those of the whole service: the end of one operation or runtime is none of them. */
function addMilestones(list: PropertyList, { subject, deprecated, retired }: Deprecation): void {
  if (subject !== 'connector') return
  if (isDay(deprecated)) list.text(registeredNames.endOfDevelopment, deprecated)
  if (!isDay(retired)) return
  list.text(registeredNames.endOfSupport, retired)
  list.text(registeredNames.endOfLife, retired)
}

function isDay(text: string | null): boolean {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text)
}

function writePackage(
  connector: Connector,
  service: ConnectorService,
  issueRef: (wanted: string) => string,
): LocatedComponent | undefined {
  const purl = parsePurl(connector.purl ?? '')
  if (connector.purl === null || purl === undefined) return undefined
  const type = purl.type === 'docker' || purl.type === 'oci' ? ComponentType.Container : ComponentType.Application
  const component = new LocatedComponent(type, plainText(purl.name), {
    bomRef: issueRef(`${service.bomRef}#${connector.purl}`),
  })
  if (purl.namespace !== undefined) component.group = plainText(purl.namespace)
  const version = fitVersion(purl.version ?? '')
  if (version !== undefined) component.version = version
  component.purl = connector.purl
  component.occurrences = connector.places
    .filter(({ file }) => isPlain(file))
    .map(({ file, line }) => ({ location: file, line }))
  const list = listProperties()
  list.text(componentNames.packageOf, String(service.bomRef))
  component.properties = list.properties
  return component
}
