import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { buildAction } from './built-action.ts'
import { onReleaseStage } from './release-stage.ts'
import { token } from './run-action.ts'
import { askedOf, withoutLuck, writesTo } from './seen.ts'

vi.setConfig({ testTimeout: 120_000 })

const action = await buildAction()
afterAll(() => action.remove())

const artifacts = {
  inputs: { artifacts: 'dist/*.tgz', publish: 'attestations, assets, notes' },
  files: { 'dist/harbour.tgz': 'Harbour' },
}
const bundles = [
  'harbour.tgz.sigstore.json',
  'inventory.json.sigstore.json',
  'review.sigstore.json',
  'sbom.sigstore.json',
]
const quick = { inputs: { publish: 'assets', evidence: 'provenance, sbom' } }

describe.concurrent('a release', () => {
  it('of a pushed tag is told, attested and kept with its release, compared with the one before', ({ expect }) =>
    onReleaseStage(action, {}, async ({ tag, publish, release }) => {
      tag('v1.0.0', ['chat:write'])
      publish('v1.0.0')
      await release('v1.0.0', quick)
      const commit = tag('v1.1.0', ['chat:write', 'users:read'])
      const made = publish('v1.1.0')
      const result = await release('v1.1.0', artifacts)
      expect(result.said('error')).toEqual([])
      expect(result.status).toBe(0)
      await expect(withoutLuck(result.summary)).toMatchFileSnapshot('snapshots/release-page.md')
      await expect(withoutLuck(made.body)).toMatchFileSnapshot('snapshots/release-notes.md')
      expect(made.assets.map(({ name }) => name).sort()).toEqual([...bundles, 'inventory.json', 'sbom.cdx.json'].sort())
      expect(result.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(token)
      const { 'bundle-path': home = '', ...outputs } = result.outputs
      expect(outputs).toEqual({
        verdict: 'warn',
        'report-path': join(home, 'review.json'),
        'notes-path': join(home, 'release-notes.md'),
        'sbom-path': join(home, 'sbom.cdx.json'),
      })
      expect(readdirSync(home).sort()).toEqual(
        [...bundles, 'inventory.json', 'release-notes.md', 'review.json', 'sbom.cdx.json'].sort(),
      )
      for (const { name, bytes } of made.assets) expect(readFileSync(join(home, name)).equals(bytes)).toBe(true)
      expect(JSON.parse(readFileSync(join(home, 'inventory.json'), 'utf8'))).toMatchObject({ commit })
    }))

  it('of the event release is the same, and of the first nothing is asked of an earlier one', () =>
    onReleaseStage(action, {}, async ({ github, tag, publish, release }) => {
      tag('v1.0.0', ['chat:write', 'channels:history'])
      const made = publish('v1.0.0')
      const result = await release('v1.0.0', { ...artifacts, event: 'release' })
      expect(result.said('error')).toEqual([])
      expect(result.status).toBe(0)
      expect(result.summary).toContain('There is no earlier release to compare with: all of it is new.')
      expect(result.summary).toContain('| met | trigger | `release` |')
      expect(made.assets).toHaveLength(5)
      expect(made.body.startsWith('By hand.')).toBe(true)
      // One statement about both artifacts lies beside each of them, and is attested once.
      expect(github.attestations.map(({ subjects }) => subjects.length)).toEqual([2, 2])
    }))

  it('that is run again on another runner signs and publishes nothing', () =>
    onReleaseStage(action, {}, async ({ github, sigstore, tag, publish, release }) => {
      tag('v1.0.0', ['chat:write'])
      const made = publish('v1.0.0')
      const first = await release('v1.0.0', artifacts)
      const before = JSON.stringify(made)
      github.requests.length = 0
      sigstore.requests.length = 0
      const again = await release('v1.0.0', { ...artifacts, claims: { run_attempt: '2' } })
      expect(again.status).toBe(0)
      expect(writesTo(github)).toEqual([])
      expect(askedOf(sigstore)).toEqual(['issuer'])
      expect(JSON.stringify(made)).toBe(before)
      expect(again.summary).toBe(first.summary.replaceAll('| stored |', '| kept |'))
      expect(again.log).not.toMatch(/^signed /m)
    }))

  it('of a tag that nobody made a release of is attested, and says where it could not be kept', () =>
    onReleaseStage(action, {}, async ({ github, sigstore, tag, release }) => {
      tag('v1.0.0', ['chat:write'])
      const first = await release('v1.0.0')
      expect(first.said('notice')).toEqual([
        'Not published: the tag has no release yet; run on the event release, or make the release first.',
      ])
      expect(first.status).toBe(0)
      sigstore.requests.length = 0
      await release('v1.0.0')
      expect(github.attestations).toHaveLength(2)
      expect(askedOf(sigstore)).toEqual(['issuer'])
    }))

  it('that somebody makes, and whose notes somebody edits, while it is signed loses nothing', () =>
    onReleaseStage(action, {}, async ({ sigstore, tag, publish, release }) => {
      tag('v1.0.0', ['chat:write'])
      sigstore.faults.push({ service: 'timestamp', delay: 1_500 })
      const running = release('v1.0.0', { inputs: { publish: 'assets, notes', evidence: 'provenance' } })
      await vi.waitUntil(() => sigstore.requests.some(({ service }) => service === 'timestamp'), { timeout: 30_000 })
      const made = publish('v1.0.0', { body: 'Edited just now.' })
      expect((await running).status).toBe(0)
      expect(made.assets).toHaveLength(2)
      expect(made.body).toMatch(/^Edited just now\.\n\n<!-- ferrule:release-notes -->\n/)
    }))

  it('that is a draft gets its evidence before anybody sees it', () =>
    onReleaseStage(action, {}, async ({ tag, publish, release }) => {
      tag('v1.0.0', ['chat:write'])
      const made = publish('v1.0.0', { draft: true, immutable: true })
      const result = await release('v1.0.0', quick)
      expect(result.status).toBe(0)
      expect(made.assets.map(({ name }) => name)).toContain('sbom.sigstore.json')
    }))

  it('warns of a name of the action that can be moved', () =>
    onReleaseStage(action, {}, async ({ tag, release }) => {
      tag('v1.0.0', ['chat:write'])
      const result = await release('v1.0.0', {
        inputs: { publish: 'none', evidence: 'provenance' },
        environment: { GITHUB_ACTION_REF: 'v1' },
      })
      expect(result.said('notice')).toEqual([
        'orchard/ferrule@v1 can be moved to other code. Pin the action to a commit.',
      ])
    }))
})
