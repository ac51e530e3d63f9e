import type { Code, Connector, Endpoint } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { digestText } from '../digest.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { at, filledText, lineOfKey, type Node, text, texts } from '../node.ts'
import type { Credential } from './credential.ts'
import { type Launch, readLaunch } from './launch.ts'
import { isAddress } from './scan-address.ts'
import { scanWords, type Word } from './scan-words.ts'
import type { Inputs } from './secret-value.ts'
import { splitCommand } from './split-command.ts'

/** What the commands of a server entry say. */
export interface ServerCommand {
  /** How the server is started; null for one that is reached at an address. */
  readonly launch: Launch | null
  readonly facts: Partial<Connector>
  readonly code: readonly Code[]
  readonly credentials: readonly Credential[]
  readonly endpoints: readonly (Endpoint | undefined)[]
}

/** Reads the command that starts a server, with the variables that decide which code that is, and the command that makes its headers. */
export function readServerCommand(
  node: Node,
  loaders: readonly string[],
  file: SourceFile,
  inputs: Inputs,
): ServerCommand {
  const words = commandWords(node, file)
  const [first] = words
  const scanned = scanWords(words, inputs)
  const launch = first === undefined ? null : readLaunch(scanned.words.map(word => word.text))
  const started =
    launch === null || first === undefined ? [] : [draftCode('command', [...loaders, ...launch.command], first.place)]
  const helper = readHelper(node, file, inputs)
  return {
    launch,
    facts: packageFacts(launch),
    code: [...started, ...helper.code],
    credentials: [...scanned.credentials, ...helper.credentials],
    endpoints: first === undefined ? [] : commandEndpoints(launch, first.place),
  }
}

function draftCode(name: string, words: readonly string[], place: Place): Code {
  return { kind: 'command', name, digest: digestText(words.join('\0')), untrusted: false, place }
}

function readHelper(node: Node, file: SourceFile, inputs: Inputs): Pick<ServerCommand, 'code' | 'credentials'> {
  const helper = filledText(at(node, 'headersHelper'))
  if (helper === undefined) return { code: [], credentials: [] }
  const place = placeIn(file, lineOfKey(node, 'headersHelper'))
  const { words, credentials } = scanWords([{ text: helper, place }], inputs)
  const code = draftCode(
    'headersHelper',
    words.map(word => word.text),
    place,
  )
  return { code: [code], credentials }
}

function packageFacts(launch: Launch | null): Partial<Connector> {
  const reference = launch?.package
  if (reference === null || reference === undefined) return {}
  const { version, pin, publisher, purl } = reference
  return { version, pin, publisher, purl }
}

/** Command and arguments; some clients take both in one list. */
function commandWords(node: Node, file: SourceFile): Word[] {
  const command = texts(at(node, 'command'))
  if (command.length === 0) return []
  const list = at(node, 'args')
  const args = list?.kind === 'list' ? list.items : list === undefined ? [] : [list]
  const rest = args.flatMap(item => {
    const value = text(item)
    return value === undefined ? [] : [{ text: value, line: item.line }]
  })
  return [...command, ...rest].map(word => ({ text: word.text, place: placeIn(file, word.line) }))
}

/** Addresses among the words: the server behind a bridge, an interface it is told to use, the place its packages come from. */
function commandEndpoints(launch: Launch | null, place: Place): (Endpoint | undefined)[] {
  if (launch === null) return []
  const words = launch.words.flatMap(word => (/\s/.test(word) ? splitCommand(word) : [word]))
  const addresses = words.flatMap(word => {
    const value = /^-{0,2}[A-Za-z][\w.-]*=(.*)$/s.exec(word)?.[1] ?? word
    return isAddress(value) ? [value] : []
  })
  return addresses.map(address =>
    draftEndpoint(address, launch.registries.includes(address) ? 'registry' : 'api', place),
  )
}
