import type { Auth, AuthKind, Scope } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { at, filledText, has, lineOfKey, type Node, texts } from '../node.ts'
import { scopeKind } from '../openapi/providers.ts'

/** Words of a descriptor, in lower case, for how the product and the app know each other. */
const kinds: ReadonlyMap<string, AuthKind> = new Map([
  ['jwt', 'jwt'],
  ['none', 'none'],
  ['oauth', 'oauth1'],
  ['oauth2', 'oauth2'],
])

/** True for an app of Bitbucket, whose descriptors say where it is installed and ask for scopes of Bitbucket's own. */
export function isBitbucketApp(root: Node): boolean {
  return has(root, 'contexts')
}

/** What an app may do in the product, and how requests between the two are signed. */
export function readConnectAuth(root: Node, file: SourceFile): Auth {
  const type = filledText(at(root, 'authentication', 'type'))?.toLowerCase() ?? ''
  const scopes = new Map<string, Scope>()
  for (const { text, line } of texts(at(root, 'scopes'))) {
    // Stands for no scope at all.
    if (text.toUpperCase() === 'NONE') continue
    const value = spellScope(text, isBitbucketApp(root))
    if (!scopes.has(value)) scopes.set(value, draftScope({ value, kind: scopeKind(value), place: placeIn(file, line) }))
  }
  return {
    kind: kinds.get(type) ?? 'unknown',
    name: 'app',
    provider: 'atlassian',
    scopes: [...scopes.values()],
    place: placeIn(file, lineOfKey(root, has(root, 'authentication') ? 'authentication' : 'scopes')),
  }
}

/** Products take either case; the catalogue tells these words apart from scopes of other names by a word before them. */
function spellScope(text: string, isBitbucket: boolean): string {
  if (isBitbucket) return text
  return `connect:${scopeKind(text) === 'literal' ? text.toUpperCase() : text}`
}
