import type { Connector } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import type { ConnectorFormat, Reading, Surroundings } from '../format.ts'
import { readCredential } from '../n8n-package/credential.ts'
import { isCopy, manifestPath, packageAround, readNodePackage } from '../n8n-package/manifest.ts'
import { readNode } from '../n8n-package/node.ts'
import { readPackage } from '../n8n-package/package.ts'
import { has } from '../node.ts'
import { baseOf } from '../path.ts'
import { readCalled } from '../script/called.ts'
import { importedPaths, readScript } from '../script/script.ts'
import { isScript } from '../script/source.ts'

/** Community nodes of n8n: the package, its credentials with their scopes and hosts, and its nodes; their sources are read, never run. */
export const n8nNodePackage: ConnectorFormat = {
  name: 'n8n-node-package',
  title: 'n8n node package',
  specification: 'https://docs.n8n.io/integrations/creating-nodes/overview/',
  names: [],
  content: {
    // What nodes import is claimed so that a change of it brings along the nodes above it.
    names: ['**/package.json', '**/*.{credentials,node}.{ts,js}', '**/{nodes,credentials}/**/*.{ts,js}'],
    pattern: /"n8n"\s*:\s*\{|\bn8n-workflow\b|\bICredentialType\b|\bthis\.documentationUrl\b|^\s*documentationUrl\s*=/m,
  },
  related(file, around) {
    if (!isScript(file.path)) return []
    const manifest = manifestPath(file.path, around)
    if (manifest === undefined) return []
    // A package is loaded with all that changed in it: where it is here and is none of n8n, its sources are left alone.
    const isLoaded = around.file(manifest) !== undefined
    if (isLoaded && packageAround(file.path, around) === undefined) return []
    return [manifest, ...importedPaths(file, around)]
  },
  read(file, around) {
    if (!isScript(file.path)) return readManifest(file)
    const kind = /\.(credentials|node)\.[jt]s$/i.exec(baseOf(file.path))?.[1]?.toLowerCase()
    const owner = packageAround(file.path, around)
    if (kind === undefined || owner === undefined || isCopy(file.path, owner.folder, around)) return null
    return readClasses(file, around, owner.name, kind === 'node')
  },
}

function readManifest(file: SourceFile): Reading | null {
  const found = /(?:^|\/)node_modules\//.test(file.path) ? undefined : readNodePackage(file)
  return found === undefined ? null : { connectors: readPackage(found, file), gaps: [] }
}

function readClasses(file: SourceFile, around: Surroundings, packageName: string, isNode: boolean): Reading | null {
  const script = readScript(file, around)
  const connectors: Connector[] = []
  const gaps: Gap[] = []
  for (const className of script?.names ?? []) {
    const root = script?.get(className)
    const part = { packageName, file, className }
    if (root === undefined) continue
    if (isNode && (has(root, 'description') || has(root, '#super'))) {
      const called = readCalled(file, around)
      connectors.push(readNode(root, part, called.endpoints))
      for (const gap of called.gaps) gaps.push(gap)
    } else if (!isNode && has(root, 'properties')) {
      const credential = readCredential(root, part)
      connectors.push(credential.connector)
      for (const gap of credential.gaps) gaps.push(gap)
    }
  }
  return connectors.length === 0 ? null : { connectors, gaps }
}
