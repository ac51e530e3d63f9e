import { endsByRule, lifecycleById } from '../catalog/lifecycles.ts'
import type { Change } from '../model/change.ts'
import { type Deprecation, earlierVersions } from '../model/connector.ts'
import { milder, type Severity } from '../model/severity.ts'
import { placeOf } from './draft-change.ts'
import { type Background, changeOf, type Pair } from './pair.ts'

/** Compares the signs that something ends: flag, text, tier and calendar are told apart, each for what it is about. */
export function compareDeprecations(pair: Pair, background: Background): Change[] {
  // Where there was no connector before, nobody here uses an earlier version of it.
  const isTold = (item: Deprecation) =>
    !isCurrent(item, background.day) && !(pair.added && item.subject.startsWith(earlierVersions))
  const before = new Map(pair.before.deprecations.filter(isTold).map(item => [keyOf(item), item]))
  const after = new Map(pair.after.deprecations.filter(isTold).map(item => [keyOf(item), item]))
  const changes: Change[] = []
  for (const [key, item] of after) if (!before.has(key)) changes.push(added(pair, item, background.day))
  for (const [key, item] of before) {
    if (after.has(key)) continue
    const { file } = placeOf(pair.after)
    changes.push(
      changeOf(pair, {
        kind: 'deprecation-removed',
        direction: 'neutral',
        value: item.subject,
        before: sayDates(item),
        place: { file, line: null },
      }),
    )
  }
  return changes
}

/** Where every version ends a year after it came, the newest ends soon as well: none is a sign of anything before its end. */
function isCurrent({ lifecycle, retired }: Deprecation, day: string): boolean {
  return lifecycle !== null && retired !== null && retired > day && endsByRule(lifecycle)
}

function keyOf(item: Deprecation): string {
  return `${item.signal} ${item.subject} ${item.lifecycle ?? ''}`
}

function added(pair: Pair, item: Deprecation, day: string): Change {
  return changeOf(pair, {
    kind: 'deprecation-added',
    direction: 'neutral',
    severity: weighDeprecation(item, day),
    value: item.subject,
    after: sayDates(item),
    place: item.place,
    note: item.message,
  })
}

/** High once its end is past, low while that is more than a year away, else medium; what the calendar is not sure of never exceeds medium. */
export function weighDeprecation(item: Deprecation, day: string): Severity {
  if (item.retired === null) return item.certain && isGone(item) ? 'high' : 'medium'
  const severity = item.retired <= day ? 'high' : item.retired > yearAfter(day) ? 'low' : 'medium'
  return item.certain ? severity : milder(severity, 'medium')
}

/** Gone already, on a day that nobody wrote down. */
function isGone({ lifecycle }: Deprecation): boolean {
  const events = lifecycle === null ? [] : (lifecycleById(lifecycle)?.events ?? [])
  return events.some(event => event.what === 'retired' && event.date === null && event.state === 'in-force')
}

function yearAfter(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`
}

function sayDates(item: Deprecation): string {
  const parts = [
    item.deprecated === null ? null : `deprecated since ${item.deprecated}`,
    item.retired === null ? null : `ends ${item.retired}`,
  ].filter(part => part !== null)
  return parts.length === 0 ? `deprecated (${item.signal})` : parts.join(', ')
}
