import type { Change, Direction } from '../model/change.ts'
import type { Trigger } from '../model/connector.ts'
import type { Severity } from '../model/severity.ts'
import { type Filter, readFilter } from './filter.ts'
import { changeOf, type Pair } from './pair.ts'
import { isOpenToStrangers, temptsStrangers } from './strangers.ts'

/** Compares what narrows a trigger that is there on both sides. */
export function compareFilters(pair: Pair, before: Trigger, after: Trigger): Change[] {
  if (before.filter === after.filter) return []
  const [old, now] = [readFilter(before), readFilter(after)]
  if (isSame(old, now)) return []
  const direction = directionOfFilter(old, now)
  return [
    changeOf(pair, {
      kind: 'setting-changed',
      direction,
      severity: direction === 'expands' ? weigh(pair, before, after) : 'info',
      value: `filter of ${after.event}`,
      before: before.filter ?? 'none',
      after: after.filter ?? 'none',
      place: after.place,
      note: direction === 'expands' ? 'It starts in more cases than before.' : null,
    }),
  ]
}

/** The order of values says nothing, unless one of them takes back what those before it gave. */
function isSame(old: Filter, now: Filter): boolean {
  return (
    old.size === now.size &&
    [...old].every(([key, values]) => {
      const other = now.get(key) ?? new Set<string>()
      if ([...values].some(value => value.startsWith('!'))) return [...values].join('\n') === [...other].join('\n')
      return minus(values, other).length + minus(other, values).length === 0
    })
  )
}

/** To start on one more occasion is little; to take a guard away from what strangers can start is much. */
function weigh(pair: Pair, before: Trigger, after: Trigger): Severity {
  if (after.kind === 'schedule') return 'low'
  if (!isOpenToStrangers(after) || !temptsStrangers(pair.after)) return 'medium'
  const [old, now] = [readFilter(before), readFilter(after)]
  const unguarded = !isOpenToStrangers(before) || [...old.keys()].some(key => !now.has(key))
  return unguarded ? 'high' : 'medium'
}

/** Which way a filter goes. A key that goes away lets more in, one that comes lets less in. */
export function directionOfFilter(old: Filter, now: Filter): Direction {
  let wider = [...old.keys()].some(key => !now.has(key))
  let narrower = [...now.keys()].some(key => !old.has(key))
  for (const [key, values] of old) {
    const current = now.get(key)
    if (current === undefined) continue
    if (key === 'cron') {
      // Another hour is no more than this one.
      wider ||= current.size > values.size
      narrower ||= current.size < values.size
      continue
    }
    // What an `-ignore` list or a pattern with `!` names is kept out: there, less is more.
    const keepsOut = (value: string): boolean => key.endsWith('-ignore') || value.startsWith('!')
    const [came, went] = [minus(current, values), minus(values, current)]
    wider ||= came.some(value => !keepsOut(value)) || went.some(keepsOut)
    narrower ||= went.some(value => !keepsOut(value)) || came.some(keepsOut)
  }
  return wider ? 'expands' : narrower ? 'narrows' : 'neutral'
}

function minus(left: ReadonlySet<string>, right: ReadonlySet<string>): string[] {
  return [...left].filter(value => !right.has(value))
}
