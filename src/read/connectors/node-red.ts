import { type Connector, connectorKey, type Secret } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { distinctEndpoints } from '../draft-endpoint.ts'
import type { ConnectorFormat, Reading, Surroundings } from '../format.ts'
import { secretsOf } from '../mcp/credential.ts'
import { readFlowCode } from '../node-red/code.ts'
import { readFlowEndpoints, readFlowOperations } from '../node-red/endpoints.ts'
import { type FlowNode, findFlowNodes, runningFlowNodes } from '../node-red/flow-node.ts'
import { readModules } from '../node-red/modules.ts'
import { findCredentialKey, readCredentialFile, readFlowSecrets } from '../node-red/secrets.ts'
import { readFlowSettings } from '../node-red/settings.ts'
import { readAccess, readFlowTriggers } from '../node-red/triggers.ts'
import { folderOf, joinPath } from '../path.ts'

const format = 'node-red'
const credentialFile = /_cred\.json$/i
/** Files of the program beside its flows: what it depends on, how it is set up, and the key it made for itself. */
const besides = ['package.json', 'settings.js', '.config.runtime.json', '.config.json']

/** Flows of Node-RED: what starts them, whom they talk to, the code and commands they run, and the modules they are made of. */
export const nodeRed: ConnectorFormat = {
  name: format,
  title: 'Node-RED flow file',
  specification: 'https://nodered.org/docs/user-guide/',
  names: ['**/flows.json', '**/flows_*.json'],
  // The settings are never read by themselves: they are claimed so that a change of theirs is one of the flows beside them.
  content: { names: ['**/*.json', '**/settings.js'], pattern: /"wires"\s*:\s*\[/ },
  related(file, around) {
    if (credentialFile.test(file.path) || findFlowNodes(rootOf(file)).length === 0) return []
    const folder = folderOf(file.path)
    return [credentialsOf(file.path), ...besides.map(name => joinPath(folder, name))].filter(path => around.has(path))
  },
  read(file, around) {
    if (credentialFile.test(file.path)) return readOrphan(file, around)
    const nodes = findFlowNodes(rootOf(file))
    return nodes.length === 0 ? null : readFlows(nodes, file, around)
  },
}

/** `flows.json` has its credentials in `flows_cred.json`. */
function credentialsOf(path: string): string {
  return path.replace(/\.json$/i, '_cred.json')
}

function readFlows(nodes: readonly FlowNode[], file: SourceFile, around: Surroundings): Reading {
  const beside = (name: string): SourceFile | undefined => around.file(joinPath(folderOf(file.path), name))
  const running = runningFlowNodes(nodes)
  const code = readFlowCode(running, file)
  const { endpoints, credentials } = readFlowEndpoints(running, file)
  const modules = readModules(nodes, running, file.path, file, beside('package.json'))
  const kept = around.file(credentialsOf(file.path))
  const flows = draftConnector({
    format,
    id: file.path,
    role: 'definition',
    runsCode: code.code.length > 0,
    places: [placeIn(file, nodes[0]?.line ?? 1)],
    endpoints: distinctEndpoints(endpoints),
    triggers: readFlowTriggers(running, readAccess(beside('settings.js')), file),
    operations: readFlowOperations(running, file),
    code: code.code,
    settings: [...readFlowSettings(running, file), ...code.settings],
    secrets: distinct([
      ...readFlowSecrets(nodes, file),
      ...secretsOf([...code.credentials, ...credentials]),
      ...(kept === undefined ? [] : readCredentialFile(kept, keyBeside(file, around))),
    ]),
    uses: [...new Set(modules.map(connectorKey))].sort(compareText),
  })
  return { connectors: [flows, ...modules], gaps: [] }
}

function keyBeside(file: SourceFile, around: Surroundings): Secret | undefined {
  const beside = (name: string): SourceFile | undefined => around.file(joinPath(folderOf(file.path), name))
  return findCredentialKey(beside('settings.js'), beside('.config.runtime.json') ?? beside('.config.json'))
}

/** Credentials whose flows are not here are read by themselves. */
function readOrphan(file: SourceFile, around: Surroundings): Reading | null {
  if (around.has(file.path.replace(credentialFile, '.json'))) return null
  const root = rootOf(file)
  const secrets = readCredentialFile(file, undefined)
  if (root === undefined || secrets.length === 0) return null
  const connector: Connector = draftConnector({
    format,
    id: file.path,
    role: 'definition',
    places: [placeIn(file, root.line)],
    secrets: distinct(secrets),
  })
  return { connectors: [connector], gaps: [] }
}

function distinct(secrets: readonly Secret[]): Secret[] {
  const named = new Map<string, Secret>()
  for (const secret of secrets) if (named.get(secret.name)?.kind !== 'literal') named.set(secret.name, secret)
  return [...named.values()]
}
