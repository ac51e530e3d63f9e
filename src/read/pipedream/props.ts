import type { Trigger } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { at, entries, filledText, type Node, text } from '../node.ts'
import { isUnknown } from '../script/evaluation.ts'
import { placeOfKey, placeOfValue } from '../script/place.ts'

/** What starts a source: an address of its own that others call, or a timer; where it has neither, only people do. */
export function readTriggers(root: Node, file: SourceFile): Trigger[] {
  const found = entries(at(root, 'props')).flatMap(({ value }): Trigger[] => {
    const type = value.kind === 'scalar' ? value.text : text(at(value, 'type'))
    const kind = type === '$.interface.http' ? 'webhook' : type === '$.interface.timer' ? 'schedule' : undefined
    if (kind === undefined || type === undefined) return []
    const event = type.slice('$.interface.'.length)
    return [{ event, kind, filter: null, authenticated: null, untrusted: false, place: placeOfValue(value, file) }]
  })
  return [...new Map(found.map(trigger => [trigger.event, trigger])).values()]
}

/** Apps whose accounts a component acts with. */
export function readApps(root: Node): string[] {
  return entries(at(root, 'props')).flatMap(({ value }) =>
    text(at(value, 'type')) === 'app' ? (filledText(at(value, 'app')) ?? []) : [],
  )
}

/** Props that are put together only when the source runs. */
export function readPropGaps(root: Node, file: SourceFile): Gap[] {
  const props = at(root, 'props')
  const isOpen = (props === undefined ? [root] : [props, root]).some(
    node => isUnknown(node) || entries(node).some(({ key }) => key === '...'),
  )
  const reason = 'some of its props are known only when it runs; accounts and what starts it may be among them'
  return isOpen ? [{ kind: 'unknown', ...placeOfKey(root, 'props', file), reason }] : []
}
