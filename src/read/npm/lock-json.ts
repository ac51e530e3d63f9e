import { visit } from 'jsonc-parser'
import { lineFinder } from '../lines.ts'

/** What parsing a JSON lockfile gave. */
export type ParsedLock = { readonly value: unknown } | { readonly reason: string }

/** Parses a JSON lockfile as npm does, strictly; where it is broken the reason has the line. */
export function parseLockJson(text: string): ParsedLock {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { reason: describe(text) }
  }
}

function describe(text: string): string {
  if (text.trim() === '') return 'it is empty'
  const conflict = /^(<<<<<<<|=======|>>>>>>>) ?/m.exec(text)
  if (conflict !== null) return `it is not JSON: a merge conflict is left in line ${lineFinder(text)(conflict.index)}`
  const offset = firstError(text)
  return offset === undefined ? 'it is not JSON' : `it is not JSON: line ${lineFinder(text)(offset)} is broken`
}

class Found extends Error {
  readonly offset: number

  constructor(offset: number) {
    super('The first error is found.')
    this.offset = offset
  }
}

/** The error of JSON.parse does not always hold its place: a second, tolerant parser is stopped where it first complains. */
function firstError(text: string): number | undefined {
  const stop = (offset: number): never => {
    throw new Found(offset)
  }
  try {
    visit(text, { onError: (_error, offset) => stop(offset), onComment: stop })
  } catch (error) {
    if (error instanceof Found) return error.offset
    // Nested deeper than its stack: the place of the error stays unknown.
    if (!(error instanceof RangeError)) throw error
  }
  return undefined
}
