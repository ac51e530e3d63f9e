import type { Scope } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { entries, lineOfKey, type Node, text } from '../node.ts'
import { hasExpression } from './expressions.ts'

/** What a `permissions` key gives the token, by the line that gives it; what it does not name is none. */
export interface Permissions {
  readonly line: number
  readonly given: readonly { readonly value: string; readonly line: number }[]
}

/** Reads the `permissions` of a workflow or a job; null where nothing valid is declared, so that a default nobody sees here applies. */
export function readPermissions(owner: Node | undefined): Permissions | null {
  const node = owner?.kind === 'map' ? owner.entries.get('permissions')?.value : undefined
  const line = lineOfKey(owner, 'permissions')
  if (node?.kind === 'map') {
    const given = entries(node).flatMap(({ key, line, value }) => {
      const level = text(value)?.trim()
      return level === undefined || level === 'none' ? [] : [{ value: `${key}: ${level}`, line }]
    })
    return { line, given }
  }
  const shorthand = text(node)?.trim()
  return shorthand === 'read-all' || shorthand === 'write-all' ? { line, given: [{ value: shorthand, line }] } : null
}

/** True where a permission lets the token change something, or prove who it is. */
export function isPowerful(value: string): boolean {
  return value === 'write-all' || value.endsWith(': write')
}

/** The scopes of a token that several jobs get in turn: the union, each at the first line that gives it. */
export function unionScopes(file: SourceFile, jobs: readonly (Permissions | null)[]): readonly Scope[] {
  const lines = new Map<string, number>()
  for (const { value, line } of jobs.flatMap(permissions => permissions?.given ?? []))
    lines.set(value, Math.min(line, lines.get(value) ?? line))
  return [...lines]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([value, line]) =>
      draftScope({ value, kind: hasExpression(value) ? 'template' : 'literal', place: placeIn(file, line) }),
    )
}
