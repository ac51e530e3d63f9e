import type { Gap } from '../../model/gap.ts'
import { baseOf } from '../../model/path.ts'
import type { SourceFile } from '../../model/tree.ts'
import type { Reading, Surroundings } from '../format.ts'
import { at, entries, filledText, has, type Node } from '../node.ts'
import { folderOf, joinPath } from '../path.ts'
import { readConnection } from './connection.ts'

/** Groups of connections: what each is called in an identity, and where it names what it connects to. */
const groups: ReadonlyMap<string, { readonly kind: string; readonly path: readonly string[] }> = new Map([
  ['managedApiConnections', { kind: 'managed', path: ['api', 'id'] }],
  ['serviceProviderConnections', { kind: 'built-in', path: ['serviceProvider', 'id'] }],
  ['functionConnections', { kind: 'function', path: ['function', 'id'] }],
  ['apiManagementConnections', { kind: 'api-management', path: ['apiId'] }],
  ['agentConnections', { kind: 'agent', path: ['type'] }],
])

/** The connections of the project a workflow belongs to stand in the folder above its own. */
export function connectionsPath(path: string, around: Surroundings): string[] {
  if (baseOf(path).toLowerCase() !== 'workflow.json') return []
  const connections = joinPath(folderOf(folderOf(path)), 'connections.json')
  return folderOf(path) !== '' && around.has(connections) ? [connections] : []
}

/** True for the file that holds the connections of a project; its name alone belongs to many products. */
export function isConnectionsFile(path: string, root: Node): boolean {
  if (!/^connections(?:[._-][\w-]+)?\.json$/i.test(baseOf(path))) return false
  return [...groups.keys()].some(group => at(root, group)?.kind === 'map')
}

/** Reads the connections of a project. */
export function readConnectionsFile(root: Node, file: SourceFile): Reading {
  const gaps: Gap[] = []
  const connectors = entries(root).flatMap(group => {
    if (!groups.has(group.key)) {
      const reason = `it is not known what ${JSON.stringify(group.key.slice(0, 100))} connect to`
      if (/Connections$/.test(group.key) && entries(group.value).length > 0)
        gaps.push({ kind: 'unknown', file: file.path, line: group.line, reason })
      return []
    }
    return connectionsIn(group.key, group.value, file.path).map(({ id, name, key, line, node }) => {
      for (const reason of unknownIn(group.key, key, node))
        gaps.push({ kind: 'unknown', file: file.path, line, reason })
      return readConnection(node, { id, name, line, file })
    })
  })
  return { connectors, gaps }
}

/** What a connection leaves to a parameter or to nobody. */
function unknownIn(group: string, key: string, node: Node): string[] {
  const shown = `the connection ${JSON.stringify(key.slice(0, 100))}`
  const isNamed = group === 'agentConnections' || idOf(group, node) !== undefined
  return [
    ...(isNamed ? [] : [`it is not known what ${shown} connects to`]),
    ...(filledText(at(node, 'authentication')) === undefined ? [] : [`it is not known how ${shown} signs in`]),
  ]
}

/** The id of what a connection connects to; a parameter in the place of all of it names nothing. */
function idOf(group: string, node: Node): string | undefined {
  const id = filledText(at(node, ...(groups.get(group)?.path ?? [])))
  return id !== undefined && /^[@[][^/]*$/.test(id) ? undefined : id
}

function connectionsIn(group: string, holder: Node, path: string) {
  const known = groups.get(group)
  if (known === undefined) return []
  return entries(holder).flatMap(({ key, line, value }) => {
    if (value.kind !== 'map') return []
    const api = apiName(idOf(group, value) ?? key, known.kind)
    // Subscriptions and locations differ from one environment to the next: what it connects to is the identity, not where that is.
    const id = `${path}#${known.kind}/${api === key ? api : `${api}/${key}`}`
    return [{ id, name: api, key, line, node: value }]
  })
}

/** What an id of Azure ends with; a function is told with its app. */
function apiName(id: string, kind: string): string {
  const parts = id.split('/').filter(part => part !== '')
  if (kind === 'function' && parts.at(-2) === 'functions') return `${parts.at(-3) ?? ''}/${parts.at(-1)}`
  return parts.at(-1) ?? id
}

/** Identities of the connections of a file by the keys that workflows refer to them by. */
export function connectionIds(root: Node | undefined, path: string): ReadonlyMap<string, string> {
  return new Map(
    [...groups.keys()]
      .filter(group => root !== undefined && has(root, group))
      .flatMap(group => connectionsIn(group, at(root, group) as Node, path))
      .map(({ key, id }) => [key, id]),
  )
}
