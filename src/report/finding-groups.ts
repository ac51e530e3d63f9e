import type { Subject } from '../model/change.ts'
import { compareText } from '../model/order.ts'
import { severities } from '../model/severity.ts'
import type { Finding, Level } from '../model/verdict.ts'

/** Findings of one connector, of all dependencies, or of the repository itself. */
export interface FindingGroup {
  /** Null for the repository itself and for dependencies. */
  readonly subject: Subject | null
  readonly about: 'connector' | 'dependencies' | 'repository'
  /** True where another group has a connector of the same name, so that its identity must be told. */
  readonly ambiguous: boolean
  /** The gravest first. */
  readonly findings: readonly Finding[]
}

/** Puts sorted findings together by what they are about; groups come in the order of their first finding. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key =
      aboutOf(finding.subject) === 'connector' && finding.subject ? keyOf(finding.subject) : aboutOf(finding.subject)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  const names = new Map<string, number>()
  for (const [first] of groups.values()) {
    const name = first?.subject?.name ?? ''
    names.set(name, (names.get(name) ?? 0) + 1)
  }
  return [...groups.values()].map(group => {
    const about = aboutOf(group[0]?.subject ?? null)
    const subject = about === 'connector' ? (group[0]?.subject ?? null) : null
    return { subject, about, ambiguous: subject !== null && (names.get(subject.name) ?? 0) > 1, findings: group }
  })
}

/** The first so many findings of some groups, and the groups that still have any. */
export function firstFindings(groups: readonly FindingGroup[], maximum: number): FindingGroup[] {
  const first: FindingGroup[] = []
  let left = maximum
  for (const group of groups) {
    if (left <= 0) break
    first.push(group.findings.length <= left ? group : { ...group, findings: group.findings.slice(0, left) })
    left -= group.findings.length
  }
  return first
}

function aboutOf(subject: Subject | null): FindingGroup['about'] {
  return subject === null ? 'repository' : subject.type === 'connector' ? 'connector' : 'dependencies'
}

/** Findings of one rule stand together, so that what to do is said once for all of them. */
export function byRule(findings: readonly Finding[]): Finding[][] {
  const rules = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.rule}\n${finding.why}\n${finding.remedy}`
    const alike = rules.get(key)
    if (alike === undefined) rules.set(key, [finding])
    else alike.push(finding)
  }
  return [...rules.values()]
}

/** Identity of a subject. */
export function keyOf(subject: Subject): string {
  return `${subject.type}\n${subject.format}\n${subject.id}`
}

const levels: readonly Level[] = ['block', 'warn', 'note']

/** The gravest first, then as the files stand. */
export function compareFindings(left: Finding, right: Finding): number {
  return (
    levels.indexOf(left.level) - levels.indexOf(right.level) ||
    severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
    compareText(left.file, right.file) ||
    (left.line ?? 0) - (right.line ?? 0) ||
    compareText(left.rule, right.rule) ||
    compareText(left.message, right.message)
  )
}
