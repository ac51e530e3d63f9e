import { describe, expect, it } from 'vitest'
import { directionOfFilter } from '../../src/compare/compare-filters.ts'
import { compareInventories } from '../../src/compare/compare-inventories.ts'
import { readFilter } from '../../src/compare/filter.ts'
import type { Code, Connector, Deprecation, Endpoint, Operation, Setting, Trigger } from '../../src/model/connector.ts'
import { action, inventoryOf, orchard, place, signIn } from './connectors.ts'

function changes(before: readonly Connector[], after: readonly Connector[]) {
  return compareInventories(inventoryOf(...before), inventoryOf(...after), '2026-11-25')
}

function told(before: Connector, after: Connector): string[] {
  return changes([before], [after]).map(
    ({ kind, direction, severity, value }) => `${direction} ${kind} ${value} (${severity})`,
  )
}

const endpoint = (host: string, known: Partial<Endpoint> = {}): Endpoint => ({
  host,
  scheme: 'https',
  template: false,
  direction: 'outbound',
  purpose: 'api',
  place,
  ...known,
})

describe('hosts', () => {
  const at = (...endpoints: readonly Endpoint[]) => orchard({ endpoints })

  it('says nothing when the same host is used for something else as well', () => {
    expect(
      told(
        at(endpoint('api.orchard.example')),
        at(endpoint('api.orchard.example'), endpoint('api.orchard.example', { purpose: 'token' })),
      ),
    ).toEqual([])
  })

  it('tells a replaced host as one change to another party', () => {
    expect(told(at(endpoint('api.orchard.example')), at(endpoint('api.harbour.example')))).toEqual([
      'expands endpoint-changed api.harbour.example (high)',
    ])
  })

  it('weighs another host of the same party less', () => {
    expect(
      told(at(endpoint('api.orchard.example')), at(endpoint('api.orchard.example'), endpoint('eu.orchard.example'))),
    ).toEqual(['expands endpoint-added eu.orchard.example (medium)'])
  })

  it('tells http in place of https and back', () => {
    const [safe, plain] = [at(endpoint('api.orchard.example')), at(endpoint('api.orchard.example', { scheme: 'http' }))]
    expect(told(safe, plain)).toEqual(['expands endpoint-changed http://api.orchard.example (high)'])
    expect(told(plain, safe)).toEqual(['narrows endpoint-changed https://api.orchard.example (info)'])
  })

  it('never takes better transport to another party for a narrowing', () => {
    expect(told(at(endpoint('api.orchard.example', { scheme: 'http' })), at(endpoint('api.harbour.example')))).toEqual([
      'expands endpoint-changed api.harbour.example (high)',
    ])
  })

  it('tells a host that leaves the file, and one that comes back', () => {
    const [fixed, open] = [
      at(endpoint('api.orchard.example')),
      at(endpoint('https://{region}.orchard.example', { template: true, scheme: null })),
    ]
    expect(told(fixed, open)).toEqual(['expands endpoint-opened https://{region}.orchard.example (high)'])
    expect(told(open, fixed)).toEqual(['narrows endpoint-changed api.orchard.example (info)'])
  })

  it('tells a template that goes away beside a fixed host as a removal', () => {
    const template = endpoint('https://{region}.orchard.example', { template: true, scheme: null })
    expect(told(at(endpoint('api.orchard.example'), template), at(endpoint('api.orchard.example')))).toEqual([
      'narrows endpoint-removed https://{region}.orchard.example (info)',
    ])
  })

  it('says nothing of a host that a pattern covered before', () => {
    expect(
      told(at(endpoint('*.orchard.example')), at(endpoint('*.orchard.example'), endpoint('eu.orchard.example'))),
    ).toEqual([])
  })

  it('takes this machine for harmless and a tunnel for grave', () => {
    expect(told(at(), at(endpoint('localhost:3000', { scheme: 'http' })))).toEqual([
      'expands endpoint-added localhost:3000 (low)',
    ])
    expect(told(at(), at(endpoint('abc.ngrok.io')))).toEqual(['expands endpoint-added abc.ngrok.io (high)'])
  })
})

describe('triggers', () => {
  const trigger = (event: string, known: Partial<Trigger> = {}): Trigger => ({
    event,
    kind: 'event',
    filter: null,
    authenticated: null,
    untrusted: false,
    place,
    ...known,
  })
  const by = (...triggers: readonly Trigger[]) => orchard({ triggers })

  it('tells an event that came and one that went', () => {
    expect(told(by(trigger('message.im')), by(trigger('message.channels')))).toEqual([
      'expands trigger-added message.channels (medium)',
      'narrows trigger-removed message.im (info)',
    ])
  })

  it('weighs what strangers can start, and routes that ask nothing, as grave', () => {
    expect(told(by(), by(trigger('pull_request_target', { untrusted: true })))).toEqual([
      'expands trigger-added pull_request_target (high)',
    ])
    expect(told(by(), by(trigger('webapp', { kind: 'route', authenticated: false })))).toEqual([
      'expands trigger-added webapp (high)',
    ])
  })

  it('tells a filter that lets more in', () => {
    expect(
      told(
        by(trigger('workflow_run', { filter: 'branches: master; workflows: Test' })),
        by(trigger('workflow_run', { filter: 'workflows: Test' })),
      ),
    ).toEqual(['expands setting-changed filter of workflow_run (medium)'])
  })

  it('tells authentication that is no longer asked for', () => {
    const route = (authenticated: boolean) => by(trigger('webapp', { kind: 'route', authenticated }))
    expect(told(route(true), route(false))).toEqual(['expands setting-changed authentication of webapp (high)'])
    expect(told(route(false), route(true))).toEqual(['narrows setting-changed authentication of webapp (info)'])
  })

  it('tells once that a web app is open to everybody now: by the setting that says who may call it', () => {
    const app = (value: string, exposure: number): Connector =>
      orchard({
        triggers: [trigger('webapp', { kind: 'route', authenticated: value !== 'ANYONE_ANONYMOUS' })],
        settings: [{ name: 'webapp-access', value, exposure, weight: 'critical', place }],
      })
    const [within, open] = [app('DOMAIN', 1), app('ANYONE_ANONYMOUS', 3)]
    expect(told(within, open)).toEqual(['expands setting-changed webapp-access (critical)'])
    expect(told(open, within)).toEqual(['narrows setting-changed webapp-access (info)'])
  })

  it.each([
    [null, 'branches: main', 'narrows'],
    ['branches: main', null, 'expands'],
    ['branches: main', 'branches: main, next', 'expands'],
    ['branches: main, next', 'branches: main', 'narrows'],
    ['paths-ignore: docs', 'paths-ignore: docs, test', 'narrows'],
    ['paths-ignore: docs, test', 'paths-ignore: docs', 'expands'],
    ['branches: main', 'branches: next', 'expands'],
    ['paths: src/**', 'paths: !src/docs/**, src/**', 'narrows'],
    ['paths: !src/docs/**, src/**', 'paths: src/**', 'expands'],
    ['branches: main', 'branches: main; paths: src', 'narrows'],
  ] as const)('reads the filter %s → %s as %s', (before, after, direction) => {
    const read = (filter: string | null) => readFilter({ event: 'push', filter })
    expect(directionOfFilter(read(before), read(after))).toBe(direction)
  })
})

describe('authentication', () => {
  it('tells a sign-in given up for a key, and the way back', () => {
    const [signed, keyed] = [
      orchard({ auth: [signIn(null, [])] }),
      orchard({ auth: [signIn(null, [], { kind: 'api-key' })] }),
    ]
    expect(told(signed, keyed)).toEqual(['expands auth-changed api-key (high)'])
    expect(told(keyed, signed)).toEqual(['narrows auth-changed oauth2 (info)'])
  })

  it('counts the weakest alternative', () => {
    expect(
      told(
        orchard({ auth: [signIn(null, [])] }),
        orchard({ auth: [signIn(null, []), signIn(null, [], { kind: 'basic', name: 'login' })] }),
      ),
    ).toEqual(['expands auth-changed basic (high)'])
  })

  it('tells a writing operation that nobody has to sign in for any more as critical', () => {
    const operation = (auth: string | null, writes: boolean): Operation => ({
      id: 'POST /trees',
      auth,
      writes,
      deprecated: false,
      place,
    })
    const api = (auth: string | null, writes = true) =>
      orchard({ format: 'openapi', operations: [operation(auth, writes)] })
    expect(told(api('oauth(trees)'), api('none'))).toEqual(['expands auth-changed none for POST /trees (critical)'])
    expect(told(api('oauth(trees)', false), api('oauth(trees)|none', false))).toEqual([
      'expands auth-changed oauth(trees)|none for POST /trees (high)',
    ])
    expect(told(api('none'), api('oauth(trees)'))).toEqual(['narrows auth-changed oauth(trees) for POST /trees (info)'])
  })

  it('tells a new route by whether it asks who calls', () => {
    const api = (...operations: readonly Operation[]) => orchard({ format: 'openapi', operations })
    const route = (auth: string | null, writes: boolean): Operation => ({
      id: 'POST /trees',
      auth,
      writes,
      deprecated: false,
      place,
    })
    expect(told(api(), api(route('none', true)))).toEqual(['expands trigger-added POST /trees (high)'])
    expect(told(api(), api(route('none', false)))).toEqual(['expands trigger-added POST /trees (medium)'])
    expect(told(api(), api(route('key', true)))).toEqual(['expands trigger-added POST /trees (low)'])
  })
})

describe('code', () => {
  const script = (name: string, digest: string): Code => ({ kind: 'script', name, digest, untrusted: false, place })
  const runs = (...code: readonly Code[]) => orchard({ format: 'n8n-workflow', code })

  it('says nothing when a step is renamed or moves', () => {
    expect(told(runs(script('a', '1'), script('b', '2')), runs(script('b', '1'), script('c', '2')))).toEqual([])
  })

  it('tells code that is new and code that changed', () => {
    expect(told(runs(script('a', '1')), runs(script('a', '2'), script('b', '3')))).toEqual([
      'expands code-added b (high)',
      'expands code-changed a (high)',
    ])
  })

  it('names the package where a command starts another one', () => {
    const server = (purl: string, digest: string): Connector =>
      action({
        id: '.mcp.json#notes',
        format: 'mcp-config',
        name: 'notes',
        purl,
        code: [{ kind: 'command', name: 'command', digest, untrusted: false, place }],
      })
    expect(
      changes([server('pkg:npm/%40harbour/notes@1.0.0', 'a')], [server('pkg:npm/%40harb0ur/notes@1.0.0', 'b')]).map(
        change => `${change.kind} ${change.severity}: ${change.before} → ${change.after}`,
      ),
    ).toEqual(['code-changed high: pkg:npm/%40harbour/notes → pkg:npm/%40harb0ur/notes'])
  })

  it("weighs the repository's own scripts by what they may use", () => {
    const flow = (known: Partial<Connector>) => orchard({ format: 'github-workflow', ...known })
    expect(told(flow({}), flow({ code: [script('build/test', '1')] }))).toEqual(['expands code-added build/test (low)'])
    const auth = [signIn('github-workflow', ['contents: write'])]
    expect(told(flow({ auth }), flow({ auth, code: [script('build/test', '1')] }))).toEqual([
      'expands code-added build/test (medium)',
    ])
  })
})

describe('settings and secrets', () => {
  const setting = (name: string, value: string, exposure: number): Setting => ({
    name,
    value,
    exposure,
    weight: 'high',
    place,
  })

  it('tells a protection that was taken away, and one that was added', () => {
    const [on, off] = [
      orchard({ settings: [setting('token-rotation', 'true', 0)] }),
      orchard({ settings: [setting('token-rotation', 'false', 1)] }),
    ]
    expect(told(on, off)).toEqual(['expands setting-changed token-rotation (high)'])
    expect(told(off, on)).toEqual(['narrows setting-changed token-rotation (info)'])
    expect(told(off, orchard())).toEqual(['narrows setting-changed token-rotation (info)'])
    expect(told(orchard(), on)).toEqual([])
  })

  it('tells another entry in a list of as many', () => {
    const approves = (value: string) => orchard({ settings: [setting('auto-approve', value, 2)] })
    expect(told(approves('list, read'), approves('delete, list'))).toEqual([
      'expands setting-changed auto-approve (high)',
    ])
    const lets = (value: string) => orchard({ settings: [setting('allowed-ip-ranges', value, 0)] })
    expect(told(lets('192.0.2.0/24'), lets('0.0.0.0/0'))).toEqual(['expands setting-changed allowed-ip-ranges (high)'])
    expect(told(lets('192.0.2.0/24, 198.51.100.0/24'), lets('192.0.2.0/24'))).toEqual([
      'narrows setting-changed allowed-ip-ranges (info)',
    ])
    const names = (value: string) => orchard({ settings: [setting('identity-provider', value, 0)] })
    expect(told(names('a'), names('b'))).toEqual(['neutral setting-changed identity-provider (info)'])
  })

  it('weighs what a provider leaves open less on a connector that is new', () => {
    const app = orchard({ settings: [setting('pkce', 'false', 1)] })
    expect(changes([], [app]).map(change => `${change.kind} ${change.severity}`)).toEqual([
      'connector-added medium',
      'setting-changed low',
    ])
  })

  it('says nothing of protections a new app never turned on, and all of what it opens itself', () => {
    const off = [
      setting('allowed-ip-ranges', 'any', 1),
      setting('socket-mode', 'false', 1),
      setting('token-rotation', 'false', 1),
    ]
    const opened = setting('org-deploy', 'true', 1)
    expect(changes([], [orchard({ settings: [...off, opened] })]).map(change => change.value)).toEqual([
      'manifest.yml',
      'org-deploy',
    ])
    const on = [setting('allowed-ip-ranges', '192.0.2.0/24', 0), setting('socket-mode', 'true', 0)]
    expect(told(orchard({ settings: on }), orchard({ settings: off.slice(0, 2) }))).toEqual([
      'expands setting-changed allowed-ip-ranges (high)',
      'expands setting-changed socket-mode (high)',
    ])
  })

  it('tells a secret by its name, never more', () => {
    expect(told(orchard(), orchard({ secrets: [{ name: 'env.TOKEN', kind: 'literal', place }] }))).toEqual([
      'expands secret-exposed env.TOKEN (critical)',
    ])
    expect(told(orchard(), orchard({ secrets: [{ name: 'TOKEN', kind: 'reference', place }] }))).toEqual([
      'expands setting-changed secret TOKEN (medium)',
    ])
  })
})

describe('deprecations', () => {
  const ends = (known: Partial<Deprecation>): Connector =>
    orchard({
      deprecations: [
        {
          signal: 'calendar',
          subject: 'runtime node16',
          lifecycle: 'action-node16',
          deprecated: null,
          retired: null,
          certain: true,
          message: null,
          place,
          ...known,
        },
      ],
    })

  it.each([
    ['2026-11-01', true, 'high'],
    ['2026-11-25', true, 'high'],
    ['2027-03-01', true, 'medium'],
    ['2027-11-25', true, 'medium'],
    ['2027-11-26', true, 'low'],
    ['2026-11-01', false, 'medium'],
    [null, true, 'medium'],
  ] as const)('weighs an end on %s (certain: %s) as %s', (retired, certain, severity) => {
    expect(told(orchard(), ends({ retired, certain }))).toEqual([
      `neutral deprecation-added runtime node16 (${severity})`,
    ])
  })

  it('tells flag and text apart, and what is no longer deprecated', () => {
    expect(told(ends({ signal: 'flag' }), ends({ signal: 'text' }))).toEqual([
      'neutral deprecation-added runtime node16 (medium)',
      'neutral deprecation-removed runtime node16 (info)',
    ])
  })
})

describe('identity', () => {
  const pinned = (kind: 'commit' | 'tag' | 'branch' | 'none', value: string, known: Partial<Connector> = {}) =>
    action({ id: 'harbour/ship', version: value, pin: { kind, value }, ...known })

  it('weighs a pin by what it is loosened to', () => {
    expect(told(pinned('commit', 'aaaa'), pinned('tag', 'v2'))).toContain('expands pin-loosened v2 (medium)')
    expect(told(pinned('commit', 'aaaa'), pinned('branch', 'main'))).toContain('expands pin-loosened main (high)')
    expect(told(pinned('tag', 'v2'), pinned('commit', 'aaaa'))).toContain('narrows pin-tightened aaaa (info)')
  })

  it('weighs a version by its major', () => {
    expect(told(pinned('tag', 'v2.0.0'), pinned('tag', 'v2.1.0'))).toEqual([
      'neutral connector-version-changed v2.1.0 (info)',
    ])
    expect(told(pinned('tag', 'v2'), pinned('tag', 'v3'))).toEqual(['neutral connector-version-changed v3 (low)'])
    expect(
      told(pinned('commit', 'aaaa', { pinComment: 'v2.0.0' }), pinned('commit', 'bbbb', { pinComment: 'v2.1.0' })),
    ).toEqual(['neutral connector-version-changed bbbb (info)'])
    expect(told(pinned('commit', 'aaaa'), pinned('commit', 'bbbb'))).toEqual([
      'neutral connector-version-changed bbbb (low)',
    ])
  })

  it('tells an action used at one more version', () => {
    expect(
      changes([pinned('tag', 'v2')], [pinned('tag', 'v2'), pinned('tag', 'v3')]).map(
        change => `${change.kind} ${change.before} → ${change.after}`,
      ),
    ).toEqual(['connector-version-changed v2 → v3'])
  })

  it('tells another owner, publisher and tier', () => {
    expect(
      told(
        orchard({ owner: '@a', publisher: 'A', tier: 'certified' }),
        orchard({ owner: '@b', publisher: 'B', tier: 'independent' }),
      ),
    ).toEqual([
      'expands connector-owner-changed @b (medium)',
      'expands connector-owner-changed B (medium)',
      'expands connector-tier-changed independent (high)',
    ])
    expect(told(orchard({ tier: 'independent' }), orchard({ owner: '@b', tier: 'certified' }))).toEqual([
      'neutral connector-owner-changed @b (info)',
      'narrows connector-tier-changed certified (info)',
    ])
    expect(told(orchard({ owner: '@a', tier: 'certified' }), orchard())).toEqual([
      'expands connector-owner-changed none (medium)',
      'expands connector-tier-changed none (medium)',
    ])
    expect(told(orchard({ tier: 'independent' }), orchard({ tier: 'custom' }))).toEqual([
      'expands connector-tier-changed custom (medium)',
    ])
  })

  it('tells that the API behind a connector is somebody else’s now, and a hand-over of all of it once', () => {
    const of = (publisher: string, owner: string | null): Connector =>
      orchard({
        publisher,
        settings: owner === null ? [] : [{ name: 'stack-owner', value: owner, exposure: 0, weight: 'medium', place }],
      })
    expect(told(of('Orchard', 'Orchard'), of('Orchard', 'Stranger'))).toEqual([
      'expands connector-owner-changed Stranger (medium)',
    ])
    expect(told(of('Orchard', 'Orchard'), of('Orchard', null))).toEqual([
      'expands connector-owner-changed none (medium)',
    ])
    expect(told(of('Orchard', null), of('Orchard', 'Orchard'))).toEqual([
      'neutral connector-owner-changed Orchard (info)',
    ])
    expect(told(of('Orchard', 'Orchard'), of('Stranger', 'Stranger'))).toEqual([
      'expands connector-owner-changed Stranger (medium)',
    ])
  })

  it('weighs a new action by whether its publisher is known', () => {
    const known = action({ id: 'harbour/load' })
    expect(changes([known], [known, action({ id: 'harbour/ship' })]).map(change => change.severity)).toEqual(['medium'])
    expect(changes([known], [known, action({ id: 'stranger/ship' })]).map(change => change.severity)).toEqual(['high'])
    expect(changes([], [action({ id: 'actions/checkout' })]).map(change => change.severity)).toEqual(['medium'])
  })

  it('follows a manifest that moved, and tells what changed on the way', () => {
    const auth = [signIn('slack', ['chat:write', 'users:read', 'files:read'])]
    const moved = orchard({
      id: 'apps/manifest.yml',
      auth,
      endpoints: [endpoint('api.orchard.example')],
      places: [{ file: 'apps/manifest.yml', line: 1 }],
    })
    expect(changes([orchard({ auth })], [moved]).map(change => `${change.kind} ${change.value}`)).toEqual([
      'connector-moved apps/manifest.yml',
      'endpoint-added api.orchard.example',
    ])
  })

  it('takes an action of another owner for another action', () => {
    expect(
      changes([action({ id: 'harbour/ship' })], [action({ id: 'stranger/ship' })]).map(change => change.kind),
    ).toEqual(['connector-removed', 'connector-added'])
  })

  it('tells everything a new connector brings', () => {
    const fresh = orchard({ auth: [signIn('slack', ['admin'])], endpoints: [endpoint('api.orchard.example')] })
    expect(changes([], [fresh]).map(change => change.kind)).toEqual([
      'connector-added',
      'scope-added',
      'endpoint-added',
    ])
    expect(changes([fresh], []).map(change => change.kind)).toEqual(['connector-removed'])
  })

  it('does not tell apart what only another path of the same bytes is', () => {
    expect(changes([orchard()], [orchard()])).toEqual([])
  })
})
