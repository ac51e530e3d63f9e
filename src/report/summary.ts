import type { Verdict } from '../model/verdict.ts'
import { firstFindings } from './finding-groups.ts'
import { renderGroups } from './finding-list.ts'
import { countFindings, countOthers, headlineOf, isUntouched } from './headline.ts'
import type { LinkContext } from './links.ts'
import { sectionBody, sideInMarkdown } from './markdown.ts'
import { type Outline, outlineOf } from './outline.ts'
import { phraseToMarkdown } from './phrase.ts'
import { sectionsOf } from './sections.ts'
import { sayNotice } from './sentences.ts'

/** What a full report needs beside the verdict. */
export interface SummaryContext {
  readonly links: LinkContext | null
}

/** GitHub drops a job summary of more than 1 MiB, and other steps of the job write to the same one. */
export const summaryLimit = 1_000_000

/** No finding takes fewer bytes, and no row of a section does: what cannot fit is not rendered first. */
const leastFinding = 40
const leastRow = 10

/** The full report in Markdown, for the summary of a job and for files; cut with a sentence where it would be more than GitHub takes. */
export function renderSummary(verdict: Verdict, context: SummaryContext, maximumBytes = summaryLimit): string {
  const outline = outlineOf(verdict)
  const detail = { advice: 'each' as const, where: true, message: 600, identity: true }
  const groups = firstFindings(outline.groups, Math.ceil(maximumBytes / leastFinding))
  const blocks = [...renderOpening(verdict, outline), ...renderGroups(groups, outline, context.links, detail)]
  let bytes = sum(blocks, block => Buffer.byteLength(block))
  let unseen = sum(outline.groups, group => group.findings.length) - sum(groups, group => group.findings.length)
  for (const section of sectionsOf(outline, context.links)) {
    const rows = Math.min(section.size, Math.ceil(Math.max(0, maximumBytes - bytes) / leastRow))
    const block = `#### ${section.title} (${section.size})\n\n${sectionBody(section, rows, '')}`
    blocks.push(block)
    bytes += Buffer.byteLength(block)
    unseen += section.size - rows
  }
  return cutAtLine(`${blocks.filter(block => block !== '').join('\n\n')}\n`, maximumBytes, unseen)
}

function sum<Item>(items: readonly Item[], sizeOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + sizeOf(item), 0)
}

function renderOpening(verdict: Verdict, outline: Outline): string[] {
  const counts = [...countFindings(outline), ...countOthers(outline)]
  return [
    `## ${phraseToMarkdown(headlineOf(outline, 'this change'), 200)}${isUntouched(outline) ? '.' : ''}`,
    counts.length === 0 ? '' : `**${counts.join(', ')}.**`,
    `Compared ${sideInMarkdown(verdict.base)} with ${sideInMarkdown(verdict.head)}.`,
    verdict.notices
      .slice(0, 50)
      .map(notice => `- ${phraseToMarkdown(sayNotice(notice))}`)
      .join('\n'),
  ]
}

/** Every line is a whole piece of markup, so that a cut between two of them cuts none. */
function cutAtLine(text: string, maximumBytes: number, unseen: number): string {
  const bytes = Buffer.from(text, 'utf8')
  if (bytes.length <= maximumBytes) return text
  const end = bytes.lastIndexOf(0x0a, Math.max(0, maximumBytes - 200))
  const kept = bytes.subarray(0, Math.max(0, end)).toString('utf8').trimEnd()
  const left = text.split('\n').length - kept.split('\n').length + unseen
  return `${kept}\n\n… and ${left} more lines: GitHub shows no more than 1 MiB. The JSON report has all of it.\n`
}
