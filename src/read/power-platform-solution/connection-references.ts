import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { placeIn } from '../connector-draft.ts'
import { elementText } from '../element.ts'
import type { Reading } from '../format.ts'
import { at, filledText, type Node } from '../node.ts'
import { apiName, draftConnection, referenceId } from './connection.ts'

/** Reads connection references: each names a connector that the solution uses, and nothing of the account behind it. */
export function readConnectionReferences(references: readonly Node[], file: SourceFile): Reading {
  const gaps: Gap[] = []
  const connectors = references.flatMap(node => {
    const field = (key: string) => filledText(at(node, `@${key}`)) ?? elementText(at(node, key))
    const logicalName = field('connectionreferencelogicalname')
    const api = apiName(field('connectorid'))
    if (logicalName === undefined) return []
    if (api === undefined) {
      const reason = `it is not known what the connection reference ${JSON.stringify(logicalName.slice(0, 100))} connects to`
      gaps.push({ kind: 'unknown', file: file.path, line: node.line, reason })
    }
    const known = { api: api ?? 'unknown', id: referenceId(api ?? 'unknown', logicalName) }
    return [draftConnection({ ...known, tier: null, place: placeIn(file, node.line) })]
  })
  return { connectors, gaps }
}
