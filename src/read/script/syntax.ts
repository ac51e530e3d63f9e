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
  for (const [key, value] of Object.entries(node)) {
    if (without.has(key)) continue
    for (const child of Array.isArray(value) ? value : [value]) if (isSyntax(child)) children.push(child)
  }
  return children
}

function isSyntax(value: unknown): value is AnySyntax {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
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
