import type { SourceFile } from '../../model/tree.ts'
import { documentOf } from '../document.ts'
import type { Surroundings } from '../format.ts'
import type { Node } from '../node.ts'
import { type Address, findAddresses } from './addresses.ts'
import { beginEvaluation } from './evaluate.ts'
import { evaluateExport } from './evaluate-name.ts'
import { type Evaluation, fullPurse } from './evaluation.ts'
import { type Module, openModule } from './module.ts'
import { resolveImport } from './resolve-import.ts'
import { isScript, syntaxOf } from './source.ts'
import { type AnySyntax, childrenOf } from './syntax.ts'

/** A source as data: what it exports, and the addresses its functions call. */
export interface Script {
  readonly file: SourceFile
  /** Names it exports, in the order of the source. */
  readonly names: readonly string[]
  /** What it exports under a name; undefined where it does not. */
  get(name: string): Node | undefined
  /** Addresses in its functions, and those it keeps in constants. */
  addresses(): readonly Address[]
}

const opened = new WeakMap<SourceFile, Module>()

/** Reads a source as data, together with those around it; undefined where it is none, or broken. */
export function readScript(file: SourceFile, around: Surroundings): Script | undefined {
  const module = moduleOf(file)
  if (module === undefined) return undefined
  const run = beginEvaluation((specifier, from) => open(specifier, from, around))
  // Each export has as much to spend as any other, so that one does not hide the next.
  const begin = (): Evaluation => ({ ...run, left: fullPurse() })
  return {
    file,
    names: [...module.exports.keys()],
    get: name => evaluateExport(module, name, begin(), 1),
    addresses: () => findAddresses(syntaxIn(file), module.scope, begin()),
  }
}

/** Paths of the sources and documents that a source imports by relative names. */
export function importedPaths(file: SourceFile, around: Surroundings): string[] {
  const paths = specifiersIn(file).map(specifier => resolveImport(specifier, file.path, around))
  return [...new Set(paths.filter(path => path !== undefined))]
}

const specifiers = new WeakMap<SourceFile, readonly string[]>()

function specifiersIn(file: SourceFile): readonly string[] {
  const known = specifiers.get(file)
  if (known !== undefined) return known
  const found = new Set<string>()
  const waiting: AnySyntax[] = [syntaxIn(file)]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const specifier = importedBy(next)
    if (specifier !== undefined) found.add(specifier)
    for (const child of childrenOf(next)) waiting.push(child)
  }
  specifiers.set(file, [...found])
  return [...found]
}

function importedBy(node: AnySyntax): string | undefined {
  if (!/^Import|^Export|^CallExpression$/.test(node.type)) return undefined
  const {
    source,
    callee,
    arguments: given,
  } = node as unknown as {
    readonly source?: { readonly value?: unknown } | null
    readonly callee?: { readonly name?: unknown }
    readonly arguments?: readonly { readonly value?: unknown }[]
  }
  const isImport = /^(?:Import|Export(?:Named|All))Declaration$|^ImportExpression$/.test(node.type)
  const isRequire = node.type === 'CallExpression' && callee?.name === 'require'
  const value = isImport ? source?.value : isRequire ? given?.[0]?.value : undefined
  return typeof value === 'string' ? value : undefined
}

const nothing: AnySyntax = { type: 'EmptyStatement' }

function syntaxIn(file: SourceFile): AnySyntax {
  if (!isScript(file.path)) return nothing
  const parsed = syntaxOf(file)
  return parsed.kind === 'parsed' ? (parsed.syntax as AnySyntax) : nothing
}

function moduleOf(file: SourceFile): Module | undefined {
  const known = opened.get(file)
  if (known !== undefined) return known
  const parsed = isScript(file.path) ? syntaxOf(file) : undefined
  if (parsed?.kind !== 'parsed') return undefined
  const module = openModule(parsed.syntax, file.path)
  opened.set(file, module)
  return module
}

function open(specifier: string, from: string, around: Surroundings): Module | Node | undefined {
  const path = resolveImport(specifier, from, around)
  const file = path === undefined ? undefined : around.file(path)
  if (file === undefined) return undefined
  if (isScript(file.path)) return moduleOf(file)
  const document = documentOf(file)
  return document.kind === 'parsed' ? document.roots[0] : undefined
}
