import type { Place } from '../../model/place.ts'
import { looksLikeSecret } from '../secret-shapes.ts'
import { type Credential, readCredential, withheld } from './credential.ts'
import { type Inputs, namesIn } from './secret-value.ts'

/** A text with its secrets taken out, and what they were. */
export interface Scanned {
  readonly text: string
  readonly credentials: readonly Credential[]
}

/** True for an address of something that is reached over a network. */
export function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) && !/^(?:file|unix|pipe|op|keychain|data|vscode|jsr|npm):/i.test(text)
}

/** Takes user, password and secret query keys out of an address. */
export function scanAddress(text: string, place: Place, inputs: Inputs): Scanned {
  const credentials: Credential[] = []
  const parts = /^([a-z][a-z0-9+.-]*:\/\/)(.*)$/is.exec(text)
  const [, scheme = '', behind = text] = parts ?? []
  const { user, rest } = parts === null ? { user: null, rest: behind } : splitUser(behind)
  if (user !== null) credentials.push(...readUser(user, place, inputs))
  const safe = rest.replace(/([?&#;])([^=&#;?/]+)=([^&#;]*)/g, (whole, mark: string, key: string, value: string) => {
    const credential = readCredential('url', key, decode(value), place, inputs)
    if (credential === null) return whole
    credentials.push(credential)
    return `${mark}${key}=${withheld}`
  })
  if (!looksLikeSecret(scheme + safe)) return { text: scheme + safe, credentials }
  credentials.push({ where: 'url', name: 'path', kind: 'literal', auth: 'api-key', place })
  return { text: `${scheme}${/^[^/?#]*/.exec(safe)?.[0] ?? ''}/${withheld}`, credentials }
}

/** User and password before the host; a slash in a password is not allowed there, and met all the same. */
function splitUser(behind: string): { readonly user: string | null; readonly rest: string } {
  const end = behind.search(/[/?#]/)
  const authority = end === -1 ? behind : behind.slice(0, end)
  const at = authority.lastIndexOf('@')
  if (at !== -1) return { user: authority.slice(0, at), rest: behind.slice(at + 1) }
  const query = behind.indexOf('?')
  const late = (query === -1 ? behind : behind.slice(0, query)).lastIndexOf('@')
  if (late === -1 || !/^[^:[\]${}]*:(?!\d+$)/.test(authority)) return { user: null, rest: behind }
  return { user: behind.slice(0, late), rest: behind.slice(late + 1) }
}

function readUser(user: string, place: Place, inputs: Inputs): Credential[] {
  const colon = indexOfColon(user)
  if (colon !== -1) {
    const password = readCredential('url', 'password', decode(user.slice(colon + 1)), place, inputs)
    return password === null ? [] : [password]
  }
  if (!looksLikeSecret(user) && namesIn(user).length === 0) return []
  return [{ where: 'url', name: 'user', kind: looksLikeSecret(user) ? 'literal' : 'reference', auth: 'basic', place }]
}

/** The colon between user and password, which is not one inside `${env:NAME}`. */
function indexOfColon(user: string): number {
  let depth = 0
  for (let index = 0; index < user.length; index++) {
    const letter = user.charAt(index)
    if (letter === '{') depth++
    else if (letter === '}') depth--
    else if (letter === ':' && depth <= 0) return index
  }
  return -1
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray percent sign: it is read as written.
    return text
  }
}
