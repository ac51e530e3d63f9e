import { everyAddress, matchesEverySite, matchesOwnMachine, parseMatchPattern } from './match-patterns.ts'
import { type ScopeKnowledge, severityOf } from './scope-knowledge.ts'
import { chromeTable } from './scope-tables.ts'

/** Permissions that reach no further than the hosts an extension has: they are as grave as those are many. */
const onHosts: ReadonlySet<string> = new Set([
  'cookies',
  'scripting',
  'webRequest',
  'webRequestAuthProvider',
  'webRequestBlocking',
])

/** Whether a permission of an extension works on the hosts it may reach, and nowhere else. */
export function isBoundToHosts(scope: string): boolean {
  return onHosts.has(scope)
}

/** Weighs a permission of a browser extension or a pattern of hosts; undefined where it is neither listed nor a pattern. */
export function weighChromeScope(scope: string): ScopeKnowledge | undefined {
  const words = chromeTable.find(scope)
  if (words === undefined) return weighPattern(scope)
  const [kind, prompt, source] = words
  const bound = isBoundToHosts(scope)
  const silent = prompt === 'silent' && (kind === 'critical' || kind === 'high')
  return {
    known: true,
    severity: severityOf(bound ? 'sensitive' : kind, 'other'),
    reach: 'other',
    note: bound
      ? 'It works on the hosts the extension may reach; browsers do not ask for it.'
      : silent
        ? 'Browsers install it without asking for it.'
        : null,
    source: chromeTable.source(source),
    asOf: chromeTable.asOf,
  }
}

function weighPattern(pattern: string): ScopeKnowledge | undefined {
  if (pattern !== everyAddress && parseMatchPattern(pattern) === undefined) return undefined
  const every = matchesEverySite(pattern)
  return {
    known: true,
    severity: every ? 'critical' : matchesOwnMachine(pattern) ? 'low' : 'high',
    reach: 'write',
    note: every ? 'Reads and changes the pages of every site.' : 'Reads and changes the pages there.',
    source: null,
    asOf: null,
  }
}
