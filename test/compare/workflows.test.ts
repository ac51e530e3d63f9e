import { describe, expect, it } from 'vitest'
import type { Connector, Scope, Setting, Trigger } from '../../src/model/connector.ts'
import { action, orchard, place, signIn } from './connectors.ts'
import { tell } from './told.ts'

function workflow(known: Partial<Connector> = {}): Connector {
  return orchard({ format: 'github-workflow', id: '.github/workflows/ci.yml', ...known })
}

const holding = (...scopes: readonly (string | Partial<Scope>)[]) => [signIn('github-workflow', scopes)]
const setting = (name: string, value: string, exposure = 1): Setting => ({
  name,
  value,
  exposure,
  weight: 'high',
  place,
})
const started = (event: string, filter: string | null = null, untrusted = false): Trigger => ({
  event,
  kind: event === 'schedule' ? 'schedule' : 'event',
  filter,
  authenticated: null,
  untrusted,
  place,
})

describe('an action that is used in one more place', () => {
  const load = action({ id: 'lantern/load', places: [{ file: 'other.yml', line: 3 }] })
  const uses = ['github-workflow:lantern/load']

  it('runs with the rights it has there', () => {
    expect(tell([workflow(), load], [workflow({ uses }), load])).toEqual(['expands code-added lantern/load (low)'])
    const auth = holding('contents: write')
    expect(tell([workflow({ auth }), load], [workflow({ auth, uses }), load])).toEqual([
      'expands code-added lantern/load (medium)',
    ])
  })

  it('is told once where it is new', () => {
    expect(tell([workflow()], [workflow({ uses }), load])).toEqual(['expands connector-added lantern/load (high)'])
  })

  it('is told of the actions of the repository itself, read or not', () => {
    expect(tell([workflow()], [workflow({ uses: ['github-action:./lamp'] })])).toEqual([
      'expands code-added ./lamp (low)',
    ])
  })
})

describe('permissions that are not declared', () => {
  const open = workflow({ settings: [setting('permissions', 'default')] })
  const declared = (...scopes: readonly string[]) =>
    workflow({ auth: holding(...scopes), settings: [setting('permissions', 'declared', 0)] })

  it('give at least what both defaults of GitHub give, so that to declare that is no expansion', () => {
    expect(tell([open], [declared('contents: read')])).toEqual(['narrows setting-changed permissions (info)'])
    expect(tell([declared('contents: read')], [open])).toEqual(['expands setting-changed permissions (high)'])
  })

  it('say nothing of whether the token may write', () => {
    expect(tell([open], [declared('contents: write')])).toContain('expands scope-added contents: write (high)')
  })
})

describe('a permission that another job of the workflow has already', () => {
  /** A workflow whose jobs have tokens as the reader gives them; its scopes are the union. */
  const jobs = (tokens: Readonly<Record<string, string>>) => {
    const values = Object.values(tokens)
    const scopes = values.flatMap(value => (value === 'none' || value === 'default' ? [] : value.split(', ')))
    const open = values.includes('default')
    return workflow({
      auth: holding(...new Set(scopes)),
      settings: [
        setting('permissions', open ? 'default' : 'declared', open ? 1 : 0),
        ...Object.entries(tokens).map(([job, value]) => setting(`token of ${job}`, value, 0)),
      ],
    })
  }
  const ship = { ship: 'contents: write, packages: read' }

  it('is told when one more job gets it, by what it is worth, and when that job gives it up', () => {
    const [before, after] = [jobs({ ...ship, test: 'contents: read' }), jobs({ ...ship, test: 'contents: write' })]
    expect(tell([before], [after])).toEqual(['expands setting-changed contents: write to test (medium)'])
    expect(tell([after], [before])).toEqual(['narrows setting-changed contents: write to test (info)'])
    const reading = jobs({ ...ship, test: 'contents: read, packages: read' })
    expect(tell([before], [reading])).toEqual(['expands setting-changed packages: read to test (low)'])
    expect(tell([jobs({ test: 'write-all', ship: 'none' })], [jobs({ test: 'write-all', ship: 'write-all' })])).toEqual(
      ['expands setting-changed write-all to ship (medium)'],
    )
  })

  it('is told as a scope alone where no job had it', () => {
    expect(tell([jobs({ ...ship, test: 'none' })], [jobs({ ...ship, test: 'id-token: write' })])).toEqual([
      'expands scope-added id-token: write (high)',
    ])
  })

  it('is told of a new job only where it may change something', () => {
    expect(tell([jobs(ship)], [jobs({ ...ship, lint: 'packages: read' })])).toEqual([])
    expect(tell([jobs(ship)], [jobs({ ...ship, lint: 'contents: write' })])).toEqual([
      'expands setting-changed contents: write to lint (medium)',
    ])
  })

  it('is no news of a job that has another name now', () => {
    expect(tell([jobs({ ...ship, lint: 'contents: write' })], [jobs({ ...ship, check: 'contents: write' })])).toEqual(
      [],
    )
    expect(tell([jobs({ ...ship, lint: 'contents: read' })], [jobs({ ...ship, check: 'contents: write' })])).toEqual([
      'expands setting-changed contents: write to check (medium)',
    ])
  })

  it('is told of what a job has by default, which may be all', () => {
    const [declared, open] = [
      jobs({ build: 'default', test: 'contents: read' }),
      jobs({ build: 'default', test: 'default' }),
    ]
    expect(tell([declared], [open])).toContain('expands setting-changed the default permissions to test (medium)')
    expect(tell([open], [declared])).toContain('narrows setting-changed the default permissions to test (info)')
    expect(tell([open], [jobs({ build: 'default', test: 'default', lint: 'default' })])).toEqual([])
  })
})

describe('another name for a job or a step', () => {
  it('is no change of what is set for it', () => {
    const named = (job: string, step: string) =>
      workflow({
        settings: [
          setting(`runner ${job}`, 'self-hosted'),
          setting(`environment ${job}`, 'none'),
          setting(`script-injection ${job}/${step}`, 'github.event.issue.title'),
        ],
      })
    expect(tell([named('build', 'Say')], [named('check', 'Tell')])).toEqual([])
  })

  it('hides nothing where the value is another, too', () => {
    expect(
      tell(
        [workflow({ settings: [setting('runner build', 'self-hosted')] })],
        [workflow({ settings: [setting('runner check', 'gpu, self-hosted')] })],
      ),
    ).toEqual(['narrows setting-changed runner build (info)', 'expands setting-changed runner check (high)'])
  })

  it('lets a step that is put before others be new, and not all behind it changed', () => {
    const script = (name: string, digest: string) =>
      ({ kind: 'script', name, digest, untrusted: false, place }) as const
    expect(
      tell(
        [workflow({ code: [script('build/run 1', 'a'), script('build/run 2', 'b')] })],
        [workflow({ code: [script('build/run 1', 'x'), script('build/run 2', 'a'), script('build/run 3', 'b')] })],
      ),
    ).toEqual(['expands code-added build/run 1 (low)'])
  })
})

describe('what strangers can start', () => {
  const target = (filter: string | null) => started('pull_request_target', filter, true)

  it('is grave where it is worth their while', () => {
    const auth = holding('contents: write')
    expect(tell([workflow({ auth })], [workflow({ auth, triggers: [target(null)] })])).toEqual([
      'expands trigger-added pull_request_target (high)',
    ])
    const answers = holding('pull-requests: write')
    expect(tell([workflow({ auth: answers })], [workflow({ auth: answers, triggers: [target(null)] })])).toEqual([
      'expands trigger-added pull_request_target (medium)',
    ])
  })

  it('is less grave where somebody with rights has to label it first, and grave again without that', () => {
    const auth = holding('contents: write')
    const guarded = workflow({ auth, triggers: [target('types: labeled')] })
    expect(tell([workflow({ auth })], [guarded])).toEqual(['expands trigger-added pull_request_target (medium)'])
    expect(tell([guarded], [workflow({ auth, triggers: [target('types: labeled, opened')] })])).toEqual([
      'expands setting-changed filter of pull_request_target (high)',
    ])
  })

  it('only warns of one more occasion', () => {
    const auth = holding('contents: write')
    const on = (filter: string) => workflow({ auth, triggers: [started('issues', filter, true)] })
    expect(tell([on('types: opened')], [on('types: edited, opened')])).toEqual([
      'expands setting-changed filter of issues (medium)',
    ])
  })
})

describe('filters', () => {
  const on = (event: string, filter: string | null) => workflow({ triggers: [started(event, filter)] })

  it('say nothing when the default types of a pull request are spelled out', () => {
    expect(tell([on('pull_request', null)], [on('pull_request', 'types: opened, reopened, synchronize')])).toEqual([])
    expect(
      tell([on('pull_request', null)], [on('pull_request', 'types: labeled, opened, reopened, synchronize')]),
    ).toEqual(['expands setting-changed filter of pull_request (medium)'])
    expect(tell([on('pull_request', null)], [on('pull_request', 'types: opened')])).toEqual([
      'narrows setting-changed filter of pull_request (info)',
    ])
  })

  it('take another hour for no expansion, and one hour more for a small one', () => {
    expect(tell([on('schedule', 'cron: 0 3 * * *')], [on('schedule', 'cron: 0 4 * * *')])).toEqual([
      'neutral setting-changed filter of schedule (info)',
    ])
    expect(tell([on('schedule', 'cron: 0 3 * * *')], [on('schedule', 'cron: 0 3 * * *, 0 4 * * *')])).toEqual([
      'expands setting-changed filter of schedule (low)',
    ])
  })

  it('tell another order where one pattern takes back what another gave', () => {
    expect(tell([on('push', 'paths: a, !b')], [on('push', 'paths: !b, a')])).toEqual([
      'neutral setting-changed filter of push (info)',
    ])
  })
})

describe('secrets', () => {
  const with_ = (...secrets: Connector['secrets']) => workflow({ secrets })

  it('are told to be withdrawn', () => {
    expect(tell([with_({ name: 'TOKEN', kind: 'reference', place })], [with_()])).toEqual([
      'narrows setting-changed secret TOKEN (info)',
    ])
  })

  it('are better by reference than in the file, which is no new hand-over', () => {
    expect(
      tell(
        [with_({ name: 'env.TOKEN', kind: 'literal', place })],
        [with_({ name: 'env.TOKEN', kind: 'reference', place })],
      ),
    ).toEqual(['narrows setting-changed secret env.TOKEN (info)'])
    expect(
      tell(
        [with_({ name: 'env.TOKEN', kind: 'reference', place })],
        [with_({ name: 'env.TOKEN', kind: 'literal', place })],
      ),
    ).toEqual(['expands secret-exposed env.TOKEN (critical)'])
  })
})
