import type { Auth } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { findDeprecations } from '../calendar.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { unreadAddress } from '../draft-endpoint.ts'
import { readEgress } from '../forge/egress.ts'
import { readForgeEndpoints } from '../forge/endpoints.ts'
import { readForgeProviders } from '../forge/providers.ts'
import { readRemotes } from '../forge/remotes.ts'
import { readForgeScopes } from '../forge/scopes.ts'
import { nameOf, readForgeOutflow, readForgeSettings } from '../forge/settings.ts'
import { readForgeActions, readForgeTriggers } from '../forge/triggers.ts'
import { readDefaults, readVariableSecrets } from '../forge/variables.ts'
import type { ConnectorFormat, Reading } from '../format.ts'
import { at, filledText, has, lineOfKey, type Node, texts } from '../node.ts'
import { scanSecrets } from '../scan-secrets.ts'

/** Manifest of an Atlassian Forge app: what it may do on a site, where data may leave it to, and what starts it from outside. */
export const forgeApp: ConnectorFormat = {
  name: 'forge-app',
  title: 'Atlassian Forge app manifest',
  specification: 'https://developer.atlassian.com/platform/forge/manifest-reference/',
  names: [],
  content: {
    names: ['**/*manifest*.{yml,yaml}'],
    pattern: /ari:cloud:ecosystem::app|^\ufeff?app:[ \t]*(?:#.*)?\r?$/m,
  },
  read(file) {
    const root = rootOf(file)
    return root === undefined || !isForgeApp(root) ? null : readApp(root, file)
  },
}

/** The id names an app of Atlassian, or comes from a variable in a file that has what such an app has. */
function isForgeApp(root: Node): boolean {
  const id = filledText(at(root, 'app', 'id'))
  if (id === undefined) return false
  if (id.startsWith('ari:cloud:ecosystem::app/')) return true
  return id.includes('${') && ['modules', 'permissions', 'remotes'].some(key => has(root, key))
}

function readApp(root: Node, file: SourceFile): Reading {
  const given = filledText(at(root, 'app', 'id')) ?? ''
  // A variable, or words where the id belongs, are the same for every app that was made from the file: the path tells them apart.
  const id = /\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(given) ? given.toLowerCase() : file.path
  const remotes = readRemotes(root)
  const scopes = readForgeScopes(root, file)
  const providers = readForgeProviders(root, remotes, file)
  const { egress, missing } = readEgress(root, remotes)
  const { endpoints, unread } = readForgeEndpoints(egress, remotes, readDefaults(root), file)
  const scopePlace = placeIn(file, lineOfKey(at(root, 'permissions') ?? root, 'scopes'))
  const own: Auth = { kind: 'oauth2', name: 'app', provider: 'atlassian', scopes: scopes.scopes, place: scopePlace }
  const connector = draftConnector({
    format: 'forge-app',
    id,
    name: nameOf(root) ?? id,
    role: 'definition',
    places: [placeIn(file, lineOfKey(at(root, 'app'), 'id'))],
    auth: [own, ...providers.auth],
    endpoints,
    triggers: readForgeTriggers(root, file),
    operations: readForgeActions(root, file),
    settings: [
      ...readForgeSettings(root, scopes, file),
      ...readForgeOutflow(root, egress, remotes, file),
      ...providers.settings,
    ],
    deprecations: texts(at(root, 'app', 'runtime', 'name')).flatMap(({ text, line }) =>
      findDeprecations('forge-runtime', text, `runtime ${text}`, placeIn(file, line)),
    ),
    secrets: [...readVariableSecrets(root, file), ...scanSecrets(root, file)],
  })
  return { connectors: [connector], gaps: sayGaps(unread, missing, file) }
}

function sayGaps(unread: readonly number[], missing: readonly number[], file: SourceFile): Gap[] {
  const gap = (line: number, reason: string): Gap => ({ kind: 'unknown', file: file.path, line, reason })
  return [
    ...unread.map(line => unreadAddress(placeIn(file, line))),
    ...missing.map(line => gap(line, 'it lets data out to a remote that is not in the file')),
  ]
}
