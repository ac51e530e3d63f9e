import type { Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, filledText, flag, has, lineOfKey, type Node } from '../node.ts'
import { complianceTopics, lineOfSubscriptions, type Subscription } from './subscriptions.ts'

/** True where the app asks for its scopes itself, so that those in the file are not what is in effect. */
export function installsByCode(root: Node): boolean {
  return flag(at(root, 'access_scopes', 'use_legacy_install_flow')) === true
}

/** Protective settings of an app with what is in effect, whether it is written or not. */
export function readShopifySettings(
  root: Node,
  clientId: string | null,
  subscriptions: readonly Subscription[],
  file: SourceFile,
): Setting[] {
  const byCode = installsByCode(root)
  const identity: Setting = {
    name: 'client-id',
    value: clientId ?? '',
    exposure: 0,
    weight: 'high',
    place: placeIn(file, lineOfKey(root, 'client_id')),
  }
  return [
    ...(clientId === null ? [] : [identity]),
    {
      name: 'install-flow',
      value: byCode ? 'by the app' : 'by this file',
      exposure: byCode ? 1 : 0,
      weight: 'medium',
      place: placeOfKey(root, 'access_scopes', 'use_legacy_install_flow', file),
    },
    directAccess(root, file),
    complianceWebhooks(root, subscriptions, file),
  ]
}

/** Whether scripts in the browser of whoever uses the app may call the API without its server: as that person, or as the app at any time. */
function directAccess(root: Node, file: SourceFile): Setting {
  const admin = at(root, 'access', 'admin')
  const mode = filledText(at(admin, 'direct_api_mode'))
  const on = flag(at(admin, 'embedded_app_direct_api_access')) === true
  return {
    name: 'direct-api-access',
    value: on ? (mode ?? 'online') : 'off',
    // A word that is not known may be the widest of all.
    exposure: !on ? 0 : mode === undefined || mode === 'online' ? 1 : 2,
    weight: 'high',
    place: admin?.kind === 'map' ? placeIn(file, admin.line) : placeIn(file, root.line),
  }
}

/** The requests of people to see or delete what is kept of them reach the app only where it listens to them. */
function complianceWebhooks(root: Node, subscriptions: readonly Subscription[], file: SourceFile): Setting {
  const topics = complianceTopics.filter(topic =>
    subscriptions.some(subscription => subscription.compliance && subscription.topic === topic),
  )
  return {
    name: 'compliance-webhooks',
    value: topics.length === 0 ? 'none' : [...topics].sort(compareText).join(', '),
    exposure: complianceTopics.length - topics.length,
    weight: 'medium',
    place: placeIn(file, lineOfSubscriptions(root)),
  }
}

function placeOfKey(root: Node, table: string, key: string, file: SourceFile): Setting['place'] {
  const node = at(root, table)
  return placeIn(file, has(root, table) ? lineOfKey(node, key) : root.line)
}
