import type { Setting } from '../../model/connector.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { readSwitches, type Switch, textOf, textsOf } from '../element.ts'
import type { Reading } from '../format.ts'
import { lineOfKey, type Node } from '../node.ts'
import { providerOfUrls } from '../openapi/providers.ts'
import { type Address, addressesIn, readAddresses } from './addresses.ts'
import { type Component, nameOf } from './component.ts'
import { readLiteralSecrets } from './literal-secrets.ts'
import { readAskedScopes } from './scopes.ts'

/** Defaults are those of https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_authproviders.htm. */
const switches: readonly Switch[] = [
  { name: 'require-mfa', element: 'requireMfa', otherwise: false, safe: true, weight: 'high' },
  { name: 'secret-in-apis', element: 'sendSecretInApis', otherwise: true, safe: false, weight: 'medium' },
]

/** Services that are named by a word instead of their addresses, and whose scopes the catalogue knows. */
const providers: ReadonlyMap<string, string> = new Map([
  ['GitHub', 'github-oauth'],
  ['Google', 'google'],
  ['Microsoft', 'microsoft-graph'],
  ['MicrosoftACS', 'microsoft-graph'],
  ['Salesforce', 'salesforce'],
  ['Slack', 'slack'],
])

/** Catalogue that the scopes of a provider belong to; null where none is known. */
export function providerOf(element: Node): string | null {
  return (
    providers.get(textOf(element, 'providerType') ?? '') ??
    providerOfUrls(addressesOf(element).map(address => address.text))
  )
}

/** Reads a service that people sign in with, or that gives an organisation the tokens it calls others with. */
export function readAuthProvider(component: Component): Reading {
  const { element, file } = component
  const { endpoints, deprecations, gaps } = readAddresses(addressesOf(element), file)
  const scopesFound = textsOf(element, 'defaultScopes')
  const connector = draftConnector({
    format: 'salesforce-metadata',
    id: file.path,
    name: textOf(element, 'friendlyName') ?? nameOf(file),
    role: 'usage',
    places: [placeIn(file, element.line)],
    auth: [
      {
        kind: textOf(element, 'providerType') === 'OpenIdConnect' ? 'oidc' : 'oauth2',
        name: 'provider',
        provider: providerOf(element),
        scopes: readAskedScopes(scopesFound, file),
        place: placeIn(file, lineOfKey(element, 'providerType')),
      },
    ],
    endpoints,
    settings: [...readSwitches(switches, element, file), readPkce(component), ...readClient(component)],
    code: ['plugin', 'registrationHandler'].flatMap(name =>
      textsOf(element, name).map(({ text, line }) => ({
        kind: 'hook' as const,
        name,
        digest: text,
        untrusted: false,
        place: placeIn(file, line),
      })),
    ),
    deprecations,
    secrets: readLiteralSecrets(component),
  })
  return { connectors: [connector], gaps }
}

function addressesOf(element: Node): Address[] {
  return [
    ...addressesIn(element, 'authorizeUrl', 'authorization'),
    ...addressesIn(element, 'tokenUrl', 'token'),
    ...addressesIn(element, 'userInfoUrl', 'api'),
    ...addressesIn(element, 'errorUrl', 'redirect'),
    ...addressesIn(element, 'logoutUrl', 'redirect'),
  ]
}

function readPkce({ element, file }: Component): Setting {
  const on = textOf(element, 'isPkceEnabled')?.toLowerCase() === 'true'
  const place = placeIn(file, lineOfKey(element, 'isPkceEnabled'))
  return { name: 'pkce', value: on ? 'on' : 'optional', exposure: on ? 0 : 1, weight: 'high', place }
}

/** Another client at the same service is another app, with what that was granted. */
function readClient({ element, file }: Component): Setting[] {
  const [key] = textsOf(element, 'consumerKey')
  if (key === undefined) return []
  return [{ name: 'client-id', value: key.text, exposure: 0, weight: 'high', place: placeIn(file, key.line) }]
}
