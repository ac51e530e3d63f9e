import type { Auth, AuthKind, Scope } from '../../model/connector.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { attribute, attributesOf, type Element, localName } from './attributes.ts'
import { isOpen, type PropertyFile, resolve } from './properties.ts'

/** Words in the names of elements that say how a connection signs in, the first that is found counts. */
const words: readonly (readonly [RegExp, AuthKind])[] = [
  [/jwt/, 'jwt'],
  [/oauth|grant-type|client-credentials|authorization-code/, 'oauth2'],
  [/digest-authentication/, 'digest'],
  [/ntlm-authentication/, 'unknown'],
  [/basic-(?:auth|connection)/, 'basic'],
  [/access-key|api-key|account-key|shared-key/, 'api-key'],
]

/** Modules whose permissions the catalogue knows, by the beginning of their prefixes. */
const providers: readonly (readonly [prefix: string, provider: string])[] = [
  ['gmail', 'google'],
  ['google', 'google'],
  ['salesforce', 'salesforce'],
  ['slack', 'slack'],
  ['stripe', 'stripe'],
  ['zendesk', 'zendesk'],
  ['zoom', 'zoom'],
]

/** How a connection signs in, each way once. */
export function readSignIn(
  elements: readonly Element[],
  properties: readonly PropertyFile[],
  file: SourceFile,
): Auth[] {
  const found = new Map<AuthKind, Auth>()
  for (const element of elements) {
    const kind = kindOf(element)
    if (kind === undefined) continue
    const earlier = found.get(kind)
    const scopes = scopesOf(element, properties, file)
    const auth = { kind, name: 'connection', provider: providerOf(element), scopes, place: placeIn(file, element.line) }
    found.set(kind, earlier === undefined ? auth : { ...earlier, scopes: [...earlier.scopes, ...scopes] })
  }
  return [...found.values()]
}

function kindOf(element: Element): AuthKind | undefined {
  if (element.name.startsWith('tls:')) return undefined
  const named = words.find(([pattern]) => pattern.test(localName(element.name)))?.[1]
  if (named !== undefined) return named
  const keys = new Set(attributesOf(element).map(({ key }) => key.toLowerCase()))
  if (keys.has('password') && (keys.has('username') || keys.has('user'))) return 'basic'
  return ['accesskey', 'accountkey', 'apikey', 'secretkey'].some(key => keys.has(key)) ? 'api-key' : undefined
}

function providerOf({ name }: Element): string | null {
  return providers.find(([prefix]) => name.startsWith(prefix))?.[1] ?? null
}

function scopesOf(element: Element, properties: readonly PropertyFile[], file: SourceFile): Scope[] {
  const written = attribute(element, 'scopes') ?? attribute(element, 'scope')
  if (written === undefined) return []
  return resolve(written, properties).flatMap(({ text, place }) => {
    const values = isOpen(text) ? [text.trim().startsWith('#[') ? '#[…]' : text] : text.split(/[\s,]+/)
    const kind = isOpen(text) ? 'template' : 'literal'
    const found = place ?? placeIn(file, element.line)
    return [...new Set(values)].filter(value => value !== '').map(value => draftScope({ value, kind, place: found }))
  })
}
