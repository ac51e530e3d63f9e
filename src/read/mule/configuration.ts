import type { Connector, Setting } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import type { Reading } from '../format.ts'
import type { Node } from '../node.ts'
import { configurationId, type MuleApp } from './app.ts'
import { attribute, childrenOf, type Element, elementsWithin, localName } from './attributes.ts'
import { endpointsOf, isListener } from './endpoints.ts'
import { isFlow, readFlow } from './flow.ts'
import { readGlobals } from './globals.ts'
import { secretsOf } from './secrets.ts'
import { readSignIn } from './sign-in.ts'

/** Reads a configuration file: the connections that it configures, and the flows in it. */
export function readConfiguration(root: Node, file: SourceFile, app: MuleApp): Reading {
  const elements = childrenOf(root)
  const globals = readGlobals(elements, file)
  // What a file sets for all counts where no file of properties says another.
  const properties = [...app.properties, globals.properties]
  const told = new Set(globals.secrets.map(secret => secret.place.line))
  const configurations = elements.flatMap(element =>
    isFlow(element) || !element.name.includes(':') ? [] : readElement(element, { properties, told, file, app }),
  )
  const flows = elements.filter(isFlow).flatMap(element => readFlow(element, properties, file, app))
  return { connectors: [...readGlobalSecrets(globals.secrets, app), ...configurations, ...flows], gaps: [] }
}

function readGlobalSecrets(secrets: Connector['secrets'], app: MuleApp): Connector[] {
  const [first] = secrets
  if (first === undefined) return []
  const known = {
    format: 'mule-app',
    id: configurationId(app, '#properties'),
    name: 'global properties',
    role: 'definition',
  } as const
  return [draftConnector({ ...known, places: [first.place], secrets })]
}

/** What is known besides a configuration itself. */
interface Known {
  readonly properties: MuleApp['properties']
  /** Lines of global properties that are told as secrets by themselves. */
  readonly told: ReadonlySet<number | null>
  readonly file: SourceFile
  readonly app: MuleApp
}

/** A configuration without anything to tell, such as that of a logger, is none of a connector. */
function readElement(element: Element, { properties, told, file, app }: Known): Connector[] {
  const within = elementsWithin(element)
  const name = attribute(element, 'name') ?? element.name
  const auth = readSignIn(within, properties, file)
  const endpoints = distinctEndpoints(within.flatMap(each => endpointsOf(each, properties, file)))
  const secrets = within
    .flatMap(each => secretsOf(each, properties, file))
    .filter(({ place }) => place.file !== file.path || place.line === null || !told.has(place.line))
  const settings = within.flatMap(each => readSettings(each, file))
  if (auth.length + endpoints.length + secrets.length + settings.length === 0) return []
  const known = { format: 'mule-app', id: configurationId(app, name), name, role: 'usage' } as const
  return [
    draftConnector({
      ...known,
      // What it takes from a file of properties is declared there as well: where that cannot be read, it is not gone.
      places: placesOf(placeIn(file, element.line), [...endpoints, ...secrets]),
      auth,
      endpoints,
      settings: [...new Map(settings.map(setting => [setting.name, setting])).values()],
      secrets: [...new Map(secrets.map(secret => [secret.name, secret])).values()],
    }),
  ]
}

function placesOf(own: Place, found: readonly { readonly place: Place }[]): Place[] {
  const others = found.map(({ place }) => place).filter(place => place.file !== own.file)
  return [own, ...new Map(others.map(place => [place.file, place])).values()]
}

/** What protects a listener or a connection. */
function readSettings(element: Element, file: SourceFile): Setting[] {
  const place = placeIn(file, element.line)
  if (isListener(element)) {
    const value = attribute(element, 'protocol')?.toUpperCase() ?? 'HTTP'
    return [{ name: 'listener-protocol', value, exposure: value === 'HTTP' ? 1 : 0, weight: 'high', place }]
  }
  if (localName(element.name) !== 'trust-store') return []
  const isOff = attribute(element, 'insecure')?.toLowerCase() === 'true'
  const value = isOff ? 'not checked' : 'checked'
  return [{ name: 'certificates', value, exposure: isOff ? 1 : 0, weight: 'high', place }]
}
