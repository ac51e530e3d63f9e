import { describe, expect, it } from 'vitest'
import { compareInventories } from '../../src/compare/compare-inventories.ts'
import type { Auth } from '../../src/model/connector.ts'
import { inventoryOf, orchard, signIn } from './connectors.ts'

function told(before: readonly Auth[], after: readonly Auth[]): string[] {
  const changes = compareInventories(
    inventoryOf(orchard({ auth: before })),
    inventoryOf(orchard({ auth: after })),
    '2026-11-25',
  )
  return changes.map(
    ({ kind, direction, value, before: old, after: now }) => `${direction} ${kind} ${value}: ${old} → ${now}`,
  )
}

const delegated = (value: string) => ({ value, principal: 'delegated' })
const application = (value: string) => ({ value, principal: 'application' })

describe('scopes as effective sets', () => {
  it('says nothing when only order and repetition changed', () => {
    expect(
      told(
        [signIn('slack', ['chat:write', 'users:read'])],
        [signIn('slack', ['users:read', 'chat:write', 'chat:write'])],
      ),
    ).toEqual([])
  })

  it('says nothing when a scope is spelled out that was implied before', () => {
    const base = [signIn('microsoft-graph', [delegated('Mail.ReadWrite')])]
    expect(told(base, [signIn('microsoft-graph', [delegated('Mail.ReadWrite'), delegated('Mail.Read')])])).toEqual([])
    expect(told([signIn('microsoft-graph', [delegated('Mail.ReadWrite'), delegated('Mail.Read')])], base)).toEqual([])
  })

  it('tells an addition and its mirror', () => {
    const [less, more] = [[signIn('slack', ['chat:write'])], [signIn('slack', ['chat:write', 'channels:history'])]]
    expect(told(less, more)).toEqual(['expands scope-added channels:history: null → channels:history'])
    expect(told(more, less)).toEqual(['narrows scope-removed channels:history: channels:history → null'])
  })

  it('tells read that becomes write as one widening', () => {
    const [read, write] = [
      [signIn('github-workflow', ['contents: read'])],
      [signIn('github-workflow', ['contents: write'])],
    ]
    expect(told(read, write)).toEqual(['expands scope-widened contents: write: contents: read → contents: write'])
    expect(told(write, read)).toEqual(['narrows scope-narrowed contents: read: contents: write → contents: read'])
  })

  it('tells everything that write-all stands for as one widening', () => {
    expect(
      told(
        [signIn('github-workflow', ['contents: read', 'issues: write'])],
        [signIn('github-workflow', ['write-all'])],
      ),
    ).toEqual(['expands scope-widened write-all: contents: read, issues: write → write-all'])
  })

  it('tells a literal scope that becomes a catch-all as one widening, and back as one narrowing', () => {
    const literal = [signIn('microsoft-graph', [delegated('User.Invite.All')])]
    const open = [
      signIn('microsoft-graph', [{ ...delegated('https://graph.microsoft.com/.default'), kind: 'catch-all' as const }]),
    ]
    expect(told(literal, open)).toEqual([
      'expands scope-widened https://graph.microsoft.com/.default: User.Invite.All (delegated) → https://graph.microsoft.com/.default (delegated)',
    ])
    expect(told(open, literal)).toEqual([
      'narrows scope-narrowed User.Invite.All: https://graph.microsoft.com/.default (delegated) → User.Invite.All (delegated)',
    ])
  })

  it('tells delegated that becomes application as a widening', () => {
    const [person, machine] = [
      [signIn('microsoft-graph', [delegated('Mail.Read')])],
      [signIn('microsoft-graph', [application('Mail.Read'), delegated('User.Read')])],
    ]
    expect(told([signIn('microsoft-graph', [delegated('Mail.Read'), delegated('User.Read')])], machine)).toEqual([
      'expands scope-widened Mail.Read: Mail.Read (delegated) → Mail.Read (application)',
    ])
    expect(told(machine, [signIn('microsoft-graph', [delegated('Mail.Read'), delegated('User.Read')])])).toEqual([
      'narrows scope-narrowed Mail.Read: Mail.Read (application) → Mail.Read (delegated)',
    ])
    expect(person).toHaveLength(1)
  })

  it('takes bot and user for power of two kinds', () => {
    expect(
      told(
        [
          signIn('slack', [
            { value: 'chat:write', principal: 'bot' },
            { value: 'users:read', principal: 'user' },
          ]),
        ],
        [
          signIn('slack', [
            { value: 'chat:write', principal: 'user' },
            { value: 'users:read', principal: 'user' },
          ]),
        ],
      ),
    ).toEqual([
      'expands scope-added chat:write: null → chat:write (user)',
      'narrows scope-removed chat:write: chat:write (bot) → null',
    ])
  })

  it('tells optional that becomes required as a widening, and back', () => {
    const [asked, needed] = [
      [signIn('slack', [{ value: 'files:read', optional: true }])],
      [signIn('slack', ['files:read'])],
    ]
    expect(told(asked, needed)).toEqual(['expands scope-widened files:read: files:read (optional) → files:read'])
    expect(told(needed, asked)).toEqual(['narrows scope-narrowed files:read: files:read → files:read (optional)'])
  })

  it('says nothing when an optional scope that is required as well goes away', () => {
    expect(
      told(
        [signIn('slack', ['files:read', { value: 'files:read', optional: true }])],
        [signIn('slack', ['files:read'])],
      ),
    ).toEqual([])
  })

  it('says nothing when a file starts to spell out its only principal', () => {
    expect(
      told([signIn('slack', ['chat:write'])], [signIn('slack', [{ value: 'chat:write', principal: 'bot' }])]),
    ).toEqual([])
  })

  it('tells two ids swapped for two weaker ones as two narrowings', () => {
    const before = [signIn('microsoft-graph', [delegated('Group.Read.All'), application('Group.Read.All')])]
    const after = [signIn('microsoft-graph', [delegated('GroupMember.Read.All'), application('GroupMember.Read.All')])]
    expect(told(before, after).map(line => line.split(':')[0])).toEqual([
      'narrows scope-narrowed GroupMember.Read.All',
      'narrows scope-narrowed GroupMember.Read.All',
    ])
  })

  it('takes scopes that were inferred before for no gain, and spelled-out ones that go for no loss', () => {
    const setting = (value: string, exposure: number) => ({
      name: 'scopes',
      value,
      exposure,
      weight: 'high' as const,
      place: { file: 'manifest.yml', line: 1 },
    })
    const inferred = orchard({ settings: [setting('inferred', 1)] })
    const declared = orchard({
      settings: [setting('declared', 0)],
      auth: [signIn('google', ['https://mail.google.com/'])],
    })
    const kinds = (before: typeof inferred, after: typeof inferred) =>
      compareInventories(inventoryOf(before), inventoryOf(after), '2026-11-25').map(
        change => `${change.direction} ${change.kind} ${change.severity}`,
      )
    expect(kinds(inferred, declared)).toEqual(['neutral scope-added info', 'narrows setting-changed info'])
    expect(kinds(declared, inferred)).toEqual(['neutral scope-removed info', 'expands setting-changed high'])
  })

  it('never takes a scope it does not know for harmless', () => {
    const [change] = compareInventories(
      inventoryOf(orchard()),
      inventoryOf(orchard({ auth: [signIn(null, ['ripen.all.the.things'])] })),
      '2026-11-25',
    )
    expect(change?.severity).not.toBe('info')
    expect(change?.severity).not.toBe('low')
    expect(change?.note).toContain('not in the catalogue')
  })
})
