import { type Connector, connectorKey } from '../model/connector.ts'
import { compareText, sortBy } from '../model/order.ts'

/**
 * Makes one connector of declarations that share identity and version, such as an action used in twelve jobs: its places add up and its
 * facts are the union. The same connector at two versions stays two entries, since each version is reached.
 */
export function mergeConnectors(connectors: readonly Connector[]): Connector[] {
  const sorted = sortBy(connectors, versionedKey, firstFile)
  const merged: Connector[] = []
  for (const connector of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && versionedKey(last) === versionedKey(connector))
      merged[merged.length - 1] = merge(last, connector)
    else merged.push(connector)
  }
  return merged
}

/** Identity and version of a connector in one text. */
export function versionedKey(connector: Connector): string {
  return `${connectorKey(connector)}\n${connector.version ?? ''}\n${connector.pin?.value ?? ''}`
}

function firstFile(connector: Connector): string {
  const place = connector.places[0]
  return place === undefined ? '' : `${place.file}\n${String(place.line ?? 0).padStart(9, '0')}`
}

function merge(first: Connector, second: Connector): Connector {
  return {
    ...first,
    pinComment: first.pinComment ?? second.pinComment,
    runsCode: first.runsCode || second.runsCode,
    auth: union(
      first.auth,
      second.auth,
      auth => `${auth.name}\n${auth.kind}\n${auth.scopes.map(scope => scope.value).join('\n')}`,
    ),
    endpoints: union(
      first.endpoints,
      second.endpoints,
      item => `${item.direction} ${item.purpose} ${item.scheme} ${item.host}`,
    ),
    triggers: union(first.triggers, second.triggers, item => `${item.event} ${item.filter}`),
    operations: union(first.operations, second.operations, item => item.id),
    code: union(first.code, second.code, item => `${item.kind} ${item.name} ${item.digest}`),
    settings: union(first.settings, second.settings, item => `${item.name} ${item.value}`),
    deprecations: union(first.deprecations, second.deprecations, item => `${item.signal} ${item.subject}`),
    secrets: union(first.secrets, second.secrets, item => `${item.kind} ${item.name}`),
    uses: [...new Set([...first.uses, ...second.uses])].sort(compareText),
    places: union(first.places, second.places, place => `${place.file}:${place.line}`),
  }
}

function union<Item>(first: readonly Item[], second: readonly Item[], key: (item: Item) => string): readonly Item[] {
  const seen = new Set(first.map(key))
  return [...first, ...second.filter(item => !seen.has(key(item)))]
}
