import { furtherPrincipals } from '../catalog/aws-reach.ts'
import type { Change } from '../model/change.ts'
import type { Connector } from '../model/connector.ts'
import { compareText } from '../model/order.ts'
import { alignPrincipals, byPrincipal, byValue, type Held, holdings, nearerPrincipals } from './held-scopes.ts'
import type { Pair } from './pair.ts'
import { matchAcrossPrincipals, type Side, Sides } from './scope-sides.ts'
import { unspokenScopes } from './unspoken-scopes.ts'

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
