import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { TokenClaims } from '../local-sigstore/local-sigstore.ts'
import { checkOf, statesOf, unmetOf } from './answers.ts'
import { setStage } from './stage.ts'
import { content, issuer, provenance, repository, review, sbomStatement, statementOf, workflow } from './statements.ts'

const stage = await setStage()
stage.write('market.tgz', content)
stage.write('provenance.json', await stage.statement(provenance()))
stage.write('sbom.json', await stage.statement(sbomStatement()))
stage.write('review.json', await stage.statement(review()))
// Ferrule's own, which has scopes.
const own: unknown = JSON.parse(
  readFileSync(new URL('../prove/fixtures/orchard-1.6.cdx.json', import.meta.url), 'utf8'),
)
stage.write('own.json', await stage.statement(statementOf('https://cyclonedx.org/bom', own)))
const mail = 'keeper@orchard.example'
const mailIssuer = 'https://accounts.orchard.example'
const keeper: TokenClaims = { email: mail, email_verified: true, iss: mailIssuer }
stage.write('branch.json', await stage.blob(content, { claims: { ref: 'refs/heads/main' } }))
stage.write('keeper.json', await stage.blob(content, { claims: keeper }))

const everything = ['provenance.json', 'sbom.json', 'review.json']
const named = ['--repository', 'orchard/market']

/** Verifies by the part of a policy on evidence, as JSON within YAML. */
function verify(evidence: object, files: readonly string[] = everything, args: readonly string[] = named) {
  const policy = stage.write('policy.yml', `evidence: ${JSON.stringify(evidence)}\n`)
  const bundles = files.flatMap(file => ['--bundle', file])
  return stage.verify('market.tgz', ...args, '--json', '--policy', policy, ...bundles)
}

const signer = (identity: string, by: string) => ({ identity, issuer: by })

describe('a policy that asks for nothing', () => {
  it('is met by whoever was named', async () => {
    for (const evidence of [{}, { require: [] }]) expect((await verify(evidence)).status).toBe(0)
  })
})

describe('evidence that is required', () => {
  it.each(['provenance', 'sbom', 'review'])('%s is there, or the answer is no', async kind => {
    const told = await verify({ require: [kind] })
    expect(told.status).toBe(0)
    expect(checkOf(told, kind)).toMatchObject({ state: 'met', demanded: true })
    const others = await verify(
      { require: [kind] },
      everything.filter(file => file !== `${kind}.json`),
    )
    expect(others.status).toBe(1)
    expect(checkOf(others, kind)).toMatchObject({ state: 'not known', demanded: true })
    expect(checkOf(others, 'policy')).toMatchObject({
      state: 'not met',
      actual: expect.stringMatching(/^does not hold: /),
    })
  })
})

/** Each with what is met, what is not, the answer it is about, and the actual value that is told. */
const keys: readonly {
  readonly key: string
  readonly met: readonly unknown[]
  readonly unmet: readonly unknown[]
  readonly id: string
  readonly actual: string
}[] = [
  {
    key: 'builders',
    met: [[workflow], [`${repository}/.github/workflows/release.yml`], ['https://other.example/x.yml', workflow]],
    unmet: [
      [],
      [repository],
      [`${repository}/.github/workflows/*`],
      [`${workflow}x`],
      [`${repository}/.github/workflows/release.yml@refs/tags/v1`],
      ['.github/workflows/release.yml'],
    ],
    ...{ id: 'workflow', actual: workflow },
  },
  {
    key: 'triggers',
    met: [['push'], ['release', 'push']],
    unmet: [[], ['release'], ['Push'], ['pus'], ['pushed']],
    id: 'trigger',
    actual: 'push',
  },
  {
    key: 'runners',
    met: [['github-hosted']],
    unmet: [[], ['self-hosted'], ['github'], ['GitHub-hosted']],
    id: 'runner',
    actual: 'github-hosted',
  },
  {
    key: 'refs',
    met: [['refs/tags/v1.2.0'], ['refs/tags/v*'], ['refs/heads/main', 'refs/*/v1.*']],
    unmet: [
      [],
      ['refs/tags/v1.2'],
      ['refs/tags/V*'],
      ['refs/heads/*'],
      ['refs/tags/v1_2_0'],
      ['refs/tags/v1.2.?'],
      ['v1.2.0'],
    ],
    ...{ id: 'ref', actual: 'refs/tags/v1.2.0' },
  },
]

describe.each(keys)('$key', ({ key, met, unmet, id, actual }) => {
  it.each(met.map(list => [list] as const))('is met by %j', async list => {
    const told = await verify({ [key]: list })
    expect(told.status).toBe(0)
    expect(checkOf(told, id)).toMatchObject({ state: 'met', demanded: true, actual })
  })

  it.each(unmet.map(list => [list] as const))('is not met by %j', async list => {
    const told = await verify({ [key]: list })
    expect(told.status).toBe(1)
    expect(checkOf(told, id)).toMatchObject({ state: 'not met', actual, change: `evidence.${key}` })
    expect(statesOf(told)).toEqual(Array(3).fill(expect.stringMatching(/^other signer: /)))
  })
})

describe('options beside a policy', () => {
  it('both count', async () => {
    const other = [`${repository}/.github/workflows/other.yml`]
    const signed = [...named, '--signer-workflow', '.github/workflows/other.yml']
    const told = await verify({ builders: [workflow, ...other] }, everything, signed)
    expect(told.status).toBe(1)
    expect(checkOf(told, 'workflow')).toMatchObject({ state: 'not met', change: '--signer-workflow' })
    expect(
      (
        await verify({ builders: [workflow] }, everything, [
          ...named,
          '--signer-workflow',
          '.github/workflows/release.yml',
        ])
      ).status,
    ).toBe(0)
    expect((await verify({ refs: ['refs/tags/*'] }, everything, [...named, '--ref', 'refs/tags/v1'])).status).toBe(1)
    expect((await verify({ refs: ['refs/heads/*'] }, everything, [...named, '--ref', 'refs/tags/v1.2.0'])).status).toBe(
      1,
    )
    expect((await verify({ refs: ['refs/tags/*'] }, everything, [...named, '--ref', 'refs/tags/v1.2.0'])).status).toBe(
      0,
    )
  })
})

describe('signers', () => {
  it('are accepted without an option, each exactly', async () => {
    expect((await verify({ signers: [signer(workflow, issuer)] }, everything, [])).status).toBe(0)
    for (const other of [
      signer(workflow, `${issuer}/orchard`),
      signer(`${workflow}x`, issuer),
      signer('*', issuer),
      signer(workflow, '*'),
    ])
      expect((await verify({ signers: [other] }, everything, [])).status).toBe(1)
  })

  it('stand beside the one that is named, and not for it', async () => {
    const signers = [signer(mail, mailIssuer)]
    for (const files of [
      ['keeper.json', 'provenance.json'],
      ['provenance.json', 'keeper.json'],
      ['keeper.json', 'sbom.json'],
      ['sbom.json', 'keeper.json'],
    ]) {
      const told = await verify({ signers }, files)
      expect({ files, status: told.status, states: statesOf(told) }).toEqual({
        files,
        status: 0,
        states: ['accepted', 'accepted'],
      })
    }
    const alone = await verify({ signers }, ['keeper.json'])
    expect(alone.status).toBe(1)
    expect(checkOf(alone, 'source')).toMatchObject({ state: 'not known', demanded: true })
  })

  it('are counted', async () => {
    const signers = [signer(mail, mailIssuer)]
    expect((await verify({ signers, 'minimum-identities': 2 }, ['provenance.json', 'keeper.json'])).status).toBe(0)
    for (const [evidence, files] of [
      [{ signers, 'minimum-identities': 2 }, ['provenance.json', 'sbom.json']],
      [{ signers, 'minimum-identities': 3 }, ['provenance.json', 'keeper.json']],
      // The same workflow at another ref is nobody else.
      [{ 'minimum-identities': 2 }, ['provenance.json', 'branch.json']],
      [{ 'minimum-identities': 2 }, ['provenance.json', 'keeper.json']],
    ] as const) {
      const told = await verify(evidence, files)
      expect(told.status).toBe(1)
      expect(checkOf(told, 'identities')).toMatchObject({ state: 'not met', change: 'evidence.minimum-identities' })
    }
    expect((await verify({ 'minimum-identities': 1 }, ['provenance.json'])).status).toBe(0)
  })
})

describe('maximum-age-days', () => {
  it('is compared with the time that somebody vouches for', async () => {
    expect(checkOf(await verify({ 'maximum-age-days': 1 }), 'age')).toMatchObject({ state: 'met', actual: '0 days' })
    // The signatures are some moments old by now.
    const told = await verify({ 'maximum-age-days': 0 })
    expect(told.status).toBe(1)
    expect(unmetOf(told)[0]).toBe('age not met: 0 days (evidence.maximum-age-days)')
  })
})

describe('what the signed SBOM may hold', () => {
  const inOwn = ['provenance.json', 'own.json']
  it.each<readonly [string, readonly string[], readonly (readonly string[])[], readonly (readonly string[])[]]>([
    [
      'max-scopes',
      inOwn,
      [['chat:*', '{tenant}/.default', '*'], ['*']],
      [[], ['chat:write'], ['chat:read', '{tenant}/.default']],
    ],
    [
      'max-hosts',
      everything,
      [['stall.example'], ['*.example'], ['STALL.example']],
      [[], ['stall'], ['other.example'], ['*.stall.example'], ['stall.example.evil']],
    ],
    [
      'forbidden-hosts',
      everything,
      [['other.example'], ['*.stall.example'], ['stall.exampl']],
      [['stall.example'], ['other.example', '*'], ['Stall.Example']],
    ],
    [
      'denied-packages',
      everything,
      [['pkg:npm/basket@2.*'], ['pkg:pypi/*'], ['pkg:npm/baske']],
      [['pkg:npm/basket@1.0.0'], ['pkg:npm/basket@*'], ['*']],
    ],
  ])('is told by %s', async (key, files, met, unmet) => {
    for (const list of met) {
      const told = await verify({ [key]: list }, files)
      expect({ list, status: told.status }).toEqual({ list, status: 0 })
      expect(checkOf(told, key)).toMatchObject({ state: 'met', demanded: true })
    }
    for (const list of unmet) {
      const told = await verify({ [key]: list }, files)
      expect({ list, status: told.status }).toEqual({ list, status: 1 })
      expect(checkOf(told, key)).toMatchObject({ state: 'not met', change: `evidence.${key}` })
    }
  })

  it.each(['max-scopes', 'max-hosts', 'forbidden-hosts', 'denied-packages'])(
    'cannot be told by %s without one',
    async key => {
      const told = await verify({ [key]: ['nothing'] }, ['provenance.json'])
      expect(told.status).toBe(1)
      expect(checkOf(told, 'sbom')).toMatchObject({ state: 'not known', demanded: true, expected: 'a signed SBOM' })
    },
  )
})

describe('a policy that is not understood', () => {
  it.each<readonly [string, string, RegExp]>([
    ['an unknown key', 'evidence:\n  requires: [sbom]\n', /line 2: "requires" is no key of evidence/],
    [
      'an unknown key of a signer',
      'evidence:\n  signers: [{identity: a, issuer: b, subject: c}]\n',
      /"subject" is no key/,
    ],
    ['a signer without issuer', 'evidence:\n  signers: [{identity: a}]\n', /signers/],
    ['an empty identity', 'evidence:\n  signers: [{identity: "", issuer: b}]\n', /identity/],
    ['an unknown kind', 'evidence:\n  require: [trust]\n', /must be one of provenance, sbom, review/],
    ['no signers at all', 'evidence:\n  minimum-identities: 0\n', /minimum-identities/],
    ['half a day', 'evidence:\n  maximum-age-days: 0.5\n', /maximum-age-days/],
    ['a word for a list', 'evidence:\n  refs: refs/tags/*\n', /refs/],
    ['a key that stands twice', 'evidence:\n  refs: [a]\n  refs: ["*"]\n', /the key "refs" stands twice/],
    ['a list', 'evidence: [sbom]\n', /evidence/],
  ])('is an error: %s', async (_, text, reason) => {
    const args = ['market.tgz', ...named, '--policy', stage.write('bad.yml', text), '--bundle', 'provenance.json']
    const told = await stage.verify(...args)
    expect(told).toMatchObject({ status: 2, out: '' })
    expect(told.error).toMatch(/^ferrule: The policy .*bad\.yml cannot be used: [^\n]+\n$/)
    expect(told.error).toMatch(reason)
  })
})
