import { widerScopes } from '../catalog/cover-scope.ts'
import { byValue, closure, type Held } from './held-scopes.ts'

/** Scopes of one side that nothing is told of yet. */
export interface Rest {
  readonly all: Map<string, Held>
  readonly literal: Set<Held>
  /** What a wider scope would include, where that cannot be told from the wider one. */
  readonly narrower: ReadonlyMap<string, readonly Held[]>
}

/** Some scopes, ready to be found by what stands for them. */
export function restOf(scopes: readonly Held[]): Rest {
  const narrower = new Map<string, Held[]>()
  for (const scope of scopes) {
    for (const wider of widerScopes(scope.provider, scope.value)) {
      const same = narrower.get(wider)
      if (same === undefined) narrower.set(wider, [scope])
      else same.push(scope)
    }
  }
  return { all: byValue(scopes), literal: new Set(scopes.filter(scope => scope.kind === 'literal')), narrower }
}

/** Which of some scopes one stands for, in their order: a catch-all or a template for every literal one, another for what it implies. */
export function standingFor(scope: Held, others: Rest): Held[] {
  if (scope.kind !== 'literal') return [...others.literal]
  const inside = (others.narrower.get(scope.value) ?? []).filter(other => others.all.get(other.value) === other)
  if (inside.length > 0) return inside
  const implied = closure([scope])
  // The scopes of a file may be many, and what one of them implies is not.
  const found = [...implied].flatMap(value => others.all.get(value) ?? [])
  return found.length < 2 ? found : [...others.all.values()].filter(other => implied.has(other.value))
}
