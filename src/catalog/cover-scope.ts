import { widerActions } from './aws-actions.ts'
import { widerKubernetesRights } from './kubernetes-rights.ts'
import { halvesOf, widerPatterns } from './match-patterns.ts'

/** Scopes known to include one, where what a scope includes cannot be listed: patterns of hosts or of actions, rights with wildcards. */
export function widerScopes(provider: string | null, scope: string): readonly string[] {
  if (provider === 'aws-iam') return widerActions(scope)
  if (provider === 'kubernetes') return widerKubernetesRights(scope)
  return provider === 'chrome' ? widerPatterns(scope) : []
}

/** Whether some scopes include one, as they stand or as patterns do. */
export function isCovered(provider: string | null, scope: string, has: (value: string) => boolean): boolean {
  if (has(scope) || widerScopes(provider, scope).some(has)) return true
  const halves = provider === 'chrome' ? halvesOf(scope) : undefined
  return halves?.every(half => has(half) || widerPatterns(half).some(has)) ?? false
}
