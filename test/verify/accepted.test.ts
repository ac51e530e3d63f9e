import { describe, expect, it } from 'vitest'
import type { WitnessName } from '../local-sigstore/sign-with.ts'
import { artifactOf, artifactsOf, checkOf, statesOf } from './answers.ts'
import { setStage, startInstance } from './stage.ts'
import {
  commit,
  content,
  hex,
  issuer,
  provenance,
  ref,
  repository,
  review,
  sbom,
  sbomReference,
  sbomStatement,
  subjectOf,
  workflow,
} from './statements.ts'

const stage = await setStage()
const inside = await startInstance({ kind: 'private', name: 'inside.example' })
stage.write('market.tgz', content)
stage.write('inside.json', inside.trustedRoot)
const own = ['--repository', 'orchard/market', '--json']

const witnessed: readonly {
  readonly witnesses: readonly WitnessName[]
  readonly signed: RegExp
  readonly times: number
}[] = [
  {
    witnesses: ['v1'],
    signed: /\(transparency log\), logged in 127\.0\.0\.1:\d+ at 250\d{3}, vouched for by orchard\.example$/,
    times: 1,
  },
  { witnesses: ['v1', 'stamp'], signed: /\(transparency log\), logged in 127\.0\.0\.1:\d+ at 250\d{3},/, times: 2 },
  { witnesses: ['v2', 'stamp'], signed: /\(timestamp authority\), logged in 127\.0\.0\.1:\d+ at \d,/, times: 1 },
  {
    witnesses: ['v1', 'v2', 'stamp'],
    signed: /\(transparency log\), logged in 127\.0\.0\.1:\d+ at 250\d{3},/,
    times: 2,
  },
]

describe.each(witnessed)('witnessed by $witnesses', ({ witnesses, signed, times }) => {
  it.each([
    ['provenance', () => stage.statement(provenance(), { witnesses })],
    ['an SBOM', () => stage.statement(sbomStatement(), { witnesses })],
    ['a review', () => stage.statement(review(), { witnesses })],
    ['the signature of the file', () => stage.blob(content, { witnesses })],
  ])('%s is accepted', async (_, sign) => {
    const told = await stage.verify('market.tgz', ...own, '--bundle', stage.write('b.json', await sign()))
    expect(told).toMatchObject({ status: 0, error: '' })
    const { bundles } = artifactOf(told)
    expect(bundles).toMatchObject([
      { state: 'accepted', reason: null, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
    expect((bundles[0] as unknown as { times: unknown[] }).times).toHaveLength(times)
    expect(checkOf(told, 'signature')).toMatchObject({ state: 'met', actual: expect.stringMatching(signed) })
  })
})

describe('what is accepted', () => {
  it('answers every question about a release', async () => {
    const files = [
      stage.write('provenance.json', await stage.statement(provenance())),
      stage.write('sbom.json', await stage.statement(sbomStatement())),
      stage.write('review.json', await stage.statement(review())),
    ]
    const told = await stage.verify('market.tgz', ...own, '--ref', ref, ...files.flatMap(file => ['--bundle', file]))
    expect(told.status).toBe(0)
    const answers = artifactOf(told).checks.map(({ id, state, actual }) => [id, state, actual])
    expect(answers).toEqual([
      ['artifact', 'met', `sha256:${hex(content)}`],
      ['signature', 'met', expect.stringContaining('logged in')],
      ['source', 'met', repository],
      ['commit', 'met', commit],
      ['ref', 'met', ref],
      ['workflow', 'met', workflow],
      ['identity', 'met', workflow],
      ['issuer', 'met', issuer],
      ['trigger', 'met', 'push'],
      ['runner', 'met', 'github-hosted'],
      ['run', 'met', `${repository}/actions/runs/9000001/attempts/1`],
      ['provenance', 'met', 'https://slsa.dev/provenance/v1, agrees with its certificate'],
      ['sbom', 'met', expect.stringMatching(/^1 package, /)],
      ['connectors', 'met', '1 (stall); no scopes; hosts stall.example'],
      ['review', 'met', expect.stringMatching(/^pass, on 2026-01-05, compared with bbbbbbbbbbbb, /)],
    ])
  })

  it('is an SBOM that is referred to by its digest', async () => {
    const text = JSON.stringify(sbom())
    const files = ['--sbom', stage.write('list.json', text), '--bundle']
    const bundle = stage.write('reference.json', await stage.statement(sbomReference(text)))
    const told = await stage.verify('market.tgz', ...own, ...files, bundle)
    expect(told.status).toBe(0)
    expect(checkOf(told, 'connectors').actual).toContain('stall.example')
  })

  it('is what an instance without a log signs, stamped', async () => {
    const signing = { by: inside, witnesses: ['stamp'] } as const
    for (const bundle of [await stage.statement(provenance(), signing), await stage.blob(content, signing)]) {
      const file = stage.write('inside-bundle.json', bundle)
      const told = await stage.verify('market.tgz', ...own, '--bundle', file, '--trusted-root', 'inside.json')
      expect(told.status).toBe(0)
      expect(checkOf(told, 'signature').actual).toMatch(
        /\(timestamp authority\), in no log, vouched for by inside\.example$/,
      )
      expect(artifactOf(told).notProved.join()).toContain('it stands in no log')
    }
  })

  it('is an artifact that is only known by its digest', async () => {
    const digest = `sha256:${hex(content)}`
    for (const bundle of [await stage.statement(provenance()), await stage.blob(content)]) {
      const told = await stage.verify(digest, ...own, '--bundle', stage.write('digest.json', bundle))
      expect(told.status).toBe(0)
      expect(artifactOf(told)).toMatchObject({ name: digest, digests: { sha256: hex(content) }, verified: true })
    }
    const other = await stage.verify(`sha256:${hex('another')}`, ...own, '--bundle', 'digest.json')
    expect(other.status).toBe(1)
  })

  it('are several artifacts of one statement, and no other one', async () => {
    const names = ['apples.tgz', 'pears.tgz', 'plums.tgz']
    for (const name of names) stage.write(name, `a crate of ${name}`)
    const subjects = names.map(name => subjectOf(`a crate of ${name}`, name))
    const file = stage.write('all.json', await stage.statement(provenance(subjects)))
    const told = await stage.verify(...names, ...own, '--bundle', file)
    expect(told.status).toBe(0)
    expect(artifactsOf(told).map(({ name, verified }) => [name, verified])).toEqual(names.map(name => [name, true]))
    const more = await stage.verify(...names, 'market.tgz', ...own, '--bundle', file)
    expect(more.status).toBe(1)
    expect(artifactsOf(more).map(({ verified }) => verified)).toEqual([true, true, true, false])
  })

  it('lies beside the artifact where no bundle is named', async () => {
    stage.write('beside.tgz', 'beside')
    stage.write('beside.tgz.sigstore.json', await stage.blob('beside'))
    stage.write('provenance.sigstore.json', await stage.statement(provenance([subjectOf('beside')])))
    stage.write('sbom.cdx.json', sbom())
    stage.write(
      'sbom-reference.sigstore.json',
      await stage.statement({
        ...sbomReference(JSON.stringify(sbom())),
        subject: [subjectOf('beside')],
      }),
    )
    const told = await stage.verify('beside.tgz', ...own)
    expect(told.status).toBe(0)
    expect(statesOf(told)).toEqual(['accepted', 'accepted', 'accepted'])
    expect(checkOf(told, 'connectors').actual).toContain('stall.example')
  })
})
