import { at, entries, filledText, flag, isNumber, items, type Node } from '../node.ts'

/** A node of a workflow: one step of it, and what starts it. */
export interface WorkflowNode {
  readonly node: Node
  /** What it is: the package it comes from and its name there, as in `n8n-nodes-base.slack`. */
  readonly type: string
  readonly version: string | null
  /** Unique in the workflow, since connections refer to it. */
  readonly name: string
  readonly line: number
  readonly parameters: Node | undefined
}

/** Workflows of a file: the file itself, each of a list, or what is wrapped in `workflow`. */
export function findWorkflows(root: Node): Node[] {
  const candidates = root.kind === 'list' ? root.items : [root]
  return candidates.flatMap(candidate => {
    const found = [candidate, at(candidate, 'workflow')].find(isWorkflow)
    return found === undefined ? [] : [found]
  })
}

/** Other tools draw nodes and connections too; only here a node has a type and a number for its version. */
function isWorkflow(node: Node | undefined): boolean {
  return (
    at(node, 'connections')?.kind === 'map' &&
    items(at(node, 'nodes')).some(
      item => filledText(at(item, 'type')) !== undefined && isNumber(at(item, 'typeVersion')),
    )
  )
}

/** Nodes that run; one that is disabled does nothing until a change turns it on. */
export function runningNodes(workflow: Node): WorkflowNode[] {
  return items(at(workflow, 'nodes')).flatMap(node => {
    const type = filledText(at(node, 'type'))
    if (type === undefined || flag(at(node, 'disabled')) === true) return []
    const name = filledText(at(node, 'name')) ?? type
    const version = filledText(at(node, 'typeVersion')) ?? null
    return [{ node, type, version, name, line: node.line, parameters: at(node, 'parameters') }]
  })
}

/** Name of a node in its package: `slack` of `n8n-nodes-base.slack`. */
export function shortType(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1)
}

/** The package a node comes from: `n8n-nodes-base` of `n8n-nodes-base.slack`. */
export function packageOf(type: string): string {
  const dot = type.lastIndexOf('.')
  return dot > 0 ? type.slice(0, dot) : type
}

/** A text somewhere in a node, with the key it stands under. */
export interface KeyedText {
  readonly key: string
  readonly text: string
  readonly line: number
}

/** Every text in a part of the file, with the nearest key above it. */
export function textsWithin(node: Node | undefined, key = ''): KeyedText[] {
  const found: KeyedText[] = []
  collect(node, key, found)
  return found
}

function collect(node: Node | undefined, key: string, found: KeyedText[]): void {
  const text = filledText(node)
  if (text !== undefined && node !== undefined) found.push({ key, text, line: node.line })
  for (const item of items(node)) collect(item, key, found)
  for (const entry of entries(node)) collect(entry.value, entry.key, found)
}
