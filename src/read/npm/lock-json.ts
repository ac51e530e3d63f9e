import { visit } from 'jsonc-parser'
import type { LockFault } from '../format.ts'
import { lineFinder } from '../lines.ts'

/** What parsing a JSON lockfile gave. */
export type ParsedLock = { readonly value: unknown } | LockFault

/** Parses a JSON lockfile as npm does, strictly; where it is broken the reason has the line. */
export function parseLockJson(text: string): ParsedLock {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return describe(text)
  }
}

function describe(text: string): LockFault {
  if (text.trim() === '') return { reason: 'it is empty', line: null }
  const conflict = /^(<<<<<<<|=======|>>>>>>>) ?/m.exec(text)
  const offset = conflict?.index ?? firstError(text)
  if (offset === undefined) return { reason: 'it is not JSON', line: null }
  const line = lineFinder(text)(offset)
  const what = conflict === null ? `line ${line} is broken` : `a merge conflict is left in line ${line}`
  return { reason: `it is not JSON: ${what}`, line }
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
