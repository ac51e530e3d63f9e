import type { Verdict } from '../model/verdict.ts'
import { type FindingDetail, renderGroups } from './finding-list.ts'
import { countFindings, headlineOf, isUntouched } from './headline.ts'
import type { LinkContext } from './links.ts'
import { fold, type Section, sectionBody, sectionOver, sideInMarkdown, tableRow } from './markdown.ts'
import { codeSpan, neutralizeMarkdown } from './neutralize.ts'
import { type Outline, outlineOf } from './outline.ts'
import { phraseToMarkdown } from './phrase.ts'
import { sectionsOf } from './sections.ts'
import { sayNotice } from './sentences.ts'

/** What a comment needs beside the verdict. */
export interface CommentContext {
  /** First line, by which the comment is found again: see {@link commentMarker}. Empty where nobody will look for it. */
  readonly marker: string
  readonly links: LinkContext | null
  /** Where the full report is, such as the page of the job summary. */
  readonly summaryUrl: string | null
}

/** GitHub takes 65,536 characters; in UTF-8 bytes, so that it is right however they are counted. */
export const commentLimit = 65_000

/** First line of a comment. The key tells the comments on one pull request apart: of several jobs, of the parts of a repository. */
export function commentMarker(key: string): string {
  return `<!-- ferrule:review:${encodeURIComponent(key.replace(/\p{Cs}/gu, '\ufffd').slice(0, 200)).replaceAll('--', '-%2D')} -->`
}

/** How much of everything a comment tells. */
interface Budget extends FindingDetail {
  readonly rows: number
  readonly warnings: number
  readonly blocking: number
}

const all: Budget = {
  rows: 1000,
  warnings: 1000,
  blocking: 2000,
  advice: 'each',
  where: true,
  message: 300,
  identity: false,
}

/** From everything down: first the folded parts lose rows, then warnings their number, last of all findings that block their detail. */
const budgets: readonly Budget[] = [
  all,
  { ...all, advice: 'once' },
  ...[200, 50, 20, 8, 3, 0].map(rows => ({ ...all, advice: 'once' as const, rows })),
  ...[150, 100, 70, 40, 20, 10, 0].map(warnings => ({ ...all, advice: 'once' as const, rows: 0, warnings })),
  { ...all, advice: 'none', rows: 0, warnings: 0 },
  { ...all, advice: 'none', rows: 0, warnings: 0, message: 120 },
  { ...all, advice: 'none', rows: 0, warnings: 0, message: 80, where: false },
]

/** The comment on a pull request: the answer first, what widens reach next, everything else folded, and never more than GitHub takes. */
export function renderComment(verdict: Verdict, context: CommentContext): string {
  const outline = outlineOf(verdict)
  const sections = sectionsOf(outline, context.links)
  const compose = (budget: Budget) => composeComment(verdict, outline, sections, context, budget)
  for (const budget of budgets) {
    const text = compose(budget)
    if (fits(text)) return text
  }
  const least = budgets.at(-1) ?? all
  let [fitting, tooMany] = [0, Math.min(outline.blocking.length, least.blocking)]
  while (tooMany - fitting > 1) {
    const blocking = (fitting + tooMany) >> 1
    if (fits(compose({ ...least, blocking }))) fitting = blocking
    else tooMany = blocking
  }
  return compose({ ...least, blocking: fitting })
}

function fits(text: string): boolean {
  return Buffer.byteLength(text, 'utf8') <= commentLimit
}

function composeComment(
  verdict: Verdict,
  outline: Outline,
  sections: readonly Section[],
  context: CommentContext,
  budget: Budget,
): string {
  const seeAll = seeReport(context.summaryUrl)
  const shown = new Set([...outline.blocking.slice(0, budget.blocking), ...outline.warning.slice(0, budget.warnings)])
  const groups = outline.groups
    .map(group => ({ ...group, findings: group.findings.filter(finding => shown.has(finding)) }))
    .filter(group => group.findings.length > 0)
  const left = [
    outline.blocking.length > budget.blocking ? `${outline.blocking.length - budget.blocking} more that block` : '',
    outline.warning.length > budget.warnings ? `${outline.warning.length - budget.warnings} more that warn` : '',
  ].filter(part => part !== '')
  const counts = countFindings(outline)
  const blocks = [
    `### ${symbols[verdict.verdict]} ${phraseToMarkdown(headlineOf(outline, 'this pull request'), 200)}${isUntouched(outline) ? '.' : ''}`,
    counts.length === 0 ? '' : `**${counts.join(', ')}.**`,
    ...renderGroups(groups, outline, context.links, budget),
    left.length === 0 ? '' : `… and ${left.join(' and ')}, ${seeAll}.`,
    ...foldSections(sections, budget.rows, seeAll),
    budget.rows < 8 ? '' : foldFingerprints(outline, budget.rows, seeAll),
    renderFooter(verdict, context),
  ]
  const marker = context.marker === '' ? '' : `${context.marker}\n`
  return `${marker}${blocks.filter(block => block !== '').join('\n\n')}\n`
}

const symbols = { block: '⛔', warn: '⚠️', pass: '✅' }

function foldSections(sections: readonly Section[], rows: number, seeAll: string): string[] {
  if (rows > 0)
    return sections.map(section => fold(`${section.title} (${section.size})`, sectionBody(section, rows, seeAll)))
  const names = sections.map(section => `${section.title.toLowerCase()} (${section.size})`)
  return names.length === 0 ? [] : [`Not shown here: ${names.join(', ')}; ${seeAll}.`]
}

function foldFingerprints(outline: Outline, rows: number, seeAll: string): string {
  const findings = outline.groups.flatMap(group => group.findings)
  if (findings.length === 0) return ''
  const section = sectionOver('Fingerprints', ['Fingerprint', 'Rule', 'Finding'], findings, finding =>
    tableRow([codeSpan(finding.fingerprint, 80), codeSpan(finding.rule, 80), neutralizeMarkdown(finding.message, 80)]),
  )
  return fold('To accept a finding: its fingerprint for a waiver in the policy', sectionBody(section, rows, seeAll))
}

function renderFooter(verdict: Verdict, context: CommentContext): string {
  const notices = verdict.notices.slice(0, 6).map(notice => phraseToMarkdown(sayNotice(notice), 200))
  const report = isAddress(context.summaryUrl) ? ` [Full report](${context.summaryUrl}).` : ''
  return `<sub>Ferrule compared ${sideInMarkdown(verdict.base)} with ${sideInMarkdown(verdict.head)}. ${notices.join(' ')}${report}</sub>`
}

function seeReport(url: string | null): string {
  return isAddress(url) ? `see the [full report](${url})` : 'see the full report'
}

/** An address that Markdown takes as a whole. */
function isAddress(url: string | null): url is string {
  return url !== null && /^https:\/\/[\w.~:/?#@!$&*+,;=%-]+$/.test(url)
}
