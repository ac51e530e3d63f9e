import { codeSpan, neutralizeMarkdown } from './neutralize.ts'
import { shorten, visibleText } from './visible-text.ts'

/** A sentence in pieces: plain words, and values out of files that a report sets apart. All of it is hostile until it is rendered. */
export type Phrase = readonly (string | { readonly code: string })[]

const longestSource = 4000

/** Sets the values apart that occur as whole words in a sentence; where two begin at the same place, the longer one counts. */
export function markValues(sentence: string, values: readonly string[]): Phrase {
  const text = shorten(sentence.length > longestSource ? sentence.slice(0, longestSource) : sentence, 1000)
  const wanted = [...new Set(values)].filter(value => value.length > 1 && value.length < 500 && value.trim() === value)
  const parts: (string | { code: string })[] = []
  let position = 0
  while (position < text.length) {
    const next = findFirst(text, wanted, position)
    if (next === undefined) break
    if (next.index > position) parts.push(text.slice(position, next.index))
    parts.push({ code: next.value })
    position = next.index + next.value.length
  }
  if (position < text.length) parts.push(text.slice(position))
  return parts
}

function findFirst(
  text: string,
  values: readonly string[],
  from: number,
): { index: number; value: string } | undefined {
  let first: { index: number; value: string } | undefined
  for (const value of values) {
    const index = indexOfWhole(text, value, from)
    if (index === -1) continue
    if (first === undefined || index < first.index || (index === first.index && value.length > first.value.length))
      first = { index, value }
  }
  return first
}

function indexOfWhole(text: string, value: string, from: number): number {
  for (let index = text.indexOf(value, from); index !== -1; index = text.indexOf(value, index + 1)) {
    const before = text.slice(Math.max(0, index - 1), index)
    const after = text.slice(index + value.length, index + value.length + 1)
    if (!/[\p{L}\p{N}_]/u.test(before) && !/[\p{L}\p{N}_]/u.test(after)) return index
  }
  return -1
}

/** Cuts a phrase to so many characters of what its reader sees. */
export function clipPhrase(phrase: Phrase, maximumLength: number): Phrase {
  const clipped: (string | { code: string })[] = []
  let left = maximumLength
  for (const part of phrase) {
    if (left <= 0) break
    const text = typeof part === 'string' ? part : abridgeDigest(part.code)
    const shown = text.length > left ? shorten(text, left) : text
    clipped.push(typeof part === 'string' ? shown : { code: shown })
    left -= shown.length
  }
  return clipped
}

/** Ends a phrase without its full stop, as a heading or a row of a list wants it. */
export function withoutStop(phrase: Phrase): Phrase {
  const last = phrase.at(-1)
  return typeof last === 'string' ? [...phrase.slice(0, -1), last.trimEnd().replace(/\.$/, '')] : phrase
}

/** A phrase as inline Markdown, its values in code spans. */
export function phraseToMarkdown(phrase: Phrase, maximumLength = 300): string {
  return clipPhrase(phrase, maximumLength)
    .map(part => (typeof part === 'string' ? neutralizeMarkdown(part, maximumLength) : codeSpan(part.code)))
    .join('')
}

/** A phrase as one line of plain text. */
export function phraseToText(phrase: Phrase, maximumLength = 300): string {
  const text = clipPhrase(phrase, maximumLength).map(part => (typeof part === 'string' ? part : part.code))
  return visibleText(text.join(''), maximumLength).trim()
}

/** Nobody compares 90 characters of a digest by eye, nor 40 of a commit; the JSON report has all of them. */
function abridgeDigest(text: string): string {
  return text
    .replace(/\b(sha\d+[-:][A-Za-z0-9+/]{12})[A-Za-z0-9+/=]{8,}/g, '$1…')
    .replace(/\b([0-9a-f]{12})[0-9a-f]{28}(?:[0-9a-f]{24})?\b/g, '$1…')
}
