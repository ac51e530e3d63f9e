import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { documentOf, rootOf } from '../document.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import type { ConnectorFormat, Reading, Surroundings } from '../format.ts'
import { readHubspotApp } from '../hubspot/app.ts'
import { readHubspotFunction } from '../hubspot/functions.ts'
import { identify, platformOf, projectOf } from '../hubspot/project.ts'
import { type HubspotWebhooks, readHubspotWebhooks } from '../hubspot/webhooks.ts'
import { at, filledText, has, lineOfKey, type Node } from '../node.ts'
import { baseOf, folderOf, resolveWithin } from '../path.ts'

/** App of a HubSpot project: what it may do in an account, which hosts it calls, what it is told of, and the functions it answers with. */
export const hubspotApp: ConnectorFormat = {
  name: 'hubspot-app',
  title: 'HubSpot app',
  specification: 'https://developers.hubspot.com/docs/apps/developer-platform/build-apps/app-configuration',
  names: ['**/*-hsmeta.json', '**/public-app.json'],
  // The webhooks and the project are read with the app; they are claimed so that a change of theirs brings it along.
  content: { names: ['**/{app,webhooks,hsproject}.json'], pattern: /"scopes"\s*:\s*\[/ },
  together: true,
  related(file, around) {
    const webhooks = webhooksPath(rootOf(file), file)
    return [projectOf(file.path, around), webhooks].filter(path => path !== undefined)
  },
  read(file, around) {
    const root = rootOf(file)
    if (root?.kind !== 'map') return null
    if (/-hsmeta\.json$/i.test(file.path)) return readPart(root, file, around)
    const name = baseOf(file.path).toLowerCase()
    const isPublic = name === 'public-app.json' && has(at(root, 'auth'), 'requiredScopes')
    // Many products have an `app.json`; this one has both of these, in a project of HubSpot.
    const isPrivate = name === 'app.json' && has(root, 'uid') && at(root, 'scopes')?.kind === 'list'
    if (!isPublic && !(isPrivate && projectOf(file.path, around) !== undefined)) return null
    const { webhooks, gaps } = followWebhooks(root, file, around)
    return { connectors: [readHubspotApp({ root, config: root }, file, around, webhooks)], gaps }
  },
}

/** A part of a project on newer platforms says itself what it is; cards, pages and the like reach nothing by themselves. */
function readPart(root: Node, file: SourceFile, around: Surroundings): Reading | null {
  const [type, uid, config] = [filledText(at(root, 'type')), filledText(at(root, 'uid')), at(root, 'config')]
  if (config?.kind !== 'map' || uid === undefined) return null
  if (type === 'app') {
    const none: HubspotWebhooks = { triggers: [], endpoints: [] }
    return { connectors: [readHubspotApp({ root, config }, file, around, none)], gaps: [] }
  }
  if (type !== 'webhooks' && type !== 'app-function') return null
  const part = draftConnector({
    format: 'hubspot-app',
    id: `${identify(file, uid, around)} ${type}`,
    name: uid,
    role: 'definition',
    version: platformOf(file.path, around),
    places: [placeIn(file, lineOfKey(root, 'uid'))],
  })
  if (type === 'app-function') return { connectors: [{ ...part, ...readHubspotFunction(config, file) }], gaps: [] }
  const { triggers, endpoints } = readHubspotWebhooks(config, file)
  return { connectors: [{ ...part, triggers, endpoints: distinctEndpoints(endpoints) }], gaps: [] }
}

/** The file an app names for its webhooks, on older platforms. */
function webhooksPath(root: Node | undefined, file: SourceFile): string | undefined {
  const named = filledText(at(root, 'webhooks', 'file'))
  return named === undefined ? undefined : resolveWithin(folderOf(file.path), named)
}

function followWebhooks(
  root: Node,
  file: SourceFile,
  around: Surroundings,
): { readonly webhooks: HubspotWebhooks; readonly gaps: readonly Gap[] } {
  const none: HubspotWebhooks = { triggers: [], endpoints: [] }
  if (filledText(at(root, 'webhooks', 'file')) === undefined) return { webhooks: none, gaps: [] }
  const line = lineOfKey(at(root, 'webhooks'), 'file')
  const gap = (reason: string): Gap => ({ kind: 'unknown', file: file.path, line, reason })
  const path = webhooksPath(root, file)
  const other = path === undefined ? undefined : around.file(path)
  if (path === undefined || other === undefined)
    return { webhooks: none, gaps: [gap('the file it names for its webhooks could not be read')] }
  const document = documentOf(other)
  if (document.kind === 'broken') {
    const reason = `${document.reason}; it should hold the webhooks of ${file.path}`
    return { webhooks: none, gaps: [{ kind: 'unreadable', file: path, line: document.line, reason }] }
  }
  const strange = baseOf(path).toLowerCase() !== 'webhooks.json'
  const gaps = strange
    ? [gap('its webhooks are in a file of another name: a review sees them change only with the app')]
    : []
  return { webhooks: readHubspotWebhooks(document.roots[0], other), gaps }
}
