import { compareText } from '../../model/order.ts'

/** Everything that XML 1.0 cannot hold: control characters, lone surrogates and the two non-characters. */
const unspeakable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const everyUnspeakable = new RegExp(unspeakable, 'gu')

/** True for a text that every consumer of an SBOM can hold, whether it keeps it as JSON, XML or in a database. */
export function isPlain(text: string): boolean {
  return !unspeakable.test(text)
}

/** The text as CycloneDX's own fields show it: what not every consumer can hold is replaced. */
export function plainText(text: string): string {
  return isPlain(text) ? text : text.replace(everyUnspeakable, '\ufffd')
}

/** A value as JSON without spaces, keys sorted, and escaped so that the result is plain whatever is in it. */
export function compactJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner) => sortKeys(inner)).replace(
    /[\ufffe\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16)}`,
  )
}

function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => compareText(left, right)))
}
