import type { Endpoint, Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { at, lineOfKey, type Node, texts } from '../node.ts'

/** Hosts the platform lets a connector reach: any where there is no list, or `*` in it. Lines of what names no host are unread. */
export function readAllowedHosts(
  data: Node | undefined,
  file: SourceFile,
): { readonly endpoints: readonly Endpoint[]; readonly setting: Setting; readonly unread: readonly number[] } {
  const overrides = at(data, 'registryOverrides')
  const own = ['cloud', 'oss']
    .map(registry => at(overrides, registry, 'allowedHosts'))
    .filter(list => list !== undefined)
  const lists = [at(data, 'allowedHosts'), ...own]
  const isOpen = lists.some(list => at(list, 'hosts')?.kind !== 'list' || hostsIn(list).some(host => host.text === '*'))
  const unread: number[] = []
  const endpoints = lists.flatMap(hostsIn).flatMap(({ text, line }) => {
    const endpoint = text === '*' ? undefined : draftEndpoint(text, 'fetch', placeIn(file, line))
    if (endpoint === undefined && text !== '*') unread.push(line)
    return endpoint ?? []
  })
  return {
    endpoints,
    unread,
    setting: {
      name: 'allowed-hosts',
      value: isOpen ? 'any' : 'listed',
      exposure: isOpen ? 1 : 0,
      weight: 'high',
      place: placeIn(file, lineOfKey(data, 'allowedHosts')),
    },
  }
}

function hostsIn(list: Node | undefined) {
  return texts(at(list, 'hosts'))
}
