import type { Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, flag, has, lineOfKey, type Node, texts } from '../node.ts'
import { requestAddresses } from './endpoints.ts'

/** Protective settings of an app with what is in effect, whether it is written or not: everything is off unless it is turned on. */
export function readSlackSettings(root: Node, file: SourceFile): Setting[] {
  const settings = at(root, 'settings')
  const holder = settings ?? root
  const oauth = at(root, 'oauth_config')
  const rotates = flag(at(settings, 'token_rotation_enabled')) ?? false
  const wholeOrganisation = flag(at(settings, 'org_deploy_enabled')) ?? false
  const place = (node: Node, key: string) => placeIn(file, lineOfKey(node, key))
  return [
    {
      name: 'token-rotation',
      value: String(rotates),
      exposure: rotates ? 0 : 1,
      weight: 'high',
      place: place(holder, 'token_rotation_enabled'),
    },
    {
      name: 'org-deploy',
      value: String(wholeOrganisation),
      exposure: wholeOrganisation ? 1 : 0,
      weight: 'high',
      place: place(holder, 'org_deploy_enabled'),
    },
    socketMode(root, settings, holder, file),
    allowedRanges(settings, holder, file),
    // Neither can be turned off once it was on, so that only what is written says something.
    ...(['token_management_enabled', 'pkce_enabled'] as const).flatMap(key => {
      const on = flag(at(oauth, key))
      return on === undefined || oauth === undefined ? [] : [tokenSetting(key, on, place(oauth, key))]
    }),
  ]
}

function tokenSetting(key: 'token_management_enabled' | 'pkce_enabled', on: boolean, place: Setting['place']): Setting {
  const [name, weight] =
    key === 'pkce_enabled' ? (['pkce', 'high'] as const) : (['token-management', 'medium'] as const)
  return { name, value: String(on), exposure: on ? 0 : 1, weight, place }
}

/** Without socket mode Slack calls the app at an address that anybody can call; an app without such an address exposes none. */
function socketMode(root: Node, settings: Node | undefined, holder: Node, file: SourceFile): Setting {
  const on = flag(at(settings, 'socket_mode_enabled')) ?? false
  return {
    name: 'socket-mode',
    value: String(on),
    exposure: !on && requestAddresses(root).length > 0 ? 1 : 0,
    weight: 'high',
    place: placeIn(file, lineOfKey(holder, 'socket_mode_enabled')),
  }
}

function allowedRanges(settings: Node | undefined, holder: Node, file: SourceFile): Setting {
  const ranges = [...new Set(texts(at(settings, 'allowed_ip_address_ranges')).map(range => range.text))]
  const some = has(settings, 'allowed_ip_address_ranges') && ranges.length > 0
  return {
    name: 'allowed-ip-ranges',
    value: some ? ranges.sort(compareText).join(', ') : 'any',
    exposure: some ? 0 : 1,
    weight: 'high',
    place: placeIn(file, lineOfKey(holder, 'allowed_ip_address_ranges')),
  }
}
