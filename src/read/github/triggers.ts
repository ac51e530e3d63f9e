import type { Trigger } from '../../model/connector.ts'
import { compareText, sortBy } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, entries, items, lineOfKey, type Node, text, texts } from '../node.ts'

/** Events that people without any right in the repository start, and that run with its secrets and its token. */
const untrustedEvents: ReadonlySet<string> = new Set([
  'commit_comment',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'issue_comment',
  'issues',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
  'watch',
  'workflow_run',
])

const kinds: ReadonlyMap<string, Trigger['kind']> = new Map([
  ['schedule', 'schedule'],
  ['workflow_dispatch', 'manual'],
])

/** Keys that narrow an event, and the one that says what starts it. */
const filterKeys = [
  'branches',
  'branches-ignore',
  'paths',
  'paths-ignore',
  'tags',
  'tags-ignore',
  'types',
  'workflows',
] as const

/** Reads the events behind `on`: a word, a list, or a map with filters. */
export function readTriggers(file: SourceFile, root: Node | undefined): readonly Trigger[] {
  const on = at(root, 'on')
  if (on?.kind === 'map')
    return entries(on).map(({ key, line, value }) => draftTrigger(file, key, line, readFilter(key, value)))
  const events = new Map<string, number>()
  for (const event of texts(on)) if (!events.has(event.text)) events.set(event.text, event.line)
  const isWord = on?.kind === 'scalar'
  return [...events].map(([event, line]) => draftTrigger(file, event, isWord ? lineOfKey(root, 'on') : line, null))
}

function draftTrigger(file: SourceFile, event: string, line: number, filter: string | null): Trigger {
  return {
    event,
    kind: kinds.get(event) ?? 'event',
    filter,
    authenticated: null,
    untrusted: untrustedEvents.has(event),
    place: placeIn(file, line),
  }
}

/** One text for all that narrows an event: `branches: main; paths: docs/**, src/**`. */
function readFilter(event: string, node: Node): string | null {
  if (event === 'schedule') {
    const times = items(node).flatMap(item => {
      const cron = text(at(item, 'cron'))?.trim()
      const zone = text(at(item, 'timezone'))?.trim()
      return cron === undefined ? [] : [zone === undefined ? cron : `${cron} ${zone}`]
    })
    return times.length === 0 ? null : `cron: ${times.sort(compareText).join(', ')}`
  }
  const filters = filterKeys.flatMap(key => {
    const values = texts(at(node, key)).map(value => value.text)
    return values.length === 0 ? [] : [`${key}: ${orderPatterns(values).join(', ')}`]
  })
  return filters.length === 0 ? null : filters.join('; ')
}

/** The order of patterns says nothing, unless one of them takes back what those before it gave. */
function orderPatterns(values: readonly string[]): readonly string[] {
  return values.some(value => value.startsWith('!')) ? values : sortBy(new Set(values), value => value)
}
