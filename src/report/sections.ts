import type { Change } from '../model/change.ts'
import type { Finding, SidedGap } from '../model/verdict.ts'
import type { LinkContext } from './links.ts'
import { endSentence, type Section, sectionOver, tableRow, whereInMarkdown } from './markdown.ts'
import { codeSpan, neutralizeMarkdown } from './neutralize.ts'
import type { Outline } from './outline.ts'
import { phraseToMarkdown, withoutStop } from './phrase.ts'
import { sayChangeInFull } from './sentences.ts'

/** All that is told behind the findings that block or warn, in order; empty sections are left out. */
export function sectionsOf(outline: Outline, links: LinkContext | null): Section[] {
  const { widenings, narrowings, moves, notes, accepted, dependencies, gaps } = outline
  const changed = (change: Change) => changeRow(change, links)
  const columns = ['Connector', 'Change', 'Where']
  const sections = [
    sectionOver('Also reaches further', columns, widenings, changed),
    sectionOver('Reaches less', columns, narrowings, changed),
    sectionOver('Moved or rewritten', columns, moves, changed),
    sectionOver('Notes', null, notes, note => noteRow(note, outline, links)),
    sectionOver('Accepted by waiver', null, accepted, one => acceptedRow(one, outline, links)),
    sectionOver('All changes of dependencies', ['Package', 'Change', 'Where'], dependencies, changed),
    sectionOver('Not read or not known', null, gaps, gap => gapRow(gap, links)),
  ]
  return sections.filter(section => section.size > 0)
}

function changeRow(change: Change, links: LinkContext | null): string {
  const said = phraseToMarkdown(withoutStop(sayChangeInFull(change)), 300)
  // What is gone altogether has no place in the head that a link could show.
  const where = whereInMarkdown(change.file, change.line, change.kind === 'connector-removed' ? null : links)
  const { type, name } = change.subject
  return tableRow([type === 'dependency' ? codeSpan(name, 80) : neutralizeMarkdown(name, 80), said, where])
}

function noteRow(finding: Finding, outline: Outline, links: LinkContext | null): string {
  const said = phraseToMarkdown(withoutStop(outline.say(finding, false)), 300)
  return [
    '- ',
    [said, whereInMarkdown(finding.file, finding.line, links)].filter(part => part !== '').join(' · '),
  ].join('')
}

function acceptedRow(finding: Finding, outline: Outline, links: LinkContext | null): string {
  const { waiver } = finding
  if (waiver === null) return noteRow(finding, outline, links)
  const reason = neutralizeMarkdown(endSentence(waiver.reason), 300)
  const approval = `Approved by ${codeSpan(waiver.approvedBy, 80)} until ${neutralizeMarkdown(waiver.expires, 20)}.`
  return `${noteRow(finding, outline, links)} — ${reason} ${approval}`
}

function gapRow(gap: SidedGap, links: LinkContext | null): string {
  const where = whereInMarkdown(gap.file, gap.line, gap.side === 'base' ? null : links)
  const kind = gap.kind === 'unreadable' ? 'not read' : 'not known'
  const side = gap.side === 'base' ? ', in the base' : ''
  return `- ${where} (${kind}${side}): ${neutralizeMarkdown(endSentence(gap.reason), 300)}`
}
