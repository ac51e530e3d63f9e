import { at, type Entry, type Node } from '../node.ts'
import { evaluateMemberOf } from './evaluate-member.ts'
import { type Evaluation, list, map, rememberOrigin, unknown } from './evaluation.ts'
import type { Module } from './module.ts'
import { type Binding, findBinding, type Scope } from './scope.ts'

/** What a name stands for where it is used. */
export function evaluateName(name: string, scope: Scope, run: Evaluation, line: number): Node {
  if (name === 'undefined') return { kind: 'scalar', line, text: 'null', plain: true, comment: null }
  const binding = findBinding(name, scope)
  return binding === undefined ? unknown(name, line) : evaluateBinding(binding, name, scope.path, run, line)
}

/** A member of what a name stands for, without evaluating the rest where that can be seen; undefined where it cannot. */
export function memberOfName(name: string, key: string, scope: Scope, run: Evaluation, line: number): Node | undefined {
  const binding = findBinding(name, scope)
  if (binding?.kind === 'value' && binding.key === null && run.depth < 100)
    return evaluateMemberOf(binding.value, key, binding.scope, { ...run, depth: run.depth + 1 })
  if (binding?.kind !== 'import') return undefined
  const module = run.open(binding.specifier, scope.path)
  if (module === undefined || 'kind' in module) return undefined
  if (binding.name === '*') return evaluateExport(module, key, run, line)
  const given = module.exports.get(binding.name)
  return given?.kind === 'value' && given.key === null && run.depth < 100
    ? evaluateMemberOf(given.value, key, given.scope, { ...run, depth: run.depth + 1 })
    : undefined
}

function evaluateBinding(binding: Binding, name: string, path: string, run: Evaluation, line: number): Node {
  if (binding.kind === 'import') return evaluateImport(binding.specifier, binding.name, path, run, line)
  if (binding.kind === 'unknown') return unknown(name, line)
  if (binding.key === null) return run.evaluate(binding.value, binding.scope, run)
  return evaluateMemberOf(binding.value, binding.key, binding.scope, run) ?? unknown(binding.key, line)
}

/** What another file gives under a name, or all it gives (`*`). What stands in a document counts where it is asked for. */
export function evaluateImport(specifier: string, name: string, path: string, run: Evaluation, line: number): Node {
  const shown = name === '*' || name === 'default' ? '…' : name
  const module = run.depth > 100 ? undefined : run.open(specifier, path)
  if (module === undefined) return unknown(shown, line)
  const inner = { ...run, depth: run.depth + 1 }
  if ('kind' in module) {
    const found = name === '*' || name === 'default' ? module : at(module, name)
    return found === undefined ? unknown(shown, line) : onLine(found, line, path, inner)
  }
  if (name !== '*') return evaluateExport(module, name, inner, line) ?? unknown(shown, line)
  return evaluateExport(module, 'module.exports', inner, line) ?? evaluateAll(module, inner, line)
}

/** One export of a module; the whole of CommonJS is the default of it, too. */
export function evaluateExport(module: Module, name: string, run: Evaluation, line: number): Node | undefined {
  if (run.depth > 100) return undefined
  const inner = { ...run, depth: run.depth + 1 }
  const binding = module.exports.get(name)
  if (binding !== undefined) return evaluateBinding(binding, name, module.scope.path, inner, line)
  const whole = name === 'module.exports' ? undefined : module.exports.get('module.exports')
  if (whole !== undefined) {
    if (name !== 'default' && whole.kind === 'value' && whole.key === null)
      return evaluateMemberOf(whole.value, name, whole.scope, inner)
    const value = evaluateBinding(whole, name, module.scope.path, inner, line)
    return name === 'default' ? value : at(value, name)
  }
  for (const specifier of name === 'default' ? [] : module.passedOn) {
    const other = run.open(specifier, module.scope.path)
    const found = other === undefined || 'kind' in other ? undefined : evaluateExport(other, name, inner, line)
    if (found !== undefined) return found
  }
  return undefined
}

function evaluateAll(module: Module, run: Evaluation, line: number): Node {
  const entries = new Map<string, Entry>()
  for (const name of module.exports.keys()) {
    const value = evaluateExport(module, name, run, line)
    if (value !== undefined) entries.set(name, { line, value })
  }
  return map(entries, line)
}

/** A copy of what stands in a document, as if it stood on the line that asks for it. */
function onLine(node: Node, line: number, path: string, run: Evaluation): Node {
  run.left.nodes -= 1
  if (run.left.nodes < 0) return unknown('…', line)
  const copy = (inner: Node): Node => onLine(inner, line, path, run)
  if (node.kind === 'scalar') return rememberOrigin({ ...node, line }, path)
  if (node.kind === 'list') return rememberOrigin(list(node.items.map(copy), line), path)
  const entries = [...node.entries].map(([key, { value }]) => [key, { line, value: copy(value) }] as const)
  return rememberOrigin(map(new Map(entries), line), path)
}
