import { matchesEverySite } from '../catalog/match-patterns.ts'
import { weighScope } from '../catalog/scopes.ts'
import { isBoundToHosts } from '../catalog/weigh-chrome-scope.ts'
import { type Connector, type Scope, scopesOf } from '../model/connector.ts'
import { isAtLeast, type Severity } from '../model/severity.ts'

/**
 * Weighs a permission of a browser extension beside the others it has: what is asked for later is granted by the user then, and what works
 * on hosts is grave where those are all there are.
 */
export function weighExtensionScope(
  connector: Connector,
  scope: Scope,
): { readonly severity: Severity; readonly note: string } | undefined {
  const { severity } = weighScope('chrome', scope.value, scope.principal)
  if (scope.optional)
    return {
      severity: isAtLeast(severity, 'high') ? 'medium' : 'low',
      note: 'The browser asks its user before it grants it.',
    }
  if (!isBoundToHosts(scope.value)) return undefined
  const everywhere = scopesOf(connector).some(held => !held.optional && matchesEverySite(held.value))
  return everywhere ? { severity: 'high', note: 'It works on every site, and browsers do not ask for it.' } : undefined
}
