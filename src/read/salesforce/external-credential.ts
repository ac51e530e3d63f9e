import type { AuthKind, Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { type Found, partsOf, textOf, textsOf } from '../element.ts'
import type { Reading, Surroundings } from '../format.ts'
import { lineOfKey, type Node } from '../node.ts'
import { providerOfUrls } from '../openapi/providers.ts'
import { readAddresses } from './addresses.ts'
import { type Component, nameOf } from './component.ts'
import { readLiteralSecrets } from './literal-secrets.ts'
import { authProviders, usesOf } from './neighbours.ts'
import { readAskedScopes } from './scopes.ts'

/** Protocols in the words of both kinds of credentials; `Custom` is whatever its author puts into headers. */
const kinds: ReadonlyMap<string, AuthKind> = new Map([
  ['apikey', 'api-key'],
  ['awssv4', 'hmac'],
  ['basic', 'basic'],
  ['certificate', 'certificate'],
  ['jwt', 'jwt'],
  ['jwtexchange', 'jwt'],
  ['noauthentication', 'none'],
  ['oauth', 'oauth2'],
  ['password', 'basic'],
])

/** How a protocol authenticates; `unknown` for a word that says nothing. */
export function kindOfProtocol(protocol: string | undefined): AuthKind {
  return kinds.get(protocol?.toLowerCase() ?? '') ?? 'unknown'
}

/** How an external credential authenticates: by its protocol, or by the variant of it that is named. */
export function kindOfCredential(element: Node): AuthKind {
  const variants = parametersOf(element, 'AuthProtocolVariant').map(({ text }) => kindOfProtocol(text))
  return variants.includes('none') ? 'none' : kindOfProtocol(textOf(element, 'authenticationProtocol'))
}

/** Reads how an organisation of Salesforce signs in elsewhere, and as whom. */
export function readExternalCredential({ element, file }: Component, around: Surroundings): Reading {
  const tokenUrls = parametersOf(element, 'AuthProviderUrl').map(found => ({ ...found, purpose: 'token' }))
  const { endpoints, deprecations, gaps } = readAddresses(tokenUrls, file)
  const asked = partsOf(element, 'externalCredentialParameters')
    .filter(part => textOf(part, 'parameterName')?.toLowerCase() === 'scope')
    .flatMap(part => textsOf(part, 'parameterValue'))
  const named = partsOf(element, 'externalCredentialParameters').flatMap(part => textsOf(part, 'authProvider'))
  const connector = draftConnector({
    format: 'salesforce-metadata',
    id: file.path,
    name: textOf(element, 'label') ?? nameOf(file),
    role: 'usage',
    places: [placeIn(file, element.line)],
    auth: [
      {
        kind: kindOfCredential(element),
        name: 'credential',
        provider: providerOfUrls(tokenUrls.map(url => url.text)),
        scopes: readAskedScopes(asked, file),
        place: placeIn(file, lineOfKey(element, 'authenticationProtocol')),
      },
    ],
    endpoints,
    settings: [readPrincipals(element, file)],
    deprecations,
    secrets: readLiteralSecrets({ element, file }),
    uses: [
      ...new Set(
        usesOf(
          authProviders,
          named.map(found => found.text),
          file.path,
          around,
        ),
      ),
    ].sort(compareText),
  })
  return { connectors: [connector], gaps }
}

/** Values of parameters of a type. */
function parametersOf(element: Node, type: string): Found[] {
  return partsOf(element, 'externalCredentialParameters')
    .filter(part => textOf(part, 'parameterType') === type)
    .flatMap(part => textsOf(part, 'parameterValue'))
}

/** Behind a named principal all users are the same one elsewhere. */
function readPrincipals(element: Node, file: SourceFile): Setting {
  const types = partsOf(element, 'externalCredentialParameters').flatMap(part => textOf(part, 'parameterType') ?? [])
  const isShared = types.some(type => /^(?:Global)?NamedPrincipal$|^AwsStsPrincipal$|^SystemUserPrincipal$/.test(type))
  const value = isShared ? 'shared' : types.includes('PerUserPrincipal') ? 'per user' : 'none'
  return {
    name: 'principal',
    value,
    exposure: isShared ? 1 : 0,
    weight: 'medium',
    place: placeIn(file, lineOfKey(element, 'externalCredentialParameters')),
  }
}
