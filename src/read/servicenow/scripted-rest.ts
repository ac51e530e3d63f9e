import type { Connector, Setting } from '../../model/connector.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { digestText } from '../digest.ts'
import { isOn, textOf } from '../element.ts'
import type { Reading } from '../format.ts'
import { at, lineOfKey } from '../node.ts'
import { idOf, readId, type TableRecord } from './record.ts'

/** Reads an API of the app's own, which the outside calls at the instance; its routes stand in records of their own. */
export function readScriptedApi(record: TableRecord): Reading {
  const { element, file } = record
  const id = idOf(record)
  const active = isOn(element, 'active', true)
  const connector = draftConnector({
    format: 'servicenow-app',
    id,
    name: textOf(element, 'name') ?? id,
    role: 'definition',
    places: [placeIn(file, element.line)],
    settings: [
      {
        name: 'active',
        value: String(active),
        exposure: 0,
        weight: 'low',
        place: placeIn(file, lineOfKey(element, 'active')),
      },
    ],
  })
  return { connectors: [connector], gaps: [] }
}

/** Reads a route of such an API, which is a part of it: who may call it, and the script that answers; one that is turned off answers nobody. */
export function readScriptedRoute(record: TableRecord): Reading {
  const { element, file } = record
  const id = readId(textOf(element, 'web_service_definition')) ?? idOf(record)
  const connector = draftConnector({
    format: 'servicenow-app',
    id,
    name: textOf(at(element, 'web_service_definition'), '@display_value') ?? id,
    role: 'definition',
    places: [placeIn(file, element.line)],
    ...(isOn(element, 'active', true) ? readRoute(record) : {}),
  })
  return { connectors: [connector], gaps: [] }
}

function readRoute({ element, file }: TableRecord): Partial<Connector> {
  const verb = (textOf(element, 'http_method') ?? 'GET').toUpperCase()
  const path = textOf(element, 'operation_uri') ?? textOf(element, 'relative_path') ?? '/'
  const event = `${verb} ${path}`
  const placeOf = (name: string) => placeIn(file, lineOfKey(element, name))
  const authenticated = isOn(element, 'requires_authentication', true)
  const script = textOf(element, 'operation_script')
  const asked = (name: string, field: string, weight: Setting['weight']): Setting => {
    const on = isOn(element, field, true)
    // Whoever needs not say who he is has no rights that could be asked for.
    return {
      name: `${name} ${event}`,
      value: String(on),
      exposure: on || !authenticated ? 0 : 1,
      weight,
      place: placeOf(field),
    }
  }
  return {
    triggers: [
      {
        event,
        kind: 'route',
        filter: null,
        authenticated,
        untrusted: false,
        place: placeOf('requires_authentication'),
      },
    ],
    code:
      script === undefined
        ? []
        : [
            {
              kind: 'script',
              name: event,
              digest: digestText(script),
              untrusted: false,
              place: placeOf('operation_script'),
            },
          ],
    settings: [
      asked('access-rules', 'requires_acl_authorization', 'high'),
      asked('internal-role', 'requires_snc_internal_role', 'medium'),
    ],
  }
}
