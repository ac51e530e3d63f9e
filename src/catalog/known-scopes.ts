import { githubTable, parseGithubPermission, readGithubRow } from './github-permissions.ts'
import { findMicrosoftPermission, type MicrosoftPermission, schemesFor } from './microsoft-permissions.ts'
import type { ScopeTable } from './scope-table.ts'
import { appTables, chromeTable, googleTable, oauthTable, slackTable } from './scope-tables.ts'

/**
 * Whether the catalogue of a provider lists a scope for a principal. Beside another scope it counts only where it exists under every
 * scheme that one may be held under: what holds for applications is not taken to hold for users.
 */
export function isKnownScope(provider: string, scope: string, principal: string | null, beside?: string): boolean {
  if (provider === 'microsoft-graph') return isKnownToMicrosoft(scope, principal, beside)
  if (githubTable(provider) !== undefined) return isKnownToGithub(provider, scope)
  return flatTable(provider)?.has(scope) ?? false
}

function flatTable(provider: string): ScopeTable | undefined {
  if (provider === 'chrome') return chromeTable
  if (provider === 'google') return googleTable
  if (provider === 'slack') return slackTable
  return provider === 'github-oauth' ? oauthTable : appTables.get(provider)
}

function isKnownToGithub(provider: string, scope: string): boolean {
  if (scope === 'read-all' || scope === 'write-all') return provider === 'github-workflow'
  const permission = parseGithubPermission(scope)
  const words = permission === undefined ? undefined : githubTable(provider)?.find(permission.name)
  if (permission === undefined || words === undefined) return false
  return permission.level === 'none' || readGithubRow(words).classes.has(permission.level)
}

function isKnownToMicrosoft(scope: string, principal: string | null, beside: string | undefined): boolean {
  const permission = findMicrosoftPermission(scope)
  if (permission === undefined || schemesFor(permission, principal).length === 0) return false
  const other = beside === undefined ? undefined : findMicrosoftPermission(beside)
  return other === undefined || principal === 'application' || principal === 'delegated' || covers(permission, other)
}

function covers(permission: MicrosoftPermission, other: MicrosoftPermission): boolean {
  return (other.role === null || permission.role !== null) && (other.scope === null || permission.scope !== null)
}
