import type { Severity } from '../model/severity.ts'
import { closeScopes } from './implications.ts'
import { isImplied } from './implied-scopes.ts'
import { type Reach, type ScopeKnowledge, severityOf, toReach } from './scope-knowledge.ts'
import { googleSeed, googleTable } from './scope-tables.ts'
import { readsContent, splitWords } from './scope-words.ts'

/** Everything in every project of the cloud: even to read it is a catch-all. */
const wholeCloud = 'https://www.googleapis.com/auth/cloud-platform'
const tenantPrefix = 'https://www.googleapis.com/auth/admin.'

/** Weighs a scope of Google; undefined where it is not listed. */
export function weighGoogleScope(scope: string): ScopeKnowledge | undefined {
  const words = googleTable.find(scope)
  if (words === undefined) return undefined
  const [reachWord, kind = 'unknown', confidence, source] = words
  const administers = scope.startsWith(tenantPrefix) && reachWord === 'write'
  const reach = administers ? 'admin' : toReach(reachWord)
  // A class nobody could read on Google's pages must not block anything on its own.
  const official = confidence === 'assumed' ? 'unknown' : kind
  return {
    known: true,
    severity: administers ? 'critical' : weigh(scope, official, reach),
    reach,
    note: administers ? 'Administers the Google Workspace organisation.' : noteOf(official),
    source: googleTable.source(source),
    asOf: googleTable.asOf,
  }
}

/**
 * Google's classes say how much review an app needs, not how grave a right is. Restricted ones read or change mail and files, which is
 * high by the contract whichever they are; sensitive ones are high as the project's seed has them. Critical is what the contract calls
 * catch-all reach, and the data shows which those are: a restricted scope that writes, includes another restricted one that writes, and
 * is included by none. That is the whole mailbox and the whole Drive, and not `gmail.modify`, which the mailbox scope still exceeds, nor
 * `gmail.settings.sharing`, which reaches no mail by itself.
 */
function weigh(scope: string, official: string, reach: Reach): Severity {
  const seed = googleSeed(scope)
  if (seed !== undefined) return severityOf(seed, reach)
  if (official === 'restricted') return reach === 'write' && isWholeProduct(scope) ? 'critical' : 'high'
  if (official === 'sensitive' || scope.startsWith(wholeCloud)) return 'high'
  if (official === 'non-sensitive') return severityOf('normal', reach)
  // Names under `chat.` are about messages only where they say so.
  const name = scope.replace(/^https:\/\/[^/]+\/(auth\/chat\.)?/, '')
  return readsContent(splitWords(name)) ? 'high' : severityOf('unknown', reach)
}

function isWholeProduct(scope: string): boolean {
  if (isImplied('google', scope)) return false
  return [...closeScopes('google', [scope], null)].some(included => included !== scope && isRestrictedWrite(included))
}

function isRestrictedWrite(scope: string): boolean {
  const words = googleTable.find(scope)
  return words !== undefined && words[0] === 'write' && words[1] === 'restricted' && words[2] !== 'assumed'
}

function noteOf(official: string): string | null {
  if (official === 'restricted') return 'Google restricts this scope.'
  return official === 'sensitive' ? 'Google calls this scope sensitive.' : null
}
