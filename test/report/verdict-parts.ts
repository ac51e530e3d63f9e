import type { Change, Subject } from '../../src/model/change.ts'
import { describeChange } from '../../src/model/describe-change.ts'
import type { Finding, Verdict } from '../../src/model/verdict.ts'

/** A change with what most have. */
export function changeOf(subject: Subject, known: Partial<Change> & Pick<Change, 'kind' | 'value'>): Change {
  return {
    direction: 'expands',
    severity: 'high',
    subject,
    before: null,
    after: null,
    file: subject.id,
    line: null,
    note: null,
    ...known,
  }
}

const rules: Readonly<Record<string, readonly [why: string, remedy: string]>> = {
  'scope-expanded': [
    'A permission that is granted once stays granted, and whoever holds the token can use all of it.',
    'Ask for a narrower scope, or let the owner of the connector confirm that this one is needed.',
  ],
  'trigger-added': [
    'Each way to start it is a way in for whoever can cause it.',
    'Confirm that everybody who can cause this event may start what runs then.',
  ],
  'untrusted-code': [
    'Anybody can open a pull request whose code then runs beside secrets and a token of this repository, whatever the permissions say.',
    'Run the pull request on pull_request, and use a second workflow without its code for what needs rights.',
  ],
  'connector-added': [
    'A new connector is a new way out of, or into, what is released.',
    'Confirm who publishes it and who answers for it here, and allow it in the policy if it stays.',
  ],
  'dependency-integrity-changed': [
    'A published version never changes honestly: other content means a replaced package or another registry.',
    'Compare the package with its publisher before anything is installed.',
  ],
  'dependency-install-script-added': [
    'Install scripts run on every developer machine and build with the rights of its user.',
    'Read the script, or install with scripts turned off.',
  ],
  'dependency-added': [
    'Each package is code of somebody else that runs with all rights of the release.',
    'Confirm that the package is the one that is meant and that it is needed.',
  ],
  'file-unreadable': [
    'What cannot be read cannot be compared: nobody knows what this change lets the release reach.',
    'Mend the file, or leave its path out in the policy if it is no connector.',
  ],
}

/** Why a rule matters and what to do. */
export function adviceOf(rule: string): readonly [why: string, remedy: string] {
  return rules[rule] ?? ['It matters.', 'Look at it.']
}

/** The finding of a rule that only repeats a change. */
export function findingOn(change: Change, rule: string, known: Partial<Finding> = {}): Finding {
  const [why, remedy] = adviceOf(rule)
  const said = describeChange(change)
  return {
    rule,
    level: change.severity === 'critical' || change.severity === 'high' ? 'block' : 'warn',
    severity: change.severity,
    message: change.note === null ? said : `${said} ${change.note}`,
    why,
    remedy,
    subject: change.subject,
    file: change.file,
    line: change.line,
    fingerprint: fingerprintOf(`${rule} ${change.subject.id} ${change.value}`),
    waiver: null,
    ...known,
  }
}

/** Any stable sixteen digits will do. */
function fingerprintOf(text: string): string {
  let [high, low] = [7, 11]
  for (let index = 0; index < text.length; index++) {
    high = (high * 31 + text.charCodeAt(index)) >>> 0
    low = (low * 37 + text.charCodeAt(index)) >>> 0
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}

const sides = {
  base: { source: 'main', commit: '4f1c2a90b7d3e5f6a8c9d0e1f2a3b4c5d6e7f809' },
  head: { source: 'a3d9e17c5b2f4068a1c3e5d7f9b0c2d4e6f80913', commit: 'a3d9e17c5b2f4068a1c3e5d7f9b0c2d4e6f80913' },
}
/** What every review says of itself. */
export const notices = ['Judged by .github/ferrule.yml of the base.']

/** A verdict of nothing, to which a story adds. */
export function verdictOf(known: Partial<Verdict>): Verdict {
  const policy = { origin: '.github/ferrule.yml of the base', digest: null }
  return { ...sides, verdict: 'pass', changes: [], findings: [], gaps: [], notices, policy, ...known }
}

/** Links as a run on GitHub has them. */
export const links = { serverUrl: 'https://github.example', repository: 'orchard/market', commit: sides.head.commit }
