import { githubTable, parseGithubPermission } from './github-permissions.ts'

/** A scope in its one spelling, and the catalogue it belongs to. */
export interface SpelledScope {
  readonly provider: string | null
  readonly scope: string
}

const graph = 'https://graph.microsoft.com/'
const google = 'https://www.googleapis.com/auth/'
const mailbox = 'https://mail.google.com/'

/** The prefix most scopes of Google share, `~` in the data files. */
export function spellGoogleScope(short: string): string {
  return short.startsWith('~') ? google + short.slice(1) : short
}

/**
 * The one spelling of a scope: without the address of Microsoft Graph, with the slash of Google's mailbox, with one space before a level.
 * Where no provider is named, an address that only one provider uses names it.
 */
export function spellScope(provider: string | null, value: string): SpelledScope {
  if (value.startsWith(graph) && (provider === null || provider === 'microsoft-graph'))
    return { provider: 'microsoft-graph', scope: value.slice(graph.length) }
  if (provider === null || provider === 'google') {
    if (`${value}/` === mailbox) return { provider: 'google', scope: mailbox }
    if (value.startsWith(google) || value === mailbox) return { provider: 'google', scope: value }
  }
  const permission = githubTable(provider) === undefined ? undefined : parseGithubPermission(value)
  return { provider, scope: permission === undefined ? value : `${permission.name}: ${permission.level}` }
}

/** Every spelling that stands for the same right to someone who named this provider, or none: there, a name without its address is anybody's. */
export function spellingsOf({ provider, scope }: SpelledScope, asked: string | null): readonly string[] {
  if (provider === 'microsoft-graph') return asked === null ? [graph + scope] : [scope, graph + scope]
  if (scope === mailbox) return [scope, scope.slice(0, -1)]
  return [scope]
}
