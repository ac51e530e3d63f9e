import type { Trigger } from '../../model/connector.ts'
import { has, text } from '../node.ts'
import { type FoundPath, field, placeOfKey } from '../openapi/operations.ts'

/**
 * Triggers of a connector. `x-ms-trigger` alone asks again and again for news (`event`); a path that describes what a notification holds is
 * where the connector registers to be called back (`webhook`).
 */
export function readTriggers(paths: readonly FoundPath[]): Trigger[] {
  return paths.flatMap(({ at, operations }) => {
    const notifies = has(at.node, 'x-ms-notification-content')
    const isTrigger = operations.map(operation => text(field(operation.at.node, 'x-ms-trigger')) !== undefined)
    return operations.flatMap((operation, index) => {
      const own = has(operation.at.node, 'x-ms-notification-content')
      const registers = own || (notifies && !isTrigger.includes(true) && operation.method === 'POST')
      if (isTrigger[index] !== true && !registers) return []
      const trigger: Trigger = {
        event: operation.id,
        kind: own || notifies ? 'webhook' : 'event',
        filter: null,
        authenticated: null,
        untrusted: false,
        place: isTrigger[index] === true ? placeOfKey(operation.at, 'x-ms-trigger') : operation.place,
      }
      return [trigger]
    })
  })
}
