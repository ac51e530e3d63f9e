import type { Deprecation, Endpoint, Trigger } from '../../model/connector.ts'
import { readAddress } from './address.ts'
import { type FoundOperation, type FoundPath, field, findPaths } from './operations.ts'
import { type Located, locatedEntries, type References } from './references.ts'

/** Webhooks of a description: calls that the API makes by itself. */
export function readWebhooks(
  webhooks: Located | undefined,
  references: References,
): { readonly triggers: readonly Trigger[]; readonly deprecated: readonly Deprecation[] } {
  const found = findPaths(webhooks, references)
  const lines = new Map(locatedEntries(webhooks).map(({ key, line }) => [key, line]))
  return {
    triggers: found.map(({ path, at }) =>
      trigger(path, { file: webhooks?.file.path ?? at.file.path, line: lines.get(path) ?? at.node.line }),
    ),
    deprecated: found.flatMap(deprecatedWebhook),
  }
}

function deprecatedWebhook({ path, operations }: FoundPath): Deprecation[] {
  const flagged = operations.find(operation => operation.deprecated)
  if (flagged === undefined) return []
  return [
    {
      signal: 'flag',
      subject: `webhook ${path}`,
      lifecycle: null,
      deprecated: null,
      retired: null,
      certain: true,
      message: null,
      place: flagged.place,
    },
  ]
}

/** Callbacks of an operation: calls to an address that its caller gives, or that the description names. */
export function readCallbacks(
  operation: FoundOperation,
  references: References,
): { readonly triggers: readonly Trigger[]; readonly endpoints: readonly Endpoint[] } {
  const callbacks = field(operation.at.node, 'callbacks')
  const named = locatedEntries(
    callbacks === undefined ? undefined : references.follow({ file: operation.at.file, node: callbacks }),
  )
  return {
    triggers: named.map(({ key, line, at }) => trigger(`${operation.id} ${key}`, { file: at.file.path, line })),
    endpoints: named.flatMap(({ at }) =>
      locatedEntries(references.follow(at)).flatMap(address =>
        // An address out of the call itself (`{$request.body#/url}`) is whatever the caller says: no host of this description.
        address.key.includes('{$') || address.key.startsWith('x-')
          ? []
          : readAddress(address.key, 'webhook', { file: address.at.file.path, line: address.line }),
      ),
    ),
  }
}

function trigger(event: string, place: Trigger['place']): Trigger {
  return { event, kind: 'webhook', filter: null, authenticated: null, untrusted: false, place }
}
