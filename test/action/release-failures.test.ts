import { afterAll, describe, expect, it, vi } from 'vitest'
import { buildAction } from './built-action.ts'
import type { Fault } from './github-double.ts'
import { onReleaseStage } from './release-stage.ts'
import { askedOf, writesTo } from './seen.ts'

vi.setConfig({ testTimeout: 120_000 })

const action = await buildAction()
afterAll(() => action.remove())

const assets = { publish: 'assets', evidence: 'provenance, sbom' }
const again = 'Run the job again: what is there stays, and is not signed again.'
const uploading = /^POST .*\/releases\/70\/assets$/

describe.concurrent('a service of Sigstore that is away', () => {
  it('for a moment is waited for', () =>
    onReleaseStage(action, {}, async ({ sigstore, tag, release }) => {
      tag('v1.0.0', ['chat:write'])
      sigstore.faults.push({ service: 'rekorV2', status: 503 }, { service: 'fulcio', cut: 'request' })
      const result = await release('v1.0.0', { inputs: { publish: 'none', evidence: 'provenance' } })
      expect(result.status).toBe(0)
      expect(result.log).toMatch(/log\/entries attempt 1 failed with 503, trying again$/m)
    }))

  it('for good leaves what was signed with the release, says so, and the next run goes on from there', () =>
    onReleaseStage(action, {}, async ({ sigstore, tag, publish, release }) => {
      tag('v1.0.0', ['chat:write'])
      const made = publish('v1.0.0')
      sigstore.faults.push({ service: 'rekorV2', delay: 1 }, { service: 'rekorV2', times: 99, status: 503 })
      const result = await release('v1.0.0', { inputs: { ...assets, retries: '0' } })
      expect(result.said('error')).toEqual([
        expect.stringMatching(
          /^Not all of it is signed: .* Signed: inventory\.json\.sigstore\.json\. Published: 3 of 3\. Run the job again: what is there stays, and is not signed again\.$/,
        ),
      ])
      expect(result.status).toBe(4)
      expect(result.summary).toMatch(/^Not all of it is signed: /m)
      expect(made.assets.map(({ name }) => name)).toEqual([
        'inventory.json.sigstore.json',
        'inventory.json',
        'sbom.cdx.json',
      ])
      sigstore.faults.length = 0
      sigstore.requests.length = 0
      const next = await release('v1.0.0', { inputs: assets })
      expect(next.status).toBe(0)
      expect(next.log).toMatch(/^kept .*inventory\.json\.sigstore\.json \(provenance\)$/m)
      expect(sigstore.requests.filter(({ service }) => service === 'fulcio')).toHaveLength(1)
      expect(made.assets).toHaveLength(4)
    }))

  it.each(['fulcio', 'rekorV2', 'timestamp', 'issuer'] as const)(
    'from the beginning (%s) leaves nothing half done',
    service =>
      onReleaseStage(action, {}, async ({ github, sigstore, tag, publish, release }) => {
        tag('v1.0.0', ['chat:write'])
        publish('v1.0.0')
        sigstore.faults.push({ service, times: 99, status: 503 })
        const result = await release('v1.0.0', { inputs: { ...assets, retries: '0' } })
        expect(result.said('error')).toEqual([expect.not.stringContaining('bug')])
        expect(result.status).toBe(4)
        expect(writesTo(github)).toEqual([])
      }),
  )
})

describe.concurrent('an upload', () => {
  it('that is cut is said exactly, the rest is done, and the next run uploads no more than what is missing', () =>
    onReleaseStage(action, {}, async ({ github, sigstore, tag, publish, release }) => {
      tag('v1.0.0', ['chat:write'])
      const made = publish('v1.0.0')
      github.faults.push({ on: uploading, times: 1, answer: 'cut' })
      const result = await release('v1.0.0', { inputs: assets })
      expect(result.said('error')).toEqual([
        expect.stringMatching(
          /^Signed, but not all of it is published\. Missing: inventory\.json\.sigstore\.json \(assets: GitHub could not be reached \(.*\)\)\. Published: 3 of 4\. Run the job again/,
        ),
      ])
      expect(result.status).toBe(4)
      expect(made.assets).toHaveLength(3)
      github.requests.length = 0
      const next = await release('v1.0.0', { inputs: assets })
      expect(next.status).toBe(0)
      expect(made.assets).toHaveLength(4)
      expect(writesTo(github)).toEqual([
        'POST /repos/orchard/harbour/releases/70/assets?name=inventory.json.sigstore.json',
      ])
      expect(askedOf(sigstore)).toContain('fulcio')
    }))

  it('whose answer is lost is not done twice, and one that broke off is done again', () =>
    onReleaseStage(action, {}, async ({ github, tag, publish, release }) => {
      tag('v1.0.0', ['chat:write'])
      const broken = { id: 400, name: 'inventory.json', bytes: Buffer.alloc(0), state: 'open' as const }
      const made = publish('v1.0.0', { assets: [broken] })
      github.faults.push({ on: uploading, times: 1, answer: 'cut-after' })
      expect((await release('v1.0.0', { inputs: assets })).status).toBe(4)
      expect(made.assets.map(({ state }) => state)).toEqual(Array(4).fill('uploaded'))
      github.requests.length = 0
      expect((await release('v1.0.0', { inputs: assets })).status).toBe(0)
      expect(writesTo(github)).toEqual([])
    }))

  it.each<[Fault['answer'], string]>([
    [{ status: 409, message: 'Conflict' }, 'GitHub refused it (409: Conflict)'],
    [{ status: 422, message: 'Validation Failed' }, 'GitHub refused it (422: Validation Failed)'],
  ])('that GitHub refuses (%j) is said with its reason', (answer, said) =>
    onReleaseStage(action, {}, async ({ github, tag, publish, release }) => {
      tag('v1.0.0', ['chat:write'])
      publish('v1.0.0')
      github.faults.push({ on: uploading, times: 1, answer })
      const result = await release('v1.0.0', { inputs: { ...assets, evidence: 'provenance' } })
      expect(result.said('error')).toEqual([
        `Signed, but not all of it is published. Missing: inventory.json.sigstore.json (assets: ${said}). Published: 1 of 2. ${again}`,
      ])
      expect(result.status).toBe(2)
    }),
  )

  it('to a release that is immutable says how to make it', () =>
    onReleaseStage(action, {}, async ({ tag, publish, release }) => {
      tag('v1.0.0', ['chat:write'])
      publish('v1.0.0', { immutable: true })
      const result = await release('v1.0.0', { inputs: { ...assets, evidence: 'provenance' } })
      expect(result.said('error')[0]).toContain(
        'GitHub refused it (422: Cannot upload assets to an immutable release.); make the release as a draft, and publish it when its evidence is there',
      )
      expect(result.status).toBe(2)
    }))
})

describe.concurrent('a token', () => {
  it.each([
    ['contents: write', { mayRelease: false }, 'assets, notes', 3],
    ['attestations: write', { mayAttest: false }, 'attestations', 1],
  ])('without %s is told which permission it lacks', (permission, options, publish, missing) =>
    onReleaseStage(action, options, async ({ github, tag, publish: make, release }) => {
      tag('v1.0.0', ['chat:write'])
      make('v1.0.0')
      const result = await release('v1.0.0', { inputs: { publish, evidence: 'provenance' } })
      const [said = ''] = result.said('error')
      expect(said).toContain(
        `the token is not allowed to (403: Resource not accessible by integration); give the job ${permission}`,
      )
      expect(said).toContain(`Published: 0 of ${missing}.`)
      expect(result.status).toBe(2)
      expect(github.attestations).toEqual([])
    }),
  )
})

describe.concurrent('GitHub', () => {
  it.each<[string, RegExp, Fault['answer'], number, RegExp]>([
    [
      'is away',
      /^GET .*\/releases$/,
      { status: 503, message: 'Away' },
      4,
      /^GitHub answered with an error of its own \(503\)/,
    ],
    [
      'does not know the token',
      /^GET .*\/releases$/,
      { status: 401, message: 'Bad credentials' },
      2,
      /^GitHub does not know the token/,
    ],
  ])('that %s is no bug of ours', (_, on, answer, status, said) =>
    onReleaseStage(action, {}, async ({ github, tag, release }) => {
      tag('v1.0.0', ['chat:write'])
      github.faults.push({ on, times: 9, answer })
      const result = await release('v1.0.0')
      expect(result.said('error')).toEqual([expect.stringMatching(said)])
      expect(result.status).toBe(status)
    }),
  )
})
