import { describe, expect, it } from 'vitest'
import type { Auth, Connector, Operation, Setting } from '../../src/model/connector.ts'
import { orchard, place, signIn } from './connectors.ts'
import { tell } from './told.ts'

const plant = (auth: string | null, known: Partial<Operation> = {}): Operation => ({
  id: 'plant',
  auth,
  writes: true,
  deprecated: false,
  place,
  ...known,
})

const session = signIn(null, [], { name: 'session' })
const key = signIn(null, [], { name: 'key', kind: 'api-key' })

function api(auth: string | null, known: Partial<Connector> = {}): Connector {
  return orchard({ format: 'openapi', auth: [session, key], operations: [plant(auth)], ...known })
}

describe('what an operation asks', () => {
  it.each([
    ['session', 'session|key', 'expands auth-changed session|key for plant (high)'],
    ['key', 'session|key', 'expands auth-changed session|key for plant (medium)'],
    ['session(read,write)', 'session(read)', 'expands auth-changed session(read) for plant (medium)'],
    ['key+session', 'session', 'expands auth-changed session for plant (medium)'],
    ['session|key', 'session', 'narrows auth-changed session for plant (info)'],
    ['session(read)', 'session(read,write)', 'narrows auth-changed session(read,write) for plant (info)'],
    ['key', 'session', 'narrows auth-changed session for plant (info)'],
    ['session(write)', 'session(read)', 'neutral auth-changed session(read) for plant (info)'],
    ['session', 'none', 'expands auth-changed none for plant (critical)'],
    ['none|session', 'none', 'neutral auth-changed none for plant (info)'],
  ])('tells %s → %s as: %s', (before, after, line) => {
    expect(tell([api(before)], [api(after)])).toEqual([line])
  })

  it('says nothing when only the order of alternatives changed', () => {
    expect(tell([api('key|session(a,b)')], [api('key|session(a,b)')])).toEqual([])
  })
})

describe('another name for the same scheme', () => {
  const settings = (name: string): Setting[] => [
    { name: 'root-security', value: `${name}|session(read)`, exposure: 0, weight: 'high', place },
    { name: `api-key-in ${name}`, value: 'query', exposure: 1, weight: 'high', place },
  ]
  const named = (name: string, known: Partial<Auth> = {}) =>
    api(`${name}|session(read)`, { auth: [{ ...key, name, ...known }, session], settings: settings(name) })

  it('is no change, wherever it is named', () => {
    expect(tell([named('key')], [named('apiKey')])).toEqual([])
  })

  it('is another scheme when it is of another kind', () => {
    expect(tell([named('key')], [named('login', { kind: 'basic' })])).toContain(
      'neutral auth-changed login|session(read) for plant (info)',
    )
  })

  it('is not guessed where two could be meant', () => {
    const two = (one: string, other: string) =>
      api(`${one}|${other}`, { auth: [one, other].map(name => ({ ...key, name })) })
    expect(tell([two('a', 'b')], [two('c', 'd')])).toEqual(['neutral auth-changed c|d for plant (info)'])
  })
})

describe('scopes that a description offers', () => {
  const offering = (provider: string | null, ...scopes: readonly string[]) =>
    orchard({ format: 'openapi', auth: [signIn(provider, scopes)] })

  it('are little where they are its own, and weighed where they are those of another provider', () => {
    expect(tell([offering(null)], [offering(null, 'trees.write')])).toEqual(['expands scope-added trees.write (low)'])
    expect(tell([offering('microsoft-graph')], [offering('microsoft-graph', 'Mail.ReadWrite')])).toEqual([
      'expands scope-added Mail.ReadWrite (high)',
    ])
  })
})
