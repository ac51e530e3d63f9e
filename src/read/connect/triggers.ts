import type { Trigger } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { at, entries, filledText, items, lineOfKey, type Node } from '../node.ts'

/** What the product tells an app of, without its asking: what happens, and who installed it. */
export function readConnectTriggers(root: Node, file: SourceFile): Trigger[] {
  const isOpen = filledText(at(root, 'authentication', 'type'))?.toLowerCase() === 'none'
  const draft = (event: string, kind: Trigger['kind'], line: number, filter: string | null): Trigger => ({
    event,
    kind,
    filter,
    // What is signed, and whether the app looks at that, is not in the file.
    authenticated: isOpen ? false : null,
    untrusted: false,
    place: placeIn(file, line),
  })
  const webhooks = items(at(root, 'modules', 'webhooks')).flatMap(node => {
    const event = filledText(at(node, 'event'))
    const filter = filledText(at(node, 'filter'))
    if (event === undefined) return []
    return [draft(event, 'event', lineOfKey(node, 'event'), filter === undefined ? null : sayFilter(filter))]
  })
  const lifecycle = entries(at(root, 'lifecycle')).map(({ key, line }) =>
    draft(`lifecycle ${key}`, 'webhook', line, null),
  )
  const triggers = new Map<string, Trigger>()
  for (const trigger of [...webhooks, ...lifecycle]) {
    const same = triggers.get(trigger.event)
    // One that nothing narrows tells everything that another one does.
    if (same === undefined || (same.filter !== null && trigger.filter === null)) triggers.set(trigger.event, trigger)
  }
  return [...triggers.values()]
}

function sayFilter(filter: string): string {
  return `query: ${filter.replaceAll('; ', ' ')}`
}
