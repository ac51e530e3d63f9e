import { draftConnector, draftScope, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import type { ConnectorFormat } from '../format.ts'
import { at, has, lineOfKey, text, texts } from '../node.ts'

/** Slack app manifest: what an app may do in a workspace, as the bot and as each user. */
export const slackManifest: ConnectorFormat = {
  name: 'slack-manifest',
  title: 'Slack app manifest',
  specification: 'https://docs.slack.dev/reference/app-manifest',
  names: [],
  content: { names: ['**/*.{json,jsonc,yml,yaml}'], pattern: /["']?display_information["']?\s*:/ },
  read(file) {
    const root = rootOf(file)
    if (!has(root, 'display_information')) return null
    const scopes = at(root, 'oauth_config', 'scopes')
    const place = placeIn(file, lineOfKey(root, 'display_information'))
    return {
      connectors: [
        draftConnector({
          format: 'slack-manifest',
          id: file.path,
          name: text(at(root, 'display_information', 'name')) ?? file.path,
          role: 'definition',
          places: [place],
          auth: [
            {
              kind: 'oauth2',
              name: 'oauth',
              provider: 'slack',
              scopes: texts(at(scopes, 'bot')).map(scope =>
                draftScope({ value: scope.text, principal: 'bot', place: placeIn(file, scope.line) }),
              ),
              place,
            },
          ],
        }),
      ],
      gaps: [],
    }
  },
}
