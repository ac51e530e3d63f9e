import type { Side } from '../model/verdict.ts'
import { type LinkContext, linkTo } from './links.ts'
import { codeSpan, neutralizeMarkdown } from './neutralize.ts'

/** A list or table that stands under a title or can be folded away. */
export interface Section {
  /** Ours, without markup. */
  readonly title: string
  /** Columns of a table, or null for a list. */
  readonly columns: readonly string[] | null
  readonly size: number
  /** The first so many rows, each a whole line of Markdown. */
  rows(maximum: number): string[]
}

/** A section over items, of which only those that are shown are rendered. */
export function sectionOver<Item>(
  title: string,
  columns: readonly string[] | null,
  items: readonly Item[],
  render: (item: Item) => string,
): Section {
  return { title, columns, size: items.length, rows: maximum => items.slice(0, maximum).map(render) }
}

/** A row of a table; its cells are inline Markdown that is safe already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** The rows of a section, at most so many, with a sentence about the others. */
export function sectionBody(section: Section, maximumRows: number, seeAll: string): string {
  const { columns, size } = section
  const head = columns === null ? [] : [tableRow(columns), tableRow(columns.map(() => '---'))]
  const lines = [...head, ...section.rows(maximumRows)]
  return size <= maximumRows
    ? lines.join('\n')
    : [...lines, '', `… and ${size - maximumRows} more, ${seeAll}.`].join('\n')
}

/** A section that is closed until somebody wants it. GitHub reads Markdown in it only between empty lines. */
export function fold(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`
}

/** Where something stands, as a link where one can be made. */
export function whereInMarkdown(file: string, line: number | null, links: LinkContext | null): string {
  if (file === '') return ''
  const shown = line === null ? tailOf(file) : `${tailOf(file)}:${line}`
  const link = linkTo(file, line, links)
  return link === null ? codeSpan(shown) : `[${neutralizeMarkdown(shown)}](${link})`
}

/** The end of a path tells more than its beginning. */
function tailOf(file: string): string {
  if (file.length <= 80) return file
  const points = [...file]
  return points.length <= 80 ? file : `…${points.slice(-79).join('')}`
}

/** A side of the review as people name it: `main` (`4f1c2a9`). */
export function sideInMarkdown({ source, commit }: Side): string {
  if (commit === null) return codeSpan(source, 80)
  // A source that is the commit itself is said once.
  if (source === commit) return codeSpan(commit.slice(0, 7))
  return `${codeSpan(source, 80)} (${codeSpan(commit.slice(0, 7))})`
}

/** Ends a sentence of ours or of a rule with a full stop. */
export function endSentence(text: string): string {
  const trimmed = text.trimEnd()
  return trimmed === '' || /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
