import { closeScopes } from '../catalog/implications.ts'
import { appTables } from '../catalog/scope-tables.ts'
import { weighScope } from '../catalog/scopes.ts'
import { rules } from '../judge/rules.ts'
import type { Explanation } from '../model/explanation.ts'
import { compareText } from '../model/order.ts'

interface Provider {
  readonly provider: string
  readonly principals: readonly (string | null)[]
  /** How its scopes are spelled, where it has more of them than any list. */
  readonly spelling?: RegExp
}

/** Whose scopes the catalogue knows, and who may hold them. */
const providers: readonly Provider[] = [
  {
    provider: 'aws-iam',
    principals: ['every resource', 'some resources'],
    spelling: /^[a-z][a-z0-9-]{0,60}:(?:[A-Z]\w{0,100}\*?|\*)$/,
  },
  { provider: 'github-workflow', principals: [null] },
  { provider: 'github-app', principals: [null] },
  { provider: 'github-oauth', principals: [null] },
  { provider: 'slack', principals: ['bot', 'user'] },
  { provider: 'google', principals: [null] },
  ...[...appTables.keys()].map(provider => ({ provider, principals: [null] })),
  { provider: 'chrome', principals: [null] },
  { provider: 'kubernetes', principals: [null, 'cluster'] },
  { provider: 'microsoft-graph', principals: ['delegated', 'application'] },
]

/** Everything Ferrule knows under a name: the rule, and the scope with each provider and principal that has it. */
export function explainWord(word: string): Explanation[] {
  return [
    ...explainRule(word),
    ...providers.flatMap(({ provider, principals, spelling }) =>
      spelling === undefined || spelling.test(word) ? explainScope(provider, principals, word) : [],
    ),
  ]
}

function explainRule(word: string): Explanation[] {
  return rules
    .filter(rule => rule.id === word)
    .map(({ id, title, level, why, remedy }) => ({
      kind: 'rule',
      id,
      title,
      level: level === 'severity' ? 'by severity' : level,
      why,
      remedy,
    }))
}

/** One explanation a principal, but one for all of them where they do not differ. */
function explainScope(provider: string, principals: readonly (string | null)[], value: string): Explanation[] {
  const seen = new Set<string>()
  return principals.flatMap(principal => {
    const { known, severity, reach, note, source, asOf } = weighScope(provider, value, principal)
    if (!known) return []
    const includes = [...closeScopes(provider, [value], principal)]
      .filter(scope => isTelling(scope, value))
      .sort(compareText)
    const same = JSON.stringify([severity, reach, note, includes])
    if (seen.has(same)) return []
    seen.add(same)
    return [{ kind: 'scope' as const, provider, value, principal, severity, reach, note, includes, source, asOf }]
  })
}

/** Leaves out the scope itself, the absence of a level, and other spellings of the same scope. */
function isTelling(scope: string, value: string): boolean {
  return (
    scope !== value &&
    !scope.endsWith(': none') &&
    (value.includes('://') || !scope.startsWith('https://graph.microsoft.com/'))
  )
}
