import type { Deprecation, Operation } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import { at, filledText, flag, items } from '../node.ts'
import { field, placeOfKey } from '../openapi/operations.ts'
import { type Located, locatedEntries, type References, referenceOf } from '../openapi/references.ts'
import type { Way } from '../openapi/requirements.ts'
import { readSunset } from '../openapi/sunset.ts'
import { type Asked, lastKey } from './asked.ts'

/** An operation on a channel. */
export interface FoundOperation {
  readonly id: string
  /** True where whoever connects sends, and the application receives. */
  readonly writes: boolean
  readonly at: Located
  readonly channel: Located | undefined
  /** Ways in that it names itself; null where it names none. */
  readonly ways: readonly Way[] | null
  readonly place: Place
}

/** Operations of version 2: `publish` and `subscribe` of each channel, said from the side of who connects. */
export function findOldOperations(root: Located, references: References, asked: Asked): FoundOperation[] {
  const found = locatedEntries(references.at(root, 'channels')).flatMap(({ key: channelName, at: written }) => {
    const channel = channelName.startsWith('x-') ? undefined : references.follow(written)
    return locatedEntries(channel).flatMap(({ key, line, at: operation }) => {
      const target = key === 'publish' || key === 'subscribe' ? references.follow(operation) : undefined
      if (target?.node.kind !== 'map') return []
      const place = { file: operation.file.path, line }
      const name = `${key} ${channelName}`
      const ways = waysOf(target, references, asked)
      return [
        {
          id: filledText(at(target.node, 'operationId')) ?? name,
          name,
          writes: key === 'publish',
          at: target,
          channel,
          ways,
          place,
        },
      ]
    })
  })
  // An id that is given twice tells nothing apart.
  const count = new Map<string, number>()
  for (const { id } of found) count.set(id, (count.get(id) ?? 0) + 1)
  return found.map(({ name, ...operation }) => (count.get(operation.id) === 1 ? operation : { ...operation, id: name }))
}

/** Operations of version 3: a map of their own, said from the side of the application. */
export function findOperations(root: Located, references: References, asked: Asked): FoundOperation[] {
  return locatedEntries(references.at(root, 'operations')).flatMap(({ key, line, at: written }) => {
    const target = key.startsWith('x-') ? undefined : references.follow(written)
    if (target?.node.kind !== 'map') return []
    const channel = references.at(target, 'channel')
    const writes = filledText(at(target.node, 'action')) === 'receive'
    const place = { file: written.file.path, line }
    return [{ id: key, writes, at: target, channel, ways: waysOf(target, references, asked), place }]
  })
}

/** What an operation asks itself, or one of its traits for it. */
function waysOf(operation: Located, references: References, asked: Asked): readonly Way[] | null {
  const own = asked.waysOf(operation)
  if (own !== null) return own
  const traits = references.at(operation, 'traits')
  for (const item of items(traits?.node)) {
    const trait = traits === undefined ? undefined : references.follow({ file: traits.file, node: item })
    const ways = trait === undefined ? null : asked.waysOf(trait)
    if (ways !== null) return ways
  }
  return null
}

/** Names of the servers a channel is on; null where it is on all of them. */
export function serversOfChannel(channel: Located | undefined): readonly string[] | null {
  const servers = items(at(channel?.node, 'servers'))
  if (servers.length === 0) return null
  return servers.flatMap(server => {
    const reference = referenceOf(server)
    return (reference === undefined ? filledText(server) : lastKey(reference)) ?? []
  })
}

/** An operation as it is told, with what is asked of who connects. */
export function sayOperation(operation: FoundOperation, auth: string | null): Operation {
  const { id, writes, place } = operation
  return { id, auth, writes, deprecated: isDeprecated(operation.at) || isDeprecated(operation.channel), place }
}

/** Channels and operations that are said to end. */
export function readDeprecations(
  root: Located,
  operations: readonly FoundOperation[],
  references: References,
): Deprecation[] {
  const channels = locatedEntries(references.at(root, 'channels')).flatMap(({ key, at: written }) => {
    const channel = references.follow(written)
    return channel === undefined ? [] : endingOf(`channel ${key}`, channel)
  })
  return [...channels, ...operations.flatMap(operation => endingOf(`operation ${operation.id}`, operation.at))]
}

function isDeprecated(holder: Located | undefined): boolean {
  return flag(at(holder?.node, 'deprecated')) === true
}

function endingOf(subject: string, holder: Located): Deprecation[] {
  const retired = readSunset(field(holder.node, 'x-sunset'))
  if (!isDeprecated(holder) && retired === null) return []
  const place = placeOfKey(holder, isDeprecated(holder) ? 'deprecated' : 'x-sunset')
  return [{ signal: 'flag', subject, lifecycle: null, deprecated: null, retired, certain: true, message: null, place }]
}
