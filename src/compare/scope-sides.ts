import type { Change } from '../model/change.ts'
import { byValue, effectOf, type Held } from './held-scopes.ts'
import type { Pair } from './pair.ts'
import { type Rest, restOf, standingFor } from './remaining-scopes.ts'
import { added, narrowed, removed, widened } from './scope-changes.ts'

/** The scopes of one principal on one side. */
export interface Side {
  readonly own: readonly Held[]
  /** Those of principals that reach further, so that they are in effect here as well. */
  readonly further: readonly Held[]
  /** Those of principals that this one reaches further than. */
  readonly nearer: ReadonlyMap<string, Held>
  /** What is held without being named. */
  readonly unspoken: readonly string[]
}

/** The scopes of one principal on both sides, and what becomes of each; every value stands once on a side. */
export class Sides {
  /** Held now, and not in effect before. */
  readonly gained: Held[]
  /** Held before, and not in effect now. */
  readonly lost: Held[]
  readonly moved: { readonly from: Held; readonly to: Held; readonly widens: boolean }[] = []
  private readonly before: ReadonlyMap<string, Held>
  private readonly after: ReadonlyMap<string, Held>
  private readonly nearer: readonly [before: Side['nearer'], after: Side['nearer']]
  /** Values that stand on the one side only, as long as nothing is told of them. */
  private readonly gone: Rest
  private readonly fresh: Rest

  constructor(before: Side, after: Side) {
    const wasInEffect = effectOf([...before.own, ...before.further])
    const isInEffect = effectOf([...after.own, ...after.further])
    this.gained = after.own.filter(scope => !wasInEffect(scope) && !before.unspoken.includes(scope.value))
    this.lost = before.own.filter(scope => !isInEffect(scope) && !after.unspoken.includes(scope.value))
    this.before = byValue(before.own)
    this.after = byValue(after.own)
    this.nearer = [before.nearer, after.nearer]
    this.gone = restOf(before.own.filter(scope => !this.after.has(scope.value)))
    this.fresh = restOf(after.own.filter(scope => !this.before.has(scope.value)))
  }

  changes(pair: Pair): Change[] {
    const used = new Set<Held>()
    const use = (scope: Held): void => {
      used.add(scope)
      for (const rest of [this.gone, this.fresh]) {
        if (rest.all.get(scope.value) === scope) rest.all.delete(scope.value)
        rest.literal.delete(scope)
      }
    }
    const changes: Change[] = this.moved.map(({ from, to, widens }) =>
      widens ? widened(pair, to, [from]) : narrowed(pair, from, [to]),
    )
    for (const { from, to } of this.moved) [from, to].forEach(use)
    for (const scope of this.gained) {
      if (used.has(scope)) continue
      const replaced = this.replacedBy(scope).filter(old => !used.has(old) && !isAskedLater(scope, old))
      if (replaced.length === 0) continue
      for (const old of [...replaced, scope]) use(old)
      changes.push(widened(pair, scope, replaced))
    }
    for (const scope of this.lost) {
      if (used.has(scope)) continue
      const successors = this.succeeding(scope).filter(next => !used.has(next) && !isAskedLater(scope, next))
      if (successors.length === 0) continue
      for (const next of [...successors, scope]) use(next)
      changes.push(narrowed(pair, scope, successors))
    }
    for (const scope of this.gained) if (!used.has(scope)) changes.push(added(pair, scope))
    for (const scope of this.lost) if (!used.has(scope)) changes.push(removed(pair, scope))
    return changes
  }

  /** Scopes that are gone (or were optional) and that a gained one stands for. */
  private replacedBy(gained: Held): Held[] {
    const same = this.before.get(gained.value) ?? this.nearer[0].get(gained.value)
    return same === undefined ? standingFor(gained, this.gone) : [same]
  }

  /** Scopes that are new (or became optional) and that a lost one covered. */
  private succeeding(lost: Held): Held[] {
    const same = this.after.get(lost.value) ?? this.nearer[1].get(lost.value)
    return same === undefined ? standingFor(lost, this.fresh) : [same]
  }
}

/** Less reach that is always held is no part of more reach that is asked for when needed: the one was lost and the other gained. */
function isAskedLater(wide: Held, narrow: Held): boolean {
  return wide.optional && !narrow.optional && wide.value !== narrow.value
}

/** The same scope under another principal: delegated to application is more power, the other way less; others are power of another kind. */
export function matchAcrossPrincipals(sides: readonly Sides[]): void {
  const delegated = (scopes: readonly Held[]) => byValue(scopes.filter(scope => scope.principal === 'delegated'))
  const lost = delegated(sides.flatMap(side => side.lost))
  const gained = delegated(sides.flatMap(side => side.gained))
  for (const side of sides) {
    for (const to of side.gained.filter(scope => scope.principal === 'application')) {
      const from = lost.get(to.value)
      if (from !== undefined) side.moved.push({ from, to, widens: true })
    }
    for (const from of side.lost.filter(scope => scope.principal === 'application')) {
      const to = gained.get(from.value)
      if (to !== undefined) side.moved.push({ from, to, widens: false })
    }
  }
  if (sides.every(side => side.moved.length === 0)) return
  for (const side of sides) {
    const taken = new Set(
      sides.filter(other => other !== side).flatMap(other => other.moved.flatMap(move => [move.from, move.to])),
    )
    remove(side.gained, taken)
    remove(side.lost, taken)
  }
}

function remove(from: Held[], taken: ReadonlySet<Held>): void {
  let kept = 0
  for (const scope of from) if (!taken.has(scope)) from[kept++] = scope
  from.length = kept
}
