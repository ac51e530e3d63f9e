/** A value of a context that an expression names, and how it is used there. */
export interface PathUse {
  /** `github.event.pull_request.head.sha`, in lower case, whatever way it was indexed; `*` for a filter and `?` for an index known at run time. */
  readonly path: string
  /** True where only a truth comes out of it: it is compared, negated, or searched in. */
  readonly tested: boolean
  /** True inside `toJSON(…)`, where an object comes out with all that is in it. */
  readonly whole: boolean
}

/** What an expression is made of, as far as a reader needs it. */
export interface Expression {
  readonly paths: readonly PathUse[]
  /** Its string literals. */
  readonly literals: readonly string[]
}

/** An expression in a text, and where it stands: from its dollar sign to behind its braces. */
export interface FoundExpression {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Finds the `${{ … }}` in a text; a brace in a string literal does not end one, and one that is never closed is none. */
export function findExpressions(text: string): readonly FoundExpression[] {
  const found: FoundExpression[] = []
  let start = text.indexOf('${{')
  while (start !== -1) {
    const end = endOfExpression(text, start + 3)
    if (end === undefined) break
    found.push({ text: text.slice(start + 3, end).trim(), start, end: end + 2 })
    start = text.indexOf('${{', end + 2)
  }
  return found
}

/** True where a text holds what begins like an expression. */
export function hasExpression(text: string): boolean {
  return text.includes('${{')
}

/** The one expression that a text consists of, or undefined. */
export function wholeExpression(text: string): string | undefined {
  const trimmed = text.trim()
  const [first] = findExpressions(trimmed)
  return first?.start === 0 && first.end === trimmed.length ? first.text : undefined
}

function endOfExpression(text: string, from: number): number | undefined {
  let quoted = false
  for (let index = from; index < text.length; index++) {
    const character = text[index]
    if (character === "'") quoted = !quoted
    else if (!quoted && character === '}' && text[index + 1] === '}') return index
  }
  return undefined
}
