import type { Connector } from '../../../src/model/connector.ts'
import { claimPath } from '../../../src/read/claims.ts'
import { connectorFormats } from '../../../src/read/connector-formats.ts'
import type { Reading } from '../../../src/read/format.ts'
import { readInventory } from '../../../src/read/inventory.ts'
import { surround } from '../../../src/read/surroundings.ts'

const loaded = await Promise.all(connectorFormats.map(format => format.load()))
const readers = new Map(loaded.map(reader => [reader.name, reader]))

/** Reads files given as texts, as the whole reader does. */
export function readTexts(texts: Readonly<Record<string, string>>): Reading {
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, { path, id: path, text }]))
  const tree = { files: [...files.keys()].sort().map(path => ({ path, id: path, kind: 'file' as const })) }
  const claims = tree.files.flatMap(file => claimPath(file.path) ?? [])
  const around = surround(tree, files)
  return readInventory({
    tree: { source: 'texts', commit: null },
    claims,
    around,
    readers,
    gaps: [],
    owners: { codeowners: null, annotations: [] },
  })
}

/** The one connector of files given as texts. */
export function readOne(texts: Readonly<Record<string, string>>): Connector {
  const { connectors } = readTexts(texts)
  const [only] = connectors
  if (only === undefined || connectors.length !== 1) throw new Error(`${connectors.length} connectors were read.`)
  return only
}

/** What a connector says, without the lines it says it on, in no order. */
export function factsOf(connector: Connector): unknown {
  return JSON.parse(JSON.stringify(connector), (key, value: unknown) => {
    if (key === 'place' || key === 'places') return undefined
    if (!Array.isArray(value)) return value
    return value.map(item => JSON.stringify(item)).sort()
  })
}
