import type { Severity } from '../model/severity.ts'
import { graver } from '../model/severity.ts'
import { type AwsAction, matchesAction, parseAwsAction } from './aws-actions.ts'
import file from './data/aws-iam.json' with { type: 'json' }
import type { ScopeKnowledge } from './scope-knowledge.ts'

interface Danger {
  readonly action: AwsAction
  /** How grave it is on every resource, and on some. */
  readonly every: Severity
  readonly some: Severity
  readonly note: string
}

let dangers: readonly Danger[] | undefined

/** How the names of actions begin that change nothing, after AWS's own levels of access. */
const reading =
  /^(?:BatchCheck|BatchDescribe|BatchGet|Check|Count|Describe|Discover|Estimate|Filter|Get|Head|List|Lookup|Preview|Query|Read|Receive|Scan|Search|Select|Simulate|StartQuery|Test|Validate|View)/i

/** Weighs an action of AWS, a pattern of them, or a policy that AWS keeps, by how far the statement reaches. */
export function weighAwsScope(scope: string, principal: string | null): ScopeKnowledge {
  const about = { known: true, source: file.source, asOf: file.asOf }
  if (scope.startsWith('* but ')) {
    const note = 'Whatever AWS adds is allowed as well.'
    return { ...about, severity: /\biam:\*/.test(scope) ? 'high' : 'critical', reach: 'admin', note }
  }
  const policy = /^(?:arn:[a-z-]+:iam::aws:policy\/(?:[\w-]+\/)?|SAM )(\w+)$/.exec(scope.slice(0, 300))?.[1]
  if (policy !== undefined) return { ...about, ...weighPolicy(policy, scope.startsWith('SAM ')) }
  const action = parseAwsAction(scope)
  if (action !== undefined) return { ...about, ...weighAction(action, principal) }
  return { ...about, severity: 'high', reach: 'unknown', note: 'What it allows is known only once it is put in.' }
}

type Weight = Pick<ScopeKnowledge, 'severity' | 'reach' | 'note'>

function weighPolicy(name: string, bounded: boolean): Weight {
  if (/^(?:AdministratorAccess|IAMFullAccess|PowerUserAccess)/.test(name))
    return { severity: 'critical', reach: 'admin', note: 'A policy that AWS keeps.' }
  const reads = /read|view/i.test(name) && !/write|full/i.test(name)
  if (reads || bounded) return { severity: 'medium', reach: reads ? 'read' : 'write', note: null }
  return {
    severity: /full|admin|poweruser/i.test(name) ? 'high' : 'medium',
    reach: 'write',
    note: 'A policy that AWS keeps, and may widen.',
  }
}

function weighAction(action: AwsAction, principal: string | null): Weight {
  const every = principal === null || principal.startsWith('every resource')
  if (action.service === '*') {
    return { severity: every ? 'critical' : 'high', reach: 'admin', note: 'Every action of every service.' }
  }
  // Whom a role lets in is what its principals say; that it lets somebody in is what roles are for.
  if (principal?.startsWith('others') && action.service === 'sts')
    return {
      severity: principal === 'others' ? 'medium' : 'low',
      reach: 'other',
      note: 'Whom it lets in is told by its principals.',
    }
  const found = knownDangers().filter(danger => matchesAction(action, danger.action))
  const reads = reading.test(action.name)
  const whole = /^\*+$/.test(action.name)
  const ordinary: Severity = every ? (reads ? 'medium' : 'high') : whole ? 'high' : reads ? 'low' : 'medium'
  const severity = found.reduce<Severity>(
    (grave, danger) => graver(grave, every ? danger.every : danger.some),
    ordinary,
  )
  const note = found[0]?.note ?? (whole ? 'Whatever AWS adds to the service is allowed as well.' : null)
  // Some begin like reading and give keys to everything.
  const onlyReads = reads && found.every(danger => danger.every !== 'critical')
  return { severity, reach: onlyReads ? 'read' : 'write', note }
}

function knownDangers(): readonly Danger[] {
  dangers ??= file.dangers.flatMap(({ actions, every, some, note }) =>
    actions.flatMap(text => {
      const action = parseAwsAction(text)
      return action === undefined ? [] : [{ action, every: every as Severity, some: some as Severity, note }]
    }),
  )
  return dangers
}
