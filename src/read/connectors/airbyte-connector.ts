import type { SourceFile } from '../../model/tree.ts'
import { airbytePattern, isManifest, isMetadata, isTakenOver, manifestOf, metadataOf } from '../airbyte/files.ts'
import { readManifest } from '../airbyte/manifest.ts'
import { readMetadata } from '../airbyte/metadata.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import type { ConnectorFormat, Reading, Surroundings } from '../format.ts'
import { lineOfKey, type Node } from '../node.ts'

/** Connector of Airbyte: what it is, whose image it is built on, which hosts it may reach, how it signs in there, and when its earlier versions end. */
export const airbyteConnector: ConnectorFormat = {
  name: 'airbyte-connector',
  title: 'Airbyte connector',
  specification: 'https://docs.airbyte.com/platform/connector-development/connector-metadata-file',
  names: [],
  content: { names: ['**/*.{yaml,yml}'], pattern: airbytePattern },
  related(file, around) {
    return [manifestOf(file.path, around), metadataOf(file.path, around)].filter(path => path !== undefined)
  },
  read(file, around) {
    const root = rootOf(file)
    if (isMetadata(root)) return readConnector(root, file, around)
    if (!isManifest(root)) return null
    // Its metadata brings it along.
    if (isTakenOver(file, around)) return { connectors: [], gaps: [] }
    const { facts, gaps } = readManifest(root, file)
    const places = [placeIn(file, lineOfKey(root, 'type'))]
    const connector = { format: 'airbyte-connector', id: file.path, role: 'definition', places, ...facts } as const
    return { connectors: [draftConnector(connector)], gaps }
  },
}

function readConnector(root: Node, file: SourceFile, around: Surroundings): Reading {
  const { connector, parts, gaps } = readMetadata(root, file)
  const path = manifestOf(file.path, around)
  const other = path === undefined ? undefined : around.file(path)
  const manifest = other === undefined ? undefined : rootOf(other)
  if (other === undefined || !isManifest(manifest)) return { connectors: [connector, ...parts], gaps }
  const { facts, gaps: more } = readManifest(manifest, other)
  const whole = {
    ...connector,
    ...facts,
    endpoints: distinctEndpoints([...connector.endpoints, ...facts.endpoints]),
    settings: [...connector.settings, ...facts.settings],
    deprecations: [...connector.deprecations, ...facts.deprecations],
    secrets: [...connector.secrets, ...facts.secrets],
    places: [...connector.places, placeIn(other, lineOfKey(manifest, 'type'))],
  }
  return { connectors: [whole, ...parts], gaps: [...gaps, ...more] }
}
