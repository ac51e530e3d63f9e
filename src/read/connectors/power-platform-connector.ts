import type { Code, Setting } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import { draftConnector } from '../connector-draft.ts'
import { digestText } from '../digest.ts'
import type { ConnectorFormat, Reading, Surroundings } from '../format.ts'
import { atAnyCase, filledText, lineOfKey } from '../node.ts'
import { uniqueEndpoints } from '../openapi/servers.ts'
import { baseOf } from '../path.ts'
import { type Connection, readConnection } from '../power-platform/connection.ts'
import { type Declarations, filesBeside, leaderOf, openPair } from '../power-platform/declarations.ts'
import { readDescription } from '../power-platform/description.ts'
import { findMissingHalves, namesConnection } from '../power-platform/missing-halves.ts'
import { type Pair, pairOf } from '../power-platform/pair.ts'
import { readPolicies } from '../power-platform/policies.ts'
import { readSettings } from '../power-platform/settings.ts'

/** Custom connector of Power Platform: a Swagger description and its properties, which decide how callers sign in and which host they reach. */
export const powerPlatformConnector: ConnectorFormat = {
  name: 'power-platform-connector',
  title: 'Power Platform custom connector',
  specification: 'https://learn.microsoft.com/connectors/custom-connectors/',
  names: [
    '**/apiDefinition.swagger.json',
    '**/apiProperties.json',
    '**/*_openapidefinition.json',
    '**/*_connectionparameters.json',
    '**/*_connectionparametersets.json',
    '**/*_policytemplateinstances.json',
  ],
  content: { names: ['**/settings.json'], pattern: /"api(?:Definition|Properties)"\s*:\s*"/ },
  related: (file, around) => filesBeside(file.path, pairOf(file.path, around)),
  read(file, around) {
    const pair = pairOf(file.path, around)
    const declared = openPair(pair, around)
    const leader = leaderOf(pair, declared)
    if (leader === undefined) return null
    return leader === file.path ? readPair(pair, declared, around) : { connectors: [], gaps: [] }
  },
}

function readPair(pair: Pair, declared: Declarations, around: Surroundings): Reading {
  const description = readDescription(declared.definition, around)
  const connection = readConnection(declared.parameters, declared.parameterSets)
  const policies = readPolicies(declared.policies)
  const signIn = namesConnection(pair) ? connection : description.advised
  const connector = draftConnector({
    format: 'power-platform-connector',
    id: pair.id,
    name: description.title ?? baseOf(pair.id),
    role: 'definition',
    version: description.version,
    publisher: filledText(atAnyCase(declared.properties?.node, 'publisher')) ?? null,
    tier: tierOf(pair.id),
    runsCode: pair.script !== undefined,
    places: placesOf(declared),
    auth: signIn.auth,
    endpoints: uniqueEndpoints([...description.endpoints, ...policies.endpoints, ...signIn.endpoints]),
    triggers: description.triggers,
    operations: description.operations,
    code: readCode(declared),
    settings: settingsOf(connection, declared),
    deprecations: description.deprecations,
    secrets: [...connection.secrets, ...policies.secrets, ...description.secrets],
  })
  return { connectors: [connector], gaps: [...findMissingHalves(pair, declared), ...description.gaps] }
}

function placesOf({ definition, properties, parameters, parameterSets, policies }: Declarations): Place[] {
  const places: Place[] = []
  if (definition !== undefined) places.push({ file: definition.file.path, line: lineOfKey(definition.node, 'swagger') })
  for (const located of [properties, parameters, parameterSets, policies]) {
    if (located !== undefined && !places.some(place => place.file === located.file.path))
      places.push({ file: located.file.path, line: located.node.line })
  }
  return places
}

const tiers: readonly (readonly [folder: string, tier: string])[] = [
  ['certified-connectors', 'certified'],
  ['independent-publisher-connectors', 'independent'],
  ['custom-connectors', 'custom'],
]

function tierOf(path: string): string | null {
  const folders = path.toLowerCase().split('/')
  return tiers.find(([folder]) => folders.includes(folder))?.[1] ?? null
}

function readCode({ script }: Declarations): Code[] {
  if (script === undefined) return []
  // Line endings flip with the machine that checks the file out; what runs stays the same.
  const digest = digestText(script.text.replaceAll('\r\n', '\n'))
  return [{ kind: 'script', name: 'script.csx', digest, untrusted: false, place: { file: script.path, line: 1 } }]
}

/** Settings stand with the connection; where that cannot be read, nothing is known of them. */
function settingsOf(connection: Connection, { properties, parameters, parameterSets }: Declarations): Setting[] {
  const where = parameters ?? parameterSets ?? properties
  if (where === undefined) return []
  return readSettings(connection, properties, { file: where.file.path, line: where.node.line })
}
