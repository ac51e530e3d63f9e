import type { Connector, Deprecation, Secret } from '../../model/connector.ts'
import { connectorKey } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import { imageReference } from '../mcp/image-reference.ts'
import { at, entries, filledText, lineOfKey, type Node, text } from '../node.ts'
import { looksLikeSecret } from '../secret-shapes.ts'
import { readAllowedHosts } from './allowed-hosts.ts'
import { readBreakingChanges } from './breaking-changes.ts'
import { readRegistries } from './registries.ts'
import { scalarsIn } from './walk.ts'

/** A connector, the image it is built on, and what is left open. */
export interface Metadata {
  readonly connector: Connector
  readonly parts: readonly Connector[]
  readonly gaps: readonly Gap[]
}

/** Reads what a connector is, and the image it is built on as something it uses. */
export function readMetadata(root: Node, file: SourceFile): Metadata {
  const data = at(root, 'data')
  const written = filledText(at(data, 'definitionId')) ?? ''
  const isTemplate = /\{\{|\$\{|<</.test(written)
  const id = isTemplate ? file.path : written.toLowerCase()
  const image = imageReference(filledText(at(data, 'dockerRepository')) ?? '')
  const base = readBaseImage(data, file)
  const allowed = readAllowedHosts(data, file)
  const changes = readBreakingChanges(data, file)
  const level = filledText(at(data, 'supportLevel'))?.toLowerCase() ?? null
  const connector = draftConnector({
    format: 'airbyte-connector',
    id,
    name: filledText(at(data, 'name')) ?? id,
    role: 'definition',
    version: text(at(data, 'dockerImageTag'))?.trim() ?? null,
    publisher: image.publisher,
    tier: level,
    purl: image.purl,
    places: [placeIn(file, lineOfKey(root, 'data'))],
    endpoints: distinctEndpoints(allowed.endpoints),
    settings: [allowed.setting, changes.setting, ...readRegistries(data, file), ...readKind(data, file)],
    deprecations: [...archived(level, data, file), ...changes.deprecations],
    secrets: readShapedSecrets(root, file),
    uses: base.map(connectorKey),
  })
  const gap = (line: number, reason: string): Gap => ({ kind: 'unknown', file: file.path, line, reason })
  const gaps = allowed.unread.map(line => gap(line, 'an entry of its allowed hosts names no host that can be read'))
  if (isTemplate) gaps.push(gap(lineOfKey(data, 'definitionId'), 'it is a template: its id is put in later'))
  return { connector, parts: base, gaps }
}

/** Everything in the base image runs as part of the connector; a digest holds it where a tag does not. */
function readBaseImage(data: Node | undefined, file: SourceFile): Connector[] {
  const options = at(data, 'connectorBuildOptions')
  const written = filledText(at(options, 'baseImage'))
  if (written === undefined) return []
  const image = imageReference(written)
  return [
    draftConnector({
      format: 'airbyte-connector',
      id: `base-image ${image.name}`,
      name: image.name,
      role: 'usage',
      // The tag alone: where it stays and the digest does not, the same version is another image.
      version: image.version?.replace(/@.*$/, '') ?? null,
      pin: image.pin,
      publisher: image.publisher,
      purl: image.purl,
      runsCode: true,
      places: [placeIn(file, lineOfKey(options, 'baseImage'))],
    }),
  ]
}

/** What the connector says of itself that protects nothing: where data goes, and how ripe it is. */
function readKind(data: Node | undefined, file: SourceFile): Connector['settings'] {
  return (
    [
      ['connectorType', 'connector-type'],
      ['releaseStage', 'release-stage'],
    ] as const
  ).flatMap(([key, name]) => {
    const value = filledText(at(data, key))
    const place = placeIn(file, lineOfKey(data, key))
    return value === undefined ? [] : [{ name, value, exposure: 0, weight: 'low', place }]
  })
}

function archived(level: string | null, data: Node | undefined, file: SourceFile): Deprecation[] {
  if (level !== 'archived') return []
  return [
    {
      signal: 'tier',
      subject: 'connector',
      lifecycle: null,
      deprecated: null,
      retired: null,
      certain: true,
      message: 'An archived connector gets no more fixes.',
      place: placeIn(file, lineOfKey(data, 'supportLevel')),
    },
  ]
}

/** Secrets for tests are named in these files and kept elsewhere; only what looks like one in itself is one. */
function readShapedSecrets(root: Node, file: SourceFile): Secret[] {
  const secrets = new Map<string, Secret>()
  for (const { key, value, line } of entries(root).flatMap(entry => scalarsIn(entry.value, entry.key)))
    if (looksLikeSecret(value) && !secrets.has(key))
      secrets.set(key, { name: key, kind: 'literal', place: placeIn(file, line) })
  return [...secrets.values()]
}
