import type { Connector, Deprecation, Operation, Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import type { ConnectorFormat, Reading } from '../format.ts'
import { at, filledText, flag, lineOfKey, type Node } from '../node.ts'
import { baseOf } from '../path.ts'
import { readRequestHost, readVariables } from '../postman/addresses.ts'
import { readEnvironment } from '../postman/environment.ts'
import { collectItems, type Item, pairsOf } from '../postman/items.ts'
import { readScripts } from '../postman/scripts.ts'
import { readSecrets } from '../postman/secrets.ts'
import { readSignIn, typeOf } from '../postman/sign-in.ts'

/** Collection of Postman with its environments: requests people send to an API, what they sign in with, and keys that were left in them. */
export const postmanCollection: ConnectorFormat = {
  name: 'postman-collection',
  title: 'Postman collection or environment',
  specification: 'https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html',
  names: ['**/*.postman_collection.json', '**/*.postman_environment.json', '**/*.postman_globals.json'],
  content: {
    names: ['**/*.json'],
    pattern: /"https?:\/\/schema\.(?:get)?postman\.com\/|"_postman_variable_scope"\s*:/,
  },
  read(file) {
    const root = rootOf(file)
    // The service gives a collection in an envelope.
    const collection = [root, at(root, 'collection')].find(isCollection)
    if (collection !== undefined) return { connectors: [readCollection(collection, file)], gaps: [] }
    const environment = [root, at(root, 'environment')].find(isEnvironment)
    if (environment !== undefined) return { connectors: [readEnvironment(environment, file)], gaps: [] }
    return readOld(root, file)
  },
}

function isCollection(root: Node | undefined): boolean {
  return at(root, 'info')?.kind === 'map' && at(root, 'item')?.kind === 'list'
}

function isEnvironment(root: Node | undefined): boolean {
  const named = filledText(at(root, 'name')) !== undefined || at(root, '_postman_variable_scope') !== undefined
  return named && at(root, 'values')?.kind === 'list'
}

/** The first version has its requests in one list; Postman has written it no more since 2017. */
function readOld(root: Node | undefined, file: SourceFile): Reading | null {
  if (at(root, 'requests')?.kind !== 'list') return null
  const reason = 'it is a Postman collection of version 1, which is not read; 2.0 and 2.1 are'
  return { connectors: [], gaps: [{ kind: 'unknown', file: file.path, line: lineOfKey(root, 'requests'), reason }] }
}

/** Copies of a collection share its id, and an export from elsewhere has another: a file is known by its path. */
function readCollection(root: Node, file: SourceFile): Connector {
  const items = collectItems(root)
  const pairs = pairsOf(at(root, 'variable'))
  const variables = readVariables(pairs)
  const signIn = readSignIn(items, variables, file)
  const hosts = items.flatMap(item => readRequestHost(item.request, variables, file))
  return draftConnector({
    format: 'postman-collection',
    id: file.path,
    name: filledText(at(root, 'info', 'name')) ?? baseOf(file.path),
    role: 'usage',
    version: readVersion(at(root, 'info', 'version')),
    places: [placeIn(file, lineOfKey(root, 'info'))],
    auth: signIn.auth,
    endpoints: distinctEndpoints([...hosts, ...signIn.endpoints]),
    operations: readOperations(items, file),
    code: readScripts(items, file),
    settings: [...signIn.settings, readCertificates(items, file)],
    deprecations: items.flatMap(item => readDeprecation(item, file)),
    secrets: readSecrets(items, pairs, file),
  })
}

function readVersion(node: Node | undefined): string | null {
  const parts = ['major', 'minor', 'patch'].map(key => filledText(at(node, key)))
  return filledText(node) ?? (parts[0] === undefined ? null : parts.map(part => part ?? '0').join('.'))
}

/** Requests by their names: their addresses may hold a key. */
function readOperations(items: readonly Item[], file: SourceFile): Operation[] {
  const operations = new Map<string, Operation>()
  for (const { name, node, request, auth } of items) {
    if (request === undefined) continue
    const method = filledText(at(request, 'method'))?.toUpperCase() ?? 'GET'
    const writes = !['GET', 'HEAD', 'OPTIONS'].includes(method)
    const same = operations.get(name)
    if (same === undefined || (writes && !same.writes)) {
      const place = placeIn(file, lineOfKey(node, 'name'))
      operations.set(name, { id: name, auth: typeOf(auth), writes, deprecated: isDeprecated(node), place })
    }
  }
  return [...operations.values()]
}

/** Whether certificates of servers are checked; unless a request says otherwise, whoever sends it decides. */
function readCertificates(items: readonly Item[], file: SourceFile): Setting {
  const open = items
    .map(item => at(item.node, 'protocolProfileBehavior'))
    .find(behavior => flag(at(behavior, 'strictSSL')) === false)
  const place = placeIn(file, open === undefined ? 1 : lineOfKey(open, 'strictSSL'))
  return {
    name: 'certificates-checked',
    value: open ? 'not always' : 'default',
    exposure: open ? 1 : 0,
    weight: 'high',
    place,
  }
}

function readDeprecation({ name, node, request }: Item, file: SourceFile): Deprecation[] {
  if (!isDeprecated(node)) return []
  const subject = `${request === undefined ? 'folder' : 'request'} ${name}`
  const place = placeIn(file, lineOfKey(node, 'name'))
  return [
    { signal: 'text', subject, lifecycle: null, deprecated: null, retired: null, certain: true, message: null, place },
  ]
}

function isDeprecated(node: Node): boolean {
  return /\bdeprecated\b/i.test((filledText(at(node, 'name')) ?? '').slice(0, 500))
}
