import type { Auth, Connector, Deprecation, Scope } from '../../model/connector.ts'
import { connectorKey } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { readAccess } from '../apps-script/access.ts'
import { readAddOns } from '../apps-script/add-ons.ts'
import { readDependencies } from '../apps-script/dependencies.ts'
import { readFetchList } from '../apps-script/fetch-list.ts'
import { claspPaths, scriptOf } from '../apps-script/script-id.ts'
import { findDeprecations } from '../calendar.ts'
import { draftConnector, draftScope, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import type { ConnectorFormat, Reading } from '../format.ts'
import { at, filledText, lineOfKey, type Node, texts } from '../node.ts'
import { folderOf } from '../path.ts'

/** Google Apps Script manifest: what a script may read and change in an account, whom it lets in, and whose code runs with it. */
export const appsScript: ConnectorFormat = {
  name: 'apps-script',
  title: 'Google Apps Script manifest',
  specification: 'https://developers.google.com/apps-script/manifest',
  names: ['**/appsscript.json'],
  related: (file, around) => claspPaths(file.path, around),
  read(file, around) {
    const root = rootOf(file)
    if (root?.kind !== 'map') return null
    const script = scriptOf(file.path, around)
    const reading = readScript(root, file, script.id)
    return { connectors: reading.connectors, gaps: [...script.gaps, ...reading.gaps] }
  },
}

function readScript(root: Node, file: SourceFile, id: string): Reading {
  const place = placeIn(file, root.line)
  const scopes = readScopes(root, file)
  const fetchList = readFetchList(root, file, scopes.auth.scopes, scopes.inferred)
  const access = readAccess(root, file)
  const addOns = readAddOns(root, file)
  const used = readDependencies(root, file, id)
  const script: Connector = draftConnector({
    format: 'apps-script',
    id,
    name: addOns.name ?? (folderOf(file.path) || id),
    role: 'definition',
    places: [place],
    auth: [scopes.auth],
    endpoints: distinctEndpoints([...fetchList.endpoints, ...addOns.endpoints]),
    triggers: [...access.triggers, ...addOns.triggers],
    settings: [
      {
        name: 'scopes',
        value: scopes.inferred ? 'inferred' : 'declared',
        exposure: scopes.inferred ? 1 : 0,
        weight: 'high',
        place: scopes.auth.place,
      },
      fetchList.setting,
      ...access.settings,
      ...addOns.settings,
    ],
    deprecations: readDeprecations(root, file, scopes.auth),
    uses: [...new Set(used.map(connectorKey))].sort(compareText),
  })
  const gaps: Gap[] = [...access.gaps]
  if (scopes.inferred) {
    const reason = 'it lists no scopes: Google infers them from the code when the script is run'
    gaps.push({ kind: 'unknown', file: file.path, line: null, reason })
  }
  return { connectors: [script, ...used], gaps }
}

/** Scopes that the manifest lists; without a list they follow from the code and are not known. */
function readScopes(root: Node, file: SourceFile): { readonly auth: Auth; readonly inferred: boolean } {
  const list = at(root, 'oauthScopes')
  const scopes = new Map<string, Scope>()
  for (const { text: value, line } of texts(list))
    if (!scopes.has(value)) scopes.set(value, draftScope({ value, place: placeIn(file, line) }))
  const place = placeIn(file, lineOfKey(root, 'oauthScopes'))
  return {
    auth: { kind: 'oauth2', name: 'oauth', provider: 'google', scopes: [...scopes.values()], place },
    inferred: list?.kind !== 'list',
  }
}

function readDeprecations(root: Node, file: SourceFile, auth: Auth): Deprecation[] {
  const runtime = filledText(at(root, 'runtimeVersion'))
  const place = placeIn(file, lineOfKey(root, 'runtimeVersion'))
  return [
    ...(runtime === undefined ? [] : findDeprecations('appsscript-runtime', runtime, `runtime ${runtime}`, place)),
    ...auth.scopes.flatMap(({ value, place }) => {
      const listed = findDeprecations('google-scope-list', value, `scope ${value}`, place)
      return listed.length > 0 ? listed : findDeprecations('google-scope-prefix', value, `scope ${value}`, place)
    }),
  ]
}
