import { openAsked } from '../asyncapi/asked.ts'
import { findOldOperations, findOperations, readDeprecations, sayOperation } from '../asyncapi/operations.ts'
import { findServers, settingsOfServer } from '../asyncapi/servers.ts'
import { sayAuth } from '../asyncapi/together.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import type { ConnectorFormat, Reading, Surroundings } from '../format.ts'
import { at, filledText, lineOfKey } from '../node.ts'
import { outsideReferences } from '../openapi/outside-references.ts'
import { type Located, openReferences } from '../openapi/references.ts'
import { readSecurity } from '../openapi/security.ts'
import { uniqueEndpoints } from '../openapi/servers.ts'
import { baseOf } from '../path.ts'

/** AsyncAPI 2 and 3: the messages an application takes and gives, through which servers, and what those ask of who connects. */
export const asyncapi: ConnectorFormat = {
  name: 'asyncapi',
  title: 'AsyncAPI description',
  specification: 'https://www.asyncapi.com/docs/reference/specification/latest',
  names: [],
  content: {
    names: ['**/*.{json,jsonc,yml,yaml}'],
    pattern: /^["']?asyncapi["']?\s*:\s*["']?\d+\.|"asyncapi"\s*:\s*"?\d+\./m,
  },
  related: file => outsideReferences(file),
  read(file, around) {
    const root = rootOf(file)
    const version = filledText(at(root, 'asyncapi'))
    if (root === undefined || version === undefined || !/^\d+\.\d/.test(version)) return null
    const major = Number.parseInt(version, 10)
    if (major === 2 || major === 3) return readDescription({ file, node: root }, major, around)
    const reason = `it is an AsyncAPI description of version ${major}, which is not read; 2 and 3 are`
    return { connectors: [], gaps: [{ kind: 'unknown', file: file.path, line: lineOfKey(root, 'asyncapi'), reason }] }
  },
}

function readDescription(root: Located, version: 2 | 3, around: Surroundings): Reading {
  const { file, node } = root
  const references = openReferences(file, around)
  const asked = openAsked(references.at(root, 'components', 'securitySchemes'), references, version)
  const servers = findServers(root, references, asked)
  const operations = (version === 2 ? findOldOperations : findOperations)(root, references, asked)
  const auth = sayAuth(operations, servers)
  const security = readSecurity(asked.schemes(), asked.required, references)
  // What a server asks for protects only operations that ask for nothing themselves.
  const counts = operations.length === 0 || operations.some(operation => operation.ways === null)
  const info = references.at(root, 'info')
  const connector = draftConnector({
    format: 'asyncapi',
    // The identifier of the application, where it has one, stays when its file moves.
    id: filledText(at(node, 'id')) ?? file.path,
    name: filledText(at(info?.node, 'title')) ?? baseOf(file.path),
    role: 'definition',
    version: filledText(at(info?.node, 'version')) ?? null,
    places: [placeIn(file, lineOfKey(node, 'asyncapi'))],
    auth: security.auth,
    endpoints: uniqueEndpoints([...servers.flatMap(server => server.endpoints), ...security.endpoints]),
    operations: operations.map((operation, index) => sayOperation(operation, auth[index] ?? null)),
    settings: [...servers.flatMap(server => settingsOfServer(server, counts)), ...security.settings],
    deprecations: readDeprecations(root, operations, references),
    secrets: servers.flatMap(server => server.secrets),
  })
  return { connectors: [connector], gaps: references.gaps() }
}
