import { type Connector, connectorKey } from '../model/connector.ts'
import { compareText, sortBy } from '../model/order.ts'

/**
 * Makes one connector of declarations that share identity and version, such as an action used in twelve jobs: its places add up and its
 * facts are the union. The same connector at two versions stays two entries, since each version is reached.
 */
export function mergeConnectors(connectors: readonly Connector[]): Connector[] {
  const groups: [Connector, ...Connector[]][] = []
  let last: string | undefined
  for (const connector of sortBy(connectors, versionedKey, firstFile)) {
    const key = versionedKey(connector)
    if (key === last) groups.at(-1)?.push(connector)
    else groups.push([connector])
    last = key
  }
  return groups.map(group => (group.length === 1 ? group[0] : merge(group)))
}

/** Identity and version of a connector in one text. */
export function versionedKey(connector: Connector): string {
  return `${connectorKey(connector)}\n${connector.version ?? ''}\n${connector.pin?.value ?? ''}`
}

function firstFile(connector: Connector): string {
  const place = connector.places[0]
  return place === undefined ? '' : `${place.file}\n${String(place.line ?? 0).padStart(9, '0')}`
}

/** All at once: one after another, a hundred thousand uses of one action would take the square of that. */
function merge(group: readonly [Connector, ...Connector[]]): Connector {
  const union = <Item>(listOf: (connector: Connector) => readonly Item[], keyOf: (item: Item) => string): Item[] => {
    const seen = new Set<string>()
    return group.flatMap(connector => {
      const fresh = listOf(connector).filter(item => !seen.has(keyOf(item)))
      for (const item of fresh) seen.add(keyOf(item))
      return fresh
    })
  }
  return {
    ...group[0],
    pinComment: group.find(connector => connector.pinComment !== null)?.pinComment ?? null,
    runsCode: group.some(connector => connector.runsCode),
    auth: union(
      connector => connector.auth,
      auth => `${auth.name}\n${auth.kind}\n${auth.scopes.map(scope => scope.value).join('\n')}`,
    ),
    endpoints: union(
      connector => connector.endpoints,
      item => `${item.direction} ${item.purpose} ${item.scheme} ${item.host}`,
    ),
    triggers: union(
      connector => connector.triggers,
      item => `${item.event} ${item.filter}`,
    ),
    operations: union(
      connector => connector.operations,
      item => item.id,
    ),
    code: union(
      connector => connector.code,
      item => `${item.kind} ${item.name} ${item.digest}`,
    ),
    settings: union(
      connector => connector.settings,
      item => `${item.name} ${item.value}`,
    ),
    deprecations: union(
      connector => connector.deprecations,
      item => `${item.signal} ${item.subject}`,
    ),
    secrets: union(
      connector => connector.secrets,
      item => `${item.kind} ${item.name}`,
    ),
    uses: [...new Set(group.flatMap(connector => connector.uses))].sort(compareText),
    places: union(
      connector => connector.places,
      place => `${place.file}:${place.line}`,
    ),
  }
}
