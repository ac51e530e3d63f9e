import type { Trigger } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, lineOfKey, type Node } from '../node.ts'
import type { Subscription } from './subscriptions.ts'

/** What Shopify tells an app of: each topic brings data of the shop, even where no scope changes. */
export function readShopifyTriggers(root: Node, subscriptions: readonly Subscription[], file: SourceFile): Trigger[] {
  const byTopic = new Map<string, Subscription[]>()
  for (const subscription of subscriptions) {
    const same = byTopic.get(subscription.topic)
    if (same === undefined) byTopic.set(subscription.topic, [subscription])
    else same.push(subscription)
  }
  const topics = [...byTopic].map(([topic, all]) =>
    draftTrigger(topic, 'event', joinFilters(all), file, all[0]?.line ?? root.line),
  )
  const proxy = at(root, 'app_proxy')
  if (proxy?.kind !== 'map') return topics
  // Shopify signs what it hands on, but whoever visits the shop can make it do so.
  return [...topics, draftTrigger('app-proxy', 'route', null, file, lineOfKey(root, 'app_proxy'))]
}

function draftTrigger(
  event: string,
  kind: Trigger['kind'],
  filter: string | null,
  file: SourceFile,
  line: number,
): Trigger {
  return { event, kind, filter, authenticated: null, untrusted: false, place: placeIn(file, line) }
}

/** A topic that one subscription tells of without a filter is told of without a filter; several filters add up. */
function joinFilters(subscriptions: readonly Subscription[]): string | null {
  if (subscriptions.some(subscription => subscription.filter === null)) return null
  const filters = [...new Set(subscriptions.flatMap(({ filter }) => filter ?? []))].sort(compareText)
  return filters.length === 1 ? (filters[0] ?? null) : `any of: ${filters.join(', or ')}`
}
