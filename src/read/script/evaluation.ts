import type { Entry, Node } from '../node.ts'
import { maximumAliasedCharacters, maximumDepth, maximumNodes } from '../parsed.ts'
import type { Module } from './module.ts'
import type { Scope } from './scope.ts'
import type { ClassSyntax, Expression } from './syntax.ts'

/** One evaluation: what it may still spend, how deep it is, and how it finds other files. */
export interface Evaluation {
  readonly left: { nodes: number; characters: number }
  readonly depth: number
  /** The module that a name leads to, from the path of another; a document for JSON; undefined where there is none. */
  readonly open: (specifier: string, from: string) => Module | Node | undefined
  /** The evaluator itself, for the parts it is made of. */
  readonly evaluate: (expression: Expression | ClassSyntax, scope: Scope, run: Evaluation) => Node
}

const origins = new WeakMap<Node, string>()

/** Remembers the file a value stands in, where nothing was remembered before: a constant stands where it was declared. */
export function rememberOrigin(node: Node, path: string): Node {
  if (!origins.has(node)) origins.set(node, path)
  return node
}

/** Path of the file that a value of a source stands in; undefined for what is none. */
export function originOf(node: Node): string | undefined {
  return origins.get(node)
}

/** What one evaluation may spend. */
export function fullPurse(): Evaluation['left'] {
  return { nodes: maximumNodes, characters: maximumAliasedCharacters }
}

/** Takes a node and some text from what may be spent: names that stand for each other may ask for more than there is room for. */
export function spend(run: Evaluation, characters: number): boolean {
  run.left.nodes -= 1
  run.left.characters -= characters
  return run.depth <= maximumDepth && run.left.nodes > 0 && run.left.characters > 0
}

/** What stands in a text for a value that cannot be said in it. */
export const unknownText = `\${…}`

/** What cannot be known without running the source, said like a template. */
export function unknown(name: string, line: number): Node {
  return { kind: 'scalar', line, text: `\${${name.length > 100 ? '…' : name}}`, plain: true, comment: null }
}

/** True for what could not be evaluated as a whole. */
export function isUnknown(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.plain && node.text.startsWith('${')
}

export function scalar(text: string, line: number, plain: boolean): Node {
  return { kind: 'scalar', line, text, plain, comment: null }
}

export function list(items: readonly Node[], line: number): Node {
  return { kind: 'list', line, items }
}

export function map(entries: ReadonlyMap<string, Entry>, line: number): Node {
  return { kind: 'map', line, entries }
}
