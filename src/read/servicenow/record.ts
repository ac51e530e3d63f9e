import type { Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { rootOf } from '../document.ts'
import { textOf, textsOf } from '../element.ts'
import { at, itemsOrOne, type Node } from '../node.ts'
import { isPlaceholder } from '../secret-shapes.ts'

/** A record of a table, as source control keeps it: one a file. */
export interface TableRecord {
  readonly table: string
  readonly element: Node
  readonly file: SourceFile
}

/** Records of the table that a file is for, without those it says are deleted; null where it is no file of records. */
export function readRecords(file: SourceFile): TableRecord[] | null {
  const update = at(rootOf(file), 'record_update')
  const table = textOf(update, '@table')
  if (table === undefined) return null
  return itemsOrOne(at(update, table))
    .filter(element => element.kind === 'map' && textOf(element, '@action') !== 'DELETE')
    .map(element => ({ table, element, file }))
}

/** Identity of a record: the same on every instance, whatever its name or its file. */
export function idOf({ element, file }: TableRecord): string {
  return readId(textOf(element, 'sys_id')) ?? file.path
}

/** An identity as instances make them, or the word for the platform itself; undefined for anything else. */
export function readId(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9a-f]{32}|global)$/.test(text) ? text : undefined
}

/** Secrets of a record. Instances give out what they encrypted, which only they can read, between signs that stand for no letter. */
export function readSecrets({ element, file }: TableRecord, names: readonly string[]): Secret[] {
  return names.flatMap(name => {
    const [found] = textsOf(element, name)
    if (found === undefined || isPlaceholder(found.text)) return []
    const encrypted = /[\ufdd0-\ufdef]/.test(found.text) || found.text.startsWith('encrypted:')
    return [{ name, kind: encrypted ? 'reference' : 'literal', place: placeIn(file, found.line) }]
  })
}
