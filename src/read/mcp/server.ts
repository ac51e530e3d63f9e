import type { Connector, Deprecation, Endpoint } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { findDeprecations } from '../calendar.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import { at, filledText, flag, lineOfKey, type Node, texts } from '../node.ts'
import { authOf, type Credential, secretsOf } from './credential.ts'
import type { Launch } from './launch.ts'
import { readOauth } from './oauth.ts'
import { scanAddress } from './scan-address.ts'
import type { Inputs } from './secret-value.ts'
import { readServerCommand } from './server-command.ts'
import { readHeaders, readVariables } from './server-environment.ts'
import { readServerSettings } from './server-settings.ts'

/** A server entry of a client's configuration and where it stands. */
export interface ServerEntry {
  readonly format: string
  readonly id: string
  readonly name: string
  readonly node: Node
  readonly file: SourceFile
  /** Line of the key it is declared by. */
  readonly line: number
  readonly inputs: Inputs
}

/** Reads one server: a command that runs on the user's machine, or an address; a gap where it is neither. */
export function readServer(entry: ServerEntry): Connector | Gap {
  const { node, file, inputs } = entry
  const variables = readVariables(at(node, 'env'), file, inputs)
  const command = readServerCommand(node, variables.loaders, file, inputs)
  const address = findAddress(node, file, inputs)
  if (address === null && command.launch === null) {
    const reason = `the server ${JSON.stringify(entry.name)} has neither a command nor an address`
    return { kind: 'unknown', file: file.path, line: entry.line, reason }
  }
  const oauth = readOauth(node, file, inputs)
  const credentials = [
    ...readHeaders(at(node, 'headers'), file, inputs),
    ...[variables, command, oauth].flatMap(part => part.credentials),
    ...(address?.credentials ?? []),
  ]
  // A server that is switched off reaches nothing and runs nothing: switching it on is what adds both.
  const runs = flag(at(node, 'disabled')) !== true
  const endpoints = [
    address?.endpoint,
    ...[command, variables, oauth].flatMap(part => part.endpoints),
    ...sandboxEndpoints(node, file),
  ]
  return draftConnector({
    format: entry.format,
    id: entry.id,
    name: entry.name,
    role: 'usage',
    places: [placeIn(file, entry.line)],
    ...command.facts,
    runsCode: runs && command.code.length > 0,
    auth: [...authOf(credentials), ...oauth.auth],
    endpoints: runs ? distinctEndpoints(endpoints) : [],
    code: runs ? command.code : [],
    settings: readServerSettings(node, command.launch, file),
    deprecations: deprecationsOf(node, file, command.launch),
    secrets: [...secretsOf(credentials), ...environmentFile(node, file)],
  })
}

/** The address of a server without its secrets, and what those are. */
interface Address {
  readonly endpoint: Endpoint | undefined
  readonly credentials: readonly Credential[]
}

function findAddress(node: Node, file: SourceFile, inputs: Inputs): Address | null {
  for (const key of ['httpUrl', 'url', 'serverUrl']) {
    const written = filledText(at(node, key))
    if (written === undefined) continue
    const place = placeIn(file, lineOfKey(node, key))
    const { text, credentials } = scanAddress(written, place, inputs)
    return { endpoint: draftEndpoint(text, 'api', place), credentials }
  }
  return null
}

function sandboxEndpoints(node: Node, file: SourceFile): (Endpoint | undefined)[] {
  return texts(at(node, 'sandbox', 'network', 'allowedDomains')).map(({ text: host, line }) =>
    draftEndpoint(host, 'fetch', placeIn(file, line)),
  )
}

function deprecationsOf(node: Node, file: SourceFile, launch: Launch | null): Deprecation[] {
  const transports = ['type', 'transport', 'transportType'].flatMap(key => {
    const transport = filledText(at(node, key))?.toLowerCase()
    const place = placeIn(file, lineOfKey(node, key))
    return transport === 'sse' ? findDeprecations('mcp-transport', transport, 'transport sse', place) : []
  })
  const bridged = launch?.words.indexOf('sse-only') ?? -1
  if (transports.length > 0 || bridged === -1) return transports.slice(0, 1)
  return [...findDeprecations('mcp-transport', 'sse', 'transport sse', placeIn(file, lineOfKey(node, 'args')))]
}

function environmentFile(node: Node, file: SourceFile): Connector['secrets'] {
  return filledText(at(node, 'envFile')) === undefined
    ? []
    : [{ name: 'envFile', kind: 'reference', place: placeIn(file, lineOfKey(node, 'envFile')) }]
}
