import type { Auth, AuthKind, Operation, Scope } from '../../model/connector.ts'
import { compareText } from '../../model/order.ts'
import type { SourceFile } from '../../model/tree.ts'
import { draftScope, placeIn } from '../connector-draft.ts'
import { providerOfUrls, scopeKind } from '../openapi/providers.ts'
import { addressesOf } from './feel.ts'
import { type ConnectorElement, type Field, lastPart, valuesOf } from './field.ts'

/** How a connector signs in where it calls. */
export interface SignIn {
  readonly auth: readonly Auth[]
  readonly operations: readonly Operation[]
}

/** Words of the connectors that exist; others are named as they are written. */
const kinds: readonly (readonly [RegExp, AuthKind])[] = [
  [/^(?:none|noauth)$/, 'none'],
  [/basic|password|username/, 'basic'],
  [/oauth|refresh|clientcredentials/, 'oauth2'],
  [/^jwt|jwt$/, 'jwt'],
  [/^api-?key|^sas$/, 'api-key'],
  [/bearer|token|^pat$/, 'bearer'],
  [/certificate/, 'certificate'],
]

/** A way to sign in by the word for it. What a word has none for is told by itself, in signs that no requirement is made of. */
export function wayOf(word: string): { readonly kind: AuthKind; readonly name: string } {
  const plain = word.trim().toLowerCase().slice(0, 100)
  if (plain.startsWith('=')) return { kind: 'unknown', name: 'expression' }
  const kind = kinds.find(([pattern]) => pattern.test(plain))?.[1]
  return kind === undefined
    ? { kind: 'unknown', name: plain.replace(/[^\w.-]/g, '_') || 'unknown' }
    : { kind, name: kind }
}

/** Reads how a connector signs in, and what it asks for there; each question of it that people answer is a choice of its own. */
export function readSignIn(element: ConnectorElement, host: string | undefined, file: SourceFile): SignIn {
  const scopes = readScopes(element, file)
  const auth = new Map<string, Auth>()
  const operations: Operation[] = []
  for (const field of element.fields) {
    if (!isSignIn(field) || field.name.startsWith('inbound.')) continue
    const ways = valuesOf(field).map(wayOf)
    const place = placeIn(file, field.line)
    for (const { kind, name } of ways) {
      const own = kind === 'oauth2' ? scopes : { scopes: [], provider: null }
      if (!auth.has(name)) auth.set(name, { kind, name, ...own, place })
    }
    const names = [...new Set(ways.map(way => way.name))].sort(compareText)
    const id = [element.jobType ?? element.inboundType ?? element.template, host, ownQuestion(field)]
    if (names.length > 0)
      operations.push({
        id: id.filter(Boolean).join(' '),
        auth: names.join('|'),
        writes: false,
        deprecated: false,
        place,
      })
  }
  const [first] = scopes.scopes
  if (first !== undefined && !auth.has('oauth2'))
    auth.set('oauth2', { kind: 'oauth2', name: 'oauth2', ...scopes, place: first.place })
  return { auth: [...auth.values()], operations }
}

/** Some connectors sign in at more than one place. */
function ownQuestion({ name }: Field): string | null {
  return name === 'authentication.type' ? null : name.slice(0, 200)
}

function isSignIn({ name }: Field): boolean {
  return /(?:^|\.)\w{0,60}auth(?:entication)?\.?type$/i.test(name.slice(-200))
}

function readScopes(
  element: ConnectorElement,
  file: SourceFile,
): { scopes: readonly Scope[]; provider: string | null } {
  const scopes = new Map<string, Scope>()
  for (const field of element.fields) {
    if (!/^scopes?$/i.test(lastPart(field.name))) continue
    for (const written of valuesOf(field)) {
      const place = placeIn(file, field.line)
      const isOpen = written.trim().startsWith('=') && !/^=\s*"[^"]*"\s*$/.test(written)
      const values = isOpen
        ? [written.trim().slice(0, 200)]
        : written
            .replace(/^\s*=/, '')
            .replace(/"/g, '')
            .split(/[\s,]+/)
      for (const value of values)
        if (value !== '' && !scopes.has(value))
          scopes.set(value, draftScope({ value, kind: isOpen ? 'template' : scopeKind(value), place }))
    }
  }
  const tokens = element.fields.filter(field => /token\w*(?:endpoint|url)$/i.test(field.name.slice(-200)))
  return { scopes: [...scopes.values()], provider: providerOfUrls(tokens.flatMap(valuesOf).flatMap(addressesOf)) }
}
