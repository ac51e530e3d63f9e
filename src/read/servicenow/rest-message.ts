import type { Auth, AuthKind, Operation } from '../../model/connector.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { isOn, textOf } from '../element.ts'
import type { Reading } from '../format.ts'
import { at, lineOfKey } from '../node.ts'
import { readAddresses } from './addresses.ts'
import { idOf, readId, readSecrets, type TableRecord } from './record.ts'

const kinds: ReadonlyMap<string, AuthKind> = new Map([
  ['basic', 'basic'],
  ['no_authentication', 'none'],
  ['oauth2', 'oauth2'],
])

/** Reads an outbound REST message: the address that scripts of an instance call, and how they authenticate there. */
export function readRestMessage(record: TableRecord): Reading {
  const { element, file } = record
  const { endpoints, gaps } = readAddresses(record, [['rest_endpoint', 'api']])
  const kind = kindOf(record)
  const auth: Auth[] =
    kind === undefined
      ? []
      : [
          {
            kind,
            name: 'message',
            provider: null,
            scopes: [],
            place: placeIn(file, lineOfKey(element, 'authentication_type')),
          },
        ]
  const connector = draftConnector({
    format: 'servicenow-app',
    id: idOf(record),
    name: textOf(element, 'name') ?? idOf(record),
    role: 'usage',
    places: [placeIn(file, element.line)],
    auth,
    endpoints,
    secrets: readSecrets(record, ['basic_auth_password']),
  })
  return { connectors: [connector], gaps }
}

/** Reads a method of a message, which is a part of it and may have an address and a way to authenticate of its own. */
export function readRestMethod(record: TableRecord): Reading {
  const { element, file } = record
  const { endpoints, gaps } = readAddresses(record, [['rest_endpoint', 'api']])
  const id = readId(textOf(element, 'rest_message')) ?? idOf(record)
  const verb = (textOf(element, 'http_method') ?? 'get').toUpperCase()
  const operation: Operation = {
    id: `${verb} ${textOf(element, 'function_name') ?? ''}`.trim(),
    auth: kindOf(record) ?? null,
    writes: verb !== 'GET' && verb !== 'HEAD',
    deprecated: false,
    place: placeIn(file, lineOfKey(element, 'function_name')),
  }
  const connector = draftConnector({
    format: 'servicenow-app',
    id,
    name: textOf(at(element, 'rest_message'), '@display_value') ?? id,
    role: 'usage',
    places: [placeIn(file, element.line)],
    endpoints,
    operations: [operation],
    secrets: readSecrets(record, ['basic_auth_password']),
  })
  return { connectors: [connector], gaps }
}

/** Undefined for what another record decides: the message of a method. A certificate authenticates where nothing else does. */
function kindOf({ element }: TableRecord): AuthKind | undefined {
  const type = textOf(element, 'authentication_type')
  if (type === undefined || type === 'inherit_from_parent') return undefined
  const kind = kinds.get(type) ?? 'unknown'
  return kind === 'none' && isOn(element, 'use_mutual_auth', false) ? 'mtls' : kind
}
