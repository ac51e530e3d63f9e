import type { Endpoint, Trigger } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { type Credential, readCredential } from '../mcp/credential.ts'
import { isAddress, scanAddress } from '../mcp/scan-address.ts'
import type { Inputs } from '../mcp/secret-value.ts'
import { at, entries, filledText, flag, items, type Node, text } from '../node.ts'

/** Values that users are asked for, by the name they are referred to with: true where what they type is hidden. */
export function readUserInputs(root: Node): Inputs {
  return new Map(
    options(root).map(({ key, value }) => [`user_config.${key}`, flag(at(value, 'sensitive')) === true] as const),
  )
}

/** Secrets that users are asked for, and those that stand in the file in their place. */
export function readUserSecrets(root: Node, file: SourceFile): Credential[] {
  return options(root).flatMap(({ key, line, value }) => {
    const place = placeIn(file, line)
    const given = text(at(value, 'default')) ?? ''
    const spoken = flag(at(value, 'sensitive')) === true ? `${key}-secret` : key
    const credential = readCredential('userConfig', spoken, given === '' ? `$${key}` : given, place, new Map())
    return credential === null ? [] : [{ ...credential, name: key }]
  })
}

/** Addresses that count where users give no other. */
export function readUserEndpoints(root: Node, file: SourceFile): (Endpoint | undefined)[] {
  return options(root).map(({ line, value }) => {
    const given = text(at(value, 'default')) ?? ''
    const place = placeIn(file, line)
    return isAddress(given) ? draftEndpoint(scanAddress(given, place, new Map()).text, 'api', place) : undefined
  })
}

/** Options of the plugin and of its channels. */
function options(root: Node) {
  const holders = [root, ...items(at(root, 'channels'))]
  return holders.flatMap(holder => entries(at(holder, 'userConfig')))
}

/** Channels by which messages from outside come into a session. */
export function readChannels(root: Node, file: SourceFile): Trigger[] {
  const channels = new Map<string, Trigger>()
  for (const item of items(at(root, 'channels'))) {
    const server = filledText(at(item, 'server'))
    if (server === undefined || channels.has(server)) continue
    const place = placeIn(file, item.line)
    const event = `channel ${server}`
    channels.set(server, { event, kind: 'event', filter: null, authenticated: null, untrusted: false, place })
  }
  return [...channels.values()]
}
