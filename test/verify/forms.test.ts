import { describe, expect, it } from 'vitest'
import { artifactOf, statesOf } from './answers.ts'
import { type Json, setStage } from './stage.ts'
import { content, provenance, subjectOf } from './statements.ts'
import { nodeAt, withNode, withoutNode } from './tamper.ts'

const stage = await setStage()
stage.write('market.tgz', content)
const own = ['--repository', 'orchard/market', '--json']
const verify = (bundle: string | object) =>
  stage.verify('market.tgz', ...own, '--bundle', stage.write('b.json', bundle))

const version = (number: string) => `application/vnd.dev.sigstore.bundle+json;version=${number}`
const certificateAt = ['verificationMaterial', 'certificate']
const chainAt = ['verificationMaterial', 'x509CertificateChain']
const proofAt = ['verificationMaterial', 'tlogEntries', '0', 'inclusionProof']

/** A statement's bundle in the older form, whose certificate stands in a chain. */
function older(bundle: Json, mediaType: string): Json {
  const chain = { certificates: [nodeAt(bundle, certificateAt)] }
  return { ...withNode(withoutNode(bundle, certificateAt), chainAt, chain), mediaType }
}

const statement = await stage.statement(provenance())
const inToto = await stage.statement(provenance(), { witnesses: ['v1 intoto'] })
const file = await stage.blob(content)
const fileOfToday = {
  ...withNode(withoutNode(file, chainAt), certificateAt, nodeAt(file, [...chainAt, 'certificates', '0'])),
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
}

describe('forms of bundles', () => {
  it.each<readonly [string, Json]>([
    ['v0.1, with no proof', older(withoutNode(statement, proofAt), version('0.1'))],
    ['v0.1, with a proof', older(statement, version('0.1'))],
    ['v0.1 of a file', withoutNode({ ...file, mediaType: version('0.1') }, proofAt)],
    ['v0.2', older(statement, version('0.2'))],
    ['v0.2 with an entry of the older kind', older(inToto, version('0.2'))],
    ['v0.2 of a file', file],
    ['v0.3', statement],
    ['v0.3 of a file', fileOfToday],
    ['v0.3, spelled as the older ones', { ...statement, mediaType: version('0.3') }],
    ['v0.3 with an entry of the older kind', inToto],
  ])('reads %s', async (_, bundle) => {
    const told = await verify(bundle)
    expect({ states: statesOf(told), status: told.status }).toEqual({ states: ['accepted'], status: 0 })
  })

  it.each<readonly [string, Json, RegExp]>([
    ['a later version', { ...statement, mediaType: version('0.4') }, /known version/],
    ['a version that only begins like one', { ...statement, mediaType: `${version('0.3')}0` }, /known version/],
    ['no version', withoutNode(statement, ['mediaType']), /known version/],
    ['another type', { ...statement, mediaType: 'application/vnd.in-toto+json' }, /known version/],
    ['v0.3 with a chain', older(statement, version('0.3')), /known version/],
    ['v0.2 without a proof', older(withoutNode(statement, proofAt), version('0.2')), /inclusionProof/],
    [
      'v0.1 without a promise',
      older(withoutNode(statement, [...proofAt.slice(0, 3), 'inclusionPromise']), version('0.1')),
      /inclusionPromise/,
    ],
    [
      'an envelope with two signatures',
      withNode(
        statement,
        ['dsseEnvelope', 'signatures'],
        [0, 0].map(() => nodeAt(statement, ['dsseEnvelope', 'signatures', '0'])),
      ),
      /signatures/,
    ],
    ['a trusted root', stage.sigstore.trustedRoot as Json, /known version/],
    ['a statement that nobody signed', provenance() as unknown as Json, /known version/],
    ['an envelope alone', statement.dsseEnvelope as Json, /known version/],
    // The library cannot read it, though the promise would be enough.
    [
      'v0.1 with a proof that has no checkpoint',
      older(withoutNode(statement, [...proofAt, 'checkpoint']), version('0.1')),
      /a part that it needs is missing/,
    ],
    [
      'two kinds of content',
      { ...statement, messageSignature: file.messageSignature },
      /it says twice what was signed/,
    ],
    [
      '40 entries of logs',
      withNode(
        statement,
        proofAt.slice(0, 2),
        Array.from({ length: 40 }, () => nodeAt(statement, proofAt.slice(0, 3))),
      ),
      /it has 40 log entries/,
    ],
  ])('refuses %s', async (_, bundle, reason) => {
    const told = await verify(bundle)
    expect(told.status).toBe(1)
    expect(statesOf(told).join()).toMatch(reason)
  })
})

describe('files of bundles', () => {
  it('may be JSON lines, of which each counts', async () => {
    const told = await verify(`${JSON.stringify(statement)}\n\n${JSON.stringify(file)}\r\n`)
    expect(told.status).toBe(0)
    expect(artifactOf(told).bundles.map(({ index, state }) => [index, state])).toEqual([
      [1, 'accepted'],
      [2, 'accepted'],
    ])
    const broken = await verify(`${JSON.stringify(statement)}\n{"mediaType":\n`)
    expect(broken.status).toBe(1)
    expect(statesOf(broken)).toEqual(['accepted', 'malformed: it is not JSON'])
  })

  it('may be the answer of a registry or of GitHub', async () => {
    const npm = {
      attestations: [{ predicateType: 'https://slsa.dev/provenance/v1', bundle: statement }, { bundle: file }],
    }
    const github = {
      attestations: [{ repository_id: 700100, bundle: statement, bundle_url: 'https://blob.example/a' }],
    }
    const verified = [{ attestation: { bundle: statement }, verificationResult: {} }]
    for (const [answer, count] of [
      [npm, 2],
      [github, 1],
      [verified, 1],
    ] as const) {
      const told = await verify(answer)
      expect(told.status).toBe(0)
      expect(statesOf(told)).toEqual(Array.from({ length: count }, () => 'accepted'))
    }
  })

  it('does not believe what an answer says of a bundle', async () => {
    const publish = await stage.statement({ ...provenance(), predicateType: 'https://orchard.example/publish' })
    const told = await verify({ attestations: [{ predicateType: 'https://slsa.dev/provenance/v1', bundle: publish }] })
    expect(artifactOf(told).checks.find(check => check.id === 'provenance')?.state).toBe('not known')
    expect(artifactOf(told).bundles[0]?.predicateType).toBe('https://orchard.example/publish')
  })

  it.each([{ bundle_url: 'https://blob.example/a' }, { bundle: null, bundle_url: 'https://blob.example/a' }])(
    'says that an answer only names an address: %o',
    async item => {
      const told = await verify({ attestations: [item] })
      expect(told.status).toBe(1)
      expect(statesOf(told)).toEqual(['malformed: it only names an address where a bundle lies; fetch that'])
    },
  )

  it('takes an answer without bundles for no evidence', async () => {
    for (const answer of [{ attestations: [] }, []]) {
      expect(await verify(answer)).toMatchObject({ status: 3, out: '', error: expect.stringContaining('no evidence') })
    }
  })

  it.each<readonly [string, string, RegExp]>([
    ['nothing', '', /is not JSON/],
    ['a number', '7', /no Sigstore bundle/],
    ['text', '"bundle"', /no Sigstore bundle/],
    ['null', 'null', /no Sigstore bundle/],
    ['a list of lists', '[[]]', /no Sigstore bundle/],
    ['half a bundle', JSON.stringify(statement).slice(0, 900), /is not JSON/],
    [
      'a key that stands twice',
      JSON.stringify(statement).replace('{', '{"mediaType":"x",'),
      /a key stands in it twice/,
    ],
    [
      'a key that stands twice, once disguised',
      JSON.stringify(statement).replace('{', '{"\\u006dediaType":"x",'),
      /a key stands in it twice/,
    ],
    [
      'a prototype',
      JSON.stringify(statement).replace('"mediaType"', '"__proto__":{"mediaType":"x"},"media"'),
      /known version/,
    ],
    ['deep nesting', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /nests deeper than 200 levels/],
    ['1,001 bundles', JSON.stringify(Array.from({ length: 1001 }, () => ({}))), /it holds 1001 bundles; at most 1000/],
    ['binary', '\u0000\u0001\ufffd', /is not JSON/],
  ])('refuses %s', async (_, text, reason) => {
    const told = await verify(text)
    expect(told).toMatchObject({ status: 1, error: '' })
    expect(statesOf(told).join()).toMatch(reason)
  })

  it('lets a byte order mark pass', async () => {
    expect((await verify(`\ufeff${JSON.stringify(statement)}`)).status).toBe(0)
  })

  it('counts one statement beside many artifacts once', async () => {
    const names = ['apples.tgz', 'pears.tgz']
    const both = await stage.statement(provenance(names.map(name => subjectOf(name, name))))
    for (const name of names) stage.write(`${stage.write(name, name)}.sigstore.json`, both)
    const told = await stage.verify(...names, ...own)
    expect(told.status).toBe(0)
    expect(JSON.parse(told.out).artifacts[0].bundles).toHaveLength(1)
  })
})
