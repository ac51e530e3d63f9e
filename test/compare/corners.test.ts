import { describe, expect, it } from 'vitest'
import type { Auth, AuthKind, Connector, Endpoint, Operation, Pin } from '../../src/model/connector.ts'
import { action, orchard, place, signIn } from './connectors.ts'
import { tell } from './told.ts'

const by = (...kinds: readonly AuthKind[]): Connector =>
  orchard({ auth: kinds.map((kind): Auth => ({ ...signIn(null, []), kind, name: kind })) })

describe('several ways to sign in', () => {
  it('are as weak as the weakest of them', () => {
    expect(tell([by('oauth2')], [by('basic', 'oauth2')])).toEqual(['expands auth-changed basic (high)'])
    expect(tell([by('oauth2')], [by('certificate', 'none')])).toEqual(['expands auth-changed none (high)'])
  })

  it('are stronger when the weakest goes', () => {
    expect(tell([by('basic', 'oauth2')], [by('oauth2')])).toEqual(['narrows auth-changed oauth2 (info)'])
    expect(tell([by('jwt')], [by('mtls')])).toEqual(['neutral auth-changed mtls (info)'])
  })
})

describe('an operation whose schemes are not in the file', () => {
  const plant = (auth: string | null): Connector => {
    const operation: Operation = { id: 'plant', auth, writes: false, deprecated: false, place }
    return orchard({ format: 'openapi', operations: [operation] })
  }

  it('is weighed by how many of them are needed', () => {
    expect(tell([plant('elsewhere')], [plant('elsewhere|another')])).toEqual([
      'expands auth-changed elsewhere|another for plant (medium)',
    ])
    expect(tell([plant('elsewhere')], [plant(null)])).toEqual(['expands auth-changed none for plant (high)'])
  })

  it('is compared as written where it has more ways in than can be held against each other', () => {
    const many = (prefix: string): string[] => Array.from({ length: 110 }, (_, index) => `${prefix}${index}(a,b)`)
    const swapped = many('way').map(way => way.replace('(a,b)', '(b,a)'))
    expect(tell([plant(many('way').join('|'))], [plant(swapped.join('|'))])).toEqual([
      `neutral auth-changed ${swapped.join('|')} for plant (info)`,
    ])
    expect(tell([plant(many('way').join('|'))], [plant([...swapped, 'new'].join('|'))])).toEqual([
      `expands auth-changed ${[...swapped, 'new'].join('|')} for plant (medium)`,
    ])
  })
})

describe('hosts that take each other’s place', () => {
  const host = (name: string, purpose = 'api'): Endpoint => ({
    host: name,
    scheme: 'https',
    template: false,
    direction: 'outbound',
    purpose,
    place,
  })
  const at = (...endpoints: readonly Endpoint[]): Connector => orchard({ endpoints })

  it('are not paired where the old one still has kin that may stand for it', () => {
    expect(
      tell(
        [at(host('one.lantern.example'), host('two.lantern.example'))],
        [at(host('two.lantern.example'), host('api.harbour.example'))],
      ),
    ).toEqual([
      'expands endpoint-added api.harbour.example (high)',
      'narrows endpoint-removed one.lantern.example (info)',
    ])
  })

  it('are paired within their own house where several are gone', () => {
    expect(
      tell(
        [at(host('a.lantern.example'), host('b.lantern.example'), host('a.harbour.example'))],
        [at(host('c.lantern.example'))],
      ),
    ).toEqual([
      'narrows endpoint-removed a.harbour.example (info)',
      'narrows endpoint-removed b.lantern.example (info)',
      'expands endpoint-changed c.lantern.example (medium)',
    ])
  })

  it('cover the hosts below them, and not one that only ends the same', () => {
    const all = at(host('*.lantern.example'))
    expect(tell([all], [at(host('a.b.lantern.example'))])).toEqual([
      'narrows endpoint-removed *.lantern.example (info)',
    ])
    expect(tell([all], [at(host('*.lantern.example'), host('localhost'))])).toEqual([
      'expands endpoint-added localhost (low)',
    ])
  })
})

describe('how firmly an action is held', () => {
  const held = (kind: Pin['kind'], value: string): Connector =>
    action({ id: 'lantern/load', version: 'x', pin: { kind, value } })

  it('is weighed by what may still change', () => {
    expect(tell([held('digest', 'sha256:a')], [held('exact', '1.0.0')])).toEqual(['expands pin-loosened 1.0.0 (low)'])
    expect(tell([held('exact', '1.0.0')], [held('none', 'latest')])).toEqual(['expands pin-loosened latest (high)'])
  })
})

describe('a workflow that begins to call', () => {
  const flow = (...uses: readonly string[]): Connector =>
    orchard({ format: 'github-workflow', id: '.github/workflows/ci.yml', uses })
  const called = (id: string): Connector => action({ id })

  it.each([
    ['docker://lantern/watch', 'docker://lantern/watch'],
    ['.github/workflows/build.yml', '.github/workflows/build.yml'],
  ])('%s, which the repository has already, runs it with other rights', (id, value) => {
    expect(tell([flow(), called(id)], [flow(`github-workflow:${id}`), called(id)])).toEqual([
      `expands code-added ${value} (low)`,
    ])
  })
})

describe('one trigger less', () => {
  it('is shown where it stood, where that is another file', () => {
    const started = (file: string): Connector =>
      orchard({
        triggers: [
          {
            event: 'push',
            kind: 'event',
            filter: null,
            authenticated: null,
            untrusted: false,
            place: { file, line: 1 },
          },
        ],
      })
    expect(tell([started('parts/events.yml')], [orchard()])).toEqual(['narrows trigger-removed push (info)'])
  })
})

describe('very many connectors that stand elsewhere now', () => {
  it('are followed by the name of their file and what they hold, and by nothing less', () => {
    const crowd = (folder: string, known: Partial<Connector> = {}): Connector[] =>
      Array.from({ length: 1_200 }, (_, index) =>
        orchard({
          id: `${folder}/${index}/manifest.yml`,
          name: `App ${index}`,
          auth: [signIn('slack', [`scope${index}:read`, `scope${index}:write`])],
          places: [{ file: `${folder}/${index}/manifest.yml`, line: 1 }],
          ...known,
        }),
      )
    const moved = tell(crowd('old'), crowd('new'))
    expect(moved).toHaveLength(1_200)
    expect(moved.every(line => line.startsWith('neutral connector-moved'))).toBe(true)
    const other = tell(crowd('old'), crowd('new', { name: 'Stranger' }))
    expect(other.filter(line => line.includes('connector-added'))).toHaveLength(1_200)
    expect(other.filter(line => line.includes('connector-removed'))).toHaveLength(1_200)
  })
})
