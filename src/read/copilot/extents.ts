import type { Setting } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { Severity } from '../../model/severity.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import type { Node } from '../node.ts'
import { type Capability, hasExtent, readsRelatedContent } from './capabilities.ts'

/** More than any list: nothing narrows it. */
const everything = 10_000

/** Capabilities that change or send something in the name of the user. */
const acting = new Set(['EmailActions', 'MeetingActions'])

/** How far the capabilities of an agent reach: a list that grows, or that goes, lets it see more. */
export function readExtents(root: Node, capabilities: readonly Capability[], file: SourceFile): Setting[] {
  const extents = capabilities
    .filter(({ name }) => hasExtent(name))
    .map(({ name, within, line }): Setting => {
      const values = [...new Set((within ?? []).map(({ text }) => withoutQuery(text)))].sort(compareText)
      return {
        name: `reach/${name}`,
        value: within === null ? 'everything' : values.join(', '),
        exposure: within === null ? everything : Math.min(values.length, everything - 1),
        weight: weightOf(name),
        place: placeIn(file, within?.[0]?.line ?? line),
      }
    })
  const acts = capabilities.filter(({ name }) => acting.has(name))
  const people = capabilities.find(({ name }) => name === 'People')
  const related = readsRelatedContent(root)
  return [
    ...extents,
    {
      name: 'acts-for-users',
      value:
        acts
          .map(({ name }) => name)
          .sort(compareText)
          .join(', ') || 'none',
      exposure: acts.length,
      weight: 'high',
      place: placeIn(file, acts[0]?.line ?? root.line),
    },
    {
      name: 'related-content',
      value: String(related),
      exposure: related ? 1 : 0,
      weight: 'high',
      place: placeIn(file, people?.line ?? root.line),
    },
  ]
}

/** What is on the web is anybody's to read; the rest is mail, files, messages and data of the company. */
function weightOf(name: string): Severity {
  return name === 'WebSearch' ? 'medium' : 'high'
}

/** What follows `?` may be a key, and whose files they are stands before it. */
function withoutQuery(text: string): string {
  return text.replace(/[?#].*$/s, '').replace(/\/\/[^/@]*@/, '//')
}
