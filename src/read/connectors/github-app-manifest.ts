import type { Connector } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { documentOf } from '../document.ts'
import { unreadAddress } from '../draft-endpoint.ts'
import type { ConnectorFormat, Reading } from '../format.ts'
import { readAppEndpoints } from '../github-app/endpoints.ts'
import { isAppManifest } from '../github-app/is-app-manifest.ts'
import { readAppPermissions } from '../github-app/permissions.ts'
import { readAppSettings } from '../github-app/settings.ts'
import { at, filledText, lineOfKey, type Node, texts } from '../node.ts'

/**
 * GitHub App manifest: what an app asks of those who install it, and what GitHub tells it. The file is what is declared when the app is
 * registered; it never changes an app that is.
 */
export const githubAppManifest: ConnectorFormat = {
  name: 'github-app-manifest',
  title: 'GitHub App manifest',
  specification: 'https://docs.github.com/en/apps/sharing-github-apps/registering-a-github-app-from-a-manifest',
  names: [],
  content: {
    names: ['**/*{app,manifest}*.{json,yml,yaml}'],
    pattern: /^[ \t{]*["']?default_(?:permissions|events)["']?[ \t]*:|[{,]\s*"default_(?:permissions|events)"\s*:/m,
  },
  read(file) {
    const document = documentOf(file)
    const root = document.kind === 'parsed' ? document.roots[0] : undefined
    if (root === undefined || !isAppManifest(root)) return null
    return readApp(root, file)
  },
}

/** There is no id in the file: GitHub gives one when the app is registered. */
function readApp(root: Node, file: SourceFile): Reading {
  const permissions = readAppPermissions(root, file)
  const { endpoints, unread } = readAppEndpoints(root, file)
  const app: Connector = draftConnector({
    format: 'github-app-manifest',
    id: file.path,
    name: filledText(at(root, 'name')) ?? file.path,
    role: 'definition',
    places: [placeIn(file, root.line)],
    auth: [
      {
        kind: 'jwt',
        name: 'app',
        provider: 'github-app',
        scopes: permissions.scopes,
        place: placeIn(file, lineOfKey(root, 'default_permissions')),
      },
    ],
    endpoints,
    triggers: readEvents(root, file),
    settings: readAppSettings(root, file),
  })
  const gaps: Gap[] = unread.map(line => unreadAddress(placeIn(file, line)))
  return { connectors: [app], gaps: [...permissions.gaps, ...gaps] }
}

/** Events bring data even where no permission changes. */
function readEvents(root: Node, file: SourceFile): Connector['triggers'] {
  const events = new Map(texts(at(root, 'default_events')).map(event => [event.text, event.line]))
  return [...events].map(([event, line]) => ({
    event,
    kind: 'event',
    filter: null,
    authenticated: null,
    untrusted: false,
    place: placeIn(file, line),
  }))
}
