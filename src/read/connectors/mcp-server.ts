import type { Connector, Deprecation, Setting } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import { sortBy } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import type { ConnectorFormat } from '../format.ts'
import { readHost } from '../host.ts'
import { authOf, secretsOf } from '../mcp/credential.ts'
import { isTemplate } from '../mcp/package-reference.ts'
import { scanAddress } from '../mcp/scan-address.ts'
import { eitherCase } from '../mcp-server/either-case.ts'
import { namedInputs, readDemands } from '../mcp-server/inputs.ts'
import { readServerPackage } from '../mcp-server/package.ts'
import { readTransport } from '../mcp-server/transport.ts'
import { at, filledText, items, lineOfKey, type Node } from '../node.ts'

const format = 'mcp-server'
const schema = /\bstatic\.modelcontextprotocol\.io\/schemas\/[^"\s]{1,40}\/server\.schema\.json/

/** Entry of a server in a registry of the Model Context Protocol: the packages that run on users' machines, and the addresses their data goes to. */
export const mcpServer: ConnectorFormat = {
  name: format,
  title: 'Model Context Protocol registry entry',
  specification: 'https://modelcontextprotocol.io/registry/about',
  names: [],
  content: {
    names: ['**/*server*.json'],
    pattern:
      /\bstatic\.modelcontextprotocol\.io\/schemas\/[^"\s]{1,40}\/server\.schema\.json|"(?:registryType|registry_type|registry_name|remotes)"\s*:/,
  },
  read(file) {
    const root = rootOf(file)
    if (root === undefined || !isServer(root)) return null
    const server = readEntry(root, file)
    const gaps: Gap[] = []
    const packages = items(at(root, 'packages')).flatMap(node => {
      const read = readServerPackage(node, server, file)
      if (read !== undefined) return [read]
      const reason = 'a package in it does not say what it is'
      gaps.push({ kind: 'unknown', file: file.path, line: node.line, reason })
      return []
    })
    return { connectors: [server, ...apart(packages)], gaps }
  },
}

/** Other things are called servers too: this one says which schema it has, or has a name with a domain and a way to get it. */
function isServer(root: Node): boolean {
  const name = filledText(at(root, 'name'))
  if (name === undefined) return false
  if (schema.test(filledText(at(root, '$schema')) ?? '')) return true
  if (!/^[A-Za-z0-9-]{1,100}(?:\.[A-Za-z0-9-]{1,100}){1,10}\/[\w.-]{1,200}$/.test(name)) return false
  return ['packages', 'remotes'].some(key => at(root, key)?.kind === 'list')
}

function readEntry(root: Node, file: SourceFile): Connector {
  const id = filledText(at(root, 'name')) ?? file.path
  const version = filledText(at(root, 'version')) ?? filledText(at(eitherCase(root, 'versionDetail'), 'version'))
  const remotes = items(at(root, 'remotes'))
  const read = remotes.map(remote => readTransport(remote, file))
  const credentials = read.flatMap(remote => remote.credentials)
  return draftConnector({
    format,
    id,
    name: filledText(at(root, 'title')) ?? id,
    role: 'definition',
    places: [placeIn(file, lineOfKey(root, 'name'))],
    version: version === undefined || isTemplate(version) ? null : version,
    publisher: publisherOf(root),
    auth: authOf(credentials),
    endpoints: distinctEndpoints(read.flatMap(remote => remote.endpoints)),
    settings: [
      ...repositoryOf(root, file),
      ...distinct(remotes.flatMap(remote => readDemands('headers', namedInputs(at(remote, 'headers')), file))),
    ],
    deprecations: [...read.flatMap(remote => remote.deprecations).slice(0, 1), ...statusOf(root, file)],
    secrets: secretsOf(credentials),
  })
}

/** Whoever owns the repository of the server. */
function publisherOf(root: Node): string | null {
  const url = filledText(at(root, 'repository', 'url')) ?? ''
  return /^https?:\/\/(?:[^/?#@]*@)?[^/?#@]+\/([\w.-]{1,100})\//.exec(url)?.[1] ?? null
}

/** Where the code is; a repository of the same name with another id is another one that took its name. */
function repositoryOf(root: Node, file: SourceFile): Setting[] {
  const repository = at(root, 'repository')
  const url = filledText(at(repository, 'url'))
  if (url === undefined) return []
  const place = placeIn(file, lineOfKey(repository, 'url'))
  const host = readHost(url)?.host
  const path = /^[a-z+]{1,20}:\/\/[^/?#]*(\/[^?#]*)/i.exec(scanAddress(url, place, new Map()).text)?.[1] ?? ''
  const id = filledText(at(repository, 'id'))
  const where = `${host ?? ''}${path.replace(/\.git$/, '').replace(/(?<=[^/])\/$/, '')}`
  const setting = (name: string, value: string): Setting => ({ name, value, exposure: 0, weight: 'high', place })
  return [setting('repository', where), ...(id === undefined ? [] : [setting('repository-id', id)])]
}

/** The first versions of the format have the state of the entry in it; later the registry keeps it. */
function statusOf(root: Node, file: SourceFile): Deprecation[] {
  const status = filledText(at(root, 'status'))?.toLowerCase()
  if (status !== 'deprecated' && status !== 'deleted') return []
  const place = placeIn(file, lineOfKey(root, 'status'))
  const dates = { lifecycle: null, deprecated: null, retired: null, certain: true }
  return [{ signal: 'flag', subject: 'connector', ...dates, message: `its status is ${status}`, place }]
}

function distinct(settings: readonly Setting[]): Setting[] {
  return [...new Map([...settings].reverse().map(setting => [setting.name, setting])).values()]
}

/** The same package told of several times, each time with other arguments: numbered by what is said of it, since their order is free. */
function apart(packages: readonly Connector[]): Connector[] {
  const met = new Map<string, number>()
  return sortBy(packages, sayWithoutPlaces).map(each => {
    const count = (met.get(each.id) ?? 0) + 1
    met.set(each.id, count)
    return count === 1 ? each : { ...each, id: `${each.id} ${count}` }
  })
}

function sayWithoutPlaces(connector: Connector): string {
  return JSON.stringify(connector, (key, value) => (key === 'place' || key === 'places' ? undefined : value))
}
