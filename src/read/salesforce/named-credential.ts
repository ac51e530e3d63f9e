import type { Auth, AuthKind, Setting } from '../../model/connector.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { partsOf, readSwitches, type Switch, textOf, textsOf } from '../element.ts'
import type { Reading, Surroundings } from '../format.ts'
import { has, lineOfKey, type Node } from '../node.ts'
import { providerOfUrls } from '../openapi/providers.ts'
import { type Address, addressesIn, readAddresses } from './addresses.ts'
import { providerOf } from './auth-provider.ts'
import { type Component, nameOf } from './component.ts'
import { kindOfCredential, kindOfProtocol } from './external-credential.ts'
import { readLiteralSecrets } from './literal-secrets.ts'
import { authProviders, elementAt, externalCredentials, findComponent, usesOf } from './neighbours.ts'
import { readAskedScopes } from './scopes.ts'
import { readActive } from './sites.ts'

/** With these, code may put data of the organisation, secrets too, into what is sent. */
const switches: readonly Switch[] = [
  { name: 'merge-fields-in-body', element: 'allowMergeFieldsInBody', otherwise: false, safe: false, weight: 'medium' },
  {
    name: 'merge-fields-in-header',
    element: 'allowMergeFieldsInHeader',
    otherwise: false,
    safe: false,
    weight: 'medium',
  },
]

/** Reads an address that code of an organisation calls, and how it authenticates there; newer ones leave that to an external credential. */
export function readNamedCredential({ element, file }: Component, around: Surroundings): Reading {
  const isActive = textOf(element, 'calloutStatus')?.toLowerCase() !== 'disabled'
  const { endpoints, deprecations, gaps } = readAddresses(isActive ? addressesOf(element) : [], file)
  const credentials = partsOf(element, 'namedCredentialParameters').flatMap(part => textsOf(part, 'externalCredential'))
  const providers = textsOf(element, 'authProvider')
  const connector = draftConnector({
    format: 'salesforce-metadata',
    id: file.path,
    name: textOf(element, 'label') ?? nameOf(file),
    role: 'usage',
    places: [placeIn(file, element.line)],
    auth: readAuth({ element, file }, credentials[0]?.text, around),
    endpoints,
    settings: [
      readActive(isActive, element, 'calloutStatus', file),
      ...readSwitches(switches, element, file),
      ...readPrincipal({ element, file }),
    ],
    deprecations,
    secrets: readLiteralSecrets({ element, file }),
    uses: [
      ...usesOf(externalCredentials, textsIn(credentials), file.path, around),
      ...usesOf(authProviders, textsIn(providers), file.path, around),
    ],
  })
  return { connectors: [connector], gaps }
}

function textsIn(found: readonly { readonly text: string }[]): string[] {
  return [...new Set(found.map(({ text }) => text))]
}

function addressesOf(element: Node): Address[] {
  const urls = partsOf(element, 'namedCredentialParameters')
    .filter(part => textOf(part, 'parameterType') === 'Url')
    .flatMap(part => addressesIn(part, 'parameterValue', 'api'))
  return [...addressesIn(element, 'endpoint', 'api'), ...addressesIn(element, 'authTokenEndpointUrl', 'token'), ...urls]
}

/** Nothing is said of it where it is up to a credential that is not in the tree. */
function readAuth({ element, file }: Component, credential: string | undefined, around: Surroundings): Auth[] {
  const kind = has(element, 'protocol') ? legacyKind(element) : kindElsewhere(credential, file.path, around)
  if (kind === undefined) return []
  const named = textOf(element, 'authProvider')
  const path = named === undefined ? undefined : findComponent(authProviders, named, file.path, around)
  const provider = path === undefined ? undefined : elementAt(authProviders, path, around)
  return [
    {
      kind,
      name: 'credential',
      provider:
        provider === undefined
          ? providerOfUrls(addressesOf(element).map(address => address.text))
          : providerOf(provider),
      scopes: readAskedScopes(textsOf(element, 'oauthScope'), file),
      place: placeIn(file, lineOfKey(element, has(element, 'protocol') ? 'protocol' : 'namedCredentialParameters')),
    },
  ]
}

/** A certificate authenticates where nothing else does. */
function legacyKind(element: Node): AuthKind {
  const kind = kindOfProtocol(textOf(element, 'protocol'))
  return kind === 'none' && textOf(element, 'certificate') !== undefined ? 'mtls' : kind
}

function kindElsewhere(name: string | undefined, path: string, around: Surroundings): AuthKind | undefined {
  const found = name === undefined ? undefined : findComponent(externalCredentials, name, path, around)
  const element = found === undefined ? undefined : elementAt(externalCredentials, found, around)
  return element === undefined ? undefined : kindOfCredential(element)
}

const principals: ReadonlyMap<string, string> = new Map([
  ['anonymous', 'none'],
  ['nameduser', 'shared'],
  ['peruser', 'per user'],
])

/** Behind a named user all users are the same one elsewhere. */
function readPrincipal({ element, file }: Component): Setting[] {
  const type = textOf(element, 'principalType')
  if (type === undefined) return []
  const value = principals.get(type.toLowerCase()) ?? type
  return [
    {
      name: 'principal',
      value,
      exposure: value === 'none' || value === 'per user' ? 0 : 1,
      weight: 'medium',
      place: placeIn(file, lineOfKey(element, 'principalType')),
    },
  ]
}
