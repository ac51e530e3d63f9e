import { type AnySyntax, type ClassSyntax, childrenOf, type Expression, isFunction, type Statement } from './syntax.ts'

/** What a name stands for: an expression where it was declared, something of another file, or nothing that can be known. */
export type Binding =
  | {
      readonly kind: 'value'
      readonly value: Expression | ClassSyntax
      readonly scope: Scope
      readonly key: string | null
    }
  | { readonly kind: 'import'; readonly specifier: string; readonly name: string }
  | { readonly kind: 'unknown' }

/** Names that hold in a module, a function or a class. */
export interface Scope {
  readonly names: Map<string, Binding>
  readonly outer: Scope | null
  /** Path of the module. */
  readonly path: string
  /** Names of the module that are given another value, or are changed in place, somewhere in it. */
  readonly changed: ReadonlySet<string>
}

const unknown: Binding = { kind: 'unknown' }

/** What a name stands for where it is used. */
export function findBinding(name: string, scope: Scope): Binding | undefined {
  for (let current: Scope | null = scope; current !== null; current = current.outer) {
    const binding = current.names.get(name)
    if (binding !== undefined) return binding
  }
  return undefined
}

/** Scope of a function, with its parameters, of which nothing is known, and what is declared anywhere in its body. */
export function scopeOfFunction(node: AnySyntax, outer: Scope): Scope {
  const scope: Scope = { ...outer, names: new Map(), outer }
  const { params, body } = node as unknown as { params: readonly AnySyntax[]; body: AnySyntax }
  for (const parameter of params) for (const name of namesIn(parameter)) scope.names.set(name, unknown)
  const waiting: AnySyntax[] = [body]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === 'VariableDeclaration') declareVariables(next as Statement, scope)
    if (!isFunction(next)) for (const child of childrenOf(next)) waiting.push(child)
  }
  return scope
}

/** Declares variables; one that is declared twice, or changed somewhere, is unknown. */
export function declareVariables(statement: Statement, scope: Scope): void {
  if (statement.type !== 'VariableDeclaration') return
  for (const { id, init } of statement.declarations) {
    const specifier = requiredBy(init)
    if (id.type === 'Identifier') {
      if (specifier === undefined) declare(scope, id.name, init, null)
      else declareImport(scope, id.name, specifier, '*')
    } else if (id.type === 'ObjectPattern' && init != null) {
      for (const property of id.properties) {
        const key = property.type === 'ObjectProperty' && property.key.type === 'Identifier' ? property.key.name : null
        const name =
          property.type === 'ObjectProperty' && property.value.type === 'Identifier' ? property.value.name : null
        if (name === null) continue
        if (specifier === undefined || key === null) declare(scope, name, key === null ? null : init, key)
        else declareImport(scope, name, specifier, key)
      }
    } else for (const name of namesIn(id)) scope.names.set(name, unknown)
  }
}

/** What CommonJS imports. */
function requiredBy(value: Expression | null | undefined): string | undefined {
  if (value?.type !== 'CallExpression' || value.callee.type !== 'Identifier' || value.callee.name !== 'require')
    return undefined
  const [first] = value.arguments
  return first?.type === 'StringLiteral' ? first.value : undefined
}

function declareImport(scope: Scope, name: string, specifier: string, imported: string): void {
  const isKnown = !scope.names.has(name) && !scope.changed.has(name)
  scope.names.set(name, isKnown ? { kind: 'import', specifier, name: imported } : unknown)
}

function declare(scope: Scope, name: string, value: Expression | null | undefined, key: string | null): void {
  const isKnown = value != null && !scope.names.has(name) && !scope.changed.has(name)
  scope.names.set(name, isKnown ? { kind: 'value', value, scope, key } : unknown)
}

/** Every name in a pattern, of which some may be defaults: to know nothing of them is never wrong. */
function namesIn(pattern: AnySyntax): string[] {
  const names: string[] = []
  const waiting: AnySyntax[] = [pattern]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === 'Identifier') names.push((next as unknown as { name: string }).name)
    else if (!isFunction(next)) for (const child of childrenOf(next)) waiting.push(child)
  }
  return names
}
