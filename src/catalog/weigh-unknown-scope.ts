import { graver, type Severity } from '../model/severity.ts'
import type { Reach, ScopeKnowledge } from './scope-knowledge.ts'
import { readsContent, splitWords } from './scope-words.ts'

/** Stems that make a scope administrative wherever they stand in its name. */
const administers = /admin|superuser|sudo/i

/** Stems that make a scope one that changes something, wherever they stand in its name. */
const changes =
  /write|delet|send|creat|updat|manag|impersonat|modif|upload|publish|remov|insert|execut|install|invit|deploy|transfer|grant|revok|assign|full/i

/** Words that do so only as words of their own: they are parts of harmless ones. */
const changingWords = new Set(['add', 'approve', 'edit', 'owner', 'post', 'put', 'root', 'run', 'set', 'share', 'sign'])

const readingWords = new Set(['get', 'list', 'read', 'readonly', 'view', 'viewer'])

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Weighs a scope that no catalogue lists, by the words of its name: never below medium, and the harsher reading where two are possible.
 * A GUID says nothing at all, and a role is held by an application without any user: both are grave.
 */
export function weighUnknownScope(scope: string, principal: string | null): ScopeKnowledge {
  const { severity, reach } = weighWords(scope)
  const floor: Severity = guid.test(scope) || principal === 'application' ? 'high' : 'medium'
  return {
    known: false,
    severity: graver(severity, floor),
    reach,
    note: 'No catalogue lists this scope: it is weighed by the words of its name.',
    source: null,
    asOf: null,
  }
}

/** Whether a scope stands for whatever was or will be granted, instead of naming a right. */
export function isCatchAll(scope: string): boolean {
  return scope.endsWith('.default') || scope.includes('*') || /^(all|full|full_access)$/i.test(scope)
}

function weighWords(scope: string): { severity: Severity; reach: Reach } {
  if (administers.test(scope)) return { severity: 'critical', reach: 'admin' }
  const words = splitWords(scope)
  const has = (list: ReadonlySet<string>) => words.some(word => list.has(word))
  const reach = changes.test(scope) || has(changingWords) ? 'write' : has(readingWords) ? 'read' : 'unknown'
  if (reach === 'write' || isCatchAll(scope)) return { severity: 'high', reach }
  return { severity: readsContent(words) ? 'high' : 'medium', reach }
}
