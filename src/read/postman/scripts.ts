import type { Code } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { digestText } from '../digest.ts'
import { at, entries, filledText, flag, items, itemsOrOne, type Node, text } from '../node.ts'
import type { Item } from './items.ts'

/**
 * Scripts that run before requests and on their answers, all of one kind together: nearly every request has some, and they stand in the
 * diff. The order of the requests is no part of it. Packages that a script loads are named one by one.
 */
export function readScripts(all: readonly Item[], file: SourceFile): Code[] {
  const scripts = new Map<string, { line: number; texts: string[] }>()
  const libraries = new Map<string, Code>()
  for (const event of all.flatMap(item => items(at(item.node, 'event')))) {
    const script = at(event, 'script')
    const written = codeOf(script)
    if (script === undefined || written === '' || flag(at(event, 'disabled')) === true) continue
    const name = filledText(at(event, 'listen')) === 'prerequest' ? 'scripts before requests' : 'scripts after requests'
    const same = scripts.get(name)
    if (same === undefined) scripts.set(name, { line: script.line, texts: [written] })
    else same.texts.push(written)
    for (const { key, line } of entries(at(script, 'packages'))) {
      const place = placeIn(file, line)
      if (!libraries.has(key)) libraries.set(key, { kind: 'library', name: key, digest: key, untrusted: false, place })
    }
  }
  const code = [...scripts].map(([name, { line, texts }]): Code => {
    const digest = digestText(texts.map(digestText).sort(compareText).join('\n'))
    return { kind: 'script', name, digest, untrusted: false, place: placeIn(file, line) }
  })
  return [...code, ...libraries.values()]
}

/** The lines of a script, without those that say nothing. */
function codeOf(script: Node | undefined): string {
  const lines = itemsOrOne(at(script, 'exec')).map(line => text(line) ?? '')
  const source = filledText(at(script, 'src'))
  return [...(source === undefined ? [] : [source]), ...lines.join('\n').split(/\r?\n/)]
    .map(line => line.trimEnd())
    .filter(line => line !== '')
    .join('\n')
}
