import { githubTable, parseGithubPermission, readGithubRow } from './github-permissions.ts'
import { type Reach, type ScopeKnowledge, severityOf, toReach } from './scope-knowledge.ts'
import { oauthTable } from './scope-tables.ts'

/** Weighs a permission with a level, of a GitHub App or of a workflow's token; undefined where it is not listed with that level. */
export function weighGithubPermission(provider: string, scope: string): ScopeKnowledge | undefined {
  const table = githubTable(provider)
  if (table === undefined) return undefined
  const shorthand = provider === 'github-workflow' ? weighShorthand(scope, table.source(), table.asOf) : undefined
  if (shorthand !== undefined) return shorthand
  const permission = parseGithubPermission(scope)
  const words = permission === undefined ? undefined : table.find(permission.name)
  if (permission === undefined || words === undefined) return undefined
  const { area, classes } = readGithubRow(words)
  const about = { known: true, source: table.source(words.at(-1)), asOf: table.asOf }
  if (permission.level === 'none') return { ...about, severity: 'info', reach: 'other', note: 'Grants nothing.' }
  const kind = classes.get(permission.level)
  if (kind === undefined) return undefined
  const reach: Reach = kind === 'critical' && area === 'organization' ? 'admin' : toReach(permission.level)
  return { ...about, severity: severityOf(kind, reach), reach, note: noteOf(permission.name, area) }
}

/** Weighs a scope of a GitHub OAuth app; undefined where it is not listed. */
export function weighGithubOauthScope(scope: string): ScopeKnowledge | undefined {
  const words = oauthTable.find(scope)
  if (words === undefined) return undefined
  const [reachWord, kind] = words
  const reach = toReach(reachWord)
  const note = scope === 'repo' || scope === 'workflow' ? 'Changes code that others run.' : null
  return {
    known: true,
    severity: severityOf(kind, reach),
    reach,
    note,
    source: oauthTable.source(),
    asOf: oauthTable.asOf,
  }
}

/** `write-all` is in no list, but is every one at once; `read-all` is only what each of them may read. */
function weighShorthand(scope: string, source: string | null, asOf: string): ScopeKnowledge | undefined {
  if (scope === 'write-all')
    return {
      known: true,
      severity: 'critical',
      reach: 'write',
      note: 'Every permission the token can have.',
      source,
      asOf,
    }
  if (scope === 'read-all')
    return {
      known: true,
      severity: 'medium',
      reach: 'read',
      note: 'Every permission the token can have, to read.',
      source,
      asOf,
    }
  return undefined
}

function noteOf(name: string, area: string): string | null {
  if (name === 'id-token') return 'Lets the job prove who it is to others, such as clouds and registries.'
  if (area === 'organization' || area === 'enterprise') return `Reaches the whole ${area}.`
  return area === 'account' ? 'Acts on the account of whoever authorises it.' : null
}
