import { furtherPrincipals } from '../catalog/aws-reach.ts'
import { isCovered } from '../catalog/cover-scope.ts'
import { closeScopes } from '../catalog/implications.ts'
import type { Connector, Scope } from '../model/connector.ts'

/** A scope with the catalogue it belongs to. */
export interface Held extends Scope {
  readonly provider: string | null
}

/** The scopes of a connector, each once for each principal; what is always asked for counts before what is asked for when needed. */
export function holdings(connector: Connector): Held[] {
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
export function alignPrincipals(before: readonly Held[], after: readonly Held[]): Held[] {
  const [one, two] = [new Set(before.map(scope => scope.principal)), new Set(after.map(scope => scope.principal))]
  const [only] = one
  return one.size === 1 && two.size === 1 && (only === null || two.has(null))
    ? after.map(scope => ({ ...scope, principal: only ?? null }))
    : [...after]
}

/** A binding may have tens of thousands of holders: each scope is looked at once. */
export function byPrincipal(scopes: readonly Held[]): Map<string | null, Held[]> {
  const groups = new Map<string | null, Held[]>()
  for (const scope of scopes) {
    const own = groups.get(scope.principal)
    if (own === undefined) groups.set(scope.principal, [scope])
    else own.push(scope)
  }
  return groups
}

/** For each principal that reaches further than others, those others. */
export function nearerPrincipals(
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

/** Scopes by their value. */
export function byValue(scopes: readonly Held[]): Map<string, Held> {
  return new Map(scopes.map(scope => [scope.value, scope]))
}

/** Tells whether a side has the power of a scope: required ones cover required and optional ones, optional ones only optional ones. */
export function effectOf(side: readonly Held[]): (scope: Held) => boolean {
  const required = closure(side.filter(held => !held.optional))
  const all = closure(side)
  return scope => isCovered(scope.provider, scope.value, value => (scope.optional ? all : required).has(value))
}

/** What scopes of one principal stand for, each by the implications of its own provider. */
export function closure(scopes: readonly Held[]): ReadonlySet<string> {
  const providers = new Set(scopes.map(scope => scope.provider))
  const closed = new Set<string>()
  for (const provider of providers) {
    const own = scopes.filter(scope => scope.provider === provider)
    const values = own.map(scope => scope.value)
    for (const value of closeScopes(provider, values, own[0]?.principal ?? null)) closed.add(value)
  }
  return closed
}
