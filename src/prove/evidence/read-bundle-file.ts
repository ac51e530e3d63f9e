import type { Origin } from '../../model/evidence.ts'
import { asObject, parseStrictJson, type StrictJson, valueAt } from './strict-json.ts'

/** One bundle as it stands in a file, or why there is none where one should be. */
export type BundleItem =
  | {
      readonly kind: 'bundle'
      readonly origin: Origin
      readonly json: Readonly<Record<string, unknown>>
      /** As it stands in the file; of one within an answer, its JSON without spaces. */
      readonly text: string
    }
  | { readonly kind: 'fault'; readonly origin: Origin; readonly reason: string }

/** More in one file are no evidence but a flood. */
const maximumBundles = 1_000

/**
 * Finds the bundles of a file: a Sigstore bundle, JSON lines of them, or what npm's registry (`attestations` with `bundle` each) and GitHub
 * (the same) answer. Every item is one of the result, none is left out.
 */
export function readBundleFile(text: string, file: string): readonly BundleItem[] {
  const whole = parseStrictJson(text)
  if (whole.kind === 'value') return readDocument(whole.value, text, file)
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const [first = ''] = lines
  if (lines.length < 2 || parseStrictJson(first).kind === 'fault') return [{ ...whole, origin: { file, index: null } }]
  if (lines.length > maximumBundles) return [tooMany(file, lines.length)]
  return lines.map((line, index) => readItem(parseStrictJson(line), line, { file, index: index + 1 }))
}

function readDocument(document: unknown, text: string, file: string): readonly BundleItem[] {
  const list = valueAt(document, 'attestations') ?? document
  if (!Array.isArray(list)) return [readItem({ kind: 'value', value: document }, text, { file, index: null })]
  if (list.length > maximumBundles) return [tooMany(file, list.length)]
  return list.map((value, index) => readItem({ kind: 'value', value }, null, { file, index: index + 1 }))
}

function readItem(parsed: StrictJson, text: string | null, origin: Origin): BundleItem {
  if (parsed.kind === 'fault') return { kind: 'fault', origin, reason: parsed.reason }
  // Registries wrap each bundle; what they say beside it, such as its type, is not signed and not looked at.
  const wrapped = valueAt(parsed.value, 'bundle') ?? valueAt(parsed.value, 'attestation', 'bundle')
  const isByAddress = wrapped == null && valueAt(parsed.value, 'bundle_url') !== undefined
  const json = asObject(wrapped == null ? parsed.value : wrapped)
  if (json === undefined || isByAddress) {
    return {
      kind: 'fault',
      origin,
      reason: isByAddress ? 'it only names an address where a bundle lies; fetch that' : 'it is no Sigstore bundle',
    }
  }
  return { kind: 'bundle', origin, json, text: text === null || wrapped != null ? JSON.stringify(json) : text }
}

function tooMany(file: string, count: number): BundleItem {
  return {
    kind: 'fault',
    origin: { file, index: null },
    reason: `it holds ${count} bundles; at most ${maximumBundles} are read`,
  }
}
