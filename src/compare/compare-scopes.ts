import { furtherPrincipals } from '../catalog/aws-reach.ts'
import { isCovered, widerScopes } from '../catalog/cover-scope.ts'
import { closeScopes } from '../catalog/implications.ts'
import { weighScope } from '../catalog/scopes.ts'
import type { Change } from '../model/change.ts'
import type { Connector, Scope } from '../model/connector.ts'
import { compareText } from '../model/order.ts'
import { milder, type Severity } from '../model/severity.ts'
import { isDescription } from './descriptions.ts'
import { placeOf } from './draft-change.ts'
import { changeOf, type Pair } from './pair.ts'
import { unspokenScopes } from './unspoken-scopes.ts'
import { weighExtensionScope } from './weigh-extension-scope.ts'

interface Held extends Scope {
  readonly provider: string | null
}

/**
 * Compares scopes as effective sets, each principal for itself: what was implied before is no addition, and what still is implied is no
 * removal. A scope that takes the place of a weaker or stronger one is one widening or narrowing, never an addition plus a removal.
 */
export function compareScopes(pair: Pair): Change[] {
  const before = holdings(pair.before)
  const after = alignPrincipals(before, holdings(pair.after))
  const principals = [...new Set([...before, ...after].map(scope => scope.principal))].sort((a, b) =>
    compareText(a ?? '', b ?? ''),
  )
  const [former, present] = [byPrincipal(before), byPrincipal(after)]
  const nearer = nearerPrincipals(principals)
  const sides = principals.map(principal => {
    const sideOf = (held: ReadonlyMap<string | null, readonly Held[]>, connector: Connector): Side => ({
      own: held.get(principal) ?? [],
      further: furtherPrincipals(principal).flatMap(other => held.get(other) ?? []),
      nearer: byValue((nearer.get(principal) ?? []).flatMap(other => held.get(other) ?? [])),
      unspoken: principal === null ? unspokenScopes(connector) : [],
    })
    return new Sides(sideOf(former, pair.before), sideOf(present, pair.after))
  })
  matchAcrossPrincipals(sides)
  const changes = sides.flatMap(side => side.changes(pair))
  return isInferred(pair.before) || isInferred(pair.after) ? changes.map(asSpelledOut) : changes
}

/** Where the provider infers scopes from the code, the list is not known: spelling it out, or no longer, gains and loses nothing by itself. */
function isInferred(connector: Connector): boolean {
  return connector.settings.some(setting => setting.name === 'scopes' && setting.value === 'inferred')
}

function asSpelledOut(change: Change): Change {
  const note =
    'The provider infers scopes where none are declared, so what was in effect on the other side is not known.'
  return { ...change, direction: 'neutral', severity: 'info', note }
}

/** A binding may have tens of thousands of holders: each scope is looked at once. */
function byPrincipal(scopes: readonly Held[]): Map<string | null, Held[]> {
  const groups = new Map<string | null, Held[]>()
  for (const scope of scopes) {
    const own = groups.get(scope.principal)
    if (own === undefined) groups.set(scope.principal, [scope])
    else own.push(scope)
  }
  return groups
}

function holdings(connector: Connector): Held[] {
  const seen = new Map<string, Held>()
  for (const auth of connector.auth) {
    for (const scope of auth.scopes) {
      const key = `${scope.principal}\n${scope.value}`
      const known = seen.get(key)
      if (known === undefined || (known.optional && !scope.optional))
        seen.set(key, { ...scope, provider: auth.provider })
    }
  }
  return [...seen.values()]
}

/** Where one side names no principal and the other names one only, they are the same one: a file may start to spell it out. */
function alignPrincipals(before: readonly Held[], after: readonly Held[]): Held[] {
  const [one, two] = [new Set(before.map(scope => scope.principal)), new Set(after.map(scope => scope.principal))]
  const [only] = one
  return one.size === 1 && two.size === 1 && (only === null || two.has(null))
    ? after.map(scope => ({ ...scope, principal: only ?? null }))
    : [...after]
}

/** For each principal that reaches further than others, those others. */
function nearerPrincipals(
  principals: readonly (string | null)[],
): ReadonlyMap<string | null, readonly (string | null)[]> {
  const nearer = new Map<string | null, (string | null)[]>()
  for (const principal of principals) {
    for (const further of furtherPrincipals(principal)) {
      const list = nearer.get(further)
      if (list === undefined) nearer.set(further, [principal])
      else list.push(principal)
    }
  }
  return nearer
}

/** The scopes of one principal on one side. */
interface Side {
  readonly own: readonly Held[]
  /** Those of principals that reach further, so that they are in effect here as well. */
  readonly further: readonly Held[]
  /** Those of principals that this one reaches further than. */
  readonly nearer: ReadonlyMap<string, Held>
  /** What is held without being named. */
  readonly unspoken: readonly string[]
}

/** The scopes of one principal on both sides, and what becomes of each; every value stands once on a side. */
class Sides {
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

function byValue(scopes: readonly Held[]): Map<string, Held> {
  return new Map(scopes.map(scope => [scope.value, scope]))
}

/** Scopes of one side that nothing is told of yet. */
interface Rest {
  readonly all: Map<string, Held>
  readonly literal: Set<Held>
  /** What a wider scope would include, where that cannot be told from the wider one. */
  readonly narrower: ReadonlyMap<string, readonly Held[]>
}

function restOf(scopes: readonly Held[]): Rest {
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
function standingFor(scope: Held, others: Rest): Held[] {
  if (scope.kind !== 'literal') return [...others.literal]
  const inside = (others.narrower.get(scope.value) ?? []).filter(other => others.all.get(other.value) === other)
  if (inside.length > 0) return inside
  const implied = closure([scope])
  // The scopes of a file may be many, and what one of them implies is not.
  const found = [...implied].flatMap(value => others.all.get(value) ?? [])
  return found.length < 2 ? found : [...others.all.values()].filter(other => implied.has(other.value))
}

/** The same scope under another principal: delegated to application is more power, the other way less; others are power of another kind. */
function matchAcrossPrincipals(sides: readonly Sides[]): void {
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

/** Tells whether a side has the power of a scope: required ones cover required and optional ones, optional ones only optional ones. */
function effectOf(side: readonly Held[]): (scope: Held) => boolean {
  const required = closure(side.filter(held => !held.optional))
  const all = closure(side)
  return scope => isCovered(scope.provider, scope.value, value => (scope.optional ? all : required).has(value))
}

/** What scopes of one principal stand for, each by the implications of its own provider. */
function closure(scopes: readonly Held[]): ReadonlySet<string> {
  const providers = new Set(scopes.map(scope => scope.provider))
  const closed = new Set<string>()
  for (const provider of providers) {
    const own = scopes.filter(scope => scope.provider === provider)
    const values = own.map(scope => scope.value)
    for (const value of closeScopes(provider, values, own[0]?.principal ?? null)) closed.add(value)
  }
  return closed
}

function added(pair: Pair, scope: Held): Change {
  return changeOf(pair, {
    kind: 'scope-added',
    direction: 'expands',
    ...weigh(pair, scope),
    value: scope.value,
    after: say(scope),
    place: scope.place,
  })
}

function widened(pair: Pair, to: Held, from: readonly Held[]): Change {
  return changeOf(pair, {
    kind: 'scope-widened',
    direction: 'expands',
    ...weigh(pair, to),
    value: to.value,
    before: from.map(say).sort(compareText).join(', '),
    after: say(to),
    place: to.place,
  })
}

function weigh(pair: Pair, scope: Held): { readonly severity: Severity; readonly note: string | null } {
  const known = weighScope(scope.provider, scope.value, scope.principal)
  const beside = scope.provider === 'chrome' ? weighExtensionScope(pair.after, scope) : undefined
  if (beside !== undefined) return beside
  if (isDescription(pair.after) && scope.provider === null && scope.kind === 'literal')
    return {
      severity: milder(known.severity, 'low'),
      note: 'The description offers it to its callers; what each operation asks is told there.',
    }
  const note = known.known
    ? known.note
    : 'This scope is not in the catalogue; it is weighed by its name and never taken for harmless.'
  return { severity: known.severity, note }
}

function narrowed(pair: Pair, from: Held, to: readonly Held[]): Change {
  const [first] = to
  const value = to
    .map(scope => scope.value)
    .sort(compareText)
    .join(', ')
  const after = to.map(say).sort(compareText).join(', ')
  return changeOf(pair, {
    kind: 'scope-narrowed',
    direction: 'narrows',
    value,
    before: say(from),
    after,
    place: first?.place ?? placeOf(pair.after),
  })
}

function removed(pair: Pair, scope: Held): Change {
  const place = { file: samePlace(pair, scope.place.file), line: null }
  return changeOf(pair, { kind: 'scope-removed', direction: 'narrows', value: scope.value, before: say(scope), place })
}

/** What is gone has no line any more; it is shown in the file it stood in, or where that file is now. */
function samePlace(pair: Pair, file: string): string {
  return pair.before.places[0]?.file === file ? placeOf(pair.after).file : file
}

function say(scope: Held): string {
  const marks = [scope.principal, scope.optional ? 'optional' : null].filter(mark => mark !== null)
  return marks.length === 0 ? scope.value : `${scope.value} (${marks.join(', ')})`
}
