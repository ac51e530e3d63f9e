import { describe, expect, it } from 'vitest'
import type { TokenClaims } from '../local-sigstore/local-sigstore.ts'
import { checkOf, statesOf, unmetOf } from './answers.ts'
import { type Json, setStage } from './stage.ts'
import { content, issuer, provenance, ref, repository, workflow } from './statements.ts'

const stage = await setStage()
stage.write('market.tgz', content)
const bundle = await stage.statement(provenance())

const verify = (signed: Json, ...args: readonly string[]) =>
  stage.verify('market.tgz', ...args, '--json', '--bundle', stage.write('b.json', signed))
/** A file signed with other claims: it says nothing that could contradict them. */
const signedBy = (claims: TokenClaims) => stage.blob(content, { claims })

describe('a repository', () => {
  it.each(['orchard/market', repository])('is named as %s', async name => {
    expect((await verify(bundle, '--repository', name)).status).toBe(0)
  })

  it.each([
    'orchard/market-evil',
    'orchard/marke',
    'evil-orchard/market',
    'orchard/Market',
    'Orchard/market',
    'orchard/market.',
    'orchard/market.git',
    'orchard/.',
    'orchard/m.rket',
    'https://github.com/orchard/market-evil',
    'https://github.com/orchard/market/sub',
    'https://github.example/orchard/market',
    'https://github.com.evil.example/orchard/market',
  ])('is not %s', async name => {
    const told = await verify(bundle, '--repository', name, '--issuer', issuer)
    expect(told.status).toBe(1)
    expect(checkOf(told, 'source')).toMatchObject({ state: 'not met', actual: repository, change: '--repository' })
    expect(checkOf(told, 'source').expected).toContain(name)
  })

  it.each([
    'orchard/market/',
    'orchard',
    '',
    'orchard/market ',
    ' orchard/market',
    'orchard/*',
    'orchard/market\n',
    'http://github.com/orchard/market',
    'https://github.com/orchard/market/',
    'https://GitHub.com/orchard/market',
    'https://user@github.com/orchard/market',
    'https://github.com/orchard/market?a',
    'https://github.com/orchard/market#a',
    'orchard/m\u0430rket',
  ])('is not written as %j', async name => {
    const told = await verify(bundle, '--repository', name)
    expect(told).toMatchObject({
      status: 2,
      out: '',
      error: expect.stringMatching(/^ferrule: .+ is no repository\. Write /),
    })
  })

  it.each(['orchard/market-evil', 'orchard/marke', 'evil/market', 'Orchard/market'])(
    'is not that of a job in %s',
    async name => {
      const told = await verify(await signedBy({ repository: name }), '--repository', 'orchard/market')
      expect(told.status).toBe(1)
      expect(statesOf(told)).toEqual([
        expect.stringContaining(`other signer: source is https://github.com/${name}, expected ${repository}`),
      ])
    },
  )
})

describe('an issuer', () => {
  it.each([
    `${issuer}/orchard`,
    `${issuer}.evil.example`,
    `${issuer}/`,
    'https://token.actions.githubusercontent.com:8443',
    'http://token.actions.githubusercontent.com',
    'https://evil.example/token.actions.githubusercontent.com',
    'https://TOKEN.actions.githubusercontent.com',
  ])('is not %s', async iss => {
    const told = await verify(await signedBy({ iss }), '--repository', 'orchard/market')
    expect(told.status).toBe(1)
    expect(checkOf(told, 'issuer')).toEqual({
      ...{ id: 'issuer', title: 'vouched by', state: 'not met', demanded: true },
      ...{ expected: issuer, actual: iss, change: '--issuer' },
    })
  })

  it('of an enterprise is accepted where it is named, and then no other', async () => {
    const signed = await signedBy({ iss: `${issuer}/orchard` })
    const named = ['--repository', 'orchard/market', '--issuer']
    expect((await verify(signed, ...named, `${issuer}/orchard`)).status).toBe(0)
    expect((await verify(signed, ...named, `${issuer}/orchar`)).status).toBe(1)
    expect((await verify(bundle, ...named, `${issuer}/orchard`)).status).toBe(1)
  })
})

describe('a ref', () => {
  it.each(['refs/tags/v1.2.0', 'refs/tags/v1.2'])('%s is compared whole', async name => {
    expect((await verify(bundle, '--repository', 'orchard/market', '--ref', name)).status).toBe(name === ref ? 0 : 1)
  })

  it.each(['refs/heads/v1.2.0', 'refs/tags/V1.2.0', 'refs/tags/v1.2.0-rc.1', 'refs/tags/*', 'refs/pull/7/merge'])(
    'is not %s',
    async name => {
      const told = await verify(bundle, '--repository', 'orchard/market', '--ref', name)
      expect(told.status).toBe(1)
      expect(unmetOf(told)).toEqual([`ref not met: ${ref} (--ref)`])
    },
  )

  it('is written whole', async () => {
    const told = await verify(bundle, '--repository', 'orchard/market', '--ref', 'v1.2.0')
    expect(told).toMatchObject({ status: 2, error: expect.stringContaining('refs/tags/v1.2.0 for a tag') })
  })
})

describe('an identity', () => {
  it('is that of the certificate, whose issuer is known from the server', async () => {
    expect((await verify(bundle, '--identity', workflow)).status).toBe(0)
    expect((await verify(bundle, '--identity', workflow, '--issuer', issuer)).status).toBe(0)
  })

  it.each([
    workflow.slice(0, -1),
    `${workflow}x`,
    workflow.toUpperCase(),
    workflow.replace('.yml', '?yml'),
    '.*',
    repository,
  ])('is not %s', async identity => {
    const told = await verify(bundle, '--identity', identity, '--issuer', issuer)
    expect(told.status).toBe(1)
    expect(checkOf(told, 'identity')).toMatchObject({ state: 'not met', actual: workflow, change: '--identity' })
  })

  it('of another issuer is none', async () => {
    const told = await verify(await signedBy({ iss: `${issuer}/orchard` }), '--identity', workflow)
    expect(unmetOf(told)).toEqual([`vouched by not met: ${issuer}/orchard (--issuer)`])
  })

  it('has to be named', async () => {
    expect(await verify(bundle)).toMatchObject({
      status: 2,
      out: '',
      error: expect.stringMatching(/^ferrule: Who must have signed\?/),
    })
    expect((await verify(bundle, '--issuer', issuer)).status).toBe(2)
    expect((await verify(bundle, '--ref', ref)).status).toBe(2)
    expect((await verify(bundle, '--signer-workflow', workflow)).status).toBe(2)
    expect(await verify(bundle, '--identity', 'keeper@orchard.example')).toMatchObject({
      status: 2,
      error: expect.stringContaining('Name the issuer of its tokens with --issuer URL'),
    })
  })

  it('may be empty nowhere', async () => {
    for (const args of [
      ['--identity', '', '--issuer', issuer],
      ['--identity', ''],
      ['--identity', workflow, '--issuer', ''],
    ])
      expect((await verify(bundle, ...args)).status).not.toBe(0)
  })

  it('may be a mail address', async () => {
    const mail = 'keeper@orchard.example'
    const signed = await signedBy({ email: mail, email_verified: true, iss: 'https://accounts.orchard.example' })
    const named = ['--issuer', 'https://accounts.orchard.example', '--identity']
    expect((await verify(signed, ...named, mail)).status).toBe(0)
    for (const other of ['Keeper@orchard.example', 'eeper@orchard.example', 'keeper@orchard.exampl', `mailto:${mail}`])
      expect((await verify(signed, ...named, other)).status).toBe(1)
    const told = await verify(signed, '--repository', 'orchard/market')
    expect(checkOf(told, 'source')).toMatchObject({ state: 'not known', actual: null, demanded: true })
    expect(told.status).toBe(1)
  })
})
