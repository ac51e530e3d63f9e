import type { Connector, Endpoint, Setting } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, draftScope, placeIn } from '../connector-draft.ts'
import { distinctEndpoints, draftEndpoint, unreadAddress } from '../draft-endpoint.ts'
import type { Reading, Surroundings } from '../format.ts'
import { at, filledText, has, items, lineOfKey, type Node, texts } from '../node.ts'
import { scopeKind } from '../openapi/providers.ts'
import { folderOf, resolveWithin } from '../path.ts'
import { scanSecrets } from '../scan-secrets.ts'
import { type Capability, readCapabilities } from './capabilities.ts'
import { readExtents } from './extents.ts'

/** Reads an agent: what it may look into and do in the name of its users, and the plugins it calls. */
export function readAgent(root: Node, file: SourceFile, around: Surroundings): Reading {
  const capabilities = readCapabilities(root)
  const actions = [...items(at(root, 'actions')), ...items(at(root, 'worker_agents'))].flatMap(node =>
    texts(at(node, 'file')),
  )
  const paths = actions.map(({ text, line }) => ({ path: resolveWithin(folderOf(file.path), text), line, text }))
  const { endpoints, unread } = readEndpoints(root, capabilities, file)
  const connector: Connector = draftConnector({
    format: 'copilot-agent',
    id: file.path,
    name: filledText(at(root, 'name')) ?? file.path,
    role: 'definition',
    places: [placeIn(file, lineOfKey(root, 'name'))],
    auth: [
      {
        kind: 'oauth2',
        name: 'user',
        provider: null,
        scopes: capabilities.map(({ name: value, line }) =>
          draftScope({ value, kind: scopeKind(value), place: placeIn(file, line) }),
        ),
        place: placeIn(file, lineOfKey(root, 'capabilities')),
      },
    ],
    endpoints,
    settings: [...readExtents(root, capabilities, file), ...readSettings(root, file)],
    secrets: scanSecrets(root, file),
    uses: [
      ...new Set(
        paths.flatMap(({ path }) => (path !== undefined && around.has(path) ? [`copilot-agent:${path}`] : [])),
      ),
    ].sort(compareText),
  })
  const gap = (line: number, reason: string): Gap => ({ kind: 'unknown', file: file.path, line, reason })
  return {
    connectors: [connector],
    gaps: [
      ...unread.map(line => unreadAddress(placeIn(file, line))),
      ...paths
        .filter(({ path }) => path === undefined || !around.has(path))
        .map(({ line }) => gap(line, 'the file it names for what it calls is not there')),
    ],
  }
}

/** Sites it searches and places it knows; everything at Microsoft that has no address of its own is left to its extents. */
function readEndpoints(root: Node, capabilities: readonly Capability[], file: SourceFile) {
  const unread = new Set<number>()
  const addressed = new Map([
    ['Dataverse', 'knowledge'],
    ['OneDriveAndSharePoint', 'knowledge'],
    ['WebSearch', 'search'],
  ])
  const addresses = capabilities.flatMap(({ name, within }) => {
    const purpose = addressed.get(name)
    return purpose === undefined ? [] : (within ?? []).map(each => ({ ...each, purpose }))
  })
  const answers = texts(at(root, 'editorial_answers', 'url')).map(each => ({ ...each, purpose: 'knowledge' }))
  const endpoints = [...addresses, ...answers].map(({ text, line, purpose }): Endpoint | undefined => {
    // An id of a site names no host.
    if (/^[0-9a-f-]{36}(?:\/|$)/i.test(text)) return undefined
    const endpoint = draftEndpoint(text, purpose, placeIn(file, line))
    if (endpoint === undefined) unread.add(line)
    return endpoint
  })
  return { endpoints: distinctEndpoints(endpoints), unread: [...unread] }
}

function readSettings(root: Node, file: SourceFile): Setting[] {
  const label = filledText(at(root, 'sensitivity_label', 'id'))
  const list = (name: string, nodes: readonly Node[], key: string): Setting => {
    const found = nodes.flatMap(node => [
      ...texts(at(node, 'file')),
      ...(has(node, 'file') ? [] : texts(at(node, 'id'))),
    ])
    const values = [...new Set(found.map(({ text }) => text.replace(/^\.\//, '')))].sort(compareText)
    const place = placeIn(file, found[0]?.line ?? lineOfKey(root, key))
    return { name, value: values.join(', ') || 'none', exposure: values.length, weight: 'medium', place }
  }
  return [
    list('actions', items(at(root, 'actions')), 'actions'),
    list('worker-agents', items(at(root, 'worker_agents')), 'worker_agents'),
    {
      name: 'sensitivity-label',
      value: label ?? 'none',
      exposure: label === undefined ? 1 : 0,
      weight: 'medium',
      place: placeIn(file, lineOfKey(root, 'sensitivity_label')),
    },
    {
      name: 'manifest-version',
      value: filledText(at(root, 'version')) ?? 'not given',
      exposure: 0,
      weight: 'low',
      place: placeIn(file, lineOfKey(root, 'version')),
    },
  ]
}
