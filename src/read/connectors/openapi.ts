import type { Deprecation, Endpoint, Operation, Secret, Setting, Trigger } from '../../model/connector.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import type { ConnectorFormat, Reading, Surroundings } from '../format.ts'
import { at, filledText, has, isNull, lineOfKey, type Node } from '../node.ts'
import { readCallbacks, readWebhooks } from '../openapi/callbacks.ts'
import { readKeyDefaults } from '../openapi/key-defaults.ts'
import { type FoundOperation, type FoundPath, field, findPaths, holdersOf, placeOfKey } from '../openapi/operations.ts'
import { outsideReferences } from '../openapi/outside-references.ts'
import { type Located, locatedEntries, openReferences, type References } from '../openapi/references.ts'
import { collectRequired, type Required, sayRequirements } from '../openapi/requirements.ts'
import { readSecurity } from '../openapi/security.ts'
import { readServers, readSwaggerHost, uniqueEndpoints } from '../openapi/servers.ts'
import { readSunset } from '../openapi/sunset.ts'
import { baseOf } from '../path.ts'
import { isDefinitionOfPair, settingsBeside } from '../power-platform/pair.ts'

/** OpenAPI 3.0 to 3.2 and its predecessor Swagger 2.0: the API a repository offers, with what each operation asks of its caller. */
export const openapi: ConnectorFormat = {
  name: 'openapi',
  title: 'Swagger or OpenAPI description',
  specification: 'https://spec.openapis.org/oas/latest.html',
  names: [],
  content: {
    names: ['**/*.{json,jsonc,yml,yaml}'],
    pattern: /^["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\.|"(?:openapi|swagger)"\s*:\s*"?[23]\./m,
  },
  related: (file, around) => [...outsideReferences(file), ...settingsBeside(file, around)],
  read(file, around) {
    const root = rootOf(file)
    const version = versionOf(root)
    if (root === undefined || version === undefined) return null
    // The other half of a Power Platform connector under a name of its own: read there.
    if (isDefinitionOfPair(file.path, around)) return { connectors: [], gaps: [] }
    return readDescription({ file, node: root }, version, around)
  },
}

function versionOf(root: Node | undefined): 'swagger' | 'openapi' | undefined {
  if (/^3\.\d/.test(filledText(at(root, 'openapi')) ?? '')) return 'openapi'
  return filledText(at(root, 'swagger')) === '2.0' ? 'swagger' : undefined
}

function readDescription(root: Located, version: 'swagger' | 'openapi', around: Surroundings): Reading {
  const { file } = root
  const references = openReferences(file, around)
  const paths = findPaths(references.at(root, 'paths'), references)
  const operations = paths.flatMap(path => path.operations)
  const webhooks = ['webhooks', 'x-webhooks'].map(key => readWebhooks(references.at(root, key), references))
  const callbacks = operations
    .filter(operation => has(operation.at.node, 'callbacks'))
    .map(operation => readCallbacks(operation, references))
  const schemes = version === 'swagger' ? ['securityDefinitions'] : ['components', 'securitySchemes']
  const security = readSecurity(
    locatedEntries(references.at(root, ...schemes)),
    requiredBy(root, operations),
    references,
  )
  const info = references.at(root, 'info')
  const everywhere = sayRequirements(field(root.node, 'security'))
  const place = placeIn(file, lineOfKey(root.node, version))
  const connector = draftConnector({
    format: 'openapi',
    id: file.path,
    name: textAt(info, 'title') ?? baseOf(file.path),
    role: 'definition',
    version: textAt(info, 'version'),
    places: [place],
    auth: security.auth,
    endpoints: uniqueEndpoints([
      ...(version === 'swagger' ? readSwaggerHost(root) : readAllServers(root, paths, references)),
      ...security.endpoints,
      ...callbacks.flatMap(callback => callback.endpoints),
    ]),
    triggers: uniqueTriggers([...webhooks, ...callbacks].flatMap(found => found.triggers)),
    operations: operations.map(operation => sayOperation(operation, everywhere)),
    settings: [rootSecurity(root, everywhere, operations), ...security.settings],
    deprecations: [...operations.flatMap(deprecationOf), ...webhooks.flatMap(found => found.deprecated)],
    secrets: readSecrets(root, paths, references),
  })
  return { connectors: [connector], gaps: references.gaps() }
}

function textAt(located: Located | undefined, key: string): string | null {
  return filledText(at(located?.node, key)) ?? null
}

function readAllServers(root: Located, paths: readonly FoundPath[], references: References): Endpoint[] {
  return holdersOf(root, paths).flatMap(holder =>
    has(holder.node, 'servers') ? readServers(references.at(holder, 'servers'), references) : [],
  )
}

function requiredBy(root: Located, operations: readonly FoundOperation[]): Required {
  const required: Required = new Map()
  for (const { file, node } of [root, ...operations.map(operation => operation.at)])
    collectRequired(field(node, 'security'), file, required)
  return required
}

/** An operation asks for what it says itself; where it says nothing, for what the description asks for everywhere. */
function sayOperation(operation: FoundOperation, everywhere: string | null): Operation {
  const { id, writes, deprecated, place } = operation
  const auth = sayRequirements(field(operation.at.node, 'security')) ?? everywhere
  return { id, auth, writes, deprecated, place }
}

/** What is asked for everywhere protects only operations that say nothing themselves. */
function rootSecurity(root: Located, everywhere: string | null, operations: readonly FoundOperation[]): Setting {
  const value = everywhere ?? 'none'
  const open = value.split('|').includes('none')
  const counts = operations.some(operation => isSilent(field(operation.at.node, 'security')))
  const place = placeOfKey(root, 'security')
  return { name: 'root-security', value, exposure: open && counts ? 1 : 0, weight: 'high', place }
}

function isSilent(security: Node | undefined): boolean {
  return security === undefined || isNull(security)
}

function deprecationOf(operation: FoundOperation): Deprecation[] {
  const retired = readSunset(field(operation.at.node, 'x-sunset'))
  if (!operation.deprecated && retired === null) return []
  return [
    {
      signal: 'flag',
      subject: `operation ${operation.id}`,
      lifecycle: null,
      deprecated: null,
      retired,
      certain: true,
      message: null,
      place: placeOfKey(operation.at, operation.deprecated ? 'deprecated' : 'x-sunset'),
    },
  ]
}

/** Shared parameters stand at the root (2.0) or among the components (3.x); references to them lead nowhere else. */
function readSecrets(root: Located, paths: readonly FoundPath[], references: References): Secret[] {
  const components = references.at(root, 'components')
  return readKeyDefaults([...(components === undefined ? [] : [components]), ...holdersOf(root, paths)])
}

function uniqueTriggers(triggers: readonly Trigger[]): Trigger[] {
  return [...new Map(triggers.map(trigger => [trigger.event, trigger])).values()]
}
