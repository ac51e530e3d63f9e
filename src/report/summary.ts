import type { Verdict } from '../model/verdict.ts'
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

/** The full report in Markdown, for the summary of a job and for files; cut with a sentence where it would be more than GitHub takes. */
export function renderSummary(verdict: Verdict, context: SummaryContext, maximumBytes = summaryLimit): string {
  const outline = outlineOf(verdict)
  const detail = { advice: 'each' as const, where: true, message: 600, identity: true }
  const blocks = [
    ...renderOpening(verdict, outline),
    ...renderGroups(outline.groups, outline, context.links, detail),
    ...sectionsOf(outline, context.links).map(
      section => `#### ${section.title} (${section.size})\n\n${sectionBody(section, Number.POSITIVE_INFINITY, '')}`,
    ),
  ]
  return cutAtLine(`${blocks.filter(block => block !== '').join('\n\n')}\n`, maximumBytes)
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
function cutAtLine(text: string, maximumBytes: number): string {
  const bytes = Buffer.from(text, 'utf8')
  if (bytes.length <= maximumBytes) return text
  const end = bytes.lastIndexOf(0x0a, Math.max(0, maximumBytes - 200))
  const kept = bytes.subarray(0, Math.max(0, end)).toString('utf8').trimEnd()
  const left = text.split('\n').length - kept.split('\n').length
  return `${kept}\n\n… and ${left} more lines: GitHub shows no more than 1 MiB. The JSON report has all of it.\n`
}
