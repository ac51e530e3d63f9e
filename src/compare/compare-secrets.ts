import type { Change } from '../model/change.ts'
import type { Secret } from '../model/connector.ts'
import { placeOf } from './draft-change.ts'
import { changeOf, type Pair } from './pair.ts'

/** Compares the secrets that stand in a file or are handed on, by name; a value that gives way to a reference is an improvement. */
export function compareSecrets(pair: Pair): Change[] {
  const [before, after] = [byName(pair.before.secrets), byName(pair.after.secrets)]
  return [
    ...[...after.values()].flatMap(secret => {
      const old = before.get(secret.name)
      if (old?.kind === secret.kind) return []
      if (secret.kind === 'literal') return [exposed(pair, secret)]
      return [old === undefined ? handedOn(pair, secret) : takenOut(pair, secret)]
    }),
    ...[...before.values()].flatMap(secret => (after.has(secret.name) ? [] : [withdrawn(pair, secret)])),
  ]
}

/** One secret for each name; one that stands in the file counts more than a reference. */
function byName(secrets: readonly Secret[]): Map<string, Secret> {
  const named = new Map<string, Secret>()
  for (const secret of secrets) if (named.get(secret.name)?.kind !== 'literal') named.set(secret.name, secret)
  return named
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

function takenOut(pair: Pair, secret: Secret): Change {
  return changeOf(pair, {
    kind: 'setting-changed',
    direction: 'narrows',
    value: `secret ${secret.name}`,
    before: 'in the file',
    after: 'by reference',
    place: secret.place,
    note: 'It stays in the history until it is revoked.',
  })
}

function withdrawn(pair: Pair, secret: Secret): Change {
  const { file } = placeOf(pair.after)
  const isLiteral = secret.kind === 'literal'
  return changeOf(pair, {
    kind: 'setting-changed',
    direction: 'narrows',
    value: `secret ${secret.name}`,
    before: isLiteral ? 'in the file' : 'handed on',
    after: isLiteral ? 'not in the file' : 'not handed on',
    place: { file, line: null },
    note: isLiteral ? 'It stays in the history until it is revoked.' : null,
  })
}
