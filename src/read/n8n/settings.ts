import type { Deprecation, Setting } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { findDeprecations } from '../calendar.ts'
import { placeIn } from '../connector-draft.ts'
import { at, entries, filledText, flag, lineOfKey, type Node } from '../node.ts'
import type { WorkflowNode } from './workflow-node.ts'

/** Who may call a workflow where it does not say: other workflows of its owner. */
const usualCallers = 'workflowsFromSameOwner'
/** A word that is not known may let in anybody. */
const closed: ReadonlySet<string> = new Set(['none', 'workflowsFromAList', usualCallers])

/** Protective settings with what is in effect, whether it is written or not. */
export function readSettings(workflow: Node, nodes: readonly WorkflowNode[], file: SourceFile): Setting[] {
  const settings = at(workflow, 'settings')
  const policy = filledText(at(settings, 'callerPolicy')) ?? usualCallers
  const careless = nodes.find(({ parameters }) => allowsAnyCertificate(parameters))
  const active = flag(at(workflow, 'active'))
  const place = (key: string, node: Node | undefined) => placeIn(file, lineOfKey(node ?? workflow, key))
  return [
    {
      name: 'caller-policy',
      value: policy,
      exposure: closed.has(policy) ? 0 : 1,
      weight: 'medium',
      place: place('callerPolicy', settings),
    },
    {
      name: 'certificates',
      value: careless === undefined ? 'checked' : 'not checked',
      exposure: careless === undefined ? 0 : 1,
      weight: 'high',
      place: placeIn(file, careless?.line ?? workflow.line),
    },
    ...(active === undefined
      ? []
      : [
          {
            name: 'active',
            value: String(active),
            exposure: 0,
            weight: 'low' as const,
            place: place('active', undefined),
          },
        ]),
  ]
}

function allowsAnyCertificate(parameters: Node | undefined): boolean {
  return [parameters, at(parameters, 'options')].some(part => flag(at(part, 'allowUnauthorizedCerts')) === true)
}

/** Nothing in the file says that a node ends: the calendar knows it by its type and version, or by a mode it is in. */
export function readDeprecations(nodes: readonly WorkflowNode[], file: SourceFile): Deprecation[] {
  const found = new Map<string, Deprecation>()
  for (const { type, version, line, parameters } of nodes) {
    const modes = entries(parameters).flatMap(({ key, line, value }) => {
      const text = filledText(value)
      if (text === undefined || text.length > 100) return []
      return findDeprecations(
        'n8n-node-parameter',
        `${type}#${key}=${text}`,
        `node ${type} with ${key} ${text}`,
        placeIn(file, line),
      )
    })
    const typed = findDeprecations('n8n-node-type', `${type}@${version ?? ''}`, `node ${type}`, placeIn(file, line))
    for (const deprecation of [...typed, ...modes])
      if (!found.has(deprecation.subject)) found.set(deprecation.subject, deprecation)
  }
  return [...found.values()]
}
