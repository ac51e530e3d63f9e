import { describe, expect, it } from 'vitest'
import { compareInventories } from '../../src/compare/compare-inventories.ts'
import { judge } from '../../src/judge/judge.ts'
import { rules } from '../../src/judge/rules.ts'
import type { Connector } from '../../src/model/connector.ts'
import { defaultPolicy } from '../../src/model/default-policy.ts'
import type { Policy } from '../../src/model/policy.ts'
import type { SidedGap } from '../../src/model/verdict.ts'
import { action, inventoryOf, orchard, place, signIn } from '../compare/connectors.ts'

const day = '2026-11-25'

interface Story {
  readonly policy?: Partial<Policy>
  readonly gaps?: readonly SidedGap[]
  readonly changedPaths?: readonly string[]
}

function judged(before: readonly Connector[], after: readonly Connector[], story: Story = {}) {
  const [base, head] = [inventoryOf(...before), inventoryOf(...after)]
  const changes = compareInventories(base, head, day)
  const changedPaths = new Set(story.changedPaths ?? ['manifest.yml'])
  return judge({
    base,
    head,
    changes,
    gaps: story.gaps ?? [],
    changedPaths,
    policy: { ...defaultPolicy, ...story.policy },
    policyPath: '.github/ferrule.yml',
    day,
  })
}

function told(judgement: ReturnType<typeof judged>): string[] {
  return [judgement.verdict, ...judgement.findings.map(({ level, severity, rule }) => `${level} ${rule} (${severity})`)]
}

const asking = (...scopes: readonly string[]) =>
  orchard({ owner: '@orchard/platform', auth: [signIn('slack', scopes)] })

describe('the default policy', () => {
  it('passes when nothing changed', () => {
    expect(told(judged([asking('chat:write')], [asking('chat:write')]))).toEqual(['pass'])
  })

  it('passes what narrows', () => {
    expect(told(judged([asking('chat:write', 'admin')], [asking('chat:write')]))).toEqual(['pass'])
  })

  it('blocks a scope of administration', () => {
    expect(told(judged([asking('chat:write')], [asking('chat:write', 'admin')]))).toEqual([
      'block',
      'block scope-expanded (critical)',
    ])
  })

  it('notes an owner that is missing', () => {
    expect(told(judged([], [orchard()]))).toEqual(['warn', 'warn connector-added (medium)', 'note owner-missing (low)'])
  })
})

describe('a route that lets anybody in', () => {
  const script = (known: Partial<Connector>) => orchard({ format: 'apps-script', owner: '@orchard/farmers', ...known })
  const open = script({
    triggers: [{ event: 'webapp', kind: 'route', filter: null, authenticated: false, untrusted: true, place }],
    settings: [{ name: 'webapp-access', value: 'ANYONE_ANONYMOUS', exposure: 3, weight: 'critical', place }],
  })

  it('is told once, by whom it lets in', () => {
    expect(told(judged([script({})], [open]))).toEqual(['block', 'block setting-weakened (critical)'])
  })

  it('is told as a route where the team accepts whom it lets in', () => {
    expect(told(judged([script({})], [open], { policy: { rules: { 'setting-weakened': 'off' } } }))).toEqual([
      'block',
      'block trigger-added (high)',
    ])
  })
})

describe('untrusted code', () => {
  const workflow = (untrusted: boolean, checkout: boolean, known: Partial<Connector> = {}) =>
    orchard({
      format: 'github-workflow',
      owner: '@orchard/developers',
      triggers: [
        {
          event: untrusted ? 'pull_request_target' : 'pull_request',
          kind: 'event',
          filter: null,
          authenticated: null,
          untrusted,
          place,
        },
      ],
      code: checkout
        ? [
            {
              kind: 'checkout',
              name: 'refs/pull/1/merge',
              digest: 'x',
              untrusted: true,
              place: { file: 'manifest.yml', line: 12 },
            },
          ]
        : [],
      ...known,
    })

  it('is critical whatever the permissions do', () => {
    const before = workflow(false, false, { auth: [signIn('github-workflow', ['contents: write'])] })
    const after = workflow(true, true, { auth: [signIn('github-workflow', ['contents: read'])] })
    const judgement = judged([before], [after])
    expect(told(judgement)).toContain('block untrusted-code (critical)')
    expect(judgement.findings[0]).toMatchObject({
      rule: 'untrusted-code',
      line: 12,
      message: 'Orchard is started by pull_request_target and takes code of whoever starts it: refs/pull/1/merge.',
    })
  })

  it('is not seen in either half alone', () => {
    expect(told(judged([workflow(false, false)], [workflow(true, false)]))).not.toContain(
      'block untrusted-code (critical)',
    )
    expect(told(judged([workflow(false, false)], [workflow(false, true)]))).not.toContain(
      'block untrusted-code (critical)',
    )
  })

  it('says better what the trigger alone would say, unless it is waived or turned off', () => {
    const [before, after] = [[workflow(false, false)], [workflow(true, true)]]
    expect(told(judged(before, after)).join()).not.toContain('trigger-added')
    expect(told(judged(before, after, { policy: { rules: { 'untrusted-code': 'note' } } }))).toContain(
      'block trigger-added (high)',
    )
    const fingerprint = judged(before, after).findings[0]?.fingerprint ?? ''
    const waivers = [{ fingerprint, reason: 'known', approvedBy: '@orchard/security', expires: day }]
    expect(judged(before, after, { policy: { waivers } }).verdict).toBe('block')
  })

  it('is not told of a workflow that merely stands beside the change', () => {
    expect(told(judged([workflow(true, true)], [workflow(true, true)], { changedPaths: ['other.yml'] }))).toEqual([
      'pass',
    ])
  })

  it('is no worse for standing in a file that was renamed, or for one way less to start it', () => {
    const old = workflow(true, true)
    const moved = { ...old, id: 'night.yml', places: [{ file: 'night.yml', line: 1 }] }
    expect(told(judged([old], [moved], { changedPaths: ['manifest.yml', 'night.yml'] }))).toEqual([
      'warn',
      'warn untrusted-code (medium)',
    ])
    const [first] = old.triggers
    const often = { ...old, triggers: first === undefined ? [] : [{ ...first, event: 'issue_comment' }, first] }
    expect(told(judged([often], [old]))).toEqual(['warn', 'warn untrusted-code (medium)'])
    expect(told(judged([old], [often]))).toContain('block untrusted-code (critical)')
  })

  it('only warns where it stood before', () => {
    expect(told(judged([workflow(true, true)], [workflow(true, true)]))).toEqual([
      'warn',
      'warn untrusted-code (medium)',
    ])
  })

  it('speaks for the script it puts text into', () => {
    const settings = ['build/Say', 'build/Tell'].map(step => ({
      name: `script-injection ${step}`,
      value: 'github.event.issue.title',
      exposure: 1,
      weight: 'high' as const,
      place,
    }))
    const [say, tell] = settings
    if (say === undefined || tell === undefined) throw new Error('There are two steps.')
    const judgement = judged([workflow(true, false)], [workflow(true, false, { settings: [say] })])
    expect(told(judgement)).toEqual(['block', 'block untrusted-code (critical)'])
    expect(
      told(judged([workflow(true, false, { settings: [say] })], [workflow(true, false, { settings: [tell] })])),
    ).toEqual(['warn', 'warn untrusted-code (medium)'])
  })

  it('is seen in text that is put into a script, too', () => {
    const settings = [
      {
        name: 'script-injection build/run 1',
        value: 'github.event.issue.title',
        exposure: 1,
        weight: 'high' as const,
        place,
      },
    ]
    expect(told(judged([workflow(true, false)], [workflow(true, false, { settings })]))).toContain(
      'block untrusted-code (critical)',
    )
  })
})

describe('pins', () => {
  const pinned = (kind: 'commit' | 'exact' | 'tag' | 'branch' | 'none', known: Partial<Connector> = {}) =>
    action({ id: 'harbour/ship', version: 'x', pin: { kind, value: kind === 'none' ? null : 'x' }, ...known })
  const known = action({ id: 'harbour/load' })

  it.each([
    ['branch', 'block connector-unpinned (high)'],
    ['none', 'warn connector-unpinned (medium)'],
    ['tag', 'warn connector-unpinned (medium)'],
  ] as const)('says of a new action that is held by %s: %s', (kind, line) => {
    expect(told(judged([known], [known, pinned(kind)]))).toContain(line)
  })

  it('only notes a tag of the platform itself, and says nothing of a commit', () => {
    expect(told(judged([known], [known, pinned('tag', { id: 'actions/checkout', publisher: 'actions' })]))).toContain(
      'note connector-unpinned (low)',
    )
    expect(told(judged([known], [known, pinned('commit')])).join()).not.toContain('connector-unpinned')
  })

  it('warns when the commit changed and the version beside it did not', () => {
    const at = (commit: string, pinComment: string) =>
      action({ id: 'harbour/ship', version: commit, pin: { kind: 'commit', value: commit }, pinComment })
    expect(told(judged([at('aaaa', 'v2.0.0')], [at('bbbb', 'v2.0.0')]))).toContain('warn pin-comment-stale (medium)')
    expect(told(judged([at('aaaa', 'v2.0.0')], [at('bbbb', 'v2.1.0')])).join()).not.toContain('pin-comment-stale')
  })
})

describe('a policy', () => {
  it('sets the level of a rule, whatever the severity', () => {
    const [before, after] = [[asking('chat:write')], [asking('chat:write', 'admin')]]
    expect(told(judged(before, after, { policy: { rules: { 'scope-expanded': 'note' } } }))).toEqual([
      'pass',
      'note scope-expanded (critical)',
    ])
    expect(told(judged(before, after, { policy: { rules: { 'scope-expanded': 'off' } } }))).toEqual(['pass'])
  })

  it('sets the thresholds', () => {
    const [before, after] = [[asking('chat:write')], [asking('chat:write', 'admin')]]
    expect(told(judged(before, after, { policy: { thresholds: { block: 'never', warn: 'critical' } } }))).toEqual([
      'warn',
      'warn scope-expanded (critical)',
    ])
    expect(told(judged(before, after, { policy: { thresholds: { block: 'never', warn: 'never' } } }))).toEqual([
      'pass',
      'note scope-expanded (critical)',
    ])
  })

  it('denies and allows by pattern', () => {
    const app = orchard({
      owner: '@a',
      publisher: 'Stranger',
      auth: [signIn('slack', ['files:read'])],
      endpoints: [
        { host: 'api.harbour.example', scheme: 'https', template: false, direction: 'outbound', purpose: 'api', place },
      ],
    })
    const lists: Partial<Policy> = {
      connectors: { allow: null, deny: ['slack-*'] },
      hosts: { allow: ['*.orchard.example'], deny: [] },
      scopes: { allow: null, deny: ['files:*'] },
      publishers: { allow: ['orchard'], deny: [] },
    }
    const denied = told(judged([], [app], { policy: lists })).filter(line => line.includes('not-allowed'))
    expect(denied).toEqual([
      'block connector-not-allowed (high)',
      'block host-not-allowed (high)',
      'block publisher-not-allowed (high)',
      'block scope-not-allowed (high)',
    ])
    expect(told(judged([app], [app], { policy: lists })).filter(line => line.startsWith('block'))).toEqual(
      ['block'].slice(1),
    )
    expect(judged([app], [app], { policy: lists }).verdict).toBe('warn')
  })

  it('is itself a finding when it changes', () => {
    expect(told(judged([], [], { changedPaths: ['.github/ferrule.yml'] }))).toEqual([
      'warn',
      'warn policy-changed (medium)',
    ])
  })

  it('waives a finding until its last day, and says when that is past', () => {
    const [before, after] = [[asking('chat:write')], [asking('chat:write', 'admin')]]
    const fingerprint = judged(before, after).findings[0]?.fingerprint ?? ''
    const waiver = { fingerprint, reason: 'asked for by the board', approvedBy: '@orchard/security' }
    const accepted = judged(before, after, { policy: { waivers: [{ ...waiver, expires: day }] } })
    expect([accepted.verdict, accepted.findings[0]?.waiver?.reason]).toEqual(['pass', 'asked for by the board'])
    const past = judged(before, after, { policy: { waivers: [{ ...waiver, expires: '2026-11-24' }] } })
    expect([past.verdict, past.notices]).toEqual([
      'block',
      [`The waiver ${fingerprint} ended on 2026-11-24 and no longer counts.`],
    ])
  })

  it('keeps a fingerprint when lines and words change', () => {
    const at = (line: number, name: string) =>
      orchard({
        owner: '@a',
        name,
        auth: [signIn('slack', [{ value: 'admin', place: { file: 'manifest.yml', line } }])],
      })
    const empty = orchard({ owner: '@a' })
    expect(judged([empty], [at(3, 'Orchard')]).findings[0]?.fingerprint).toBe(
      judged([empty], [at(30, 'Orchard 2')]).findings[0]?.fingerprint,
    )
  })
})

describe('what could not be read', () => {
  const gap = (side: 'base' | 'head', kind: 'unreadable' | 'unknown' = 'unreadable'): SidedGap => ({
    side,
    kind,
    file: 'manifest.yml',
    line: 4,
    reason: 'it is not YAML',
  })

  it('blocks in a file that changed', () => {
    expect(told(judged([], [], { gaps: [gap('head')] }))).toEqual(['block', 'block file-unreadable (high)'])
  })

  it('is noted in a file that did not change', () => {
    expect(told(judged([], [], { gaps: [gap('head')], changedPaths: [] }))).toEqual([
      'pass',
      'note file-unreadable (low)',
    ])
  })

  it('is said of a base, whose head then is new', () => {
    const judgement = judged([], [orchard({ owner: '@a' })], { gaps: [gap('base')] })
    expect(told(judgement)).toEqual(['warn', 'warn connector-added (medium)', 'warn file-unreadable (medium)'])
    expect(judgement.findings[1]?.message).toBe(
      'manifest.yml could not be read in the base, so all of it is new: it is not YAML.',
    )
  })

  it('says nothing of what a file leaves open', () => {
    expect(told(judged([], [], { gaps: [gap('head', 'unknown')] }))).toEqual(['pass'])
  })
})

describe('every rule', () => {
  it('has an identity of its own, and sentences', () => {
    expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length)
    for (const rule of rules) {
      expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)+$/)
      expect(rule.why).toMatch(/\.$/)
      expect(rule.remedy).toMatch(/\.$/)
      expect(rule.title).not.toMatch(/\.$/)
    }
  })

  it('answers for every kind of expanding change', () => {
    const kinds = [
      'connector-added',
      'connector-owner-changed',
      'connector-tier-changed',
      'pin-loosened',
      'scope-added',
      'scope-widened',
      'auth-changed',
      'endpoint-added',
      'endpoint-changed',
      'endpoint-opened',
      'trigger-added',
      'code-added',
      'code-changed',
      'setting-changed',
      'dependency-added',
      'dependency-integrity-changed',
      'dependency-source-changed',
      'dependency-install-script-added',
      'secret-exposed',
    ] as const
    const subject = { type: 'connector', format: 'x', id: 'x', name: 'x' } as const
    for (const kind of kinds) {
      const change = {
        kind,
        direction: 'expands',
        severity: 'high',
        subject,
        value: 'x',
        before: null,
        after: null,
        file: 'x',
        line: null,
        note: null,
      } as const
      const { findings } = judge({
        base: inventoryOf(),
        head: inventoryOf(),
        changes: [change],
        gaps: [],
        changedPaths: new Set(),
        policy: defaultPolicy,
        policyPath: 'p',
        day,
      })
      expect([kind, findings.map(finding => finding.level)]).toEqual([kind, ['block']])
    }
  })
})
