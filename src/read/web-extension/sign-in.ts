import type { Auth, Scope } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { at, lineOfKey, type Node, texts } from '../node.ts'

/** The account of Google that an extension of Chrome signs its user in to, and what it asks for there. */
export function readSignIn(root: Node, file: SourceFile): Auth[] {
  const oauth = at(root, 'oauth2')
  if (oauth?.kind !== 'map') return []
  const scopes = new Map<string, Scope>()
  for (const { text: value, line } of texts(at(oauth, 'scopes')))
    if (!scopes.has(value)) scopes.set(value, draftScope({ value, place: placeIn(file, line) }))
  const place = placeIn(file, lineOfKey(root, 'oauth2'))
  return [{ kind: 'oauth2', name: 'oauth2', provider: 'google', scopes: [...scopes.values()], place }]
}
