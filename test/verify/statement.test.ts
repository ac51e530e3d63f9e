import { describe, expect, it } from 'vitest'
import { artifactOf, checkOf, statesOf } from './answers.ts'
import { type Signing, setStage } from './stage.ts'
import { content, hex, provenance, statementOf, subjectOf } from './statements.ts'

const stage = await setStage()
stage.write('market.tgz', content)

async function verify(payload: string | Buffer | object, signing?: Signing) {
  const bundle = stage.write('b.json', await stage.statement(payload, signing))
  return stage.verify('market.tgz', '--repository', 'orchard/market', '--json', '--bundle', bundle)
}

const text = JSON.stringify(provenance())
const subjects = (count: number) =>
  Array.from({ length: count }, (_, index) => subjectOf(content, `crate-${index}.tgz`))
const withSubject = (subject: unknown) => ({ ...provenance(), subject })

describe('what was signed', () => {
  it.each<readonly [string, string | Buffer | object, RegExp]>([
    [
      'of another type',
      { ...provenance(), _type: 'https://in-toto.io/Statement/v2' },
      /of type "https:\/\/in-toto.io\/Statement\/v2", which is not known/,
    ],
    ['of no type', { ...provenance(), _type: undefined }, /of type null, which is not known/],
    ['of a type that is no text', { ...provenance(), _type: ['https://in-toto.io/Statement/v1'] }, /of type null/],
    ['without a predicate type', { ...provenance(), predicateType: undefined }, /of which type its predicate is/],
    ['with an empty predicate type', { ...provenance(), predicateType: '' }, /of which type its predicate is/],
    ['without subjects', withSubject(undefined), /names no subject/],
    ['with an empty list of subjects', withSubject([]), /names no subject/],
    ['with a subject that is no list', withSubject(subjectOf()), /names no subject/],
    [
      'with a subject without digest',
      withSubject([{ name: 'market.tgz' }]),
      /a subject of the statement has no digest/,
    ],
    ['with an empty digest', withSubject([{ name: 'market.tgz', digest: {} }]), /has no digest/],
    [
      'with a digest beside the right one that is no text',
      withSubject([{ name: 'a', digest: { sha256: hex(content), sha1: 7 } }]),
      /is no text/,
    ],
    [
      'with 33 digests',
      withSubject([
        { name: 'a', digest: Object.fromEntries(Array.from({ length: 33 }, (_, index) => [`a${index}`, 'b'])) },
      ]),
      /more than 32 digests/,
    ],
    ['with 10,001 subjects', withSubject(subjects(10_001)), /names 10001 subjects, more than 10000 are not read/],
    [
      'with keys that stand twice',
      text.replace('"predicateType"', '"predicateType":"x","predicateType"'),
      /a key stands in it twice/,
    ],
    ['with subjects that stand twice', text.replace('{', '{"subject":[],'), /a key stands in it twice/],
    [
      'with a key deep inside that stands twice',
      text.replace('"ref":', '"ref":"refs/heads/main","ref":'),
      /a key stands in it twice/,
    ],
    [
      'with a prototype that stands twice',
      text.replace('{', '{"__proto__":{},"__proto__":{},'),
      /a key stands in it twice/,
    ],
    [
      'with 300 levels',
      text.replace('"predicate":', `"deep":${'['.repeat(300)}${']'.repeat(300)},"predicate":`),
      /nests deeper than 200 levels/,
    ],
    ['with 100,000 levels', `{"a":${'['.repeat(100_000)}`, /nests deeper than 200 levels/],
    ['that is no JSON', 'a crate of apples', /it is not JSON/],
    ['that is a list', `[${text}]`, /of type null/],
    ['that is null', 'null', /of type null/],
    ['with something behind it', `${text}${text}`, /it is not JSON/],
    [
      'that is no UTF-8',
      Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from(',"a":"'), Buffer.of(0xff), Buffer.from('"}')]),
      /is not UTF-8 text/,
    ],
    ['in UTF-16', Buffer.from(text, 'utf16le'), /it is not JSON/],
  ])('is no statement %s', async (_, payload, reason) => {
    const told = await verify(payload)
    expect(told).toMatchObject({ status: 1, error: '' })
    expect(statesOf(told)).toEqual([expect.stringMatching(/^malformed: /)])
    expect(statesOf(told).join()).toMatch(reason)
  })

  it.each(['application/vnd.in-toto', 'application/vnd.in-toto+json;x', 'text/plain', 'APPLICATION/vnd.in-toto+json'])(
    'is no statement where it is called %s',
    async type => {
      const told = await verify(provenance(), { type })
      expect(told.status).toBe(1)
      expect(statesOf(told)).toEqual([`malformed: what was signed is of type "${type}" and no in-toto statement`])
    },
  )

  it.each<readonly [string, string | object]>([
    ['of the older type', { ...provenance(), _type: 'https://in-toto.io/Statement/v0.1' }],
    ['with space around it', `\n ${text} \n`],
    ['behind a byte order mark', `\ufeff${text}`],
    ['with 10,000 subjects', withSubject(subjects(10_000))],
    ['with keys that nobody knows', { ...provenance(), extra: { deep: [1] } }],
    ['without a predicate', statementOf('https://orchard.example/shipped', undefined)],
    ['with a prototype', text.replace('{', '{"__proto__":{"subject":[]},')],
  ])('is a statement %s', async (_, payload) => {
    const told = await verify(payload)
    expect({ status: told.status, states: statesOf(told) }).toEqual({ status: 0, states: ['accepted'] })
  })

  it('is nothing but what stands in it itself', async () => {
    const { subject, ...rest } = provenance()
    const inherited = JSON.stringify(rest).replace('{', `{"__proto__":${JSON.stringify({ subject })},`)
    expect(statesOf(await verify(inherited))).toEqual(['malformed: the statement names no subject'])
    expect(({} as { subject?: unknown }).subject).toBeUndefined()
  })

  it('is of the type that it says, whatever the type is like', async () => {
    for (const predicateType of [
      'https://slsa.dev/provenance/v1x',
      'https://slsa.dev/Provenance/v1',
      'https://slsa.dev/provenance/',
    ]) {
      const told = await verify({ ...provenance(), predicateType })
      expect(checkOf(told, 'provenance')).toMatchObject({ state: 'not known', actual: null })
      expect(artifactOf(told).notProved.join()).toContain('there is no provenance')
    }
  })
})
