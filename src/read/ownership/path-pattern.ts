/** A pattern of CODEOWNERS, taken apart at its slashes. */
export interface PathPattern {
  /** What each part of a path must be; `**` is any number of parts. */
  readonly segments: readonly Segment[]
  /** True where everything below what fits fits too. */
  readonly below: boolean
  /** True where the pattern may begin in any folder. */
  readonly anywhere: boolean
}

/** A part of a pattern: text as it is, text with `*` and `?`, or any number of parts. */
export type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'glob'; readonly tokens: readonly string[] }
  | { readonly kind: 'any' }

/** Longer patterns and paths are no one's. */
const longest = 4_096

/**
 * Reads a pattern by GitHub's rules, which are those of gitignore without `!` and `[ ]`, and with one difference: `docs/*` holds the files
 * of a folder and nothing below; null for a pattern that GitHub does not accept.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function readPathPattern(pattern: string): PathPattern | null {
  if (
    pattern.length > longest ||
    pattern === '' ||
    pattern === '/' ||
    pattern.includes('***') ||
    /^\\?[!#]|[[\]]/.test(pattern)
  )
    return null
  const anchored = pattern.startsWith('/')
  const folder = pattern.endsWith('/')
  const inner = pattern.slice(anchored ? 1 : 0, folder ? -1 : undefined)
  const parts = inner.split('/')
  if (parts.some(part => part === '')) return null
  const last = parts.at(-1)
  return {
    // A folder is everything in it, and not a file of its name.
    segments: [...parts.map(readSegment), ...(folder ? [{ kind: 'any' } as const] : [])],
    below: !folder && last !== '*' && last !== '**',
    anywhere: !anchored && parts.length === 1,
  }
}

function readSegment(text: string): Segment {
  if (text === '**') return { kind: 'any' }
  const tokens: string[] = []
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index)
    if (letter === '\\' && index + 1 < text.length) tokens.push(text.charAt(++index))
    else if (letter !== '*') tokens.push(letter === '?' ? anyLetter : letter)
    else if (tokens.at(-1) !== anyText) tokens.push(anyText)
  }
  const literal = !tokens.includes(anyText) && !tokens.includes(anyLetter)
  return literal ? { kind: 'literal', text: tokens.join('') } : { kind: 'glob', tokens }
}

/** Tokens longer than any letter, so that an escaped `*` is never taken for one. */
const anyText = '**'
const anyLetter = '??'

/** True where a path, given in parts, fits a pattern. */
export function fitsPath({ segments, below, anywhere }: PathPattern, path: readonly string[]): boolean {
  if (!anywhere) return fitsFrom(segments, below, path, 0)
  for (let start = 0; start < path.length; start++) if (fitsFrom(segments, below, path, start)) return true
  return false
}

/** Goes back to the last `**` only: what it took before is never wanted again, so that no pattern takes long. */
function fitsFrom(segments: readonly Segment[], below: boolean, path: readonly string[], start: number): boolean {
  let [at, from] = [0, start]
  let [star, retry] = [-1, start]
  while (from < path.length) {
    const segment = segments[at]
    if (segment?.kind === 'any') {
      star = at++
      retry = from
      // `folder/**` is what is in the folder, and something is left of the path.
      if (at === segments.length) return true
    } else if (segment !== undefined && fitsSegment(segment, path[from] ?? '')) {
      at++
      from++
      if (at === segments.length && below) return true
    } else if (star === -1) return false
    else {
      at = star + 1
      from = ++retry
    }
  }
  return at === segments.length
}

function fitsSegment(segment: Segment, text: string): boolean {
  if (segment.kind === 'literal') return segment.text === text
  return segment.kind === 'glob' && fitsTokens(segment.tokens, text)
}

function fitsTokens(tokens: readonly string[], text: string): boolean {
  const last = tokens.at(-1)
  // Most of `*.json` and its kin are told apart by their last letter.
  if (last !== anyText && last !== anyLetter && last !== text.at(-1)) return false
  let [at, from] = [0, 0]
  let [star, retry] = [-1, 0]
  while (from < text.length) {
    const token = tokens[at]
    if (token === anyText) {
      star = at++
      retry = from
    } else if (token !== undefined && (token === anyLetter || token === text[from])) {
      at++
      from++
    } else if (star === -1) return false
    else {
      at = star + 1
      from = ++retry
    }
  }
  while (tokens[at] === anyText) at++
  return at === tokens.length
}
