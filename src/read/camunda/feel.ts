import { addressesInCode } from '../n8n/addresses.ts'

/** No address, and no expression that makes one, is looked at beyond this. */
const longest = 4_000

/** A text in an expression, with what is escaped in it. */
const literal = /"((?:[^"\\]|\\.)*)"/g

/**
 * Addresses that a value leads to. What begins with `=` is an expression of FEEL: where it begins with a text, or joins some, the rest is
 * named only by what it refers to; where it chooses between texts these are all; else the host is not in the file.
 */
export function addressesOf(value: string): string[] {
  const text = value.slice(0, longest).trim()
  if (!text.startsWith('=')) return text.split(/\s*,\s*(?=[^/]*$)/).map(each => each.replace(/^jdbc:/i, ''))
  const expression = text.slice(1).trim()
  const joined = joinTexts(expression)
  if (joined !== undefined) return [joined]
  const inside = addressesInCode(expression, /(?!)/)
  const choices = /^if\b/.test(expression) ? choicesOf(expression) : undefined
  // Of what is joined the beginning says the host.
  const first = /^(?:if|for|\{|\[)/.test(expression)
    ? expression
    : expression.replace(literal, ' ').split('+', 1).join('')
  return choices ?? [`{{ ${sayReferences(first)} }}`, ...inside]
}

/** The one text that an expression is, without quotes; undefined for all that is more. */
export function onlyText(value: string): string | undefined {
  const match = /^=\s*"((?:[^"\\]|\\.)*)"\s*$/.exec(value.slice(0, longest))
  return match?.[1]
}

/** `"https://" + name + ".orchard.example/" + id`, with what is not a text named. */
function joinTexts(expression: string): string | undefined {
  if (!/^"/.test(expression)) return undefined
  let joined = ''
  let end = 0
  for (const match of expression.matchAll(literal)) {
    const between = expression.slice(end, match.index).trim()
    if (between !== '') joined += `{{ ${sayReferences(between)} }}`
    joined += match[1] ?? ''
    end = match.index + match[0].length
  }
  const rest = expression.slice(end).trim()
  return rest === '' ? joined : `${joined}{{ ${sayReferences(rest)} }}`
}

/** What an expression chooses from, where each of it is a text and nothing is joined to it. */
function choicesOf(expression: string): string[] | undefined {
  const texts: string[] = []
  const plain = expression.replace(literal, (_, text: string) => `\u0001${texts.push(text) - 1}\u0002`)
  const found: string[] = []
  for (const match of plain.matchAll(/\b(?:then|else)\b[\s(]*(\S+)/g)) {
    const next = match[1] ?? ''
    if (next === 'if') continue
    const index = /^\u0001(\d+)\u0002\)*$/.exec(next)?.[1]
    if (index === undefined || /^[\s)]*\+/.test(plain.slice(match.index + match[0].length))) return undefined
    found.push(texts[Number(index)] ?? '')
  }
  return found.length === 0 ? undefined : found
}

/** Names in an expression, without its texts: one of them may be a secret. */
function sayReferences(expression: string): string {
  const names = expression.replace(literal, ' ').match(/[A-Za-z_][\w.]{0,80}/g) ?? []
  return [...new Set(names.filter(name => !words.has(name)))].slice(0, 3).join(', ') || '…'
}

const words: ReadonlySet<string> = new Set([
  'and',
  'else',
  'false',
  'if',
  'not',
  'null',
  'or',
  'string',
  'then',
  'true',
])
