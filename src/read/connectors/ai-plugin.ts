import type { Connector } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { readPluginAddresses } from '../ai-plugin/addresses.ts'
import { readPluginAuth, readPluginSecrets } from '../ai-plugin/auth.ts'
import { findDeprecations } from '../calendar.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { unreadAddress } from '../draft-endpoint.ts'
import type { ConnectorFormat } from '../format.ts'
import { at, filledText, lineOfKey, type Node } from '../node.ts'

/** Manifest of a ChatGPT plugin, version 1: the API that the model may call and how it signs in there. The product ended; files are still served. */
export const aiPlugin: ConnectorFormat = {
  name: 'ai-plugin',
  title: 'ChatGPT plugin manifest',
  specification: 'https://platform.openai.com/docs/plugins/getting-started',
  names: ['**/.well-known/ai-plugin.json'],
  content: { names: ['**/*ai-plugin*.json'], pattern: /"schema_version"\s*:\s*"v?1(?:\.\d+)*"/ },
  read(file) {
    const root = rootOf(file)
    if (root === undefined || !isFirstVersion(root)) return null
    return readPlugin(root, file)
  },
}

/** Later versions belong to another product and describe the API otherwise. */
function isFirstVersion(root: Node): boolean {
  const version = filledText(at(root, 'schema_version')) ?? 'v1'
  return /^v?1(?:\.\d+)*$/i.test(version) && at(root, 'api')?.kind === 'map' && at(root, 'runtimes') === undefined
}

function readPlugin(root: Node, file: SourceFile): { connectors: Connector[]; gaps: Gap[] } {
  const id = filledText(at(root, 'name_for_model')) ?? file.path
  const line = lineOfKey(root, 'name_for_model')
  const { endpoints, unread } = readPluginAddresses(root, file)
  const connector = draftConnector({
    format: 'ai-plugin',
    id,
    name: filledText(at(root, 'name_for_human')) ?? id,
    role: 'definition',
    places: [placeIn(file, line)],
    auth: readPluginAuth(root, file),
    endpoints,
    deprecations: findDeprecations(
      'format',
      'chatgpt-ai-plugin',
      'connector',
      placeIn(file, lineOfKey(root, 'schema_version')),
    ),
    secrets: readPluginSecrets(root, file),
  })
  return { connectors: [connector], gaps: unread.map(line => unreadAddress(placeIn(file, line))) }
}
