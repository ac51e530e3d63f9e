import type { Connector } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import { at, filledText, lineOfKey, type Node } from '../node.ts'
import { baseOf } from '../path.ts'
import { endpointOf, readVariables } from './addresses.ts'
import { pairsOf } from './items.ts'
import { readEnvironmentSecrets } from './secrets.ts'

/** Names of variables that hold a host without saying `https://`. */
const hostName = /(?:host|url|uri|domain|server|endpoint)$/i

/** Reads an environment or the globals: values that collections are filled in with, hosts and secrets among them. */
export function readEnvironment(root: Node, file: SourceFile): Connector {
  const pairs = pairsOf(at(root, 'values'))
  const variables = readVariables(pairs)
  const endpoints = pairs.flatMap(({ key, value }) => {
    const text = filledText(value)
    if (text === undefined || value === undefined) return []
    const isAddress = /^(?:https?|wss?|grpcs?):\/\//i.test(text) || hostName.test(key.slice(-200))
    return isAddress ? endpointOf(text, 'api', value.line, variables, file) : []
  })
  return draftConnector({
    format: 'postman-collection',
    id: file.path,
    name: filledText(at(root, 'name')) ?? baseOf(file.path),
    role: 'usage',
    places: [placeIn(file, lineOfKey(root, 'values'))],
    endpoints: distinctEndpoints(endpoints),
    secrets: readEnvironmentSecrets(pairs, file),
  })
}
