import { afterAll, describe, expect, it, vi } from 'vitest'
import { buildAction } from './built-action.ts'
import { onReleaseStage, type ReleaseStage } from './release-stage.ts'
import { git, manifest } from './sample-repository.ts'
import { askedOf, writesTo } from './seen.ts'

vi.setConfig({ testTimeout: 120_000 })

const action = await buildAction()
afterAll(() => action.remove())

const quick = { publish: 'none', evidence: 'provenance' }
const accepting = { '.github/ferrule.yml': 'rules:\n  scope-expanded: note\n' }
const forbidding = { '.github/ferrule.yml': 'scopes:\n  deny: ["users:*"]\n' }

/** A first release, by what its commit says. */
function releaseFirst({ tag, publish }: ReleaseStage, files: Readonly<Record<string, string>> = {}): void {
  tag('v1.0.0', ['chat:write'], files)
  publish('v1.0.0')
}

describe.concurrent('the gate of a release', () => {
  it('stops one whose reach grew by more than the policy accepts, before anything is signed', () =>
    onReleaseStage(action, {}, async stage => {
      releaseFirst(stage)
      stage.tag('v1.1.0', ['chat:write', 'channels:history'])
      const made = stage.publish('v1.1.0')
      const result = await stage.release('v1.1.0')
      expect(result.status).toBe(1)
      expect(result.said('error')).toEqual([
        'Blocked: 1 finding stands against this change. The report is in the job summary: https://github.com/orchard/harbour/actions/runs/4711',
      ])
      expect(result.summary).toContain('Nothing was signed: the policy does not accept this release.')
      expect(result.summary).toContain('- Harbour asks for `channels:history` (bot)')
      expect(result.outputs).toMatchObject({ verdict: 'block' })
      expect(result.outputs['bundle-path']).toBeUndefined()
      // Who signs has to be known for the release before to be believed; nobody is asked to sign.
      expect(askedOf(stage.sigstore)).toEqual(['issuer'])
      expect(writesTo(stage.github)).toEqual([])
      expect(made.assets).toEqual([])
    }))

  it('lets it pass with a warning where it only reports', () =>
    onReleaseStage(action, {}, async stage => {
      releaseFirst(stage)
      stage.tag('v1.1.0', ['chat:write', 'channels:history'])
      const made = stage.publish('v1.1.0')
      const result = await stage.release('v1.1.0', { inputs: { ...quick, publish: 'assets', 'fail-on': 'never' } })
      expect(result.said('warning')).toEqual([expect.stringMatching(/^Blocked: 1 finding/)])
      expect(result.status).toBe(0)
      expect(made.assets).not.toEqual([])
    }))

  it('goes by the policy of the release before, and by none that the released commit brings', () =>
    onReleaseStage(action, {}, async stage => {
      releaseFirst(stage)
      stage.tag('v1.1.0', ['chat:write', 'channels:history'], accepting)
      stage.publish('v1.1.0')
      expect((await stage.release('v1.1.0', { inputs: quick })).status).toBe(1)
    }))

  it('goes by it also where it accepts more, or less', () =>
    onReleaseStage(action, {}, async stage => {
      releaseFirst(stage, accepting)
      stage.tag('v1.1.0', ['chat:write', 'channels:history'], forbidding)
      stage.publish('v1.1.0')
      expect((await stage.release('v1.1.0', { inputs: quick })).outputs.verdict).toBe('warn')
      stage.tag('v1.2.0', ['chat:write', 'channels:history', 'users:read'])
      expect((await stage.release('v1.2.0', { inputs: quick })).outputs.verdict).toBe('block')
    }))

  it('holds the whole distance from the release before, not the last commit', () =>
    onReleaseStage(action, {}, async stage => {
      releaseFirst(stage)
      stage.repository.commit('main', { 'manifest.json': manifest(['chat:write', 'channels:history']) })
      stage.tag('v1.1.0', ['chat:write', 'channels:history'])
      expect((await stage.release('v1.1.0', { inputs: quick })).status).toBe(1)
    }))

  it('is compared with the tag that the workflow names', () =>
    onReleaseStage(action, {}, async stage => {
      releaseFirst(stage)
      stage.tag('v1.1.0', ['chat:write', 'channels:history'])
      stage.tag('v1.1.1', ['chat:write', 'channels:history'])
      const result = await stage.release('v1.1.1', { inputs: { ...quick, base: 'v1.1.0' } })
      expect(result.summary).toContain('Compared `v1.1.0`')
      expect(result.outputs.verdict).toBe('pass')
    }))

  it('does not open because the release before is not to be found', () =>
    onReleaseStage(action, {}, async stage => {
      releaseFirst(stage)
      stage.tag('v1.1.0', ['chat:write', 'channels:history'])
      const named = await stage.release('v1.1.0', { inputs: { ...quick, base: 'v0.9.0' } })
      expect(named.said('error')).toEqual([
        'The input base names "v0.9.0", and the repository has no such tag (there is no release of that name).',
      ])
      git(stage.repository.origin, 'tag', '--delete', 'v1.0.0')
      const lost = await stage.release('v1.1.0', { inputs: quick })
      expect(lost.said('error')).toEqual([
        'The release before is v1.0.0, but its tag is not there and its signed SBOM cannot be used (it has no bundles). Name another with the input base.',
      ])
      expect([named.status, lost.status]).toEqual([2, 2])
      // Who signs has to be known for the release before to be believed; nobody is asked to sign.
      expect(askedOf(stage.sigstore)).toEqual(['issuer'])
    }))
})

describe.concurrent('mode release', () => {
  it.each([
    ['a push to a branch', 'push', 'refs/heads/main'],
    ['a pull request', 'pull_request', 'refs/pull/7/merge'],
    ['a schedule', 'schedule', 'refs/heads/main'],
  ])('on %s says that it needs a tag', (_, name, ref) =>
    onReleaseStage(action, {}, async ({ github, sigstore, tag, release }) => {
      tag('v1.0.0', ['chat:write'])
      const environment = { GITHUB_EVENT_NAME: name, GITHUB_REF: ref }
      const result = await release('v1.0.0', { inputs: { mode: 'release' }, environment })
      expect(result.said('error')).toEqual([
        `A release is made of a tag, and this run is of ${ref}. Run it on push: tags, or on release.`,
      ])
      expect(result.status).toBe(2)
      expect([github.requests, sigstore.requests]).toEqual([[], []])
    }),
  )

  it.each([
    ['evidence', 'sbom', /^The input evidence leaves provenance out/],
    [
      'evidence',
      'provenance, luck',
      /^The input evidence has "luck" in it\. It is a list of provenance, sbom, review\.$/,
    ],
    ['publish', 'everywhere', /It is a list of attestations, assets, notes\.$/],
    ['per-artifact', 'yes', /It can be true or false\.$/],
    ['retries', 'often', /It is a number from 0 to 999\.$/],
    ['artifacts', 'dist/*.tgz', /^dist\/\*\.tgz matches no file/],
    ['signing-config', 'nowhere.json', /nowhere\.json/],
    ['output', '../elsewhere', /leads out of the workspace/],
  ])('with the input %s %j says what is wrong, and signs nothing', (name, value, said) =>
    onReleaseStage(action, {}, async ({ github, sigstore, tag, release }) => {
      tag('v1.0.0', ['chat:write'])
      const result = await release('v1.0.0', { inputs: { [name]: value } })
      expect(result.said('error')).toEqual([expect.stringMatching(said)])
      expect(result.status).toBe(2)
      expect(writesTo(github)).toEqual([])
      expect(askedOf(sigstore).filter(service => service !== 'issuer')).toEqual([])
    }),
  )

  it('without id-token: write says so', () =>
    onReleaseStage(action, {}, async ({ tag, release }) => {
      tag('v1.0.0', ['chat:write'])
      const result = await release('v1.0.0', { environment: { ACTIONS_ID_TOKEN_REQUEST_URL: '' } })
      expect(result.said('error')).toEqual(['This job gets no identity token. Give it the permission id-token: write.'])
      expect(result.status).toBe(2)
    }))
})
