import type { Connector, Deprecation, Endpoint, Setting, Trigger } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint } from '../draft-endpoint.ts'
import { addressesOfValue } from '../n8n/addresses.ts'
import { at, entries, filledText, flag, has, items, lineOfKey, type Node, text, texts } from '../node.ts'
import { placeOfKey, placeOfValue } from '../script/place.ts'
import { findSecrets } from '../script/secrets.ts'
import type { Part } from './credential.ts'

/** How titles are marked. */
const marker = /[([]\s*deprecated\s*[)\]]|[-–—:]\s*deprecated\.?\s*$|^deprecated\s*(?:[-–—:.]|$)/i

/** A node: whom it calls, what starts it, and which credentials of its package it uses. */
export function readNode(root: Node, part: Part, called: readonly (Endpoint | undefined)[]): Connector {
  const { packageName, file, className } = part
  // A node in several versions gives its description to the class it extends.
  const description = at(root, 'description') ?? at(root, '#super', 1) ?? at(root, '#super', 0) ?? root
  const named = filledText(at(description, 'name'))
  const name = named === undefined || named.includes('${') ? className : named
  const credentials = items(at(description, 'credentials')).flatMap(each => filledText(at(each, 'name')) ?? [])
  return draftConnector({
    format: 'n8n-node-package',
    id: `${packageName}.${name}`,
    name,
    role: 'definition',
    version: versionOf(description),
    endpoints: distinctEndpoints([...readRequests(description, file), ...called]),
    triggers: readTriggers(description, file),
    settings: readSettings(description, file),
    deprecations: readDeprecations(description, file),
    secrets: findSecrets(file),
    uses: [...new Set(credentials.map(each => `n8n-node-package:${packageName}/credentials/${each}`))].sort(
      compareText,
    ),
    places: [placeIn(file, lineOfKey(description, 'name'))],
  })
}

/** The version that new workflows get. */
function versionOf(description: Node): string | null {
  const given = filledText(at(description, 'defaultVersion'))
  if (given !== undefined) return given
  const versions = texts(at(description, 'version')).map(({ text }) => text)
  return (
    versions.filter(version => !version.includes('${')).sort((left, right) => Number(right) - Number(left))[0] ?? null
  )
}

/** Requests that a description tells n8n to make by itself. */
function readRequests(description: Node, file: SourceFile): (Endpoint | undefined)[] {
  const found: (Endpoint | undefined)[] = []
  const waiting: { readonly key: string; readonly node: Node }[] = [{ key: '', node: description }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { key, node } = next
    if (key === 'request' || key === 'requestDefaults') {
      for (const address of [at(node, 'baseURL'), at(node, 'url')]) {
        const value = filledText(address)
        // A path is for the host that the node calls anyway.
        if (address === undefined || value === undefined || /^=?\s*\//.test(value)) continue
        for (const each of addressesOfValue(value)) found.push(draftEndpoint(each, 'api', placeOfValue(address, file)))
      }
    }
    if (node.kind === 'list') for (const item of node.items) waiting.push({ key: '', node: item })
    else for (const entry of entries(node)) waiting.push({ key: entry.key, node: entry.value })
  }
  return found
}

/** Addresses at which n8n listens for a node, and what it looks for by itself. */
function readTriggers(description: Node, file: SourceFile): Trigger[] {
  const hooks = items(at(description, 'webhooks')).map((hook): Trigger => {
    const method = filledText(at(hook, 'httpMethod')) ?? 'GET'
    const path = filledText(at(hook, 'path')) ?? filledText(at(hook, 'name')) ?? 'default'
    return trigger(`${method} ${path}`, 'webhook', placeOfValue(hook, file))
  })
  const polls = flag(at(description, 'polling')) === true
  if (polls) hooks.push(trigger('polling', 'schedule', placeOfKey(description, 'polling', file)))
  const isTrigger = texts(at(description, 'group')).some(({ text }) => text === 'trigger')
  if (hooks.length === 0 && isTrigger) hooks.push(trigger('trigger', 'event', placeOfKey(description, 'group', file)))
  return [...new Map(hooks.map(each => [each.event, each])).values()]
}

function trigger(event: string, kind: Trigger['kind'], place: Trigger['place']): Trigger {
  return { event, kind, filter: null, authenticated: null, untrusted: false, place }
}

/** Whether models may call a node by themselves: neither is a protection, and it should not change unseen. */
function readSettings(description: Node, file: SourceFile): Setting[] {
  if (!has(description, 'usableAsTool')) return []
  const value = at(description, 'usableAsTool')
  const isUsable = value?.kind === 'map' || flag(value) === true
  const place = placeIn(file, lineOfKey(description, 'usableAsTool'))
  return [{ name: 'usable-as-tool', value: String(isUsable), exposure: 0, weight: 'low', place }]
}

/** A node that is hidden is kept for old workflows only. */
function readDeprecations(description: Node, file: SourceFile): Deprecation[] {
  const sign = (signal: 'flag' | 'text', key: string): Deprecation => ({
    signal,
    subject: 'connector',
    lifecycle: null,
    deprecated: null,
    retired: null,
    certain: true,
    message: signal === 'flag' ? 'It is hidden from new workflows' : null,
    place: placeIn(file, lineOfKey(description, key)),
  })
  const marked = ['displayName', 'description'].find(key =>
    marker.test((text(at(description, key)) ?? '').slice(0, 500)),
  )
  return [
    ...(flag(at(description, 'hidden')) === true ? [sign('flag', 'hidden')] : []),
    ...(marked === undefined ? [] : [sign('text', marked)]),
  ]
}
