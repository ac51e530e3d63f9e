import type { Endpoint } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import { placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint, unreadAddress } from '../draft-endpoint.ts'
import { textsOf } from '../element.ts'
import type { TableRecord } from './record.ts'

/** What addresses of a record tell: the hosts in them, and those in which none could be read. */
export interface ReadAddresses {
  readonly endpoints: readonly Endpoint[]
  readonly gaps: readonly Gap[]
}

/** Reads the hosts of addresses, by the field they stand in and what that is for; a path is one of the instance itself. */
export function readAddresses(
  { element, file }: TableRecord,
  fields: readonly (readonly [field: string, purpose: string])[],
): ReadAddresses {
  const unread = new Set<number>()
  const endpoints = fields.flatMap(([field, purpose]) =>
    textsOf(element, field).flatMap(({ text, line }) =>
      text.split(/[\s,]+/).map(address => {
        if (address === '' || address.startsWith('/')) return undefined
        const endpoint = draftEndpoint(address, purpose, placeIn(file, line))
        if (endpoint === undefined) unread.add(line)
        return endpoint
      }),
    ),
  )
  return {
    endpoints: distinctEndpoints(endpoints),
    gaps: [...unread].map(line => unreadAddress(placeIn(file, line))),
  }
}
