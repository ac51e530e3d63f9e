import type { Change, Direction } from '../model/change.ts'
import type { Connector, Operation, Trigger } from '../model/connector.ts'
import { placeOf } from './draft-change.ts'
import { changeOf, type Pair } from './pair.ts'

/** Compares what lets the outside start a connector: events, webhooks and inbound routes, with what narrows them. */
export function compareTriggers(pair: Pair): Change[] {
  const before = byEvent(pair.before.triggers)
  const after = byEvent(pair.after.triggers)
  const changes: Change[] = []
  for (const [event, trigger] of after) {
    const old = before.get(event)
    if (old === undefined) changes.push(started(pair, trigger))
    else changes.push(...compareFilter(pair, old, trigger), ...compareTrust(pair, old, trigger))
  }
  for (const [event, trigger] of before) if (!after.has(event)) changes.push(stopped(pair, event, trigger.place.file))
  return [...changes, ...compareRoutes(pair)]
}

function byEvent(triggers: readonly Trigger[]): Map<string, Trigger> {
  return new Map(triggers.map(trigger => [trigger.event, trigger]))
}

function started(pair: Pair, trigger: Trigger): Change {
  const grave = trigger.untrusted || trigger.authenticated === false
  return changeOf(pair, {
    kind: 'trigger-added',
    direction: 'expands',
    severity: grave ? 'high' : trigger.kind === 'manual' ? 'low' : 'medium',
    value: trigger.event,
    after: trigger.filter === null ? trigger.event : `${trigger.event} (${trigger.filter})`,
    place: trigger.place,
    note: trigger.untrusted
      ? 'Anybody can start it, and it runs with the rights of this repository.'
      : trigger.authenticated === false
        ? 'Whoever knows the address can call it; nothing asks who it is.'
        : null,
  })
}

function stopped(pair: Pair, event: string, file: string): Change {
  const shown = file === pair.before.places[0]?.file ? placeOf(pair.after).file : file
  return changeOf(pair, {
    kind: 'trigger-removed',
    direction: 'narrows',
    value: event,
    before: event,
    place: { file: shown, line: null },
  })
}

function compareTrust(pair: Pair, before: Trigger, after: Trigger): Change[] {
  if (before.authenticated === after.authenticated || before.authenticated === null || after.authenticated === null)
    return []
  return [
    changeOf(pair, {
      kind: 'setting-changed',
      direction: after.authenticated ? 'narrows' : 'expands',
      severity: after.authenticated ? 'info' : 'high',
      value: `authentication of ${after.event}`,
      before: before.authenticated ? 'required' : 'none',
      after: after.authenticated ? 'required' : 'none',
      place: after.place,
    }),
  ]
}

function compareFilter(pair: Pair, before: Trigger, after: Trigger): Change[] {
  if (before.filter === after.filter) return []
  const direction = directionOfFilter(before.filter, after.filter)
  return [
    changeOf(pair, {
      kind: 'setting-changed',
      direction,
      severity: direction !== 'expands' ? 'info' : after.untrusted ? 'high' : 'medium',
      value: `filter of ${after.event}`,
      before: before.filter ?? 'none',
      after: after.filter ?? 'none',
      place: after.place,
      note: direction === 'expands' ? 'It starts in more cases than before.' : null,
    }),
  ]
}

/** Reads filters as the readers write them: `key: a, b; key: c`. A key that goes away lets more in, one that comes lets less in. */
export function directionOfFilter(before: string | null, after: string | null): Direction {
  const [old, now] = [parseFilter(before), parseFilter(after)]
  let wider = [...old.keys()].some(key => !now.has(key))
  let narrower = [...now.keys()].some(key => !old.has(key))
  for (const [key, values] of old) {
    const current = now.get(key)
    if (current === undefined) continue
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

function parseFilter(filter: string | null): Map<string, Set<string>> {
  const parsed = new Map<string, Set<string>>()
  for (const part of filter?.split('; ') ?? []) {
    const colon = part.indexOf(': ')
    if (colon > 0) parsed.set(part.slice(0, colon), new Set(part.slice(colon + 2).split(', ')))
  }
  return parsed
}

/** Operations that a definition offers to others are inbound routes; those that a connector calls are not. */
function compareRoutes(pair: Pair): Change[] {
  if (!offersOperations(pair.after)) return []
  const before = new Set(pair.before.operations.map(operation => operation.id))
  const after = new Set(pair.after.operations.map(operation => operation.id))
  const added = pair.after.operations.filter(operation => !before.has(operation.id))
  // A new description brings all its operations: they are told one by one only where they let anybody in.
  const told = pair.added ? added.filter(operation => isOpen(operation) && operation.writes) : added
  return [
    ...told.map(operation => routeAdded(pair, operation)),
    ...pair.before.operations
      .filter(operation => !after.has(operation.id))
      .map(operation => stopped(pair, operation.id, operation.place.file)),
  ]
}

function offersOperations(connector: Connector): boolean {
  return connector.format === 'openapi'
}

function isOpen(operation: Operation): boolean {
  return operation.auth === null || operation.auth.split('|').some(alternative => alternative.trim() === 'none')
}

function routeAdded(pair: Pair, operation: Operation): Change {
  const open = isOpen(operation)
  return changeOf(pair, {
    kind: 'trigger-added',
    direction: 'expands',
    severity: open ? (operation.writes ? 'high' : 'medium') : 'low',
    value: operation.id,
    after: operation.auth ?? 'no authentication declared',
    place: operation.place,
    note: open ? 'The description asks nothing of who calls it.' : null,
  })
}
