import { type Lifecycle, type LifecycleRow, lifecycleRows, toLifecycle } from './lifecycle-rows.ts'
import { computeEnd, matchLifecycle } from './match-lifecycle.ts'

export type { Lifecycle, LifecycleEvent } from './lifecycle-rows.ts'

/** Longer than anything the calendar knows; what is longer is not looked at. */
const longest = 2_000

/** Kinds that are asked for in one word and listed in several. */
const families: ReadonlyMap<string, readonly string[]> = new Map([
  ['google-scope', ['google-scope-list', 'google-scope-prefix']],
  ['google-scope-list', ['google-scope-list', 'google-scope-prefix']],
  ['google-scope-prefix', ['google-scope-list', 'google-scope-prefix']],
  ['meta-graph-version', ['meta-graph-version', 'meta-graph-version-max']],
  ['shopify-api-version', ['shopify-api-version', 'shopify-api-version-literal']],
])

let byKind: ReadonlyMap<string, readonly LifecycleRow[]> | undefined
let patterns: readonly { readonly row: LifecycleRow; readonly pattern: RegExp }[] | undefined

/** The lifecycle of a thing of a kind, in the words of the calendar's matchers; null where it is current or unknown. */
export function findLifecycle(kind: string, value: string): Lifecycle | null {
  if (value.length > longest) return null
  for (const each of families.get(kind) ?? [kind]) {
    const row = rowsOf(each).find(candidate => matchLifecycle(candidate.matcher, value))
    if (row !== undefined) return toLifecycle(row, computeEnd(row.matcher, value))
  }
  return null
}

/** The lifecycle of what answers at a URL: its host, its path, or the version in it; null where it is current or unknown. */
export function findLifecycleOfUrl(url: string): Lifecycle | null {
  if (url.length > longest) return null
  const [, authority = '', path = ''] = /^(?:(?:[A-Za-z][A-Za-z0-9+.-]*:)?\/\/)?([^/?#]*)([^?#]*)/.exec(url) ?? []
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .replace(/\.$/, '')
    .toLowerCase()
  const ofHost = findLifecycle('url-host', host)
  if (ofHost !== null) return ofHost
  const version = host === 'graph.facebook.com' ? /^\/(v\d+\.\d+)(?:\/|$)/.exec(path)?.[1] : undefined
  if (version !== undefined) return findLifecycle('meta-graph-version', version)
  patterns ??= rowsOf('url-pattern').map(row => ({ row, pattern: compilePattern(String(row.matcher.value)) }))
  const found = patterns.find(({ pattern }) => pattern.test(`//${host}${path}`))
  return found === undefined ? null : toLifecycle(found.row)
}

/** The lifecycle with an id, something current too; null where there is none. */
export function lifecycleById(id: string): Lifecycle | null {
  const row = lifecycleRows.find(candidate => candidate.id === id)
  return row === undefined ? null : toLifecycle(row)
}

/** Whether every version of a row ends by rule, so many months after it came: one that has not ended yet is current. */
export function endsByRule(id: string): boolean {
  return lifecycleRows.some(row => row.id === id && row.matcher.computed !== undefined)
}

function rowsOf(kind: string): readonly LifecycleRow[] {
  byKind ??= groupByKind()
  return byKind.get(kind) ?? []
}

/** Rows without an event say that something is current: nothing to tell of it. */
function groupByKind(): ReadonlyMap<string, readonly LifecycleRow[]> {
  const groups = new Map<string, LifecycleRow[]>()
  for (const row of lifecycleRows) {
    if (row.events.length === 0) continue
    const group = groups.get(row.matcher.kind)
    if (group === undefined) groups.set(row.matcher.kind, [row])
    else group.push(row)
  }
  return groups
}

/** A pattern that begins with a host means that host, not the same text in the path of another. */
function compilePattern(pattern: string): RegExp {
  return new RegExp(/^[a-z0-9]/.test(pattern) ? `^//${pattern}` : pattern, 'i')
}
