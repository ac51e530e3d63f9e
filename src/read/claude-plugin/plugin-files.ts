import type { SourceFile } from '../../model/tree.ts'
import type { Surroundings } from '../format.ts'
import { at, filledText, itemsOrOne, type Node } from '../node.ts'
import { folderOf, joinPath, resolveWithin } from '../path.ts'

/** A part of a plugin: what stands in the manifest, what is in a file, or the name of a file that is not to be had. */
export type Part =
  | { readonly kind: 'node'; readonly node: Node; readonly file: SourceFile }
  | { readonly kind: 'file'; readonly path: string; readonly line: number; readonly named: boolean }
  | { readonly kind: 'elsewhere'; readonly text: string; readonly line: number }

/** A component of a plugin and where it stands when the manifest does not say. */
export interface Component {
  readonly key: string
  readonly usual: string
}

/** Components that run something by themselves or reach something. */
export const components = {
  hooks: { key: 'hooks', usual: 'hooks/hooks.json' },
  servers: { key: 'mcpServers', usual: '.mcp.json' },
  languages: { key: 'lspServers', usual: '.lsp.json' },
  monitors: { key: 'monitors', usual: 'monitors/monitors.json' },
} as const satisfies Readonly<Record<string, Component>>

/** The folder of a plugin: the one that holds `.claude-plugin`. */
export function pluginFolder(path: string): string {
  return folderOf(folderOf(path))
}

/** Parts of one component; the usual file counts wherever it is there, whatever else is named. */
export function partsOf(root: Node, component: Component, file: SourceFile, around: Surroundings): Part[] {
  const folder = pluginFolder(file.path)
  const usual = joinPath(folder, component.usual)
  const declared = at(root, component.key) ?? at(root, 'experimental', component.key)
  const parts = (isInline(declared, component) ? [declared] : itemsOrOne(declared)).flatMap((node): Part[] => {
    const text = filledText(node)
    if (text === undefined) return [{ kind: 'node', node, file }]
    const path = resolveWithin(folder, text.replace(/^\$\{CLAUDE_PLUGIN_ROOT\}\/?/, ''))
    if (path === undefined || isBundle(path)) return [{ kind: 'elsewhere', text, line: node.line }]
    return path === usual ? [] : [{ kind: 'file', path, line: node.line, named: true }]
  })
  const isNamed = itemsOrOne(declared).some(node => filledText(node) !== undefined && resolves(folder, node, usual))
  if (!around.has(usual) && !isNamed) return parts
  return [{ kind: 'file', path: usual, line: declared?.line ?? root.line, named: isNamed }, ...parts]
}

/** True for a server in a file of its own, with all it needs. */
export function isBundle(path: string): boolean {
  return /\.(?:mcpb|dxt)$/i.test(path)
}

/** Monitors are a list themselves. */
function isInline(node: Node | undefined, component: Component): node is Node {
  return component === components.monitors && node?.kind === 'list' && node.items.some(item => item.kind === 'map')
}

function resolves(folder: string, node: Node, path: string): boolean {
  return resolveWithin(folder, (filledText(node) ?? '').replace(/^\$\{CLAUDE_PLUGIN_ROOT\}\/?/, '')) === path
}

/** Files that must be loaded to know a plugin. */
export function filesOf(root: Node, file: SourceFile, around: Surroundings): string[] {
  return Object.values(components).flatMap(component =>
    partsOf(root, component, file, around).flatMap(part => (part.kind === 'file' ? [part.path] : [])),
  )
}
