import type { Code, Connector, Endpoint } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { draftEndpoint } from '../draft-endpoint.ts'
import { isAddress, scanAddress } from '../mcp/scan-address.ts'
import type { Inputs } from '../mcp/secret-value.ts'
import { readServer } from '../mcp/server.ts'
import { at, entries } from '../node.ts'
import { isClientConfiguration, type LoadedParts } from './load-parts.ts'

/** Servers that come with a plugin. */
export interface PluginServers {
  readonly connectors: readonly Connector[]
  /** Keys of servers that stand in a file which is read as a client's configuration. */
  readonly uses: readonly string[]
  readonly code: readonly Code[]
  readonly endpoints: readonly (Endpoint | undefined)[]
  readonly gaps: readonly Gap[]
}

/** Reads the servers of a plugin: each is a connector of its own, below that of the plugin. */
export function readPluginServers(
  parts: LoadedParts,
  pluginId: string,
  inputs: Inputs,
  manifest: SourceFile,
): PluginServers {
  const connectors: Connector[] = []
  const uses: string[] = []
  const gaps: Gap[] = []
  const taken = new Set<string>()
  for (const { node, file } of parts.nodes) {
    const isClients = file !== manifest && isClientConfiguration(node, file)
    const servers = at(node, 'mcpServers')?.kind === 'map' ? at(node, 'mcpServers') : node
    for (const { key, line, value } of entries(servers)) {
      if (isClients) uses.push(`mcp-config:${file.path}#${key}`)
      else if (!taken.has(key)) {
        taken.add(key)
        const id = `${pluginId}/${key}`
        const read = readServer({ format: 'claude-plugin', id, name: key, node: value, file, line, inputs })
        if ('role' in read) connectors.push(read)
        else gaps.push(read)
      }
    }
  }
  return { connectors, uses, gaps, ...readBundles(parts, manifest) }
}

/** A bundle is a program in a file of its own, here or at an address. */
function readBundles(parts: LoadedParts, manifest: SourceFile): Pick<PluginServers, 'code' | 'endpoints'> {
  const bundles = parts.bundles.map(({ text, line }) => {
    const place = placeIn(manifest, line)
    return { text: isAddress(text) ? scanAddress(text, place, new Map()).text : text, place }
  })
  return {
    code: bundles.map(({ text, place }) => {
      const bare = text.replace(/[?#].*$/s, '')
      return { kind: 'library', name: `bundle ${bare}`, digest: bare, untrusted: false, place }
    }),
    endpoints: bundles.map(({ text, place }) => (isAddress(text) ? draftEndpoint(text, 'registry', place) : undefined)),
  }
}
