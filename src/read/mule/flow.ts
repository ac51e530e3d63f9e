import { type Code, type Connector, connectorKey, type Trigger } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { digestText } from '../digest.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import { configurationId, type MuleApp } from './app.ts'
import { attribute, attributesOf, childrenOf, type Element, elementsWithin, localName } from './attributes.ts'
import { endpointsOf } from './endpoints.ts'
import { type PropertyFile, resolve } from './properties.ts'
import { secretsOf } from './secrets.ts'

/** True for a flow, and for a part of one that stands by itself. */
export function isFlow({ name }: Element): boolean {
  return name === 'flow' || name === 'sub-flow'
}

/** Reads a flow where something starts it, or where it reaches something past the connections that are configured. */
export function readFlow(
  flow: Element,
  properties: readonly PropertyFile[],
  file: SourceFile,
  app: MuleApp,
): Connector[] {
  const within = elementsWithin(flow)
  const triggers = flow.name === 'flow' ? readSources(flow, properties, file) : []
  const requests = within.filter(({ name }) => name === 'http:request')
  const endpoints = distinctEndpoints(requests.flatMap(each => endpointsOf(each, properties, file)))
  const code = readScripts(within, file)
  const secrets = within.flatMap(each => secretsOf(each, properties, file))
  if (triggers.length + endpoints.length + code.length + secrets.length === 0) return []
  const name = attribute(flow, 'name') ?? 'flow'
  const used = within.flatMap(each => attribute(each, 'config-ref') ?? [])
  return [
    draftConnector({
      format: 'mule-app',
      id: configurationId(app, `flow/${name}`),
      name,
      role: 'definition',
      places: [placeIn(file, flow.line)],
      triggers,
      endpoints,
      code,
      secrets: [...new Map(secrets.map(secret => [secret.name, secret])).values()],
      uses: [...new Set(used.map(name => connectorKey({ format: 'mule-app', id: configurationId(app, name) })))].sort(
        compareText,
      ),
    }),
  ]
}

/** Names of elements that start a flow and do nothing else; what other modules call theirs is told by the same endings. */
const source =
  /^(?:scheduler|listener|subscriber|message-(?:listener|consumer)|.+-listener|on-.+|(?:new|modified|deleted)-.+|.+-trigger)$/

/** What starts a flow stands directly in it; a queue inside the application is not outside. */
function readSources(flow: Element, properties: readonly PropertyFile[], file: SourceFile): Trigger[] {
  const children = childrenOf(flow.node)
  const isGuarded = children.some(({ name }) => localName(name) === 'basic-security-filter')
  const sources = children.filter(({ name }) => source.test(localName(name)) && !name.startsWith('vm:'))
  const triggers = sources.map((element): Trigger => {
    const isRoute = element.name === 'http:listener'
    return {
      event: isRoute ? sayRoute(element, properties) : element.name,
      kind: isRoute ? 'route' : element.name === 'scheduler' ? 'schedule' : 'event',
      filter: null,
      // Most are guarded by a gateway in front, of which no file tells.
      authenticated: isRoute && isGuarded ? true : null,
      untrusted: false,
      place: placeIn(file, element.line),
    }
  })
  return [...new Map(triggers.map(trigger => [trigger.event, trigger])).values()]
}

function sayRoute(listener: Element, properties: readonly PropertyFile[]): string {
  const path = attribute(listener, 'path') ?? '/'
  const paths = resolve(path, properties)
  const methods = (attribute(listener, 'allowedMethods') ?? 'any').split(/[\s,]+/).sort(compareText)
  return `${methods.join(',').slice(0, 100)} ${(paths.length === 1 ? paths[0]?.text : path)?.slice(0, 200)}`
}

/** Scripts that run in the application. */
function readScripts(within: readonly Element[], file: SourceFile): Code[] {
  return within
    .filter(({ name }) => name === 'scripting:execute')
    .map((element, index) => {
      const parts = elementsWithin(element).flatMap(attributesOf)
      const code = parts.filter(({ key }) => key === '#text').map(({ text }) => text.replaceAll('\r\n', '\n'))
      const engine = attribute(element, 'engine') ?? 'script'
      const digest = digestText(code.join('\n'))
      return {
        kind: 'script',
        name: `${engine} ${index + 1}`,
        digest,
        untrusted: false,
        place: placeIn(file, element.line),
      }
    })
}
