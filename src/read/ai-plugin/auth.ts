import type { Auth, AuthKind, Scope, Secret } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { judgeValue } from '../mcp/secret-value.ts'
import { at, entries, filledText, lineOfKey, type Node, text, texts } from '../node.ts'
import { looksLikeSecret } from '../secret-shapes.ts'

/** Reads how the model signs in to the API: not at all, with one key for all, with the key of each user, or by OAuth. */
export function readPluginAuth(root: Node, file: SourceFile): Auth[] {
  const auth = at(root, 'auth')
  const type = filledText(at(auth, 'type'))?.toLowerCase()
  if (auth === undefined || type === undefined) return []
  const place = placeIn(file, lineOfKey(auth, 'type'))
  return [{ kind: kindOf(auth, type), name: type, provider: null, scopes: scopesOf(auth, type, file), place }]
}

function kindOf(auth: Node, type: string): AuthKind {
  if (type === 'none') return 'none'
  if (type === 'oauth') return 'oauth2'
  if (type !== 'service_http' && type !== 'user_http') return 'unknown'
  const way = filledText(at(auth, 'authorization_type'))?.toLowerCase()
  return way === 'basic' ? 'basic' : way === undefined || way === 'bearer' ? 'bearer' : 'api-key'
}

function scopesOf(auth: Node, type: string, file: SourceFile): Scope[] {
  const scopes = new Map<string, Scope>()
  if (type !== 'oauth') return []
  for (const { text: list, line } of texts(at(auth, 'scope'))) {
    for (const value of list.split(/[\s,]+/)) {
      if (value === '' || scopes.has(value)) continue
      const kind = /\$[{(]|\{\{|<</.test(value) ? 'template' : 'literal'
      scopes.set(value, draftScope({ value, kind, place: placeIn(file, line) }))
    }
  }
  return [...scopes.values()]
}

/** Keys that stand in the manifest, which everybody can fetch. Tokens that only prove whose plugin it is stand there on purpose. */
export function readPluginSecrets(root: Node, file: SourceFile): Secret[] {
  const auth = at(root, 'auth')
  const proofs = entries(at(auth, 'verification_tokens')).filter(({ value }) => looksLikeSecret(text(value) ?? ''))
  const others = entries(auth).filter(
    ({ key, value }) => key !== 'verification_tokens' && judgeValue(key, text(value) ?? '', new Map()) === 'literal',
  )
  return [...others, ...proofs]
    .filter(({ value }) => value.kind === 'scalar')
    .map(({ key, line }) => ({ name: `auth.${key}`, kind: 'literal', place: placeIn(file, line) }))
}
