import { type ScopeKnowledge, severityOf, toReach } from './scope-knowledge.ts'
import { slackTable } from './scope-tables.ts'

const notes: ReadonlyMap<string, string> = new Map([
  ['admin', 'Administers the workspace or the whole organisation.'],
  ['apps', 'Changes or installs apps.'],
  ['connect', 'Opens channels to other organisations.'],
  ['documents', 'Reads documents.'],
  ['files', 'Reads files.'],
  ['impersonation', 'Posts under another name, or where it was not invited.'],
  ['legacy', 'Belongs to an older generation of Slack apps.'],
  ['messages', 'Reads messages.'],
  ['personal', 'Reads addresses of people.'],
  ['search', 'Searches content.'],
  ['umbrella', 'Belongs to classic apps, and stands for many rights at once.'],
])

/** Weighs a scope of Slack; undefined where it is not listed. */
export function weighSlackScope(scope: string, principal: string | null): ScopeKnowledge | undefined {
  const words = slackTable.find(scope)
  if (words === undefined) return undefined
  const [reachWord, kind, subject = '-', source] = words
  const reach = toReach(reachWord)
  const asUser = principal === 'user' && reach === 'write' ? 'Acts as the person who installs the app.' : null
  return {
    known: true,
    severity: severityOf(kind, reach),
    reach,
    note: notes.get(subject) ?? asUser,
    source: slackTable.source(source),
    asOf: slackTable.asOf,
  }
}
