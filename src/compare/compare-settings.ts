import type { Change } from '../model/change.ts'
import type { Secret, Setting } from '../model/connector.ts'
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
  const step = after.exposure - (before?.exposure ?? 0)
  return changeOf(pair, {
    kind: 'setting-changed',
    direction: step > 0 ? 'expands' : step < 0 ? 'narrows' : 'neutral',
    severity: step > 0 ? after.weight : 'info',
    value: after.name,
    before: before?.value ?? null,
    after: after.value,
    place: after.place,
  })
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
