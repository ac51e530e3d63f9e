import type { Endpoint } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { type Attribute, attribute, attributesOf, type Element, localName } from './attributes.ts'
import { isEncrypted, isOpen, type PropertyFile, resolve } from './properties.ts'

/** Attributes that hold a whole address, and what it is for. */
const addresses: ReadonlyMap<string, string> = new Map([
  ['address', 'api'],
  ['authorizationurl', 'authorization'],
  ['audienceurl', 'token'],
  ['baseuri', 'api'],
  ['brokerurl', 'api'],
  ['endpoint', 'api'],
  ['serviceurl', 'api'],
  ['serverurl', 'api'],
  ['tokenendpoint', 'token'],
  ['tokenurl', 'token'],
  ['uri', 'api'],
  ['url', 'api'],
  ['wsdllocation', 'api'],
])

/** What the connections of a module speak, where they do not say it by themselves. */
const schemes: readonly string[] = ['ftp', 'ftps', 'sftp', 'ldap', 'amqp']

/** Hosts that an element goes to: as a host with a port, or as an address. */
export function endpointsOf(element: Element, properties: readonly PropertyFile[], file: SourceFile): Endpoint[] {
  if (isListener(element)) return []
  return attributesOf(element).flatMap(found => {
    if (found.key === 'host') return hostsOf(element, found, properties, file)
    const purpose = addresses.get(found.key.toLowerCase())
    return purpose === undefined ? [] : addressesOf(found, purpose, properties, file)
  })
}

/** True for the connection of a listener: its host is where it listens. */
export function isListener({ name }: Element): boolean {
  return localName(name) === 'listener-connection'
}

function hostsOf(element: Element, host: Attribute, properties: readonly PropertyFile[], file: SourceFile): Endpoint[] {
  const port = attribute(element, 'port')
  const scheme = schemeOf(element)
  const hosts = resolve(host.text, properties)
  // Host and port together, since both may be another in each environment.
  return resolve(port === undefined ? host.text : `${host.text}:${port}`, properties).flatMap(({ text, place }) => {
    const found = place ?? hosts.find(each => text.startsWith(each.text))?.place ?? placeIn(file, host.line)
    return drafted(`${scheme ?? 'tcp'}://${text}`, scheme, 'api', found)
  })
}

/** HTTP is what a request speaks unless it says HTTPS; other modules are named after what they speak, or leave it open. */
function schemeOf(element: Element): string | null {
  const protocol = attribute(element, 'protocol')?.toLowerCase()
  if (protocol === 'http' || protocol === 'https') return protocol
  if (element.name === 'http:request-connection') return protocol === undefined ? 'http' : null
  const prefix = element.name.slice(0, Math.max(element.name.indexOf(':'), 0))
  return schemes.includes(prefix) ? prefix : null
}

function addressesOf(found: Attribute, purpose: string, properties: readonly PropertyFile[], file: SourceFile) {
  return resolve(found.text, properties).flatMap(({ text, place }) => {
    const at = place ?? placeIn(file, found.line)
    const database = /^jdbc:[a-z0-9:]{1,60}(?:@\/\/|\/\/|@)([^/?;@\s:]{1,300}(?::\d{1,5})?)/i.exec(text)?.[1]
    if (database !== undefined) return drafted(`tcp://${database}`, null, purpose, at)
    // A path or the name of a file is no address of another.
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text) && !isOpen(text) && !isEncrypted(text)) return []
    return drafted(text, schemeIn(text), purpose, at)
  })
}

function schemeIn(text: string): string | null {
  return /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase() ?? null
}

/** An expression or an encrypted value says nothing of where it goes, and is not shown. */
function drafted(text: string, scheme: string | null, purpose: string, place: Endpoint['place']): Endpoint[] {
  const bare = text.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
  if (/^\s*#\[/.test(bare)) return [{ host: '#[…]', scheme, template: true, direction: 'outbound', purpose, place }]
  if (/^!\[/.test(bare)) return [{ host: '![…]', scheme, template: true, direction: 'outbound', purpose, place }]
  const endpoint = draftEndpoint(text, purpose, place)
  if (endpoint === undefined) return []
  // A port that is not known says nothing of the host.
  const host = endpoint.host.replace(/:\$\{[^}]*\}$/, '')
  return [{ ...endpoint, host, template: endpoint.template && /[${}#]/.test(host), scheme }]
}
