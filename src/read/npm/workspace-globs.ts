/** Steps that matching may take for a whole lockfile; real ones need some thousands. What is not matched by then is no workspace. */
const maximumSteps = 20_000_000

/**
 * Tells whether a folder is a workspace by the patterns of the root project (`packages/*`, `apps/**`, `tools/{a,b}`, `!packages/old`), the last
 * pattern that matches decides. Own code since patterns out of files must not become regular expressions that never end.
 */
export function workspaceMatcher(workspaces: unknown): (folder: string) => boolean {
  const patterns = patternsOf(workspaces)
  const literal = new Set(patterns.filter(pattern => !wildcard.test(pattern)))
  const globs = patterns.filter(pattern => wildcard.test(pattern)).map(readGlob)
  const budget = { steps: maximumSteps }
  return folder => {
    let matches = literal.has(folder)
    const segments = folder.split('/')
    for (const glob of globs) {
      if (--budget.steps < 0) return matches
      if (glob.choices.some(choice => matchSegments(choice, segments, budget))) matches = !glob.negated
    }
    return matches
  }
}

const wildcard = /[*?{!]/

function patternsOf(workspaces: unknown): string[] {
  const list =
    typeof workspaces === 'object' && workspaces !== null && 'packages' in workspaces ? workspaces.packages : workspaces
  if (!Array.isArray(list)) return []
  return list
    .filter(pattern => typeof pattern === 'string')
    .map(pattern => pattern.replace(/^(!?)(?:\.?\/)+/, '$1').replace(/\/$/, ''))
}

interface Glob {
  readonly negated: boolean
  readonly choices: readonly (readonly string[])[]
}

function readGlob(pattern: string): Glob {
  const negated = pattern.startsWith('!')
  const text = negated ? pattern.slice(1) : pattern
  return { negated, choices: spellOut(text).map(choice => choice.split('/')) }
}

/** Spells out `{a,b}`, up to 64 choices; braces within braces stay as they are. */
function spellOut(pattern: string): string[] {
  let choices = ['']
  let rest = pattern
  for (;;) {
    const braces = /\{([^{},]*(?:,[^{},]*)+)\}/.exec(rest)
    if (braces === null) return choices.map(choice => choice + rest)
    const before = rest.slice(0, braces.index)
    const many = (braces[1] ?? '').split(',')
    if (choices.length * many.length > 64) return choices.map(choice => choice + rest)
    choices = choices.flatMap(choice => many.map(one => choice + before + one))
    rest = rest.slice(braces.index + braces[0].length)
  }
}

interface Budget {
  steps: number
}

/** Matches segments, where `**` stands for any number of them. */
function matchSegments(pattern: readonly string[], segments: readonly string[], budget: Budget): boolean {
  return matchRun(
    pattern.length,
    segments.length,
    index => pattern[index] === '**',
    (index, at) => matchText(pattern[index] ?? '', segments[at] ?? '', budget),
    budget,
  )
}

function matchText(pattern: string, text: string, budget: Budget): boolean {
  return matchRun(
    pattern.length,
    text.length,
    index => pattern[index] === '*',
    (index, at) => pattern[index] === '?' || pattern[index] === text[at],
    budget,
  )
}

/** Greedy wildcard matching: on a mismatch only the last wildcard takes one more, so that time is a product and never a power. */
function matchRun(
  patternLength: number,
  length: number,
  isWild: (index: number) => boolean,
  matches: (index: number, at: number) => boolean,
  budget: Budget,
): boolean {
  let index = 0
  let at = 0
  let wild = -1
  let resume = 0
  while (at < length) {
    if (--budget.steps < 0) return false
    if (index < patternLength && isWild(index)) {
      wild = index++
      resume = at
    } else if (index < patternLength && matches(index, at)) {
      index++
      at++
    } else if (wild !== -1) {
      index = wild + 1
      at = ++resume
    } else return false
  }
  while (index < patternLength && isWild(index)) index++
  return index === patternLength
}
