import type { Change } from '../model/change.ts'
import { accessSetting, type Connector, type Trigger } from '../model/connector.ts'
import { compareFilters } from './compare-filters.ts'
import { compareRoutes } from './compare-routes.ts'
import { changeOf, type Pair } from './pair.ts'
import { isOpenToStrangers, weighStart } from './strangers.ts'
import { triggerRemoved } from './trigger-removed.ts'

/** Compares what lets the outside start a connector: events, webhooks and inbound routes, with what narrows them. */
export function compareTriggers(pair: Pair): Change[] {
  const before = byEvent(pair.before.triggers)
  const after = byEvent(pair.after.triggers)
  const changes: Change[] = []
  for (const [event, trigger] of after) {
    const old = before.get(event)
    if (old === undefined) changes.push(started(pair, trigger))
    else changes.push(...compareFilters(pair, old, trigger), ...compareTrust(pair, old, trigger))
  }
  for (const [event, trigger] of before)
    if (!after.has(event)) changes.push(triggerRemoved(pair, event, trigger.place.file))
  return [...changes, ...compareRoutes(pair)]
}

function byEvent(triggers: readonly Trigger[]): Map<string, Trigger> {
  return new Map(triggers.map(trigger => [trigger.event, trigger]))
}

function started(pair: Pair, trigger: Trigger): Change {
  return changeOf(pair, {
    kind: 'trigger-added',
    direction: 'expands',
    severity: weighStart(pair.after, trigger),
    value: trigger.event,
    after: trigger.filter === null ? trigger.event : `${trigger.event} (${trigger.filter})`,
    place: trigger.place,
    note:
      trigger.authenticated === false
        ? 'Whoever knows the address can call it; nothing asks who it is.'
        : isOpenToStrangers(trigger)
          ? 'Anybody can start it, and it runs with the rights of this repository.'
          : null,
  })
}

function compareTrust(pair: Pair, before: Trigger, after: Trigger): Change[] {
  if (before.authenticated === after.authenticated || before.authenticated === null || after.authenticated === null)
    return []
  // Who is let in is told by that setting or by the operation of that name, and better.
  if ([pair.before, pair.after].every(side => hasAccess(side, after.event))) return []
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

function hasAccess(connector: Connector, event: string): boolean {
  return (
    connector.settings.some(setting => setting.name === accessSetting(event)) ||
    connector.operations.some(operation => operation.id === event && operation.auth !== null)
  )
}
