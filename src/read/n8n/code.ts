import type { Code } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { digestText } from '../digest.ts'
import { shortType, textsWithin, type WorkflowNode } from './workflow-node.ts'

/** Code in a node. */
export interface Script {
  readonly kind: 'script' | 'command'
  readonly text: string
  readonly line: number
  /** What a line that is only a comment looks like in its language. */
  readonly comment: RegExp
}

const slashes = /^\s*\/\//
const hash = /^\s*#/

/** Keys that hold code in whatever node has them. */
const scriptKeys: ReadonlyMap<string, RegExp> = new Map([
  ['jsCode', slashes],
  ['functionCode', slashes],
  ['pythonCode', hash],
])

/** Nodes whose command runs on a machine: the one n8n runs on, or one that it signs in to. */
const commandNodes: ReadonlySet<string> = new Set(['executeCommand', 'ssh'])

/** Code that a node runs. */
export function readScripts({ type, parameters }: WorkflowNode): Script[] {
  const name = shortType(type)
  return textsWithin(parameters).flatMap(({ key, text, line }): Script[] => {
    const comment = scriptKeys.get(key) ?? (key === 'code' && name === 'code' ? slashes : undefined)
    if (comment !== undefined) return [{ kind: 'script', text, line, comment }]
    if (key === 'command' && commandNodes.has(name)) return [{ kind: 'command', text, line, comment: hash }]
    return []
  })
}

/** The same code by name and digest, for comparing; line ends are no code. */
export function readCode(node: WorkflowNode, file: SourceFile): Code[] {
  return readScripts(node).map(({ kind, text, line }, index) => ({
    kind,
    name: index === 0 ? node.name : `${node.name} ${index + 1}`,
    digest: digestText(text.replace(/\r\n/g, '\n')),
    untrusted: false,
    place: placeIn(file, line),
  }))
}
