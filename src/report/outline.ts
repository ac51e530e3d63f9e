import type { Change, Subject } from '../model/change.ts'
import type { Finding, SidedGap, Verdict } from '../model/verdict.ts'
import { compareFindings, type FindingGroup, groupFindings, keyOf } from './finding-groups.ts'
import type { Phrase } from './phrase.ts'
import { messagesOf, sayFinding } from './sentences.ts'

/** A verdict in the order that people read it; every list is of things that no list before it has told, in the order of the verdict. */
export interface Outline {
  readonly verdict: Verdict['verdict']
  /** Findings that count and block or warn, grouped; the gravest group first. */
  readonly groups: readonly FindingGroup[]
  readonly blocking: readonly Finding[]
  readonly warning: readonly Finding[]
  readonly notes: readonly Finding[]
  /** Findings that a waiver takes off the account. */
  readonly accepted: readonly Finding[]
  readonly widenings: readonly Change[]
  readonly narrowings: readonly Change[]
  readonly moves: readonly Change[]
  readonly dependencies: readonly Change[]
  /** What could not be read, or is not known. */
  readonly gaps: readonly SidedGap[]
  readonly notices: readonly string[]
  /** What a finding says; without its subject where a heading names it. */
  say(finding: Finding, underHeading: boolean): Phrase
  /** The change that a finding repeats; undefined for an opinion of its own. */
  changeOf(finding: Finding): Change | undefined
}

const outlines = new WeakMap<Verdict, Outline>()

/** Puts a verdict in the order that people read it, once however many reports are made of it. */
export function outlineOf(verdict: Verdict): Outline {
  let outline = outlines.get(verdict)
  if (outline === undefined) {
    outline = lineUp(verdict)
    outlines.set(verdict, outline)
  }
  return outline
}

function lineUp(verdict: Verdict): Outline {
  const told = matchFindings(verdict)
  const toldChanges = new Set(told.changes.values())
  const isNews = newsOf(verdict)
  const counting = verdict.findings.filter(finding => finding.waiver === null)
  const grave = counting.filter(finding => finding.level !== 'note').sort(compareFindings)
  const ofConnectors = verdict.changes.filter(change => change.subject.type === 'connector' && !toldChanges.has(change))
  const untold = (direction: Change['direction']) => ofConnectors.filter(change => change.direction === direction)
  return {
    verdict: verdict.verdict,
    groups: groupFindings(grave),
    blocking: grave.filter(finding => finding.level === 'block'),
    warning: grave.filter(finding => finding.level === 'warn'),
    notes: counting
      .filter(finding => finding.level === 'note' && !told.ofDependencies.has(finding))
      .sort(compareFindings),
    accepted: verdict.findings.filter(finding => finding.waiver !== null).sort(compareFindings),
    widenings: untold('expands'),
    narrowings: untold('narrows'),
    moves: untold('neutral'),
    dependencies: verdict.changes.filter(change => change.subject.type === 'dependency'),
    gaps: verdict.gaps.filter(gap => isNews(gap)),
    notices: verdict.notices,
    say: speakerOf(changesAround(verdict.changes, told.changes)),
    changeOf: finding => told.changes.get(finding),
  }
}

/** Tells the gaps that no finding has told, and of those that both sides have, only the one of the head. */
function newsOf({ findings, gaps }: Verdict): (gap: SidedGap) => boolean {
  const told = new Set(findings.filter(({ subject }) => subject === null).map(({ file, line }) => `${file}\n${line}`))
  const ofHead = new Set(gaps.filter(gap => gap.side === 'head').map(gap => `${gap.kind}\n${gap.file}\n${gap.reason}`))
  return gap =>
    !(gap.kind === 'unreadable' && told.has(`${gap.file}\n${gap.line}`)) &&
    !(gap.side === 'base' && ofHead.has(`${gap.kind}\n${gap.file}\n${gap.reason}`))
}

/** Which changes a finding speaks of in full, and which notes only repeat a change of a dependency. */
function matchFindings(verdict: Verdict) {
  const byMessage = new Map<string, Change>()
  for (const change of verdict.changes)
    for (const message of messagesOf(change)) byMessage.set(`${placeKeyOf(change.subject, change)}\n${message}`, change)
  const changes = new Map<Finding, Change>()
  const ofDependencies = new Set<Finding>()
  for (const finding of verdict.findings) {
    if (finding.subject === null) continue
    const change = byMessage.get(`${placeKeyOf(finding.subject, finding)}\n${finding.message}`)
    if (change === undefined) continue
    changes.set(finding, change)
    if (change.subject.type === 'dependency') ofDependencies.add(finding)
  }
  return { changes, ofDependencies }
}

/** Says each finding once, however often it is asked: a comment is composed again and again until it fits. */
function speakerOf(around: (finding: Finding) => readonly Change[]): Outline['say'] {
  const [under, alone] = [new Map<Finding, Phrase>(), new Map<Finding, Phrase>()]
  return (finding, underHeading) => {
    const said = underHeading ? under : alone
    const phrase = said.get(finding) ?? sayFinding(finding, around(finding), underHeading)
    said.set(finding, phrase)
    return phrase
  }
}

function changesAround(
  changes: readonly Change[],
  told: ReadonlyMap<Finding, Change>,
): (finding: Finding) => readonly Change[] {
  const bySubject = new Map<string, Change[]>()
  const byPlace = new Map<string, Change[]>()
  const add = (map: Map<string, Change[]>, key: string, change: Change) => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [change])
    // More are never asked for, and a file of one line may have thousands at one place.
    else if (list.length < 30) list.push(change)
  }
  for (const change of changes) {
    add(bySubject, keyOf(change.subject), change)
    add(byPlace, placeKeyOf(change.subject, change), change)
  }
  return finding => {
    if (finding.subject === null) return []
    const own = told.get(finding)
    return [
      ...(own === undefined ? [] : [own]),
      ...(byPlace.get(placeKeyOf(finding.subject, finding)) ?? []),
      ...(bySubject.get(keyOf(finding.subject)) ?? []),
    ]
  }
}

function placeKeyOf(subject: Subject, place: { readonly file: string; readonly line: number | null }): string {
  return `${keyOf(subject)}\n${place.file}\n${place.line}`
}
