import { rootOf } from '../document.ts'
import type { ConnectorFormat, Reading, Surroundings } from '../format.ts'
import { entries } from '../node.ts'
import { readAuthProvider } from '../salesforce/auth-provider.ts'
import type { Component } from '../salesforce/component.ts'
import { readConnectedApp } from '../salesforce/connected-app.ts'
import { readExternalClientApp } from '../salesforce/external-client-app.ts'
import { externalClientAppParts } from '../salesforce/external-client-parts.ts'
import { readExternalCredential } from '../salesforce/external-credential.ts'
import { readNamedCredential } from '../salesforce/named-credential.ts'
import { readCorsOrigin, readRemoteSite, readTrustedSite } from '../salesforce/sites.ts'

const endings = [
  'authprovider',
  'connectedApp',
  'corsWhitelistOrigin',
  'cspTrustedSite',
  'eca',
  'ecaGlblOauth',
  'ecaOauth',
  'ecaOauthPlcy',
  'externalCredential',
  'namedCredential',
  'remoteSite',
].join(',')

type ComponentReader = (component: Component, around: Surroundings) => Reading

/** Components by the name of their root element. */
const readers: ReadonlyMap<string, ComponentReader> = new Map<string, ComponentReader>([
  ['AuthProvider', readAuthProvider],
  ['ConnectedApp', readConnectedApp],
  ['CorsWhitelistOrigin', readCorsOrigin],
  ['CspTrustedSite', readTrustedSite],
  ['ExternalCredential', readExternalCredential],
  ['NamedCredential', readNamedCredential],
  ['RemoteSiteSetting', readRemoteSite],
])

/** Metadata of Salesforce: the apps an organisation lets in and what they may do, and the hosts it calls itself. */
export const salesforceMetadata: ConnectorFormat = {
  name: 'salesforce-metadata',
  title: 'Salesforce metadata file',
  specification: 'https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_types_list.htm',
  names: [`**/*.{${endings}}-meta.xml`],
  // The older layout has no ending of its own that nobody else would use.
  content: { names: [`**/*.{${endings}}`], pattern: /soap\.sforce\.com\/2006\/04\/metadata/ },
  // An external client app is described in several files, and a named credential refers to others.
  together: true,
  read(file, around) {
    const [root] = entries(rootOf(file))
    if (root === undefined) return null
    const component = { element: root.value, file }
    if (externalClientAppParts.has(root.key)) return readExternalClientApp(root.key, component, around)
    return readers.get(root.key)?.(component, around) ?? null
  },
}
