import type { Endpoint, Trigger } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { at, entries, filledText, flag, items, lineOfKey, type Node, texts } from '../node.ts'

/** What HubSpot tells an app of, and where it sends that. */
export interface HubspotWebhooks {
  readonly triggers: readonly Trigger[]
  readonly endpoints: readonly (Endpoint | undefined)[]
}

/** Reads the settings and subscriptions of webhooks, which stand in a file of their own; those that are turned off tell nothing. */
export function readHubspotWebhooks(root: Node | undefined, file: SourceFile): HubspotWebhooks {
  const triggers = new Map<string, Trigger>()
  for (const { value } of entries(at(root, 'subscriptions'))) {
    for (const subscription of items(value)) {
      const event = eventOf(subscription)
      if (event === undefined || triggers.has(event) || flag(at(subscription, 'active')) === false) continue
      const place = placeIn(file, lineOfKey(subscription, 'subscriptionType'))
      triggers.set(event, { event, kind: 'event', filter: null, authenticated: null, untrusted: false, place })
    }
  }
  return {
    triggers: [...triggers.values()],
    endpoints: texts(at(root, 'settings', 'targetUrl')).map(({ text, line }) =>
      draftEndpoint(text, 'webhook', placeIn(file, line)),
    ),
  }
}

/** `object.propertyChange contact firstname`: one property more is more that is told. */
function eventOf(subscription: Node): string | undefined {
  const type = filledText(at(subscription, 'subscriptionType'))
  if (type === undefined) return undefined
  const parts = ['objectName', 'objectType', 'propertyName'].flatMap(key => filledText(at(subscription, key)) ?? [])
  return [type, ...parts].join(' ')
}
