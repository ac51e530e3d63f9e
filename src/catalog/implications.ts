import { isCovered } from './cover-scope.ts'
import { impliedScopes } from './implied-scopes.ts'
import { type SpelledScope, spellingsOf, spellScope } from './spell-scope.ts'

/**
 * The values together with every scope their holder is known to have through them, in every spelling that stands for the same right.
 * Only what is verified or documented counts; a scope the catalogue does not list includes nothing but itself.
 */
export function closeScopes(
  provider: string | null,
  values: Iterable<string>,
  principal: string | null,
): ReadonlySet<string> {
  const closed = new Set<string>()
  const waiting: SpelledScope[] = []
  for (const value of values) {
    closed.add(value)
    waiting.push(spellScope(provider, value))
  }
  const seen = new Set<string>()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const key = `${next.provider ?? ''}\n${next.scope}`
    if (seen.has(key)) continue
    seen.add(key)
    for (const spelling of spellingsOf(next, provider)) closed.add(spelling)
    for (const scope of impliedScopes(next.provider, next.scope, principal)) waiting.push({ ...next, scope })
  }
  return closed
}

/** Whether whoever holds the wide scope is known to hold the narrow one with it. */
export function impliesScope(provider: string | null, wide: string, narrow: string, principal: string | null): boolean {
  const closed = closeScopes(provider, [wide], principal)
  return spellingsOf(spellScope(provider, narrow), provider).some(spelling =>
    isCovered(provider, spelling, value => closed.has(value)),
  )
}
