import { lifecycleById } from '../../catalog/lifecycles.ts'
import type { Deprecation } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { calendarDeprecation } from '../calendar.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { unreadAddress } from '../draft-endpoint.ts'
import { isGuid } from '../entra/permissions.ts'
import type { ConnectorFormat, Reading, Surroundings } from '../format.ts'
import { at, filledText, has, isNumber, items, lineOfKey, type Node } from '../node.ts'
import { folderOf, resolveWithin } from '../path.ts'
import { scanSecrets } from '../scan-secrets.ts'
import { calledOperations, calledSecrets } from '../teams/called.ts'
import { readTeamsEndpoints } from '../teams/endpoints.ts'
import { readTeamsAuth } from '../teams/permissions.ts'
import { readTeamsSettings } from '../teams/settings.ts'
import { readTeamsTriggers } from '../teams/triggers.ts'

/** Manifest of an app for Teams, Outlook and Copilot: what it may do in a team, a chat or a mailbox, what it is told, and whose pages it shows. */
export const teamsManifest: ConnectorFormat = {
  name: 'teams-manifest',
  title: 'Microsoft Teams app manifest',
  specification: 'https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema',
  names: [],
  content: {
    names: ['**/*.{json,jsonc}'],
    pattern: /MicrosoftTeams\.schema\.json|"manifestVersion"\s*:\s*"(?:[01]\.\d|m365DevPreview|devPreview|<<|\$?\{)/i,
  },
  read(file, around) {
    const root = rootOf(file)
    return root === undefined || !isTeamsManifest(root) ? null : readApp(root, file, around)
  },
}

/** Keys that a manifest of an app has, and hardly one of another product with a version of its own. */
const ownKeys = ['bots', 'composeExtensions', 'developer', 'packageName', 'staticTabs', 'validDomains']

function isTeamsManifest(root: Node): boolean {
  const version = at(root, 'manifestVersion')
  if (filledText(version) === undefined) return false
  if (/MicrosoftTeams\.schema\.json/i.test(filledText(at(root, '$schema')) ?? '')) return true
  return !isNumber(version) && ownKeys.some(key => has(root, key))
}

function readApp(root: Node, file: SourceFile, around: Surroundings): Reading {
  const given = filledText(at(root, 'id'))
  // A template of the id is the same for every app that was made from it: the path tells them apart.
  const id = given !== undefined && isGuid(given) ? given.toLowerCase() : file.path
  const { endpoints, unread } = readTeamsEndpoints(root, file)
  const connector = draftConnector({
    format: 'teams-manifest',
    id,
    name: filledText(at(root, 'name', 'short')) ?? filledText(at(root, 'packageName')) ?? id,
    role: 'definition',
    version: filledText(at(root, 'version')) ?? null,
    publisher: filledText(at(root, 'developer', 'name')) ?? null,
    places: [placeIn(file, lineOfKey(root, 'id'))],
    auth: readTeamsAuth(root, file),
    endpoints,
    triggers: readTeamsTriggers(root, file),
    operations: calledOperations(root, file),
    settings: readTeamsSettings(root, file),
    deprecations: officeConnectors(root, file),
    secrets: [...calledSecrets(root, file), ...scanSecrets(root, file)],
    uses: declaredAgents(root, file, around),
  })
  return {
    connectors: [connector],
    gaps: unread.map(line => unreadAddress(placeIn(file, line))),
  }
}

/** Connectors of Office 365 are retired, whatever app brings them. */
function officeConnectors(root: Node, file: SourceFile): Deprecation[] {
  const lifecycle = lifecycleById('teams-o365-connectors')
  if (lifecycle === null || items(at(root, 'connectors')).length === 0) return []
  return [calendarDeprecation(lifecycle, 'connectors of Office 365', placeIn(file, lineOfKey(root, 'connectors')))]
}

/** Agents of Copilot that stand in files of the package. */
function declaredAgents(root: Node, file: SourceFile, around: Surroundings): string[] {
  const paths = items(at(root, 'copilotAgents', 'declarativeAgents')).flatMap(node => {
    const named = filledText(at(node, 'file'))
    const path = named === undefined ? undefined : resolveWithin(folderOf(file.path), named)
    return path !== undefined && around.has(path) ? [`copilot-agent:${path}`] : []
  })
  return [...new Set(paths)].sort(compareText)
}
