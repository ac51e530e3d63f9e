import { closeScopes } from '../catalog/implications.ts'
import { weighScope } from '../catalog/scopes.ts'
import type { Change } from '../model/change.ts'
import { type Connector, type Setting, scopesOf, tokenOfJob } from '../model/connector.ts'
import { milder, type Severity, severities } from '../model/severity.ts'
import { placeOf } from './draft-change.ts'
import { changeOf, type Pair } from './pair.ts'
import { leastDefault, unspokenScopes } from './unspoken-scopes.ts'

const provider = 'github-workflow'

/**
 * Tells what one job is given, or gives up, while another job of the workflow holds it all along: the scopes of the workflow stay the same then.
 * What no job held before is told as a scope.
 */
export function compareJobTokens(pair: Pair): Change[] {
  const [before, after] = [tokensOf(pair.before), tokensOf(pair.after)]
  if (before.size === 0 || after.size === 0) return []
  const [heldBefore, heldAfter] = [heldBy(pair.before), heldBy(pair.after)]
  const gone = countGone(before, after)
  return [...after].flatMap(([job, token]) => {
    const old = before.get(job)
    if (old === undefined)
      return isRenamed(token, gone) ? [] : given(pair, job, token, null, heldBefore).filter(isGrave)
    return [...given(pair, job, token, old, heldBefore), ...withheld(pair, job, token, old, heldAfter)]
  })
}

/** The token of a job: its scopes as written, and all they stand for. */
interface Token {
  readonly scopes: readonly string[]
  readonly effect: ReadonlySet<string>
  readonly setting: Setting
}

function tokensOf({ settings }: Connector): Map<string, Token> {
  const effects = new Map<string, ReadonlySet<string>>()
  return new Map(
    settings
      .filter(setting => setting.name.startsWith(tokenOfJob))
      .map(setting => {
        const scopes = readScopes(setting.value)
        // Jobs may be many, and most of them are given the same.
        const effect = effects.get(setting.value) ?? effectOf(scopes)
        effects.set(setting.value, effect)
        return [setting.name.slice(tokenOfJob.length), { scopes, effect, setting }]
      }),
  )
}

function effectOf(scopes: readonly string[]): ReadonlySet<string> {
  return closeScopes(provider, scopes[0] === byDefault ? [byDefault, ...leastDefault] : scopes, null)
}

/** What a job has where nothing is declared for it: the repository decides, and it may be all. */
const byDefault = 'the default permissions'

function readScopes(value: string): string[] {
  if (value === 'default') return [byDefault]
  return value === 'none' ? [] : value.split(', ')
}

function heldBy(connector: Connector): ReadonlySet<string> {
  const scopes = scopesOf(connector).map(scope => scope.value)
  const unspoken = unspokenScopes(connector)
  return closeScopes(provider, unspoken.length === 0 ? scopes : [...scopes, ...unspoken, byDefault], null)
}

/** How many jobs are gone, by what they were given. */
function countGone(before: ReadonlyMap<string, Token>, after: ReadonlyMap<string, Token>): Map<string, number> {
  const gone = new Map<string, number>()
  for (const [job, { setting }] of before)
    if (!after.has(job)) gone.set(setting.value, (gone.get(setting.value) ?? 0) + 1)
  return gone
}

/** A job that is gone accounts for one new job that is given the same. */
function isRenamed({ setting }: Token, gone: Map<string, number>): boolean {
  const left = gone.get(setting.value) ?? 0
  gone.set(setting.value, left - 1)
  return left > 0
}

function given(pair: Pair, job: string, now: Token, old: Token | null, held: ReadonlySet<string>): Change[] {
  return now.scopes
    .filter(scope => held.has(scope) && old?.effect.has(scope) !== true)
    .map(scope =>
      changeOf(pair, {
        kind: 'setting-changed',
        direction: 'expands',
        severity: weigh(scope),
        value: `${scope} to ${job}`,
        after: 'given',
        place: now.setting.place,
        note: 'Another job has it already; one more can use it now.',
      }),
    )
}

function withheld(pair: Pair, job: string, now: Token, old: Token, held: ReadonlySet<string>): Change[] {
  const { file } = placeOf(pair.after)
  return old.scopes
    .filter(scope => held.has(scope) && !now.effect.has(scope))
    .map(scope =>
      changeOf(pair, {
        kind: 'setting-changed',
        direction: 'narrows',
        value: `${scope} to ${job}`,
        before: 'given',
        after: 'no longer given',
        place: { file, line: null },
      }),
    )
}

/** A step less than a scope that nobody had: the workflow could do it all along, and its jobs are of one file. */
function weigh(scope: string): Severity {
  if (scope === byDefault) return 'medium'
  const known = weighScope(provider, scope, null).severity
  return milder(severities[severities.indexOf(known) + 1] ?? 'info', 'medium')
}

/** That a new job may read, or has what all have, is everyday; what it may change is worth a look. */
function isGrave(change: Change): boolean {
  return change.severity === 'medium' && !change.value.startsWith(byDefault)
}
