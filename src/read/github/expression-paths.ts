import type { Expression, PathUse } from './expressions.ts'

/** GitHub refuses an expression that is longer. */
const maximumLength = 21_000

/** Names, numbers, strings (a quote is doubled inside one), operators; anything else is a token of one character. */
const token = /[A-Za-z_][A-Za-z0-9_-]*|\d[\w.]*|'(?:[^']|'')*'|==|!=|<=|>=|&&|\|\||[^\s]/g

const comparisons: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>='])

/** Functions whose answer is a truth or a digest, whatever stands in them. */
const testing: ReadonlySet<string> = new Set(['contains', 'startswith', 'endswith', 'hashfiles'])

interface OpenBracket {
  readonly bracket: '(' | '['
  /** The function that is called, or the path that is indexed. */
  readonly owner: string | null
  readonly tested: boolean
}

interface Progress {
  readonly tokens: readonly string[]
  readonly paths: PathUse[]
  readonly literals: string[]
  readonly open: OpenBracket[]
  position: number
  /** How many open calls give a truth, and how many give all of an object. */
  testing: number
  whole: number
}

/** Reads the context paths and the literals of an expression: tolerant, since GitHub alone decides what is legal. */
export function readExpression(text: string): Expression {
  const tokens = [...text.slice(0, maximumLength).matchAll(token)].map(match => match[0])
  const progress: Progress = { tokens, paths: [], literals: [], open: [], position: 0, testing: 0, whole: 0 }
  while (progress.position < tokens.length) readToken(progress)
  // What was never closed is named all the same.
  for (const { bracket, owner } of progress.open)
    if (bracket === '[' && owner !== null) keep(progress, `${owner}.?`, false)
  return { paths: progress.paths, literals: progress.literals }
}

function readToken(progress: Progress): void {
  const before = progress.tokens[progress.position - 1] ?? ''
  const current = progress.tokens[progress.position++] ?? ''
  if (current.startsWith("'") && current.length > 1) progress.literals.push(current.slice(1, -1).replaceAll("''", "'"))
  else if (current === '(' || current === '[') open(progress, { bracket: current, owner: null, tested: false })
  else if (current === ')' || current === ']') close(progress, current)
  else if (/^[A-Za-z_]/.test(current)) {
    const name = current.toLowerCase()
    if (progress.tokens[progress.position] === '(') {
      progress.position++
      open(progress, { bracket: '(', owner: name, tested: false })
    } else follow(progress, name, before === '!' || comparisons.has(before))
  }
}

/** Follows the properties and indexes behind a path, and keeps it where they end. */
function follow(progress: Progress, from: string, tested: boolean): void {
  let path = from
  for (;;) {
    const [first, second, third] = progress.tokens.slice(progress.position, progress.position + 3)
    if (first === '.' && second !== undefined && /^[A-Za-z_*]/.test(second)) {
      path += `.${second.toLowerCase()}`
      progress.position += 2
    } else if (first === '[' && second !== undefined && third === ']' && /^(?:'[^']*'|\d+|\*)$/.test(second)) {
      path += `.${second.replaceAll("'", '').toLowerCase()}`
      progress.position += 3
    } else if (first === '[') {
      progress.position++
      open(progress, { bracket: '[', owner: path, tested })
      return
    } else break
  }
  const next = progress.tokens[progress.position] ?? ''
  // `a && b` gives `a` only where it is false or empty.
  keep(progress, path, tested || comparisons.has(next) || next === '&&')
}

function keep(progress: Progress, path: string, tested: boolean): void {
  progress.paths.push({ path, tested: tested || progress.testing > 0, whole: progress.whole > 0 })
}

function open(progress: Progress, bracket: OpenBracket): void {
  progress.open.push(bracket)
  if (bracket.bracket === '(') count(progress, bracket.owner, 1)
}

function close(progress: Progress, bracket: ')' | ']'): void {
  const last = progress.open.at(-1)
  if (last === undefined || (last.bracket === '(') !== (bracket === ')')) return
  progress.open.pop()
  if (last.bracket === '(') count(progress, last.owner, -1)
  else if (last.owner !== null) follow(progress, `${last.owner}.?`, last.tested)
}

function count(progress: Progress, name: string | null, step: 1 | -1): void {
  if (name === 'tojson') progress.whole += step
  else if (name !== null && testing.has(name)) progress.testing += step
}
