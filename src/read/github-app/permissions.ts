import type { Scope } from '../../model/connector.ts'
import type { Gap } from '../../model/gap.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { at, entries, filledText, type Node } from '../node.ts'

/** What a permission may be set to. */
export const levels: ReadonlySet<string> = new Set(['none', 'read', 'write', 'admin'])

/** Permissions of an app as GitHub writes them, `contents: write`; one that is set to none is none. */
export function readAppPermissions(
  root: Node,
  file: SourceFile,
): { readonly scopes: readonly Scope[]; readonly gaps: readonly Gap[] } {
  const scopes: Scope[] = []
  const gaps: Gap[] = []
  for (const { key, line, value } of entries(at(root, 'default_permissions'))) {
    const level = filledText(value)
    if (level === 'none') continue
    const known = level !== undefined && levels.has(level)
    if (known) scopes.push(draftScope({ value: `${key}: ${level}`, place: placeIn(file, line) }))
    else gaps.push({ kind: 'unknown', file: file.path, line, reason: sayUnknown(key, level) })
  }
  return { scopes, gaps }
}

function sayUnknown(key: string, level: string | undefined): string {
  const shown = level === undefined ? 'nothing that can be read' : JSON.stringify(level.slice(0, 100))
  return `the permission ${JSON.stringify(key.slice(0, 100))} is set to ${shown}, not to none, read, write or admin`
}
