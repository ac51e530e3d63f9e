import type { Change, ChangeKind } from '../model/change.ts'
import { changeKinds } from '../model/change.ts'
import type { Finding, Verdict } from '../model/verdict.ts'
import { count } from './headline.ts'
import { endSentence, sectionBody, sectionOver, sideInMarkdown } from './markdown.ts'
import { codeSpan, neutralizeMarkdown } from './neutralize.ts'
import { outlineOf } from './outline.ts'
import { phraseToMarkdown, withoutStop } from './phrase.ts'
import { sayChange } from './sentences.ts'

/** As many lines of one topic as somebody reads in release notes. */
const longestTopic = 30

/** What users of a release want to know first: what it may do now that it could not do before. */
const topics: readonly (readonly [title: string, kinds: (kind: ChangeKind) => boolean])[] = [
  ['Scopes gained', kind => kind === 'scope-added' || kind === 'scope-widened'],
  ['Scopes lost', kind => kind === 'scope-removed' || kind === 'scope-narrowed'],
  ['Hosts', kind => kind.startsWith('endpoint-')],
  ['Deprecations', kind => kind.startsWith('deprecation-') || kind === 'dependency-deprecated'],
  ['Secrets', kind => kind === 'secret-exposed'],
  ['Connectors', kind => !isOfDependency(kind)],
  ['Dependencies', isOfDependency],
]

function isOfDependency(kind: ChangeKind): boolean {
  return kind.startsWith('dependency-') || kind === 'license-changed'
}

/**
 * What changed in the reach of a release, as a section of its notes in Markdown.
 * @param basis how the earlier release is known, such as `the signed SBOM of v1.1.0`; empty where its name says it, null where there is none
 */
export function renderReleaseNotes(verdict: Verdict, basis: string | null): string {
  const taken = new Set<Change>()
  const sections = topics.flatMap(([title, isOfTopic]) => {
    const changes = inOrder(verdict.changes.filter(change => !taken.has(change) && isOfTopic(change.kind)))
    for (const change of changes) taken.add(change)
    if (changes.length === 0) return []
    const section = sectionOver(title, null, changes, change => `- ${sayLine(change)}`)
    return [`#### ${title}`, `${sectionBody(section, longestTopic, 'in the inventories of both releases')}`]
  })
  const limits = verdict.gaps.length === 0 ? '' : ', as far as its files tell'
  const nothing = sections.length === 0 ? [`Nothing that this release can reach has changed${limits}.`] : []
  return `${[
    '### What this release can reach',
    compared(verdict, basis),
    ...nothing,
    ...sections,
    ...accepted(verdict),
    ...unknown(verdict),
  ].join('\n\n')}\n`
}

function compared(verdict: Verdict, basis: string | null): string {
  if (basis === null) return 'There is no earlier release to compare with: all of it is new.'
  const answer = { pass: 'holds', warn: 'holds, with warnings', block: 'does **not** hold' }[verdict.verdict]
  const known = basis === '' ? '' : `, by ${neutralizeMarkdown(basis, 200)}`
  return `Compared ${sideInMarkdown(verdict.base)} with ${sideInMarkdown(verdict.head)}${known}. The policy ${answer}.`
}

/** Graver ones first, then as the contract lists the kinds. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  const rank = ({ direction, kind }: Change) =>
    (direction === 'expands' ? 0 : changeKinds.length) + changeKinds.indexOf(kind)
  return changes.toSorted((left, right) => rank(left) - rank(right))
}

/** No heading names the subject here, so that each line does; of a package its note tells what it means. */
function sayLine(change: Change): string {
  const said = sayChange(change, false)
  const isTold = change.subject.type === 'dependency' && change.note !== null
  return phraseToMarkdown(withoutStop(isTold ? [...said, ` ${change.note}`] : said), 300)
}

function accepted(verdict: Verdict): readonly string[] {
  const { accepted: waived } = outlineOf(verdict)
  if (waived.length === 0) return []
  const section = sectionOver('Accepted risks', null, waived, sayAccepted)
  return ['#### Accepted risks', sectionBody(section, longestTopic, 'in the report')]
}

function sayAccepted(finding: Finding): string {
  const { waiver, message } = finding
  const reason =
    waiver === null
      ? ''
      : ` ${neutralizeMarkdown(endSentence(waiver.reason), 300)} Approved by ${codeSpan(waiver.approvedBy, 80)} until ${neutralizeMarkdown(waiver.expires, 20)}.`
  return `- ${neutralizeMarkdown(endSentence(message), 300)}${reason}`
}

function unknown({ gaps }: Verdict): readonly string[] {
  const unseen = gaps.filter(gap => gap.side === 'head')
  return unseen.length === 0
    ? []
    : [
        `${count(unseen.length, 'place')} could not be read or ${unseen.length === 1 ? 'is' : 'are'} not known: the inventory names them.`,
      ]
}
