import type { Change, Direction } from '../model/change.ts'
import type { Secret, Setting } from '../model/connector.ts'
import { milder, type Severity } from '../model/severity.ts'
import { placeOf } from './draft-change.ts'
import { changeOf, type Pair } from './pair.ts'

/** Compares protective settings by their effective values, and the secrets that stand in a file or are handed on. */
export function compareSettings(pair: Pair): Change[] {
  const before = new Map(pair.before.settings.map(setting => [setting.name, setting]))
  const after = new Map(pair.after.settings.map(setting => [setting.name, setting]))
  const changes: Change[] = []
  for (const [name, setting] of after) {
    const old = before.get(name)
    if (old === undefined ? setting.exposure > 0 && !isPartOfNew(name) : old.value !== setting.value)
      changes.push(changed(pair, old, setting))
  }
  for (const [name, setting] of before)
    if (!after.has(name) && setting.exposure > 0) changes.push(dropped(pair, setting))
  return [...changes, ...compareSecrets(pair)]
}

/** A job that is new never had an environment, so that it has none is no protection lost. */
function isPartOfNew(name: string): boolean {
  return name.startsWith('environment ')
}

function changed(pair: Pair, before: Setting | undefined, after: Setting): Change {
  const direction = directionOf(before, after)
  return changeOf(pair, {
    kind: 'setting-changed',
    direction,
    severity: direction === 'expands' ? weigh(pair, after) : 'info',
    value: after.name,
    before: before?.value ?? null,
    after: after.value,
    place: after.place,
  })
}

/** Lists that let in what they name although they protect: one more entry lets more in. */
const allowLists = new Set(['allowed-ip-ranges'])

function directionOf(before: Setting | undefined, after: Setting): Direction {
  const step = after.exposure - (before?.exposure ?? 0)
  if (step !== 0) return step > 0 ? 'expands' : 'narrows'
  if (before === undefined || (after.exposure === 0 && !allowLists.has(after.name))) return 'neutral'
  // As many entries as before, but others: what is new among them was not let in before.
  const known = new Set(before.value.split(', '))
  return after.value.split(', ').some(entry => !known.has(entry)) ? 'expands' : 'narrows'
}

/** What a provider leaves open unless somebody acts is worth less on a new connector than a protection that is taken away. */
const openByDefault: ReadonlyMap<string, Severity> = new Map([
  ['token-rotation', 'low'],
  ['allowed-ip-ranges', 'low'],
  ['permissions', 'medium'],
])

function weigh(pair: Pair, setting: Setting): Severity {
  return pair.added ? milder(setting.weight, openByDefault.get(setting.name) ?? setting.weight) : setting.weight
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

function compareSecrets(pair: Pair): Change[] {
  const known = new Set(pair.before.secrets.map(keyOf))
  return pair.after.secrets
    .filter(secret => !known.has(keyOf(secret)))
    .map(secret => (secret.kind === 'literal' ? exposed(pair, secret) : handedOn(pair, secret)))
}

function keyOf(secret: Secret): string {
  return `${secret.kind} ${secret.name}`
}

function exposed(pair: Pair, secret: Secret): Change {
  return changeOf(pair, {
    kind: 'secret-exposed',
    direction: 'expands',
    severity: 'critical',
    value: secret.name,
    place: secret.place,
    note: 'The secret itself stands in the file, and stays in the history.',
  })
}

function handedOn(pair: Pair, secret: Secret): Change {
  return changeOf(pair, {
    kind: 'setting-changed',
    direction: 'expands',
    severity: 'medium',
    value: `secret ${secret.name}`,
    after: 'handed on',
    place: secret.place,
  })
}
