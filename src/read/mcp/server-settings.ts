import { plainArguments, protectiveArguments, type Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { Place } from '../../model/place.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, flag, has, lineOfKey, type Node, texts } from '../node.ts'
import type { Arguments } from './arguments.ts'
import { isOpenPort } from './container-run.ts'
import type { Launch } from './launch.ts'
import { isDangerousMount, type Mount } from './mounts.ts'

/** Approving everything is more than approving any list of tools. */
const everything = 1_000

/** Settings of a server entry that protect, or give protection up. */
export function readServerSettings(server: Node, launch: Launch | null, file: SourceFile): Setting[] {
  const line = (key: string): Place => placeIn(file, lineOfKey(server, key))
  const command = line(has(server, 'args') ? 'args' : 'command')
  return [
    ...autoApproval(server, line),
    ...sandbox(server, line),
    ...(launch === null ? [] : launchSettings(launch, command)),
  ]
}

/** Tools that are called without asking: each one more is more exposure. */
export function approvalSetting(name: string, tools: readonly string[], all: boolean, place: Place): Setting[] {
  const list = [...new Set(tools)].sort(compareText)
  if (!all && list.length === 0) return []
  return [
    {
      name,
      value: all ? 'all' : list.join(', '),
      exposure: all ? everything : Math.min(list.length, everything - 1),
      weight: 'high',
      place,
    },
  ]
}

function autoApproval(server: Node, line: (key: string) => Place): Setting[] {
  const keys = ['trust', 'alwaysAllow', 'autoApprove'].filter(key => has(server, key))
  const [first] = keys
  if (first === undefined) return []
  const tools = keys.flatMap(key => (flag(at(server, key)) === undefined ? texts(at(server, key)) : []))
  const all = keys.some(key => flag(at(server, key)) === true) || tools.some(tool => tool.text === '*')
  return approvalSetting(
    'auto-approve',
    tools.map(tool => tool.text),
    all,
    line(first),
  )
}

function sandbox(server: Node, line: (key: string) => Place): Setting[] {
  const enabled = flag(at(server, 'sandboxEnabled'))
  if (enabled === undefined) return []
  const place = line('sandboxEnabled')
  return [{ name: 'sandbox', value: String(enabled), exposure: enabled ? 0 : 1, weight: 'high', place }]
}

/** Settings that the way a server is started gives up, and what it is told. */
export function launchSettings({ hazard, container, arguments: told }: Launch, place: Place): Setting[] {
  const settings: Setting[] = told === null ? [] : argumentSettings(told, place)
  const add = (name: string, values: readonly string[], weight: Setting['weight'] = 'high'): void => {
    const list = [...new Set(values)].sort(compareText)
    if (list.length > 0) settings.push({ name, value: list.join(', '), exposure: list.length, weight, place })
  }
  if (hazard !== null) settings.push({ name: 'shell-command', value: hazard, exposure: 1, weight: 'critical', place })
  if (container === null) return settings
  settings.push(...mountSetting(container.mounts, place))
  add('docker-privileged', container.privileges)
  add('docker-publish', container.published.filter(isOpenPort), 'medium')
  if (container.network === 'host') add('docker-network', ['host'])
  return settings
}

/** A mount that the container can change counts twice as much as one it can read. */
function mountSetting(mounts: readonly Mount[], place: Place): Setting[] {
  const dangerous = mounts.filter(mount => isDangerousMount(mount.source))
  const entries = new Map(
    dangerous.map(({ source, isReadOnly }) => [isReadOnly ? `${source} (read-only)` : source, isReadOnly]),
  )
  if (entries.size === 0) return []
  const exposure = [...entries.values()].reduce((sum, isReadOnly) => sum + (isReadOnly ? 0.5 : 1), 0)
  return [
    { name: 'docker-mount', value: [...entries.keys()].sort(compareText).join(', '), exposure, weight: 'high', place },
  ]
}

/** What the server is told: compared word by word, since what is taken away may be a protection or only a word less. */
function argumentSettings({ guards, risks, plain }: Arguments, place: Place): Setting[] {
  const lists = [
    { name: plainArguments, words: plain },
    ...(guards.length === 0 ? [] : [{ name: protectiveArguments, words: [...guards].sort(compareText) }]),
  ]
  const given = [...new Set(risks)].sort(compareText)
  return [
    ...lists.map(({ name, words }): Setting => {
      return { name, value: words.join(' ') || 'none', exposure: 0, weight: 'medium', place }
    }),
    ...(given.length === 0
      ? []
      : [{ name: 'risky-arguments', value: given.join(', '), exposure: given.length, weight: 'high', place } as const]),
  ]
}
