import type { Connector, Endpoint, Setting } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { distinctEndpoints, draftEndpoint, unreadAddress } from '../draft-endpoint.ts'
import type { ConnectorFormat } from '../format.ts'
import { at, filledText, flag, has, lineOfKey, type Node, texts } from '../node.ts'
import { frameEndpoints, isRemote, type Location, locationTriggers, readLocations } from '../zendesk/locations.ts'
import { parameterSettings, readZendeskSecrets } from '../zendesk/parameters.ts'
import { readSignIn } from '../zendesk/sign-in.ts'

/** Manifest of a Zendesk app: where it appears and so what it sees, whose pages it shows, and which hosts get its secrets. */
export const zendeskApp: ConnectorFormat = {
  name: 'zendesk-app',
  title: 'Zendesk app manifest',
  specification: 'https://developer.zendesk.com/documentation/apps/app-developer-guide/manifest/',
  names: [],
  content: { names: ['**/*manifest*.json'], pattern: /"frameworkVersion"\s*:/ },
  read(file) {
    const root = rootOf(file)
    return root === undefined || !isApp(root) ? null : readApp(root, file)
  },
}

/** Apps of other products have such a version too; only this one says where it appears, or that it does not. */
function isApp(root: Node): boolean {
  if (filledText(at(root, 'frameworkVersion')) === undefined) return false
  return has(root, 'location') || ['requirementsOnly', 'marketingOnly'].some(key => flag(at(root, key)) === true)
}

/** There is no id in the file: the product gives one when the app is uploaded. */
function readApp(root: Node, file: SourceFile): { connectors: Connector[]; gaps: Gap[] } {
  const locations = readLocations(root)
  const signIn = readSignIn(root, file)
  const allowed = texts(at(root, 'domainWhitelist')).map(({ text, line }) => ({
    line,
    endpoint: draftEndpoint(text, 'fetch', placeIn(file, line)),
  }))
  const endpoints: (Endpoint | undefined)[] = [
    ...frameEndpoints(locations, file),
    ...allowed.map(({ endpoint }) => endpoint),
    ...signIn.endpoints,
  ]
  const app = draftConnector({
    format: 'zendesk-app',
    id: file.path,
    name: filledText(at(root, 'name')) ?? file.path,
    role: 'definition',
    version: filledText(at(root, 'version')) ?? null,
    publisher: filledText(at(root, 'author', 'name')) ?? null,
    places: [placeIn(file, lineOfKey(root, 'frameworkVersion'))],
    auth: signIn.auth,
    endpoints: distinctEndpoints(endpoints),
    triggers: locationTriggers(locations, file),
    settings: readSettings(root, locations, file),
    secrets: readZendeskSecrets(root, file),
  })
  const unread = allowed.filter(({ endpoint }) => endpoint === undefined)
  return { connectors: [app], gaps: unread.map(({ line }) => unreadAddress(placeIn(file, line))) }
}

function readSettings(root: Node, locations: readonly Location[], file: SourceFile): Setting[] {
  const place = (key: string) => placeIn(file, lineOfKey(root, key))
  const isPrivate = flag(at(root, 'private')) !== false
  const isSigned = flag(at(root, 'signedUrls')) === true
  const client = filledText(at(root, 'oauth', 'client_id'))
  return [
    {
      name: 'distribution',
      value: isPrivate ? 'private' : 'public',
      exposure: isPrivate ? 0 : 1,
      weight: 'high',
      place: place('private'),
    },
    {
      name: 'signed-urls',
      value: String(isSigned),
      // Pages of the app itself need no proof of who asks for them.
      exposure: !isSigned && locations.some(isRemote) ? 1 : 0,
      weight: 'high',
      place: place('signedUrls'),
    },
    ...(client === undefined
      ? []
      : [{ name: 'client-id', value: client, exposure: 0, weight: 'high', place: place('oauth') } as const]),
    ...parameterSettings(root, file),
  ]
}
