import type { Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { Place } from '../../model/place.ts'
import { atAnyCase, filledText } from '../node.ts'
import type { Located } from '../openapi/references.ts'
import type { Connection } from './connection.ts'

/** Settings of a connector: who it may act for, who signs its users in and for what, and who stands behind it. */
export function readSettings(connection: Connection, properties: Located | undefined, signIn: Place): Setting[] {
  const stackOwner = atAnyCase(properties?.node, 'stackOwner')
  const owner =
    properties === undefined || stackOwner === undefined
      ? []
      : [{ text: filledText(stackOwner) ?? '', place: { file: properties.file.path, line: stackOwner.line } }]
  const behalf = connection.onBehalfOf
  return [
    {
      name: 'on-behalf-of',
      value: String(behalf !== null),
      exposure: behalf === null ? 0 : 1,
      weight: 'high',
      place: behalf ?? signIn,
    },
    ...plain('identity-provider', connection.identityProviders),
    ...plain('resource', connection.resources),
    ...plain('stack-owner', owner),
  ]
}

/** A setting that protects nothing by itself: another value is worth knowing, no more. */
function plain(name: string, found: readonly { readonly text: string; readonly place: Place }[]): Setting[] {
  const values = [...new Set(found.map(value => value.text).filter(value => value !== ''))].sort(compareText)
  const place = found[0]?.place
  return place === undefined || values.length === 0
    ? []
    : [{ name, value: values.join(', '), exposure: 0, weight: 'medium', place }]
}
