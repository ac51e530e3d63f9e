import { type Connector, connectorKey, type Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { readLanguageServers, readMonitors } from '../claude-plugin/background.ts'
import { readPluginDependencies } from '../claude-plugin/dependencies.ts'
import { loadParts } from '../claude-plugin/load-parts.ts'
import { components, filesOf, pluginFolder } from '../claude-plugin/plugin-files.ts'
import { readPluginServers } from '../claude-plugin/servers.ts'
import { readChannels, readUserEndpoints, readUserInputs, readUserSecrets } from '../claude-plugin/user-settings.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import type { ConnectorFormat, Reading, Surroundings } from '../format.ts'
import { authOf, secretsOf } from '../mcp/credential.ts'
import { type OwnCommand, readHooks } from '../mcp/own-command.ts'
import { at, filledText, lineOfKey, type Node } from '../node.ts'

const format = 'claude-plugin'

/** Plugin of Claude Code: what runs on users' machines unasked, the servers that come with it, and what users are asked for. */
export const claudePlugin: ConnectorFormat = {
  name: format,
  title: 'Claude Code plugin',
  specification: 'https://code.claude.com/docs/en/plugins/manifest-reference',
  names: ['**/.claude-plugin/plugin.json'],
  // Never read by themselves: they are claimed so that a change of theirs brings their plugin along.
  content: { names: ['**/hooks.json', '**/.lsp.json', '**/monitors.json'], pattern: /(?!)/ },
  together: true,
  related(file, around) {
    const root = isManifest(file) ? rootOf(file) : undefined
    return root === undefined ? [] : filesOf(root, file, around)
  },
  read(file, around) {
    const root = isManifest(file) ? rootOf(file) : undefined
    return root?.kind === 'map' ? readPlugin(root, file, around) : null
  },
}

function isManifest(file: SourceFile): boolean {
  return /(?:^|\/)\.claude-plugin\/plugin\.json$/i.test(file.path)
}

function readPlugin(root: Node, file: SourceFile, around: Surroundings): Reading {
  const id = filledText(at(root, 'name')) ?? (pluginFolder(file.path) || file.path)
  const load = (component: (typeof components)[keyof typeof components]) => loadParts(root, component, file, around)
  const [hooks, servers, languages, monitors] = [
    load(components.hooks),
    load(components.servers),
    load(components.languages),
    load(components.monitors),
  ]
  const commands = [
    ...hooks.nodes.flatMap(part => readHooks(eventsOf(part.node), part.file)),
    ...readLanguageServers(languages),
    ...readMonitors(monitors),
  ]
  const started = readPluginServers(servers, id, readUserInputs(root), file)
  const others = [...started.connectors, ...readPluginDependencies(root, id, file)]
  const secrets = readUserSecrets(root, file)
  const code = [...commands.map(command => command.code), ...started.code]
  const plugin = draftConnector({
    format,
    id,
    name: filledText(at(root, 'displayName')) ?? id,
    role: 'definition',
    version: filledText(at(root, 'version')) ?? null,
    publisher: filledText(at(root, 'author')) ?? filledText(at(root, 'author', 'name')) ?? null,
    runsCode: code.length > 0,
    places: [placeIn(file, lineOfKey(root, 'name'))],
    auth: authOf(secrets),
    endpoints: distinctEndpoints([
      ...commands.flatMap(command => command.endpoints),
      ...started.endpoints,
      ...readUserEndpoints(root, file),
    ]),
    triggers: readChannels(root, file),
    code: apart(code),
    settings: downloads(commands),
    secrets: secretsOf([...secrets, ...commands.flatMap(command => command.credentials)]),
    uses: [...new Set([...others.map(connectorKey), ...started.uses])].sort(compareText),
  })
  const gaps = [hooks, servers, languages, monitors].flatMap(part => part.gaps)
  return { connectors: [plugin, ...others], gaps: [...gaps, ...started.gaps] }
}

/** Files and manifests have the events below `hooks`; some have them at the top. */
function eventsOf(node: Node): Node {
  const inner = at(node, 'hooks')
  return inner?.kind === 'map' ? inner : node
}

/** Hooks of several files may be for the same event. */
function apart(code: readonly Connector['code'][number][]): Connector['code'] {
  const met = new Map<string, number>()
  return code.map(each => {
    const key = `${each.kind} ${each.name}`
    const count = (met.get(key) ?? 0) + 1
    met.set(key, count)
    return count === 1 ? each : { ...each, name: `${each.name} (${count})` }
  })
}

/** Whoever answers at an address decides what runs, today this and tomorrow that. */
function downloads(commands: readonly OwnCommand[]): Setting[] {
  const found = commands.filter(command => command.hazard === 'downloaded code')
  const [first] = found
  if (first === undefined) return []
  const names = [...new Set(found.map(({ code }) => `${code.kind} ${code.name}`))].sort(compareText)
  const value = names.join(', ')
  return [{ name: 'downloaded-code', value, exposure: names.length, weight: 'critical', place: first.code.place }]
}
