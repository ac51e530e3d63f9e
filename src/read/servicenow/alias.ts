import type { Endpoint } from '../../model/connector.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { textOf } from '../element.ts'
import type { Reading } from '../format.ts'
import { lineOfKey } from '../node.ts'
import { idOf, type TableRecord } from './record.ts'

/** Reads an alias: a connection or a credential that each instance puts in, so that its host is in no file. */
export function readAlias(record: TableRecord): Reading {
  const { element, file } = record
  const id = idOf(record)
  const name = textOf(element, 'name') ?? id
  const place = placeIn(file, lineOfKey(element, 'id'))
  const isConnection = textOf(element, 'type') === 'connection'
  const host: Endpoint = {
    host: textOf(element, 'id') ?? name,
    scheme: null,
    template: true,
    direction: 'outbound',
    purpose: 'api',
    place,
  }
  const connector = draftConnector({
    format: 'servicenow-app',
    id,
    name,
    role: 'usage',
    places: [placeIn(file, element.line)],
    endpoints: isConnection ? [host] : [],
    settings: [
      {
        name: 'connection-type',
        value: textOf(element, 'connection_type') ?? 'none',
        exposure: 0,
        weight: 'low',
        place: placeIn(file, lineOfKey(element, 'connection_type')),
      },
    ],
  })
  return { connectors: [connector], gaps: [] }
}
