import type { Auth, Connector, Scope } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { findDeprecations } from '../calendar.ts'
import { draftConnector, draftScope, placeIn } from '../connector-draft.ts'
import { documentOf } from '../document.ts'
import { unreadAddress } from '../draft-endpoint.ts'
import type { ConnectorFormat } from '../format.ts'
import { at, filledText, lineOfKey, type Node, texts } from '../node.ts'
import { readSlackEndpoints } from '../slack/endpoints.ts'
import { readSlackSettings } from '../slack/settings.ts'
import { readSlackTriggers } from '../slack/triggers.ts'

/** Slack app manifest: what an app may do in a workspace as its bot and as each user, and where Slack sends what happens there. */
export const slackManifest: ConnectorFormat = {
  name: 'slack-manifest',
  title: 'Slack app manifest',
  specification: 'https://docs.slack.dev/reference/app-manifest',
  names: [],
  content: { names: ['**/*.{json,jsonc,yml,yaml}'], pattern: /["']?display_information["']?\s*:/ },
  read(file) {
    const document = documentOf(file)
    const manifests =
      document.kind === 'parsed' ? document.roots.filter(root => at(root, 'display_information')?.kind === 'map') : []
    if (manifests.length === 0) return null
    // There is no id in the file: a second manifest in one stream is told apart by its place among them.
    const apps = manifests.map((root, index) =>
      readApp(root, index === 0 ? file.path : `${file.path}#${index + 1}`, file),
    )
    return {
      connectors: apps.map(app => app.connector),
      gaps: apps.flatMap(app => app.unread).map(line => unreadAddress(placeIn(file, line))),
    }
  },
}

function readApp(root: Node, id: string, file: SourceFile) {
  const scopes = readScopes(root, file)
  const { endpoints, unread } = readSlackEndpoints(root, file)
  const connector: Connector = draftConnector({
    format: 'slack-manifest',
    id,
    name: filledText(at(root, 'display_information', 'name')) ?? id,
    role: 'definition',
    places: [placeIn(file, lineOfKey(root, 'display_information'))],
    auth: [readAuth(root, scopes, file)],
    endpoints,
    triggers: readSlackTriggers(root, file),
    settings: readSlackSettings(root, file),
    deprecations: [...new Map(scopes.map(scope => [scope.value, scope])).values()].flatMap(({ value, place }) =>
      findDeprecations('slack-scope', value, `scope ${value}`, place),
    ),
  })
  return { connector, unread }
}

/** Every app is installed by OAuth, with or without scopes. */
function readAuth(root: Node, scopes: readonly Scope[], file: SourceFile): Auth {
  const config = at(root, 'oauth_config')
  const line = config === undefined ? lineOfKey(root, 'display_information') : lineOfKey(config, 'scopes')
  return { kind: 'oauth2', name: 'oauth', provider: 'slack', scopes, place: placeIn(file, line) }
}

/** Optional scopes stand in the list of all scopes as well; one that stands in both is optional. */
function readScopes(root: Node, file: SourceFile): Scope[] {
  const lists = at(root, 'oauth_config', 'scopes')
  return ['bot', 'user'].flatMap(principal => {
    const optional = texts(at(lists, `${principal}_optional`))
    const askedLater = new Set(optional.map(scope => scope.text))
    const all = new Map<string, Scope>()
    for (const { text: value, line } of [...texts(at(lists, principal)), ...optional]) {
      if (all.has(value)) continue
      const kind = /\$[{(]|\{\{|<</.test(value) ? 'template' : 'literal'
      const place = placeIn(file, line)
      all.set(value, draftScope({ value, principal, optional: askedLater.has(value), kind, place }))
    }
    return [...all.values()]
  })
}
