import { closeScopes } from '../catalog/implications.ts'
import { weighScope } from '../catalog/scopes.ts'
import type { Change } from '../model/change.ts'
import type { Connector, Scope } from '../model/connector.ts'
import { compareText } from '../model/order.ts'
import { milder, type Severity } from '../model/severity.ts'
import { placeOf } from './draft-change.ts'
import { changeOf, type Pair } from './pair.ts'
import { unspokenScopes } from './unspoken-scopes.ts'

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
  const sides = principals.map(principal => {
    const own = (scopes: readonly Held[]) => scopes.filter(scope => scope.principal === principal)
    const unspoken = (connector: Connector) => (principal === null ? unspokenScopes(connector) : [])
    return new Sides(own(before), own(after), unspoken(pair.before), unspoken(pair.after))
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

/** The scopes of one principal on both sides, and what becomes of each. */
class Sides {
  /** Held now, and not in effect before. */
  readonly gained: Held[]
  /** Held before, and not in effect now. */
  readonly lost: Held[]
  private readonly before: readonly Held[]
  private readonly after: readonly Held[]
  readonly moved: { readonly from: Held; readonly to: Held; readonly widens: boolean }[] = []

  constructor(
    before: readonly Held[],
    after: readonly Held[],
    unspokenBefore: readonly string[],
    unspokenAfter: readonly string[],
  ) {
    this.before = before
    this.after = after
    this.gained = after.filter(scope => !inEffect(scope, before) && !unspokenBefore.includes(scope.value))
    this.lost = before.filter(scope => !inEffect(scope, after) && !unspokenAfter.includes(scope.value))
  }

  changes(pair: Pair): Change[] {
    const used = new Set<Held>()
    const changes: Change[] = this.moved.map(({ from, to, widens }) =>
      widens ? widened(pair, to, [from]) : narrowed(pair, from, [to]),
    )
    for (const move of this.moved) used.add(move.from).add(move.to)
    for (const scope of this.gained.filter(gained => !used.has(gained))) {
      const replaced = this.replacedBy(scope).filter(old => !used.has(old))
      if (replaced.length === 0) continue
      for (const old of replaced) used.add(old)
      used.add(scope)
      changes.push(widened(pair, scope, replaced))
    }
    for (const scope of this.lost.filter(lost => !used.has(lost))) {
      const successors = this.succeeding(scope).filter(next => !used.has(next))
      if (successors.length === 0) continue
      used.add(scope)
      for (const next of successors) used.add(next)
      changes.push(narrowed(pair, scope, successors))
    }
    for (const scope of this.gained) if (!used.has(scope)) changes.push(added(pair, scope))
    for (const scope of this.lost) if (!used.has(scope)) changes.push(removed(pair, scope))
    return changes
  }

  /** Scopes that are gone (or were optional) and that a gained one stands for. */
  private replacedBy(gained: Held): Held[] {
    const same = this.before.find(scope => scope.value === gained.value)
    if (same !== undefined) return [same]
    const gone = this.before.filter(scope => !this.after.some(still => still.value === scope.value))
    if (gained.kind !== 'literal') return gone.filter(scope => scope.kind === 'literal')
    const implied = closure([gained])
    return gone.filter(scope => implied.has(scope.value))
  }

  /** Scopes that are new (or became optional) and that a lost one covered. */
  private succeeding(lost: Held): Held[] {
    const same = this.after.find(scope => scope.value === lost.value)
    if (same !== undefined) return [same]
    const fresh = this.after.filter(scope => !this.before.some(old => old.value === scope.value))
    if (lost.kind !== 'literal') return fresh.filter(scope => scope.kind === 'literal')
    const implied = closure([lost])
    return fresh.filter(scope => implied.has(scope.value))
  }
}

/** The same scope under another principal: delegated to application is more power, the other way less; others are power of another kind. */
function matchAcrossPrincipals(sides: readonly Sides[]): void {
  for (const side of sides) {
    for (const gained of side.gained.filter(scope => scope.principal === 'application')) {
      const from = sides
        .flatMap(other => other.lost)
        .find(scope => scope.principal === 'delegated' && scope.value === gained.value)
      if (from !== undefined) side.moved.push({ from, to: gained, widens: true })
    }
    for (const lost of side.lost.filter(scope => scope.principal === 'application')) {
      const to = sides
        .flatMap(other => other.gained)
        .find(scope => scope.principal === 'delegated' && scope.value === lost.value)
      if (to !== undefined) side.moved.push({ from: lost, to, widens: false })
    }
  }
  for (const side of sides) {
    const taken = new Set(
      sides.filter(other => other !== side).flatMap(other => other.moved.flatMap(move => [move.from, move.to])),
    )
    remove(side.gained, taken)
    remove(side.lost, taken)
  }
}

function remove(from: Held[], taken: ReadonlySet<Held>): void {
  for (let index = from.length - 1; index >= 0; index--) {
    const scope = from[index]
    if (scope !== undefined && taken.has(scope)) from.splice(index, 1)
  }
}

/** True where a side already has the power of a scope: required ones cover required and optional ones, optional ones only optional ones. */
function inEffect(scope: Held, side: readonly Held[]): boolean {
  const holders = scope.optional ? side : side.filter(held => !held.optional)
  return holders.some(held => held.value === scope.value) || closure(holders).has(scope.value)
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
  if (pair.after.format === 'openapi' && scope.provider === null && scope.kind === 'literal')
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
