import type { Code, Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { findDeprecations } from '../calendar.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { readSwitches, textOf, textsOf } from '../element.ts'
import type { Reading } from '../format.ts'
import { at, has, lineOfKey, type Node } from '../node.ts'
import { looksLikeSecret } from '../secret-shapes.ts'
import { addressesIn, readAddresses } from './addresses.ts'
import { type Component, nameOf } from './component.ts'
import { readLiteralSecrets } from './literal-secrets.ts'
import {
  readCertificate,
  readIpRelaxation,
  readTokenLifetime,
  readTrustedRanges,
  readUnattended,
} from './oauth-policy.ts'
import { readGrantedScopes } from './scopes.ts'
import { connectedAppSwitches } from './switches.ts'

/** Reads an app that was let into an organisation of Salesforce: what it may do there, where its users are sent, and what protects that. */
export function readConnectedApp({ element, file }: Component): Reading {
  const oauth = at(element, 'oauthConfig')
  const scopes = readGrantedScopes(textsOf(oauth, 'scopes'), file)
  const { endpoints, deprecations, gaps } = readAddresses(addressesOf(element, oauth), file)
  const id = identify(oauth)
  const place = placeIn(file, element.line)
  const connector = draftConnector({
    format: 'salesforce-metadata',
    id: id ?? file.path,
    name: textOf(element, 'label') ?? nameOf(file),
    role: 'grant',
    places: [place],
    auth: has(element, 'oauthConfig')
      ? [
          {
            kind: 'oauth2',
            name: 'oauth',
            provider: 'salesforce',
            scopes,
            place: placeIn(file, lineOfKey(element, 'oauthConfig')),
          },
        ]
      : [],
    endpoints,
    settings: oauth === undefined ? [] : readSettings(element, oauth, scopes, file),
    code: readPlugin(element, file),
    deprecations: [
      ...findDeprecations('salesforce-metadata-type', 'ConnectedApp', 'connected app', place),
      ...deprecations,
    ],
    secrets: readLiteralSecrets({ element, file }),
  })
  return { connectors: [connector], gaps }
}

/** The key is one among all organisations and never changes; templates of projects hold words where it belongs. */
function identify(oauth: Node | undefined): string | null {
  const key = textOf(oauth, 'consumerKey')
  if (key === undefined || !/^[A-Za-z0-9._]{8,256}$/.test(key) || !/\d/.test(key)) return null
  return looksLikeSecret(key) || /your|placeholder|x{4}/i.test(key) ? null : key
}

function addressesOf(element: Node, oauth: Node | undefined) {
  return [
    ...addressesIn(oauth, 'callbackUrl', 'redirect'),
    ...addressesIn(oauth, 'singleLogoutUrl', 'logout'),
    ...addressesIn(at(element, 'oauthPolicy'), 'singleLogoutUrl', 'logout'),
    ...addressesIn(at(element, 'samlConfig'), 'acsUrl', 'redirect'),
    ...addressesIn(at(element, 'canvasConfig'), 'canvasUrl', 'frame'),
    ...addressesIn(element, 'startUrl', 'app'),
    ...addressesIn(element, 'mobileStartUrl', 'app'),
  ]
}

function readSettings(
  element: Node,
  oauth: Node,
  scopes: Parameters<typeof readUnattended>[0],
  file: SourceFile,
): Setting[] {
  const policy = at(element, 'oauthPolicy')
  const placeOf = (name: string) => placeIn(file, lineOfKey(policy ?? element, name))
  const relaxation = readIpRelaxation(textOf(policy, 'ipRelaxation'), placeOf('ipRelaxation'))
  const lifetime = readTokenLifetime(textOf(policy, 'refreshTokenPolicy')?.toLowerCase(), placeOf('refreshTokenPolicy'))
  return [
    ...readSwitches(connectedAppSwitches, oauth, file),
    readPkce(oauth, file),
    relaxation,
    lifetime,
    readUnattended(scopes, relaxation, lifetime),
    readTrustedRanges(element, 'ipRanges', file),
    readCertificate(oauth, file),
  ]
}

/** A code that was intercepted is worth nothing where the proof is asked for. */
function readPkce(oauth: Node, file: SourceFile): Setting {
  const required = textOf(oauth, 'isPkceRequired')?.toLowerCase() === 'true'
  return {
    name: 'pkce',
    value: required ? 'required' : 'optional',
    exposure: required ? 0 : 1,
    weight: 'high',
    place: placeIn(file, lineOfKey(oauth, 'isPkceRequired')),
  }
}

/** Code of the organisation that decides who gets in. */
function readPlugin(element: Node, file: SourceFile): Code[] {
  return textsOf(element, 'plugin').map(({ text, line }) => ({
    kind: 'hook',
    name: 'plugin',
    digest: text,
    untrusted: false,
    place: placeIn(file, line),
  }))
}
