import type { Connector, Endpoint } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import { at, entries, filledText, lineOfKey, type MapNode, type Node } from '../node.ts'
import { isExpression, readAddress } from './expression.ts'
import { readSecretValues, readSignedAddress } from './secrets.ts'
import { readAuthentication, readParameterSet } from './sign-in.ts'

/** What is known of a connection besides its content. */
export interface KnownConnection {
  readonly id: string
  readonly name: string
  readonly line: number
  readonly file: SourceFile
}

/** Addresses of a connection by the keys they stand under. */
const addressKeys = ['triggerUrl', 'baseUrl', 'endpoint', 'connectionRuntimeUrl']

/** Parameters that say where a connection goes. */
const addressName = /(?:endpoint|url|uri|namespace|host|hostname|hostaddress|server|servername|serveraddress)$/i

/** Reads a connection of any kind: they say where they go and how they sign in by the same words. */
export function readConnection(node: Node, { id, name, line, file }: KnownConnection): Connector {
  const values = parameterValues(node)
  const stated = readAuthentication(node, 'authentication', 'connection', file)
  const keyed = filledText(at(node, 'subscriptionKey')) === undefined ? [] : [subscription(node, file)]
  const parameters = stated.length + keyed.length > 0 ? [] : readParameterSet(node, file)
  return draftConnector({
    format: 'logic-app',
    id,
    name,
    role: 'usage',
    places: [placeIn(file, line)],
    auth: [...stated, ...keyed, ...parameters],
    endpoints: readEndpoints(node, values, file),
    secrets: [
      ...readSecretValues(at(node, 'authentication'), 'authentication', file, ['value', 'parameter']),
      ...readSecretValues(values, 'parameter', file),
      ...readSecretValues(node, 'connection', file),
      ...readSignedAddress(at(node, 'triggerUrl'), 'triggerUrl', file),
    ],
  })
}

/** Values of the parameters; those of a set hold theirs one step deeper. */
function parameterValues(node: Node): Node | undefined {
  const set = at(node, 'parameterValueSet', 'values')
  if (set?.kind !== 'map') return at(node, 'parameterValues')
  const values: MapNode['entries'] = new Map(
    [...set.entries].map(([key, entry]) => [key, { ...entry, value: at(entry.value, 'value') ?? entry.value }]),
  )
  return { ...set, entries: values }
}

function subscription(node: Node, file: SourceFile) {
  const place = placeIn(file, lineOfKey(node, 'subscriptionKey'))
  return { kind: 'api-key', name: 'subscription', provider: null, scopes: [], place } as const
}

function readEndpoints(node: Node, values: Node | undefined, file: SourceFile): Endpoint[] {
  const addresses = [
    ...entries(node).filter(({ key }) => addressKeys.includes(key)),
    ...entries(values).filter(({ key }) => key === 'connectionString' || addressName.test(key)),
  ]
  return distinctEndpoints(
    addresses.flatMap(({ key, line, value }) => {
      const text = filledText(value)
      if (text === undefined || (key === 'connectionRuntimeUrl' && isGateway(text))) return []
      const address = key === 'connectionString' ? serverOf(text) : text
      return [readAddress(address, 'api', placeIn(file, line))]
    }),
  )
}

/** Every managed connection is reached through a gateway of Azure, which one is no matter of the project. */
function isGateway(text: string): boolean {
  return isExpression(text) || /^https:\/\/[^/?#@]*\.azure-apihub\.(?:net|us|cn)(?::443)?(?:[/?#]|$)/i.test(text)
}

/** Where a connection string goes; one that comes from elsewhere is a secret before it is an address. */
function serverOf(text: string): string | undefined {
  if (isExpression(text) || text.length > 4_000) return undefined
  return /(?:^|;)\s*(?:endpoint|server|data source)\s*=\s*(?:tcp:)?([^;,]+)/i.exec(text)?.[1]
}
