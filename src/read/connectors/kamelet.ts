import { type Auth, type Connector, connectorKey, type Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { documentOf } from '../document.ts'
import type { ConnectorFormat } from '../format.ts'
import { readEndpoints } from '../kamelet/endpoints.ts'
import { readComponents, readLibraries } from '../kamelet/libraries.ts'
import { readLiteralSecrets } from '../kamelet/literal-secrets.ts'
import { type Property, readProperties, secretsOf } from '../kamelet/properties.ts'
import { readCode, readTriggers } from '../kamelet/route.ts'
import { at, filledText, lineOfKey, type Node } from '../node.ts'

/** Kamelet of Apache Camel: a source, a sink or a step that others build their integrations of, with the host and the libraries behind it. */
export const kamelet: ConnectorFormat = {
  name: 'kamelet',
  title: 'Apache Camel Kamelet',
  specification: 'https://camel.apache.org/camel-k/next/kamelets/kamelets-dev.html',
  names: ['**/*.kamelet.{yaml,yml}'],
  content: { names: ['**/*.{yaml,yml}'], pattern: /^kind:\s*["']?Kamelet["']?\s*(?:#.*)?$/m },
  read(file) {
    const document = documentOf(file)
    const kamelets = document.kind === 'parsed' ? document.roots.filter(isKamelet) : []
    if (kamelets.length === 0) return null
    return { connectors: kamelets.flatMap(root => readKamelet(root, file)), gaps: [] }
  },
}

function isKamelet(root: Node): boolean {
  const version = filledText(at(root, 'apiVersion'))
  return filledText(at(root, 'kind')) === 'Kamelet' && version?.startsWith('camel.apache.org/') === true
}

/** A kamelet is known by its name, which is also how it is used; a copy of its file is the same kamelet. */
function idOf(root: Node, file: SourceFile): string {
  const name = filledText(at(root, 'metadata', 'name')) ?? file.path
  const namespace = filledText(at(root, 'metadata', 'namespace'))
  return namespace === undefined ? name : `${namespace}/${name}`
}

function readKamelet(root: Node, file: SourceFile): Connector[] {
  const id = idOf(root, file)
  const annotation = (key: string) => filledText(at(root, 'metadata', 'annotations', `camel.apache.org/${key}`)) ?? null
  const properties = readProperties(root)
  const libraries = readLibraries(root, file, id)
  const connector = draftConnector({
    format: 'kamelet',
    id,
    name: filledText(at(root, 'spec', 'definition', 'title')) ?? id,
    role: 'definition',
    places: [placeIn(file, lineOfKey(root, 'kind'))],
    version: annotation('catalog.version'),
    publisher: annotation('provider'),
    tier: annotation('kamelet.support.level')?.toLowerCase() ?? null,
    auth: readAuth(properties, file),
    endpoints: readEndpoints(root, properties, file),
    triggers: readTriggers(root, file),
    operations: readComponents(root, file),
    code: readCode(root, file),
    settings: [readVerified(root, file)],
    secrets: [...secretsOf(properties, file), ...readLiteralSecrets(root, file)],
    uses: [...new Set(libraries.map(connectorKey))].sort(compareText),
  })
  return [connector, ...libraries]
}

/** The file says that something is a credential, and not how it is used. */
function readAuth(properties: readonly Property[], file: SourceFile): Auth[] {
  const first = properties.find(property => property.credential)
  if (first === undefined) return []
  return [{ kind: 'unknown', name: 'credentials', provider: null, scopes: [], place: placeIn(file, first.line) }]
}

/** Whether somebody tried it out; nothing protects it that would be lost. */
function readVerified(root: Node, file: SourceFile): Setting {
  const verified = filledText(at(root, 'metadata', 'labels', 'camel.apache.org/kamelet.verified')) === 'true'
  const place = placeIn(file, lineOfKey(root, 'metadata'))
  return { name: 'verified', value: String(verified), exposure: 0, weight: 'low', place }
}
