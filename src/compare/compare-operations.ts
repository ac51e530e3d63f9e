import type { Change, Direction } from '../model/change.ts'
import type { AuthKind, Connector, Operation } from '../model/connector.ts'
import type { Severity } from '../model/severity.ts'
import { authStrength } from './auth-strength.ts'
import { changeOf, type Pair } from './pair.ts'
import { asksNothing, newWays, readRequirement, type Way } from './requirement.ts'

/** Compares what each operation asks of its caller: to ask for nothing lets anybody in, and one more way in is one more to guard. */
export function compareOperations(pair: Pair): Change[] {
  const earlier = new Map(pair.before.operations.map(operation => [operation.id, operation]))
  const kinds: Kinds = [kindsByName(pair.before), kindsByName(pair.after)]
  return pair.after.operations.flatMap(operation => {
    const before = earlier.get(operation.id)
    if (before === undefined || before.auth === operation.auth) return []
    const { direction, severity } = weigh(kinds, before, operation)
    return [
      changeOf(pair, {
        kind: 'auth-changed',
        direction,
        severity,
        value: `${operation.auth ?? 'none'} for ${operation.id}`,
        before: before.auth ?? 'none',
        after: operation.auth ?? 'none',
        place: operation.place,
      }),
    ]
  })
}

/** Kinds of the schemes of both sides by their names. */
type Kinds = readonly [before: ReadonlyMap<string, AuthKind>, after: ReadonlyMap<string, AuthKind>]

function kindsByName(connector: Connector): ReadonlyMap<string, AuthKind> {
  return new Map(connector.auth.map(auth => [auth.name, auth.kind]))
}

interface Weight {
  readonly direction: Direction
  readonly severity: Severity
}

function weigh([kindsBefore, kindsAfter]: Kinds, before: Operation, after: Operation): Weight {
  const [wasOpen, isOpen] = [asksNothing(before), asksNothing(after)]
  if (isOpen && !wasOpen) return { direction: 'expands', severity: after.writes ? 'critical' : 'high' }
  if (isOpen || wasOpen) return { direction: isOpen ? 'neutral' : 'narrows', severity: 'info' }
  const [old, now] = [readRequirement(before.auth ?? 'none'), readRequirement(after.auth ?? 'none')]
  const [gained, lost] = [newWays(old, now), newWays(now, old)]
  const step = leastStrength(kindsAfter, now) - leastStrength(kindsBefore, old)
  if (gained.length > 0 && step < 0) return { direction: 'expands', severity: 'high' }
  if (gained.length > 0 && lost.length === 0) return { direction: 'expands', severity: 'medium' }
  return { direction: lost.length > 0 && (gained.length === 0 || step > 0) ? 'narrows' : 'neutral', severity: 'info' }
}

/** Strength of the weakest way in, which is as strong as the strongest scheme it needs. */
function leastStrength(kinds: ReadonlyMap<string, AuthKind>, ways: readonly Way[]): number {
  const strengthOf = (way: Way): number =>
    [...way.keys()].reduce((most, name) => Math.max(most, authStrength[kinds.get(name) ?? 'unknown']), 0)
  return ways.reduce((least, way) => Math.min(least, strengthOf(way)), Number.POSITIVE_INFINITY)
}
