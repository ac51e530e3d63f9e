import type { Endpoint } from '../../model/connector.ts'
import type { Place } from '../../model/place.ts'
import { draftEndpoint } from '../draft-endpoint.ts'

/** Longer than any address or expression people write. */
const longest = 2_000

/** True for a text that is only known at run time or when it is deployed: `@appsetting('X')`, `@{…}`, `[parameters('x')]`. */
export function isExpression(text: string): boolean {
  return /^@(?!@)|^\[(?!\[).*\]$/s.test(text.trim())
}

/** An expression that only names where its value comes from. */
const named =
  /^@\{?(?:appsetting|parameters|variables)\('[^'"@{}\s]{1,100}(?: [^'"@{}\s]{1,100}){0,9}'\)\}?$|^\[parameters\('[^'"\s]{1,100}'\)\]$/i

/** Begins with a whole address up to what follows its host. */
const joined = /^(?:@\{?|\[)(?:concat|uri)\(\s*'(https?:\/\/[^'/?#@{}[\]]{1,253})(?:[/?#]|'\s*,\s*'[/?#])/i

/** An endpoint out of an address or an expression. What an expression is made of may be a key, so that only its plain forms are shown. */
export function readAddress(text: string | undefined, purpose: string, place: Place): Endpoint | undefined {
  const trimmed = text?.trim() ?? ''
  if (trimmed === '' || trimmed.length > longest) return undefined
  if (!isExpression(trimmed)) return draftEndpoint(trimmed, purpose, place)
  const start = joined.exec(trimmed)?.[1]
  if (start !== undefined) return draftEndpoint(start, purpose, place)
  const host = named.test(trimmed) ? trimmed : '@{…}'
  return { host, scheme: null, template: true, direction: 'outbound', purpose, place }
}
