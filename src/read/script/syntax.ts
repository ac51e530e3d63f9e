import type { Expression, File } from '@babel/parser'

export type { Expression, File } from '@babel/parser'

export type Statement = File['program']['body'][number]

export type ClassSyntax = Extract<Expression | Statement, { type: 'ClassExpression' | 'ClassDeclaration' }>

export type FunctionSyntax = Extract<
  Expression | Statement,
  { type: 'ArrowFunctionExpression' | 'FunctionExpression' | 'FunctionDeclaration' }
>

/** Any node of a syntax tree, for walks that look at all of them. */
export interface AnySyntax {
  readonly type: string
  readonly loc?: { readonly start: { readonly line: number } } | null
}

/** What a parser made of a source: its tree, or why there is none. */
export type Parsed =
  | { readonly kind: 'parsed'; readonly syntax: File }
  | { readonly kind: 'broken'; readonly reason: string; readonly line: number | null }

/** What holds no values: places, comments and types. */
const without: ReadonlySet<string> = new Set([
  'loc',
  'extra',
  'errors',
  'comments',
  'leadingComments',
  'innerComments',
  'trailingComments',
  'typeAnnotation',
  'typeParameters',
  'typeArguments',
  'returnType',
  'implements',
])

/** The nodes directly in a node, in the order of the source. */
export function childrenOf(node: AnySyntax): AnySyntax[] {
  const children: AnySyntax[] = []
  // Every node of every source comes by here, and most of what a node has is no node.
  for (const key in node) {
    const value: unknown = node[key as keyof AnySyntax]
    if (typeof value !== 'object' || value === null || without.has(key)) continue
    if (!Array.isArray(value)) keepSyntax(value, children)
    else for (const child of value) keepSyntax(child, children)
  }
  return children
}

function keepSyntax(value: unknown, children: AnySyntax[]): void {
  if (typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string')
    children.push(value as AnySyntax)
}

/** Line a node begins on. */
export function lineOf(node: AnySyntax): number {
  return node.loc?.start.line ?? 1
}

/** True for what has parameters and a body of its own. */
export function isFunction(node: AnySyntax): boolean {
  return /^(?:ArrowFunctionExpression|Function(?:Expression|Declaration)|ObjectMethod|Class(?:Private)?Method)$/.test(
    node.type,
  )
}
