import type { Connector, Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { isOn, readSwitches, type Switch } from '../element.ts'
import type { Reading } from '../format.ts'
import { lineOfKey, type Node } from '../node.ts'
import { addressesIn, readAddresses } from './addresses.ts'
import { type Component, nameOf } from './component.ts'
import { readLiteralSecrets } from './literal-secrets.ts'

/** Whether something is in use: what is not reaches nobody, so that turning it on is told by what it reaches then. */
export function readActive(isActive: boolean, element: Node, name: string, file: SourceFile): Setting {
  const place = placeIn(file, lineOfKey(element, name))
  return { name: 'active', value: String(isActive), exposure: 0, weight: 'low', place }
}

const remoteSwitches: readonly Switch[] = [
  { name: 'protocol-security-off', element: 'disableProtocolSecurity', otherwise: false, safe: false, weight: 'high' },
]

/** Reads a host that code of an organisation may call. */
export function readRemoteSite(component: Component): Reading {
  return readSite(component, {
    url: 'url',
    purpose: 'callout',
    role: 'usage',
    settings: readSwitches(remoteSwitches, component.element, component.file),
  })
}

const deviceSwitches: readonly Switch[] = [
  { name: 'camera', element: 'canAccessCamera', otherwise: false, safe: false, weight: 'high' },
  { name: 'microphone', element: 'canAccessMicrophone', otherwise: false, safe: false, weight: 'high' },
]

/** Reads a host that pages may load something from or send something to. */
export function readTrustedSite(component: Component): Reading {
  const { element, file } = component
  return readSite(component, {
    url: 'endpointUrl',
    purpose: 'content',
    role: 'usage',
    settings: [readDirectives(element, file), ...readSwitches(deviceSwitches, element, file)],
  })
}

/** Reads an origin whose pages may call the APIs of an organisation. */
export function readCorsOrigin(component: Component): Reading {
  return readSite(component, { url: 'urlPattern', purpose: 'origin', role: 'grant', settings: [] })
}

interface Site {
  readonly url: string
  readonly purpose: string
  readonly role: Connector['role']
  readonly settings: readonly Setting[]
}

function readSite(component: Component, { url, purpose, role, settings }: Site): Reading {
  const { element, file } = component
  const isGrant = role === 'grant'
  const isActive = isGrant || isOn(element, 'isActive', true)
  const addresses = isActive ? addressesIn(element, url, purpose) : []
  const { endpoints, deprecations, gaps } = readAddresses(addresses, file, isGrant)
  const connector = draftConnector({
    format: 'salesforce-metadata',
    id: file.path,
    name: nameOf(file),
    role,
    places: [placeIn(file, element.line)],
    endpoints,
    settings: isGrant ? settings : [readActive(isActive, element, 'isActive', file), ...settings],
    deprecations,
    secrets: readLiteralSecrets(component),
  })
  return { connectors: [connector], gaps }
}

const directives: readonly (readonly [element: string, directive: string])[] = [
  ['isApplicableToConnectSrc', 'connect-src'],
  ['isApplicableToFontSrc', 'font-src'],
  ['isApplicableToFrameSrc', 'frame-src'],
  ['isApplicableToImgSrc', 'img-src'],
  ['isApplicableToMediaSrc', 'media-src'],
  ['isApplicableToStyleSrc', 'style-src'],
]

/** What pages may do with the host: to talk to it is more than to show what it has; older files say nothing and mean everything. */
function readDirectives(element: Node, file: SourceFile): Setting {
  const on = directives.filter(([name]) => isOn(element, name, true)).map(([, directive]) => directive)
  return {
    name: 'directives',
    value: on.join(', ') || 'none',
    exposure: (on.includes('connect-src') ? 2 : 0) + (on.includes('frame-src') ? 1 : 0),
    weight: 'medium',
    place: placeIn(file, lineOfKey(element, 'isApplicableToConnectSrc')),
  }
}
