import type { Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import { placeIn } from '../connector-draft.ts'
import type { Facts } from '../docker/facts.ts'
import { isOpenPort } from '../mcp/container-run.ts'
import { isDangerousMount, type Mount, readVolume } from '../mcp/mounts.ts'
import { at, filledText, flag, itemsOrOne, lineOfKey, type Node, texts } from '../node.ts'
import type { Service } from './services.ts'

/** Reads what takes the walls around a service away, and what of it others can reach; what is not set protects. */
export function readServiceSettings({ name, node }: Service, facts: Facts): void {
  const add = (what: string, values: readonly string[], key: string, weight: Setting['weight']): void => {
    const list = [...new Set(values)].sort(compareText)
    const place = placeIn(facts.file, lineOfKey(node, key))
    if (list.length > 0)
      facts.settings.push({ name: `${what} ${name}`, value: list.join(', '), exposure: list.length, weight, place })
  }
  const privileges = privilegesOf(node)
  add(
    'privileges',
    privileges.map(privilege => privilege.text),
    privileges[0]?.key ?? '',
    'high',
  )
  add('published-ports', portsOf(node).filter(isOpenPort), 'ports', 'medium')
  if (filledText(at(node, 'network_mode')) === 'host') add('network', ['host'], 'network_mode', 'high')
  readMounts({ name, node }, facts)
}

function privilegesOf(node: Node): { readonly key: string; readonly text: string }[] {
  const listed = (key: string, keep: (text: string) => boolean) =>
    texts(at(node, key)).flatMap(({ text }) => (keep(text) ? [{ key, text: `${key} ${text}` }] : []))
  const shared = ['pid', 'ipc', 'uts', 'userns_mode', 'cgroup'].filter(key => filledText(at(node, key)) === 'host')
  return [
    ...(flag(at(node, 'privileged')) === true ? [{ key: 'privileged', text: 'privileged' }] : []),
    ...listed('cap_add', () => true),
    ...listed('devices', () => true),
    ...listed('security_opt', text => /unconfined|disable/.test(text)),
    ...shared.map(key => ({ key, text: `${key} host` })),
    ...(flag(at(node, 'use_api_socket')) === true ? [{ key: 'use_api_socket', text: 'use_api_socket' }] : []),
  ]
}

/** Ports that are opened on the machine, each in one text: `8080:80`, `127.0.0.1:8080:80/udp`. */
function portsOf(node: Node): string[] {
  return itemsOrOne(at(node, 'ports')).flatMap(port => {
    if (port.kind !== 'map') return filledText(port) ?? []
    const [target, published, host] = ['target', 'published', 'host_ip'].map(key => filledText(at(port, key)))
    const protocol = filledText(at(port, 'protocol')) ?? 'tcp'
    if (target === undefined) return []
    const parts = [host, published, target].filter(part => part !== undefined)
    return parts.join(':') + (protocol === 'tcp' ? '' : `/${protocol}`)
  })
}

/**
 * Folders of the machine that give it away: a mount that the container can change counts twice as much as one it can read. Whoever
 * reaches the socket of the engine may ask it for everything, read-only or not.
 */
function readMounts({ name, node }: Pick<Service, 'name' | 'node'>, facts: Facts): void {
  const mounts = itemsOrOne(at(node, 'volumes'))
    .flatMap(mountOf)
    .filter(mount => isDangerousMount(mount.source))
  const list = new Map(
    mounts.map(({ source, isReadOnly }) => [isReadOnly ? `${source} (read-only)` : source, isReadOnly]),
  )
  if (list.size === 0) return
  facts.settings.push({
    name: `host-mounts ${name}`,
    value: [...list.keys()].sort(compareText).join(', '),
    exposure: [...list.values()].reduce((sum, isReadOnly) => sum + (isReadOnly ? 0.5 : 1), 0),
    weight: 'high',
    place: placeIn(facts.file, lineOfKey(node, 'volumes')),
  })
}

function mountOf(volume: Node): Mount[] {
  if (volume.kind !== 'map') {
    const written = filledText(volume)
    if (written === undefined) return []
    const { source, isReadOnly } = readVolume(written)
    return [{ source, isReadOnly: isReadOnly && !isSocket(source) }]
  }
  const source = filledText(at(volume, 'source'))
  if (source === undefined || filledText(at(volume, 'type')) === 'volume') return []
  return [{ source, isReadOnly: flag(at(volume, 'read_only')) === true && !isSocket(source) }]
}

function isSocket(path: string): boolean {
  return path.endsWith('.sock')
}
