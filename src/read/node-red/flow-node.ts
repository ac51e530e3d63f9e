import { at, filledText, flag, items, type Node } from '../node.ts'

/** A node of a flow: a step, what starts it, or settings that steps share. */
export interface FlowNode {
  readonly node: Node
  readonly id: string
  readonly type: string
  /** What people call it, or its id. */
  readonly name: string
  readonly line: number
}

/** Nodes of a file: a list of them, the list in an answer of the program's own interface, or one flow of it. */
export function findFlowNodes(root: Node | undefined): FlowNode[] {
  const list = [root, at(root, 'flows'), at(root, 'nodes')].find(candidate => candidate?.kind === 'list')
  const nodes = items(list).flatMap((node): FlowNode[] => {
    const [id, type] = [filledText(at(node, 'id')), filledText(at(node, 'type'))]
    if (id === undefined || type === undefined) return []
    const name = filledText(at(node, 'name')) ?? filledText(at(node, 'label')) ?? id
    return [{ node, id, type, name, line: node.line }]
  })
  return nodes.some(isSign) ? nodes : []
}

/** Other tools have lists of things with a type: only here are they wired like this, or lie on a tab. */
function isSign({ node, type }: FlowNode): boolean {
  if (type === 'tab' || type === 'subflow')
    return at(node, 'wires') === undefined && filledText(at(node, 'z')) === undefined
  const wires = at(node, 'wires')
  return (
    wires?.kind === 'list' &&
    wires.items.every(output => output.kind === 'list') &&
    (filledText(at(node, 'z')) !== undefined || at(node, 'x') !== undefined)
  )
}

/** Nodes that run; those that are switched off, or lie on a tab that is, do nothing until a change turns them on. */
export function runningFlowNodes(nodes: readonly FlowNode[]): FlowNode[] {
  const off = new Set(nodes.filter(({ node }) => flag(at(node, 'disabled')) === true).map(({ id }) => id))
  return nodes.filter(({ node, id }) => {
    return flag(at(node, 'd')) !== true && !off.has(id) && !off.has(filledText(at(node, 'z')) ?? '')
  })
}
