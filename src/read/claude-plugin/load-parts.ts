import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { documentOf } from '../document.ts'
import type { Surroundings } from '../format.ts'
import { isAddress } from '../mcp/scan-address.ts'
import { at, type Node } from '../node.ts'
import { baseOf } from '../path.ts'
import { type Component, components, isBundle, type Part, partsOf } from './plugin-files.ts'

/** What is read of one component. */
export interface LoadedParts {
  readonly nodes: readonly { readonly node: Node; readonly file: SourceFile }[]
  /** Servers that are no text: bundles, here or at an address. */
  readonly bundles: readonly Extract<Part, { kind: 'elsewhere' }>[]
  readonly gaps: readonly Gap[]
}

/** Names of files whose change brings the plugin along; see the claims of the format. */
const followed = /^(?:hooks\.json|\.lsp\.json|monitors\.json)$/i

/** Loads the parts of a component: those in the manifest, and those in files it names. */
export function loadParts(root: Node, component: Component, file: SourceFile, around: Surroundings): LoadedParts {
  const nodes: { node: Node; file: SourceFile }[] = []
  const gaps: Gap[] = []
  const parts = partsOf(root, component, file, around)
  for (const part of parts) {
    if (part.kind === 'node') nodes.push(part)
    if (part.kind === 'file') loadFile(part, component, { file, around, nodes, gaps })
  }
  const elsewhere = parts.filter(part => part.kind === 'elsewhere')
  const bundles = elsewhere.filter(
    ({ text }) => component === components.servers && (isAddress(text) || isBundle(text)),
  )
  const taken = new Set(bundles)
  for (const part of elsewhere)
    if (!taken.has(part)) gaps.push({ kind: 'unknown', file: file.path, line: part.line, reason: lost(component) })
  return { nodes, gaps, bundles }
}

function lost({ key }: Component): string {
  return `the file it has for ${key} could not be read`
}

interface Sink {
  readonly file: SourceFile
  readonly around: Surroundings
  readonly nodes: { node: Node; file: SourceFile }[]
  readonly gaps: Gap[]
}

function loadFile(part: Extract<Part, { kind: 'file' }>, component: Component, sink: Sink): void {
  const { file, around, nodes, gaps } = sink
  const { key } = component
  const unknown = (reason: string) => gaps.push({ kind: 'unknown', file: file.path, line: part.line, reason })
  const other = around.file(part.path)
  if (other === undefined) {
    if (part.named || around.has(part.path)) unknown(lost(component))
    return
  }
  const document = documentOf(other)
  // Whoever reads servers tells of a broken file of them.
  if (document.kind === 'broken' && baseOf(part.path).toLowerCase() === '.mcp.json') return
  if (document.kind === 'broken') {
    const reason = `${document.reason}; it should hold ${key} of ${file.path}`
    gaps.push({ kind: 'unreadable', file: part.path, line: document.line, reason })
    return
  }
  const [node] = document.roots
  if (node !== undefined) nodes.push({ node, file: other })
  if (!followed.test(baseOf(part.path)) && !(node !== undefined && isClientConfiguration(node, other)))
    unknown(`its ${key} are in a file of another name: a review sees them change only with the plugin`)
}

/** Such a file is read by itself, plugin or not. */
export function isClientConfiguration(node: Node, file: SourceFile): boolean {
  const name = baseOf(file.path).toLowerCase()
  if (name === '.mcp.json') return true
  return at(node, 'mcpServers')?.kind === 'map' && /^(?:mcp|mcp-config|mcp_config|mcp_settings)\.json$/.test(name)
}
