import { createHash } from 'node:crypto'
import type { Subject } from '../model/change.ts'
import { compareText } from '../model/order.ts'
import type { Policy, PolicyWaiver } from '../model/policy.ts'
import { isAtLeast, type Severity, severities } from '../model/severity.ts'
import type { Finding, Level } from '../model/verdict.ts'
import type { Case, Opinion, Rule } from './rule.ts'
import { rules } from './rules.ts'

/** What judging gave. */
export interface Judgement {
  readonly verdict: 'pass' | 'warn' | 'block'
  readonly findings: readonly Finding[]
  /** Plain sentences about waivers that do not count. */
  readonly notices: readonly string[]
}

/** Lets every rule look at a case, gives each opinion its level by the policy, and sums up. */
export function judge(given: Case): Judgement {
  const decided = rules.flatMap(rule => rule.judge(given).flatMap(opinion => decide(rule, opinion, given)))
  const findings = withoutCovered(decided).sort(compareFindings)
  const counting = findings.filter(finding => finding.waiver === null)
  const verdict = counting.some(finding => finding.level === 'block')
    ? 'block'
    : counting.some(finding => finding.level === 'warn')
      ? 'warn'
      : 'pass'
  return { verdict, findings, notices: waiverNotices(given, findings) }
}

interface Decided {
  readonly finding: Finding
  readonly opinion: Opinion
}

/** Leaves out what a finding that blocks says better; one that was waived or turned down says nothing for others. */
function withoutCovered(decided: readonly Decided[]): Finding[] {
  const speaking = decided.filter(({ finding }) => finding.level === 'block' && finding.waiver === null)
  const covered = new Set(
    speaking.flatMap(({ finding, opinion }) =>
      (opinion.covers ?? []).map(({ rule, value }) => keyOf(rule, finding.subject, value)),
    ),
  )
  return decided
    .filter(({ finding, opinion }) => !covered.has(keyOf(finding.rule, finding.subject, opinion.value)))
    .map(({ finding }) => finding)
}

function keyOf(rule: string, subject: Subject | null, value: string): string {
  return [rule, subject?.format, subject?.id, value].join('\0')
}

function decide(rule: Rule, opinion: Opinion, given: Case): Decided[] {
  const level = levelOf(rule, opinion.severity, given.policy)
  if (level === null) return []
  const fingerprint = fingerprintOf(rule, opinion)
  const waiver =
    given.policy.waivers.find(candidate => candidate.fingerprint === fingerprint && candidate.expires >= given.day) ??
    null
  const { severity, message, subject, file, line } = opinion
  const { id, why, remedy } = rule
  return [
    { finding: { rule: id, level, severity, message, why, remedy, subject, file, line, fingerprint, waiver }, opinion },
  ]
}

function levelOf(rule: Rule, severity: Severity, policy: Policy): Level | null {
  const named = Object.hasOwn(policy.rules, rule.id) ? policy.rules[rule.id] : undefined
  if (named !== undefined) return named === 'off' ? null : named
  if (rule.level !== 'severity') return rule.level
  const { block, warn } = policy.thresholds
  if (block !== 'never' && isAtLeast(severity, block)) return 'block'
  return warn !== 'never' && isAtLeast(severity, warn) ? 'warn' : 'note'
}

/** From rule, subject and value, never from words or lines, so that a waiver survives a reformat and a better sentence. */
function fingerprintOf(rule: Rule, opinion: Opinion): string {
  const subject = opinion.subject === null ? opinion.file : `${opinion.subject.format}:${opinion.subject.id}`
  return createHash('sha256').update([rule.id, subject, opinion.value].join('\0')).digest('hex').slice(0, 16)
}

function waiverNotices(given: Case, findings: readonly Finding[]): string[] {
  const met = new Set(findings.map(finding => finding.fingerprint))
  return given.policy.waivers.flatMap((waiver: PolicyWaiver) => {
    if (waiver.expires < given.day && met.has(waiver.fingerprint))
      return [`The waiver ${waiver.fingerprint} ended on ${waiver.expires} and no longer counts.`]
    return []
  })
}

const levels: readonly Level[] = ['block', 'warn', 'note']

function compareFindings(left: Finding, right: Finding): number {
  return (
    levels.indexOf(left.level) - levels.indexOf(right.level) ||
    severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
    compareText(left.file, right.file) ||
    (left.line ?? 0) - (right.line ?? 0) ||
    compareText(left.rule, right.rule) ||
    compareText(left.fingerprint, right.fingerprint) ||
    compareText(left.message, right.message)
  )
}
