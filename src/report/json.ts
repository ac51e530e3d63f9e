import type { Subject } from '../model/change.ts'
import type { Inventory } from '../model/inventory.ts'
import { compareText } from '../model/order.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Verification } from '../model/verification.ts'
import { showInJson } from '../model/visible-json.ts'

/** A verdict as `review --format json` writes it: the contract's fields in the contract's order. */
export function verdictToJson(verdict: Verdict): string {
  return write({
    base: { source: verdict.base.source, commit: verdict.base.commit },
    head: { source: verdict.head.source, commit: verdict.head.commit },
    verdict: verdict.verdict,
    changes: verdict.changes.map(change => ({
      kind: change.kind,
      direction: change.direction,
      severity: change.severity,
      subject: subjectOf(change.subject),
      value: change.value,
      before: change.before,
      after: change.after,
      file: change.file,
      line: change.line,
    })),
    findings: verdict.findings.map(finding => ({
      rule: finding.rule,
      level: finding.level,
      severity: finding.severity,
      message: finding.message,
      remedy: finding.remedy,
      subject: finding.subject === null ? null : subjectOf(finding.subject),
      file: finding.file,
      line: finding.line,
      fingerprint: finding.fingerprint,
      waiver:
        finding.waiver === null
          ? null
          : {
              reason: finding.waiver.reason,
              approvedBy: finding.waiver.approvedBy,
              expires: finding.waiver.expires,
            },
    })),
    gaps: verdict.gaps.map(gap => ({ side: gap.side, file: gap.file, reason: gap.reason })),
  })
}

function subjectOf({ type, format, id, name }: Subject) {
  return { type, format, id, name }
}

/** Answers about artifacts as `verify --format json` writes them. */
export function verificationsToJson(results: readonly Verification[]): string {
  return write({
    verified: results.every(result => result.verified),
    artifacts: results.map(({ artifact, verified, checks, bundles, notProved }) => ({
      name: artifact.name,
      digests: artifact.digests,
      verified,
      checks: checks.map(({ id, title, state, demanded, expected, actual, change }) => ({
        ...{ id, title, state, demanded, expected, actual, change },
      })),
      bundles: bundles.map(({ origin, digest, predicateType, state, reason, signer, times }) => ({
        ...{ file: origin.file, index: origin.index, digest, predicateType, state, reason, signer, times },
      })),
      notProved,
    })),
  })
}

/** An inventory as `inventory --format json` writes it. */
export function inventoryToJson(inventory: Inventory): string {
  return write(inOrder(inventory))
}

/** What a thing is comes first, where it stands last; readers fill their objects in any order. */
const first = [
  'source',
  'commit',
  'file',
  'format',
  'kind',
  'id',
  'purl',
  'name',
  'event',
  'host',
  'value',
  'role',
  'version',
]
const last = ['place', 'places', 'connectors', 'lockfiles', 'dependencies', 'gaps']

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).sort(([left], [right]) => rank(left) - rank(right) || compareText(left, right))
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]))
}

function rank(key: string): number {
  const [early, late] = [first.indexOf(key), last.indexOf(key)]
  return early !== -1 ? early - first.length : late + 1
}

function write(value: unknown): string {
  return `${showInJson(JSON.stringify(value, null, 2))}\n`
}
