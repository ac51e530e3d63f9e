import { compareText } from '../../model/order.ts'

/** What came out of a lockfile, before its shape is known. */
export type Loose = Readonly<Record<string, unknown>>

/** An object of a lockfile; undefined for everything else. Its own keys are hostile: read fixed keys of it, or enumerate. */
export function objectOf(value: unknown): Loose | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : undefined
}

/** Text that is not empty; undefined for everything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

const none: readonly string[] = []

/** Digests of a subresource-integrity text, sorted; what does not look like one is none. */
export function integrityOf(value: unknown): readonly string[] {
  if (typeof value !== 'string' || value === '') return none
  // The one digest that npm writes today.
  if (value.length === 95 && value.startsWith('sha512-') && value.endsWith('==') && !value.includes(' ')) return [value]
  return [...new Set(value.split(/\s+/).filter(digest => isDigest.test(digest)))].sort(compareText)
}

const isDigest = /^[a-z0-9]+-\S+$/

/** License as one text: an SPDX expression as it stands, the `type` of the old object form, and a list of them as a choice. */
export function licenseOf(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value
  if (Array.isArray(value)) {
    const choices = [...new Set(value.map(one => oneLicense(one)).filter(one => one !== null))].sort(compareText)
    return choices.length > 1 ? `(${choices.join(' OR ')})` : (choices[0] ?? null)
  }
  return oneLicense(value)
}

function oneLicense(value: unknown): string | null {
  return textOf(value) ?? textOf(objectOf(value)?.type) ?? null
}
