import { BadSbom, objectOf, objectsOf, quote, type Raw, textOf, textsOf } from './raw.ts'

/** A component or service of a bill. */
export interface Part {
  readonly raw: Raw
  readonly kind: 'component' | 'service'
  readonly ref: string | null
}

/** A bill laid open: its parts without nesting, and the edges between them. */
export interface Parts {
  readonly document: Raw
  readonly spec: string
  readonly root: Part | null
  /** Components below the root. */
  readonly nested: readonly Part[]
  readonly components: readonly Part[]
  readonly services: readonly Part[]
  /** References a reference depends on. */
  readonly edges: ReadonlyMap<string, ReadonlySet<string>>
}

/** Versions of CycloneDX that are read. */
const specs = ['1.4', '1.5', '1.6', '1.7']

/** More parts than any repository has. */
const mostParts = 1_000_000

/** Lays a bill open; throws where it is none, or where its references lead nowhere. */
export function layOpen(document: Raw): Parts {
  if (textOf(document, 'bomFormat') !== 'CycloneDX')
    throw new BadSbom('it does not say that it is CycloneDX ("bomFormat")')
  const spec = textOf(document, 'specVersion')
  if (spec === undefined) throw new BadSbom('it does not say its version of CycloneDX ("specVersion")')
  if (!specs.includes(spec))
    throw new BadSbom(`its version of CycloneDX is ${quote(spec)}, and only ${specs.join(', ')} are read`)
  const root = objectOf(objectOf(document, 'metadata') ?? {}, 'component')
  const parts = {
    document,
    spec,
    root: root === undefined ? null : toPart(root, 'component'),
    nested: flatten(root ?? {}, 'component'),
    components: flatten(document, 'component'),
    services: flatten(document, 'service'),
    edges: readEdges(document),
  }
  checkReferences(parts)
  return parts
}

function toPart(raw: Raw, kind: Part['kind']): Part {
  const ref = textOf(raw, 'bom-ref') ?? ''
  return { raw, kind, ref: ref === '' ? null : ref }
}

/** Parts below a parent in the order of the document, however deep they are nested. */
function flatten(parent: Raw, kind: Part['kind']): Part[] {
  const below = (raw: Raw) => objectsOf(raw, `${kind}s`).toReversed()
  const parts: Part[] = []
  const waiting = below(parent)
  for (let raw = waiting.pop(); raw !== undefined; raw = waiting.pop()) {
    parts.push(toPart(raw, kind))
    if (parts.length > mostParts) throw new BadSbom(`it has more than ${mostParts} ${kind}s`)
    for (const child of below(raw)) waiting.push(child)
  }
  return parts
}

function readEdges(document: Raw): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>()
  for (const entry of objectsOf(document, 'dependencies')) {
    const ref = textOf(entry, 'ref')
    if (ref === undefined) throw new BadSbom('an entry of its "dependencies" has no "ref"')
    const targets = edges.get(ref) ?? new Set()
    for (const target of textsOf(entry, 'dependsOn')) targets.add(target)
    edges.set(ref, targets)
  }
  return edges
}

function checkReferences({ document, root, nested, components, services, edges }: Parts): void {
  const known = new Set<string>()
  for (const { ref } of [...(root === null ? [] : [root]), ...nested, ...components, ...services]) {
    if (ref === null) continue
    if (known.has(ref)) throw new BadSbom(`the reference ${quote(ref)} stands for two parts of it`)
    known.add(ref)
  }
  let others: ReadonlySet<string> | undefined
  const check = (ref: string): void => {
    if (known.has(ref) || ref.startsWith('urn:cdx:')) return
    // Vulnerabilities, tools and other things have references too; they are collected only where one is needed.
    others ??= collectReferences(document)
    if (!others.has(ref)) throw new BadSbom(`the reference ${quote(ref)} leads to nothing in it`)
  }
  for (const [ref, targets] of edges) {
    check(ref)
    for (const target of targets) check(target)
  }
  for (const entry of objectsOf(document, 'dependencies')) textsOf(entry, 'provides').forEach(check)
  for (const composition of objectsOf(document, 'compositions'))
    for (const key of ['assemblies', 'dependencies', 'vulnerabilities']) textsOf(composition, key).forEach(check)
}

function collectReferences(document: Raw): Set<string> {
  const references = new Set<string>()
  const waiting: unknown[] = [document]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'bom-ref' && typeof inner === 'string') references.add(inner)
      else if (typeof inner === 'object') waiting.push(inner)
    }
  }
  return references
}
