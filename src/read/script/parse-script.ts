import { type ParserOptions, parse } from '@babel/parser'
import { MeteredText, TooManyLooks } from './metered-text.ts'
import type { Parsed } from './syntax.ts'

/** What people write is smaller; what is larger was made by a bundler, and would take long. */
const maximumCharacters = 1_000_000

/**
 * Parses JavaScript or TypeScript, by the name of its file. The parser is large: this file is imported by `verbs` alone, and only when
 * there is a source to read. Nothing of a source is ever run.
 */
export function parseScript(text: string, path: string): Parsed {
  if (text.length > maximumCharacters)
    return { kind: 'broken', reason: 'it is larger than a source that is written by hand (1 MB)', line: null }
  const options: ParserOptions = {
    sourceType: 'unambiguous',
    allowReturnOutsideFunction: true,
    allowSuperOutsideMethod: true,
    plugins: /\.[cm]?ts$/i.test(path) ? ['typescript', 'decorators-legacy'] : ['jsx', 'decorators-legacy'],
  }
  try {
    return { kind: 'parsed', syntax: parse(new MeteredText(text) as unknown as string, options) }
  } catch (error) {
    return broken(error)
  }
}

function broken(error: unknown): Parsed {
  if (error instanceof TooManyLooks)
    return { kind: 'broken', reason: 'it takes too long to be parsed: it nests too many casts', line: null }
  // The parser descends into what nests, until there is no room left to.
  if (error instanceof RangeError) return { kind: 'broken', reason: 'it nests too deep to be parsed', line: null }
  if (!(error instanceof SyntaxError)) throw error
  const { loc } = error as { loc?: { line?: number } }
  const line = loc?.line ?? null
  // The message may quote the source, which may be hostile or hold a secret.
  return {
    kind: 'broken',
    reason: `it cannot be parsed${line === null ? '' : `: line ${line} is no valid source`}`,
    line,
  }
}
