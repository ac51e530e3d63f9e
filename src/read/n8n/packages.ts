import type { Connector } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftConnector, placeIn } from '../connector-draft.ts'
import { packageUrl } from '../mcp/package-url.ts'
import { packageOf, type WorkflowNode } from './workflow-node.ts'

/** Packages that are part of n8n itself. */
const builtIn: ReadonlySet<string> = new Set(['n8n-nodes-base', '@n8n/n8n-nodes-langchain'])

/** What the name of a community package must look like to be installed. */
const community = /^(?:@([a-z0-9][\w.-]*)\/)?n8n-nodes-[\w.-]+$/

/**
 * Packages of others whose code a workflow runs, each as a connector of this workflow. A workflow does not say which version it was made
 * with: the number at a node is the one of the node.
 */
export function readPackages(nodes: readonly WorkflowNode[], file: SourceFile, workflowId: string): Connector[] {
  const packages = new Map<string, WorkflowNode[]>()
  for (const node of nodes) {
    const name = packageOf(node.type)
    if (builtIn.has(name)) continue
    const users = packages.get(name)
    if (users === undefined) packages.set(name, [node])
    else users.push(node)
  }
  return [...packages].map(([name, users]) => {
    const match = community.exec(name)
    const scope = match?.[1] ?? null
    const types = new Map(users.map(node => [node.type, node]))
    return draftConnector({
      format: 'n8n-workflow',
      id: `${workflowId}/${name}`,
      name,
      role: 'usage',
      pin: { kind: 'none', value: null },
      publisher: scope,
      purl:
        match === null
          ? null
          : packageUrl({ type: 'npm', namespace: scope && `@${scope}`, name: name.slice(name.indexOf('/') + 1) }),
      runsCode: true,
      operations: [...types.values()].map(({ type, line }) => ({
        id: type,
        auth: null,
        writes: false,
        deprecated: false,
        place: placeIn(file, line),
      })),
      places: [...types.values()].slice(0, 1).map(({ line }) => placeIn(file, line)),
    })
  })
}
