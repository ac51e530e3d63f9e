import type { Change, Direction } from '../model/change.ts'
import { plainArguments, protectiveArguments, type Setting, tokenOfJob } from '../model/connector.ts'
import { milder, type Severity } from '../model/severity.ts'
import { compareArguments } from './compare-arguments.ts'
import { stackOwner } from './compare-identity.ts'
import { compareJobTokens } from './compare-job-tokens.ts'
import { compareSecrets } from './compare-secrets.ts'
import { placeOf } from './draft-change.ts'
import { allowLists, identities, offUntilTurnedOn, ofParts, onlyCompared, openByDefault } from './known-settings.ts'
import { changeOf, type Pair } from './pair.ts'

/** Compares protective settings by their effective values, and the secrets that stand in a file or are handed on. */
export function compareSettings(pair: Pair): Change[] {
  const before = new Map(pair.before.settings.map(setting => [setting.name, setting]))
  const after = new Map(pair.after.settings.map(setting => [setting.name, setting]))
  const { came, went } = withoutRenamed(
    pair.after.settings.filter(
      setting =>
        isTold(setting) &&
        !before.has(setting.name) &&
        !onlyCompared.has(setting.name) &&
        !(pair.added && isOffAnyway(setting)),
    ),
    pair.before.settings.filter(
      setting => isTold(setting) && !after.has(setting.name) && !onlyCompared.has(setting.name),
    ),
  )
  const kept = pair.after.settings.flatMap(setting => {
    const old = before.get(setting.name)
    return old === undefined || old.value === setting.value || isToldElsewhere(setting)
      ? []
      : [changed(pair, old, setting)]
  })
  return [
    ...kept,
    ...came.map(setting => changed(pair, undefined, setting)),
    ...went.map(setting => dropped(pair, setting)),
    ...compareArguments(pair),
    ...compareJobTokens(pair),
    ...compareSecrets(pair),
  ]
}

/** Where a setting stands on one side only, what matters is exposure. */
function isTold(setting: Setting): boolean {
  return setting.exposure > 0 && !ofParts.test(setting.name)
}

/** Whose API it is makes another owner; what a job may do is weighed scope by scope, what a server is told word by word. */
function isToldElsewhere({ name }: Setting): boolean {
  return name === plainArguments || name === protectiveArguments || name === stackOwner || name.startsWith(tokenOfJob)
}

function isOffAnyway(setting: Setting): boolean {
  return offUntilTurnedOn.get(setting.name) === setting.value
}

/** Leaves out what only carries the name of a job, a step or a scheme that has another name now: `runner build` and `runner test`. */
function withoutRenamed(came: readonly Setting[], went: readonly Setting[]) {
  const free = new Map<string, Setting[]>()
  for (const setting of [...went].reverse()) {
    const same = free.get(sayFamily(setting))
    if (same === undefined) free.set(sayFamily(setting), [setting])
    else same.push(setting)
  }
  const renamed = new Set<Setting>()
  const others = came.filter(setting => {
    const from = setting.name.includes(' ') ? free.get(sayFamily(setting))?.pop() : undefined
    if (from !== undefined) renamed.add(from)
    return from === undefined
  })
  return { came: others, went: went.filter(setting => !renamed.has(setting)) }
}

function sayFamily(setting: Setting): string {
  return `${sayKind(setting)}\n${setting.value}\n${setting.exposure}`
}

/** What a setting is, without what it is of: `pkce` of `pkce orchard`. */
function sayKind({ name }: Setting): string {
  return name.split(' ', 1)[0] ?? name
}

function changed(pair: Pair, before: Setting | undefined, after: Setting): Change {
  const direction = directionOf(before, after)
  return changeOf(pair, {
    kind: 'setting-changed',
    direction,
    severity: direction === 'expands' ? weigh(before, after) : 'info',
    value: after.name,
    before: before?.value ?? null,
    after: after.value,
    place: after.place,
  })
}

function directionOf(before: Setting | undefined, after: Setting): Direction {
  const step = after.exposure - (before?.exposure ?? 0)
  if (step < 0 && before !== undefined && isListing(before) && isListing(after) && hasNew(before, after))
    return 'expands'
  if (step !== 0) return step > 0 ? 'expands' : 'narrows'
  if (before !== undefined && identities.has(sayKind(after))) return 'expands'
  if (before === undefined || (after.exposure === 0 && !allowLists.has(after.name))) return 'neutral'
  return hasNew(before, after) ? 'expands' : 'narrows'
}

/** True for a list of what is let in, which is as exposed as it is long: a shorter one may still let in something else. */
function isListing({ value, exposure }: Setting): boolean {
  return exposure > 0 && value.split(', ').length === exposure
}

/** Whether there are entries that were not let in before, however many there are. */
function hasNew(before: Setting, after: Setting): boolean {
  const known = new Set(before.value.split(', '))
  return after.value.split(', ').some(entry => !known.has(entry))
}

function weigh(before: Setting | undefined, after: Setting): Severity {
  return before === undefined ? milder(after.weight, openByDefault.get(sayKind(after)) ?? after.weight) : after.weight
}

function dropped(pair: Pair, before: Setting): Change {
  const { file } = placeOf(pair.after)
  return changeOf(pair, {
    kind: 'setting-changed',
    direction: 'narrows',
    value: before.name,
    before: before.value,
    place: { file, line: null },
  })
}
