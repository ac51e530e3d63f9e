import type { Change } from '../model/change.ts'
import type { Code, Connector } from '../model/connector.ts'
import type { Severity } from '../model/severity.ts'
import { changeOf, type Pair } from './pair.ts'

/** Formats whose scripts are this repository's own and stand in the diff beside everything else it runs. */
const ownScripts = new Set(['github-workflow', 'github-action'])

/** Compares the code a connector runs, by kind, name and digest; a step that only moved or was renamed is no change. */
export function compareCode(pair: Pair): Change[] {
  const same = new Set(pair.before.code.map(code => keyOf(code) + contentOf(code)))
  const kept = new Set(pair.after.code.map(code => keyOf(code) + contentOf(code)))
  const gone = pair.before.code.filter(code => !kept.has(keyOf(code) + contentOf(code)))
  const fresh = pair.after.code.filter(code => !same.has(keyOf(code) + contentOf(code)))
  const other = withoutRenamed(gone, fresh)
  const earlier = new Set(gone.map(keyOf))
  return other.map(code => (earlier.has(keyOf(code)) ? changed(pair, code) : added(pair, code)))
}

/** Leaves out what only has another name now: each piece that is gone accounts for one of the same content. */
function withoutRenamed(gone: readonly Code[], fresh: readonly Code[]): Code[] {
  const counts = new Map<string, number>()
  for (const code of gone) counts.set(contentOf(code), (counts.get(contentOf(code)) ?? 0) + 1)
  return fresh.filter(code => {
    const left = counts.get(contentOf(code)) ?? 0
    counts.set(contentOf(code), left - 1)
    return left <= 0
  })
}

function keyOf(code: Code): string {
  return `${code.kind} ${code.name}\n`
}

function contentOf(code: Code): string {
  return `${code.kind} ${code.digest} ${code.untrusted}`
}

function added(pair: Pair, code: Code): Change {
  return changeOf(pair, {
    kind: 'code-added',
    direction: 'expands',
    severity: weigh(pair.after, code),
    value: code.name,
    after: code.kind,
    place: code.place,
    note: code.untrusted ? 'The code belongs to whoever starts it.' : null,
  })
}

function changed(pair: Pair, code: Code): Change {
  const own = ownScripts.has(pair.after.format)
  const [before, after] = [packageOf(pair.before), packageOf(pair.after)]
  // Of a command the package it starts is worth naming: another one is another publisher's code.
  const replaced = code.kind === 'command' && before !== after
  return changeOf(pair, {
    kind: 'code-changed',
    direction: own ? 'neutral' : 'expands',
    severity: own ? 'low' : 'high',
    value: code.name,
    before: replaced ? before : null,
    after: replaced ? after : code.kind,
    place: code.place,
  })
}

function packageOf(connector: Connector): string | null {
  return connector.purl?.replace(/(?<=.)@[^@/]*$/, '') ?? null
}

function weigh(connector: Connector, code: Code): Severity {
  // Code of strangers is no danger where strangers cannot start it with the rights of the repository.
  if (code.untrusted) return connector.triggers.some(trigger => trigger.untrusted) ? 'high' : 'low'
  if (!ownScripts.has(connector.format)) return 'high'
  if (code.kind === 'container') return 'medium'
  const holdsPower =
    connector.secrets.length > 0 || connector.auth.some(auth => auth.scopes.some(scope => /write/.test(scope.value)))
  return holdsPower ? 'medium' : 'low'
}
