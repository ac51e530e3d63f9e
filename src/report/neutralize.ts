import { visibleLines, visibleText } from './visible-text.ts'

/**
 * Stands behind an `@`, a `#` or a colon that GitHub would make something of: a word joiner. No entity, because GitHub looks for mentions and
 * references after entities are decoded; no markup, because a quote in an e-mail reply loses markup and keeps characters; and no zero-width
 * space, because a line may break there.
 */
const breaker = '\u2060'

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['*', '&#42;'],
  ['_', '&#95;'],
  ['`', '&#96;'],
  ['~', '&#126;'],
  ['|', '&#124;'],
  ['\\', '&#92;'],
  ['[', '&#91;'],
  [']', '&#93;'],
  // In an element of its own, so that neither the source nor the text that comes of it has a pair of dollars around a formula.
  ['$', '<span>&#36;</span>'],
])

/** Text as inline Markdown on GitHub, in a table cell as well: it shows what it is and does nothing. */
export function neutralizeMarkdown(text: string, maximumLength = 300): string {
  return (
    visibleText(text, maximumLength)
      // At the end as well: a value in a code span may follow, and a quote would join them.
      .replace(/@(?=\S|$)/g, `@${breaker}`)
      .replace(/#(?=\d|$)/g, `#${breaker}`)
      .replace(/\bgh-(?=\d|$)/gi, `$&${breaker}`)
      .replace(/:(?=\/\/)/g, `:${breaker}`)
      .replace(/\bwww(?=\.)/gi, `$&${breaker}`)
      .replace(/:(?=[\w+-]+:)/g, `:${breaker}`)
      .replace(/\b[0-9a-f]{7,}\b/gi, breakCommit)
      // An underscore between letters is never emphasis, and most names have some: those stay readable in the source.
      .replace(/[&<>*`~|\\[\]$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, mark => entities.get(mark) ?? mark)
      .replace(/^(\s*)([-+=#])/, (_, before: string, mark: string) => `${before}&#${mark.charCodeAt(0)};`)
      .replace(/^(\s*\d+)([.)])/, (_, before: string, mark: string) => `${before}&#${mark.charCodeAt(0)};`)
  )
}

/** GitHub links 7 to 40 hexadecimal digits that begin a commit's name. */
function breakCommit(digits: string): string {
  return digits.replace(/.{6}(?=.)/g, `$&${breaker}`)
}

/**
 * Text as a code span on GitHub, in a table cell as well. Only a mention or reference that would be one is broken, and an `@` behind a letter
 * or digit is none: action references, package urls and addresses can be copied as they are.
 */
export function codeSpan(text: string, maximumLength = 120): string {
  const shown = visibleText(text, maximumLength).trim()
  if (shown === '') return '(empty)'
  // A table takes every pipe for its own, backslash or not, so that only an entity holds in both places.
  if (shown.includes('|')) return `<code>${neutralizeMarkdown(shown, maximumLength)}</code>`
  const code = shown
    .replace(/(?<![A-Za-z0-9])@(?=\S)/g, `@${breaker}`)
    .replace(/#(?=\d)/g, `#${breaker}`)
    .replace(/\bgh-(?=\d)/gi, `$&${breaker}`)
    .replace(/\b(?:issues|pull|discussions)\/(?=\d)/gi, `$&${breaker}`)
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(run => run[0].length))
  const fence = '`'.repeat(longest + 1)
  const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${code}${pad}${fence}`
}

/** Text for a terminal: no escape sequence, no control character, nothing that changes the direction or cannot be seen. Keeps its lines. */
export function neutralizeTerminal(text: string, maximumLineLength = 4000): string {
  return visibleLines(text, maximumLineLength).join('\n')
}

/** Text for the log of a job: like {@link neutralizeTerminal}, and no line is taken for a command to the runner. */
export function neutralizeLog(text: string, maximumLineLength = 4000): string {
  return visibleLines(text, maximumLineLength).map(disarmCommand).join('\n')
}

/** The runner obeys lines that begin with `::`, and those with `##[` anywhere: a space within takes the meaning away and stays visible. */
export function disarmCommand(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '# #[')
}
