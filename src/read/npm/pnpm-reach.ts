import type { PnpmNode } from './pnpm-nodes.ts'
import { overOptional } from './reach.ts'

const waysMask = 15
/** Set where a node is reached without any peer dependency on the way. */
const withoutPeer = 16

/** Where the walk begins: a dependency of a project, and how the project asks for it. */
export interface PnpmStart {
  readonly node: PnpmNode
  readonly ways: number
}

/** Walks from the projects to everything they reach; each node is visited again only for a way that is new, which is five times at most. */
export function spreadReach(starts: readonly PnpmStart[]): void {
  const waiting: PnpmNode[] = []
  const reachNode = (node: PnpmNode, ways: number): void => {
    if ((node.ways | ways) === node.ways) return
    node.ways |= ways
    waiting.push(node)
  }
  for (const start of starts) reachNode(start.node, start.ways | withoutPeer)
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const plain = node.ways & waysMask
    for (const edge of node.edges) {
      const ways = edge.optional ? overOptional(plain) : plain
      reachNode(edge.to, ways | (edge.peer ? 0 : node.ways & withoutPeer))
    }
  }
}

/** Carries what the walk found over to the packages, of which several nodes may be variants. */
export function settleReach(nodes: Iterable<PnpmNode>): void {
  for (const node of nodes) {
    const kept = node.package
    if (kept === null) continue
    kept.ways |= node.ways === 0 ? node.written : node.ways & waysMask
    // What nothing leads to is no peer of anything.
    if (node.ways === 0 || (node.ways & withoutPeer) !== 0) kept.dependency.peer = false
  }
}
