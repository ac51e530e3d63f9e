import type { Setting } from '../../model/connector.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { readSwitches, type Switch, textOf, textsOf } from '../element.ts'
import type { Reading } from '../format.ts'
import { at, lineOfKey } from '../node.ts'
import { providerOfUrls } from '../openapi/providers.ts'
import { readAddresses } from './addresses.ts'
import { idOf, readId, readSecrets, type TableRecord } from './record.ts'

const switches: readonly Switch[] = [
  { name: 'public-client', element: 'public_client', otherwise: false, safe: false, weight: 'high' },
  { name: 'consent-skipped', element: 'skip_authorize', otherwise: false, safe: false, weight: 'high' },
]

/** Reads an entry of the application registry: a service that the instance signs in with, or somebody it gives tokens to. */
export function readOauthEntity(record: TableRecord): Reading {
  const { element, file } = record
  const isProvider = textOf(element, 'type') === 'oauth_provider'
  const { endpoints, gaps } = readAddresses(record, [
    ['auth_url', 'authorization'],
    ['token_url', 'token'],
    ['refresh_token_url', 'token'],
    ['revoke_token_url', 'token'],
    ['redirect_url', 'redirect'],
  ])
  const urls = ['auth_url', 'token_url'].flatMap(field => textsOf(element, field).map(found => found.text))
  const connector = draftConnector({
    format: 'servicenow-app',
    id: idOf(record),
    name: textOf(element, 'name') ?? idOf(record),
    role: isProvider ? 'usage' : 'grant',
    places: [placeIn(file, element.line)],
    auth: [
      {
        kind: 'oauth2',
        name: 'oauth',
        provider: providerOfUrls(urls),
        scopes: [],
        place: placeIn(file, lineOfKey(element, 'type')),
      },
    ],
    endpoints,
    settings: [
      ...readSwitches(switches, element, file),
      readPkce(record),
      ...grantSettings(record, 'default_grant_type', 'grant-type'),
      ...readClient(record),
    ],
    secrets: readSecrets(record, ['client_secret']),
  })
  return { connectors: [connector], gaps }
}

/** Reads a profile of such an entry, which is a part of it: the way its tokens are got. */
export function readOauthProfile(record: TableRecord): Reading {
  const { element, file } = record
  const id = readId(textOf(element, 'oauth_entity')) ?? idOf(record)
  const connector = draftConnector({
    format: 'servicenow-app',
    id,
    name: textOf(at(element, 'oauth_entity'), '@display_value') ?? id,
    role: 'usage',
    places: [placeIn(file, element.line)],
    settings: grantSettings(record, 'grant_type', `grant-type ${textOf(element, 'name') ?? idOf(record)}`),
  })
  return { connectors: [connector], gaps: [] }
}

/** With the password of a user whoever has it is that user, in the app and everywhere else. */
function grantSettings({ element, file }: TableRecord, field: string, name: string): Setting[] {
  return textsOf(element, field).map(({ text, line }) => ({
    name,
    value: text,
    exposure: text === 'password' ? 1 : 0,
    weight: 'high',
    place: placeIn(file, line),
  }))
}

/** A code that was intercepted is worth nothing where the proof is sent. */
function readPkce({ element, file }: TableRecord): Setting {
  const method = textOf(element, 'code_challenge_method')
  const place = placeIn(file, lineOfKey(element, 'code_challenge_method'))
  return { name: 'pkce', value: method ?? 'optional', exposure: method === 'S256' ? 0 : 1, weight: 'high', place }
}

/** Another client at the same service is another app, with what that was granted. */
function readClient({ element, file }: TableRecord): Setting[] {
  return textsOf(element, 'client_id').map(({ text, line }) => ({
    name: 'client-id',
    value: text,
    exposure: 0,
    weight: 'high',
    place: placeIn(file, line),
  }))
}
