import { describe, expect, it } from 'vitest'
import { checkOf, statesOf, unmetOf } from './answers.ts'
import { type Json, setStage } from './stage.ts'
import { content, provenance, sbom, sbomReference, sbomStatement, statementOf, subjectOf } from './statements.ts'

const stage = await setStage()
stage.write('market.tgz', content)
stage.write('policy.yml', 'evidence:\n  require: [provenance, sbom]\n')
stage.write('provenance.json', await stage.statement(provenance()))

const named = ['--repository', 'orchard/market', '--json', '--bundle', 'provenance.json']
const verify = (bundle: Json, ...args: readonly string[]) =>
  stage.verify('market.tgz', ...named, '--policy', 'policy.yml', '--bundle', stage.write('sbom.json', bundle), ...args)

describe('a signed SBOM', () => {
  it('of the same signer and commit is what is in the artifact', async () => {
    const told = await verify(await stage.statement(sbomStatement()))
    expect(told.status).toBe(0)
    expect(checkOf(told, 'sbom')).toMatchObject({
      state: 'met',
      demanded: true,
      actual: expect.stringMatching(/^1 package, /),
    })
    expect(checkOf(told, 'connectors').actual).toBe('1 (stall); no scopes; hosts stall.example')
  })

  it.each<readonly [string, object]>([
    ['another commit', { sha: 'a'.repeat(40) }],
    ['another workflow', { workflow_ref: 'orchard/market/.github/workflows/sbom.yml@refs/tags/v1.2.0' }],
    ['another ref', { ref: 'refs/heads/main' }],
  ])('of %s is not', async (_, claims) => {
    const told = await verify(await stage.statement(sbomStatement(), { claims }))
    expect(told.status).toBe(1)
    expect(checkOf(told, 'sbom')).toMatchObject({
      state: 'not known',
      actual: expect.stringMatching(/^the SBOM was signed by .+, the provenance by /),
    })
    expect(unmetOf(told)[0]).toMatch(/^dependencies not known: the SBOM was signed by /)
  })

  it.each<readonly [string, object]>([
    ['another repository', { repository: 'grove/stall' }],
    ['another issuer', { iss: 'https://token.actions.githubusercontent.com/grove' }],
  ])('of %s is of another signer', async (_, claims) => {
    const told = await verify(await stage.statement(sbomStatement(), { claims }))
    expect(told.status).toBe(1)
    expect(statesOf(told)).toEqual(['accepted', expect.stringMatching(/^other signer: /)])
    expect(checkOf(told, 'sbom').actual).toBeNull()
  })

  it('of another artifact is not', async () => {
    const told = await verify(await stage.statement({ ...sbomStatement(), subject: [subjectOf('another crate')] }))
    expect(told.status).toBe(1)
    expect(statesOf(told)).toEqual(['accepted', expect.stringMatching(/^about something else: /)])
  })

  it.each(['https://cyclonedx.org/bom', 'https://cyclonedx.org/bom/v1.4', 'https://cyclonedx.org/bom/1.6'])(
    'may be of type %s',
    async type => {
      expect((await verify(await stage.statement({ ...sbomStatement(), predicateType: type }))).status).toBe(0)
    },
  )

  it.each(['https://cyclonedx.org/bomb', 'https://cyclonedx.org', 'https://spdx.dev/Document'])(
    'may not be of type %s',
    async type => {
      const told = await verify(await stage.statement({ ...sbomStatement(), predicateType: type }))
      expect(told.status).toBe(1)
      expect(checkOf(told, 'sbom')).toMatchObject({ state: 'not known', actual: null })
    },
  )

  it.each<readonly [string, unknown]>([
    ['null', null],
    ['a list', []],
    ['something else', { bomFormat: 'SPDX' }],
    ['of a later version', sbom({ specVersion: '9.9' })],
    ['broken', sbom({ components: 'basket' })],
  ])('that is %s says nothing', async (_, predicate) => {
    const told = await verify(await stage.statement(statementOf('https://cyclonedx.org/bom', predicate)))
    expect(told).toMatchObject({ status: 1, error: '' })
    expect(checkOf(told, 'sbom')).toMatchObject({
      state: 'not known',
      actual: expect.stringMatching(/^The SBOM sbom\.json cannot be read: /),
    })
  })
})

describe('an SBOM that is referred to', () => {
  const text = `${JSON.stringify(sbom(), null, 2)}\n`

  it('counts where its bytes are the signed ones', async () => {
    const reference = await stage.statement(sbomReference(text))
    const told = await verify(reference, '--sbom', stage.write('list.json', text))
    expect(told.status).toBe(0)
    expect(checkOf(told, 'connectors').actual).toContain('stall.example')
  })

  it.each<readonly [string, string]>([
    ['with one byte more', `${text} `],
    ['with another host', text.replace('stall.example', 'evil.example')],
    ['with nothing in it', ''],
  ])('does not %s', async (_, other) => {
    const told = await verify(await stage.statement(sbomReference(text)), '--sbom', stage.write('list.json', other))
    expect(told.status).toBe(1)
    expect(checkOf(told, 'sbom').actual).toMatch(
      /^it refers to the SBOM sha256:[0-9a-f]{64}, which was not found; --sbom FILE names it$/,
    )
    expect(told.out).not.toContain('evil.example')
  })

  it('does not where it is not there', async () => {
    const told = await verify(await stage.statement(sbomReference(text)))
    expect(told.status).toBe(1)
    expect(checkOf(told, 'sbom').actual).toContain('which was not found; --sbom FILE names it')
    const named = await verify(await stage.statement(sbomReference(text)), '--sbom', 'nowhere.json')
    expect(named).toMatchObject({ status: 2, error: expect.stringContaining('nowhere.json') })
  })

  it('does not where nobody signed a reference to it', async () => {
    const told = await stage.verify(
      'market.tgz',
      ...named,
      '--policy',
      'policy.yml',
      '--sbom',
      stage.write('list.json', text),
    )
    expect(told.status).toBe(1)
    expect(checkOf(told, 'sbom')).toMatchObject({ state: 'not known', actual: null, expected: 'a signed SBOM' })
  })

  it.each<readonly [string, unknown]>([
    ['no list', { references: 'list.json' }],
    ['an empty list', { references: [] }],
    ['no digest', { references: [{ downloadLocation: 'list.json' }] }],
    ['an empty digest', { references: [{ digest: { sha256: '' } }] }],
    ['nothing', null],
  ])('is not found by %s', async (_, predicate) => {
    const said = statementOf('https://in-toto.io/attestation/reference/v0.1', predicate)
    const told = await verify(await stage.statement(said), '--sbom', stage.write('list.json', text))
    expect(told).toMatchObject({ status: 1, error: '' })
  })
})
