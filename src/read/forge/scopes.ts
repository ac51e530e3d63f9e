import type { Scope } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { at, entries, flag, type Node, texts } from '../node.ts'
import { scopeKind } from '../openapi/providers.ts'

/** Scopes of an app, and those it may use in the name of people who are not there. */
export interface ForgeScopes {
  readonly scopes: readonly Scope[]
  readonly impersonating: readonly { readonly value: string; readonly line: number }[]
}

/** Reads the scopes, which are a list or the keys of a map. */
export function readForgeScopes(root: Node, file: SourceFile): ForgeScopes {
  const node = at(root, 'permissions', 'scopes')
  const found =
    node?.kind === 'map'
      ? entries(node).map(({ key, line, value }) => ({ text: key, line, value }))
      : texts(node).map(scope => ({ ...scope, value: undefined }))
  const scopes = new Map<string, Scope>()
  for (const { text: value, line } of found)
    if (!scopes.has(value)) scopes.set(value, draftScope({ value, kind: scopeKind(value), place: placeIn(file, line) }))
  return {
    scopes: [...scopes.values()],
    impersonating: found
      .filter(({ value }) => flag(at(value, 'allowImpersonation')) === true)
      .map(({ text, line }) => ({ value: text, line })),
  }
}
