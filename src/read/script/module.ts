import { changedNames } from './changed-names.ts'
import { type Binding, declareVariables, type Scope } from './scope.ts'
import type { ClassSyntax, Expression, File, Statement } from './syntax.ts'

/** A module: its names, and what it gives to others. */
export interface Module {
  readonly scope: Scope
  /** By name; `default` for what is exported without one, `module.exports` for what CommonJS gives as a whole. */
  readonly exports: ReadonlyMap<string, Binding>
  /** What other files are asked for everything they export. */
  readonly passedOn: readonly string[]
}

/** Finds the names of a module and its exports, of either kind, without evaluating any. */
export function openModule(syntax: File, path: string): Module {
  const scope: Scope = { names: new Map(), outer: null, path, changed: changedNames(syntax) }
  const exports = new Map<string, Binding>()
  const passedOn: string[] = []
  for (const statement of syntax.program.body) {
    declareStatement(statement, scope)
    exportStatement(statement, scope, exports, passedOn)
  }
  return { scope, exports, passedOn }
}

function declareStatement(statement: Statement, scope: Scope): void {
  if (statement.type === 'ImportDeclaration') {
    for (const specifier of statement.specifiers) {
      const name =
        specifier.type === 'ImportSpecifier'
          ? nameOf(specifier.imported)
          : specifier.type === 'ImportDefaultSpecifier'
            ? 'default'
            : '*'
      scope.names.set(specifier.local.name, { kind: 'import', specifier: statement.source.value, name })
    }
  } else if (statement.type === 'ExportNamedDeclaration') {
    if (statement.declaration != null) declareStatement(statement.declaration, scope)
  } else if (statement.type === 'ExportDefaultDeclaration') {
    if (statement.declaration.type === 'ClassDeclaration') declareClass(statement.declaration, scope)
  } else if (statement.type === 'ClassDeclaration') declareClass(statement, scope)
  else declareVariables(statement, scope)
}

function declareClass(node: ClassSyntax, scope: Scope): void {
  if (node.id != null) scope.names.set(node.id.name, { kind: 'value', value: node, scope, key: null })
}

function exportStatement(statement: Statement, scope: Scope, exports: Map<string, Binding>, passedOn: string[]): void {
  const give = (name: string, value: Expression | ClassSyntax) =>
    exports.set(name, { kind: 'value', value, scope, key: null })
  if (statement.type === 'ExportAllDeclaration') passedOn.push(statement.source.value)
  else if (statement.type === 'ExportDefaultDeclaration') {
    if (statement.declaration.type !== 'FunctionDeclaration' && statement.declaration.type !== 'TSDeclareFunction')
      give('default', statement.declaration as Expression | ClassSyntax)
  } else if (statement.type === 'TSExportAssignment') give('module.exports', statement.expression)
  else if (statement.type === 'ExpressionStatement') exportAssigned(statement.expression, give)
  else if (statement.type === 'ExportNamedDeclaration') {
    for (const name of declaredBy(statement.declaration)) {
      const binding = scope.names.get(name)
      if (binding !== undefined) exports.set(name, binding)
    }
    for (const specifier of statement.specifiers) {
      if (specifier.type !== 'ExportSpecifier') continue
      const [local, name] = [nameOf(specifier.local), nameOf(specifier.exported)]
      if (statement.source != null)
        exports.set(name, { kind: 'import', specifier: statement.source.value, name: local })
      else exports.set(name, { kind: 'value', value: specifier.local, scope, key: null })
    }
  }
}

/** `module.exports = …`, `exports.name = …`, and several of them in a row; `exports.name = void 0` only announces it. */
function exportAssigned(expression: Expression, give: (name: string, value: Expression) => void): void {
  const names: string[] = []
  let value = expression
  while (value.type === 'AssignmentExpression' && value.operator === '=') {
    const name = exportedBy(value.left as Expression)
    if (name !== undefined) names.push(name)
    value = value.right
  }
  if (value.type === 'UnaryExpression' && value.operator === 'void') return
  for (const name of names) give(name, value)
}

function exportedBy(target: Expression): string | undefined {
  if (target.type !== 'MemberExpression' || target.computed || target.property.type !== 'Identifier') return undefined
  const { object, property } = target
  if (object.type === 'Identifier')
    return object.name === 'exports'
      ? property.name
      : object.name === 'module' && property.name === 'exports'
        ? 'module.exports'
        : undefined
  return exportedBy(object as Expression) === 'module.exports' ? property.name : undefined
}

function declaredBy(declaration: Statement | null | undefined): string[] {
  if (declaration?.type === 'ClassDeclaration') return declaration.id == null ? [] : [declaration.id.name]
  if (declaration?.type !== 'VariableDeclaration') return []
  return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
}

function nameOf(node: { readonly name: string } | { readonly value: string }): string {
  return 'name' in node ? node.name : node.value
}
