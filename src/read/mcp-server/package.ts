import { partyOf } from '../../catalog/hosts.ts'
import type { Code, Connector, Endpoint, Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { digestText } from '../digest.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import { dockerHub } from '../image.ts'
import { authOf, secretsOf } from '../mcp/credential.ts'
import { isAddress, scanAddress } from '../mcp/scan-address.ts'
import { launchSettings } from '../mcp/server-settings.ts'
import { at, filledText, lineOfKey, type Node } from '../node.ts'
import { eitherCase } from './either-case.ts'
import { givenValue, namedInputs, readDemands, readSecretInputs } from './inputs.ts'
import { type PackageCommand, readPackageCommand } from './package-command.ts'
import { type Delivery, digestOf, packageFacts, readDelivery } from './package-reference.ts'
import { readTransport } from './transport.ts'

/** The server that a package belongs to. */
export interface OwningServer {
  readonly id: string
  readonly version: string | null
}

/** Where bundles are mostly offered: an address there names who offers them, and is no registry besides. */
const usualParties: ReadonlyMap<string, readonly string[]> = new Map([['mcpb', ['github.com', 'gitlab.com']]])

/** Reads one package that the server is delivered as; undefined where it names none. */
export function readServerPackage(node: Node, server: OwningServer, file: SourceFile): Connector | undefined {
  const delivery = readDelivery(node, server.version, file)
  if (delivery === undefined) return undefined
  const command = readPackageCommand(node, delivery, file)
  const variables = namedInputs(eitherCase(node, 'environmentVariables'))
  const transport = readTransport(at(node, 'transport'), file)
  const credentials = [...readSecretInputs('env', variables, file), ...command.credentials, ...transport.credentials]
  // One package may be offered by several transports, each with settings of its own.
  const by = transport.type === null || transport.type === 'stdio' ? '' : ` (${transport.type})`
  return draftConnector({
    format: 'mcp-server',
    id: `${server.id}/${delivery.type}:${delivery.reference.name}${by}`,
    name: delivery.reference.name,
    role: 'definition',
    places: [placeIn(file, node.line)],
    ...packageFacts(delivery),
    runsCode: true,
    auth: authOf(credentials),
    endpoints: distinctEndpoints([
      ...registries(node, delivery, file),
      ...command.words.filter(({ text }) => text !== delivery.spec).map(({ text, place }) => endpointOf(text, place)),
      ...variables.map(({ node: input }) => endpointOf(givenValue(input) ?? '', placeIn(file, input.line))),
      ...transport.endpoints,
    ]),
    code: codeOf(command, placeIn(file, node.line)),
    settings: [...settingsOf(node, command, file), ...readDemands('env', variables, file)],
    deprecations: transport.deprecations,
    secrets: secretsOf(credentials),
  })
}

/** Where the package is fetched from, unless it is where such packages come from anyway. */
function registries(node: Node, { type, spec }: Delivery, file: SourceFile): (Endpoint | undefined)[] {
  const base = filledText(eitherCase(node, 'registryBaseUrl'))
  const usual = usualParties.get(type) ?? []
  return [base, isAddress(spec) ? spec : undefined].flatMap(address => {
    if (address === undefined) return []
    const place = placeIn(file, lineOfKey(node, 'identifier'))
    const endpoint = draftEndpoint(scanAddress(address, place, new Map()).text, 'registry', place)
    if (endpoint === undefined || usual.includes(partyOf(endpoint.host))) return []
    return type === 'oci' && dockerHub.has(endpoint.host) ? [] : [endpoint]
  })
}

function endpointOf(word: string, place: Endpoint['place']): Endpoint | undefined {
  const value = /^-{0,2}[A-Za-z][\w.-]{0,200}=(.*)$/s.exec(word)?.[1] ?? word
  return isAddress(value) ? draftEndpoint(scanAddress(value, place, new Map()).text, 'api', place) : undefined
}

/** Arguments that cannot be told from code are code; all others are compared word by word. */
function codeOf({ launch }: PackageCommand, place: Code['place']): Code[] {
  if (launch === null || launch.arguments !== null) return []
  return [{ kind: 'command', name: 'command', digest: digestText(launch.command.join('\0')), untrusted: false, place }]
}

function settingsOf(node: Node, command: PackageCommand, file: SourceFile): Setting[] {
  const place = placeIn(file, node.line)
  const digest = digestOf(node)
  const told = (name: string, value: string): Setting => ({ name, value, exposure: 0, weight: 'low', place })
  return [
    ...(command.launch === null ? [] : launchSettings(command.launch, place)),
    ...(command.runtime === null ? [] : [told('runtime', command.runtime)]),
    ...(digest === undefined ? [] : [told('file-digest', `sha256:${digest}`)]),
  ]
}
