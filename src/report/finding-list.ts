import type { Finding } from '../model/verdict.ts'
import { byRule, type FindingGroup } from './finding-groups.ts'
import type { LinkContext } from './links.ts'
import { endSentence, whereInMarkdown } from './markdown.ts'
import { codeSpan, neutralizeMarkdown } from './neutralize.ts'
import type { Outline } from './outline.ts'
import { phraseToMarkdown, withoutStop } from './phrase.ts'

/** How much is told of each finding. */
export interface FindingDetail {
  /** What to do is told in every group, or in the first that needs it, or not at all; why it matters is told once. */
  readonly advice: 'each' | 'once' | 'none'
  readonly where: boolean
  /** Longest message, in characters. */
  readonly message: number
  /** Severity and fingerprint, for whoever is to accept it. */
  readonly identity: boolean
}

/** Groups of findings as Markdown: a heading, what is so and where, then why it matters and what to do. */
export function renderGroups(
  groups: readonly FindingGroup[],
  outline: Outline,
  links: LinkContext | null,
  detail: FindingDetail,
): string[] {
  const advised = new Set<string>()
  return groups.flatMap(group => {
    const items = byRule(group.findings).map(alike => {
      const list = alike.map(finding => renderFinding(finding, group, outline, links, detail)).join('\n')
      const [first] = alike
      if (first === undefined || detail.advice === 'none') return list
      const again = advised.has(first.rule)
      if (detail.advice === 'once' && again) return list
      advised.add(first.rule)
      // In small print within the last item: one screen holds several findings, and the eye runs over what is so.
      return `${list}<br><sub>${renderAdvice(first, again)}</sub>`
    })
    return [`#### ${titleOf(group)}`, items.join('\n')]
  })
}

function titleOf({ about, subject, ambiguous }: FindingGroup): string {
  if (about === 'dependencies') return 'Dependencies'
  if (subject === null) return 'The repository'
  const name = neutralizeMarkdown(subject.name.trim() === '' ? subject.id : subject.name, 100)
  const identity = ambiguous && subject.id !== subject.name ? ` · ${codeSpan(subject.id)}` : ''
  return `${name} · ${codeSpan(subject.format, 60)}${identity}`
}

function renderFinding(
  finding: Finding,
  group: FindingGroup,
  outline: Outline,
  links: LinkContext | null,
  detail: FindingDetail,
): string {
  const said = outline.say(finding, group.about === 'connector')
  const message = phraseToMarkdown(withoutStop(said), detail.message)
  const label = finding.level === 'block' ? '**Blocks:**' : finding.level === 'warn' ? '**Warns:**' : '**Note:**'
  const where = detail.where ? whereInMarkdown(finding.file, finding.line, links) : ''
  const identity = detail.identity ? `${finding.severity}, ${codeSpan(finding.fingerprint, 80)}` : ''
  return ['- ', [`${label} ${message}`, where, identity].filter(part => part !== '').join(' · ')].join('')
}

function renderAdvice({ why, remedy, rule }: Finding, again: boolean): string {
  const reason = again ? '' : neutralizeMarkdown(endSentence(why), 600).trim()
  const advice = `**What to do:** ${neutralizeMarkdown(endSentence(remedy), 600).trim()} (${codeSpan(rule, 80)})`
  return reason === '' ? advice : `${reason} ${advice}`
}
