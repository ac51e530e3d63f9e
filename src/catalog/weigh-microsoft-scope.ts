import { graver, type Severity } from '../model/severity.ts'
import { closeScopes } from './implications.ts'
import { findMicrosoftPermission, type MicrosoftScheme, microsoftTable, schemesFor } from './microsoft-permissions.ts'
import type { Reach, ScopeKnowledge } from './scope-knowledge.ts'
import { readsContent, splitWords } from './scope-words.ts'
import { isCatchAll, weighUnknownScope } from './weigh-unknown-scope.ts'

/** Whoever holds one of these hands out rights in the tenant, or changes who may. */
const takesOver =
  /^(RoleManagement\.ReadWrite\.[A-Za-z]+|AppRoleAssignment\.ReadWrite\.All|Application\.ReadWrite\.All|Directory\.ReadWrite\.All)$/

/** Verbs that only read; whatever else stands in their place changes something. */
const readingVerbs = /^(Read(?!Write|Approve)[A-Za-z]*|Preview|Evaluate|Compute|Export)$/

/** Scopes that every sign-in may ask for: who the user is. */
const signIn = new Set(['email', 'openid', 'profile'])

/** Weighs a permission of Microsoft Graph as a role or as a delegated scope; undefined where it is not listed. */
export function weighMicrosoftScope(scope: string, principal: string | null): ScopeKnowledge | undefined {
  if (isCatchAll(scope)) return weighDefault(scope, principal)
  const permission = findMicrosoftPermission(scope)
  if (permission === undefined) return undefined
  const schemes = schemesFor(permission, principal)
  if (schemes.length === 0) return weighMisplaced(scope, principal)
  const reach = reachOf(scope)
  const weights = schemes.map(scheme =>
    scheme === permission.role ? weighRole(scope) : weighDelegated(scope, reach, scheme),
  )
  return {
    known: true,
    severity: weights.reduce(graver),
    reach,
    note: noteOf(scope, schemes, principal),
    source: microsoftTable.source(),
    asOf: microsoftTable.asOf,
  }
}

/** A role is held without any user and for the whole tenant: high at least, critical where Microsoft rates it highest. */
function weighRole(scope: string): Severity {
  return takesOver.test(scope) || levelOf(scope, 'application') === 4 ? 'critical' : 'high'
}

/**
 * A delegated scope can do no more than its user. The rating and the consent disagree in both directions, so either raises it: the
 * highest rating is high, a write is high unless rated lowest, and content is high to read whoever may consent to it.
 */
function weighDelegated(scope: string, reach: Reach, scheme: MicrosoftScheme): Severity {
  if (takesOver.test(scope)) return 'critical'
  const level = levelOf(scope, 'delegated')
  if (level === 4) return 'high'
  if (reach === 'write') return level === 1 && scheme.adminConsent !== true ? 'medium' : 'high'
  return readsContent(splitWords(scope)) ? 'high' : 'medium'
}

/** Ratings are not monotone, a scope that writes may be rated below the one that reads: what it implies counts as well. */
function levelOf(scope: string, principal: 'application' | 'delegated'): number {
  const levels = [...closeScopes('microsoft-graph', [scope], principal)].map(name => {
    const permission = findMicrosoftPermission(name)
    return (principal === 'application' ? permission?.role : permission?.scope)?.level ?? 0
  })
  return Math.max(0, ...levels)
}

function reachOf(scope: string): Reach {
  if (signIn.has(scope)) return 'read'
  if (scope === 'offline_access') return 'other'
  const verbs = scope.split('.').slice(1, 2)
  return verbs.length > 0 && verbs.every(verb => readingVerbs.test(verb)) ? 'read' : 'write'
}

/** What the registration was ever granted: nobody can tell from the file how much that is. */
function weighDefault(scope: string, principal: string | null): ScopeKnowledge | undefined {
  if (scope !== '.default') return undefined
  const unknown = weighUnknownScope(scope, principal)
  return {
    known: true,
    severity: graver(unknown.severity, 'high'),
    reach: 'unknown',
    note: 'Stands for everything the app registration was ever granted.',
    source: 'https://learn.microsoft.com/graph/permissions-overview',
    asOf: microsoftTable.asOf,
  }
}

/** A permission asked for under a scheme it does not exist for: as unknown as any other, and no milder than where it does exist. */
function weighMisplaced(scope: string, principal: string | null): ScopeKnowledge {
  const unknown = weighUnknownScope(scope, principal)
  const elsewhere = weighMicrosoftScope(scope, null)?.severity ?? 'medium'
  return { ...unknown, severity: graver(unknown.severity, elsewhere) }
}

function noteOf(scope: string, schemes: readonly MicrosoftScheme[], principal: string | null): string | null {
  if (takesOver.test(scope)) return 'Its holder can hand out rights, to himself as well.'
  const consent = schemes.some(scheme => scheme.adminConsent === true)
  const levels = (['application', 'delegated'] as const)
    .filter(each => principal === each || (principal !== 'application' && principal !== 'delegated'))
    .map(each => levelOf(scope, each))
  const level = Math.max(...levels)
  if (level === 0) return consent ? 'An administrator must consent to it.' : null
  const rating = `Microsoft rates it ${level} of 4`
  return consent ? `${rating}, and an administrator must consent to it.` : `${rating}.`
}
