import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { buildAction } from './built-action.ts'
import { onReleaseStage, type ReleaseStage } from './release-stage.ts'
import { withoutLuck } from './seen.ts'

vi.setConfig({ testTimeout: 120_000 })

const action = await buildAction()
afterAll(() => action.remove())

const built = { 'dist/harbour.tgz': 'Harbour' }
const gate = { mode: 'verify', artifacts: 'dist/*.tgz', ref: 'refs/tags/v1.0.0' }

/** A release that was signed and kept everywhere. */
async function released({ tag, publish, release }: ReleaseStage) {
  tag('v0.9.0', ['chat:write'])
  publish('v0.9.0')
  tag('v1.0.0', ['chat:write'])
  const made = publish('v1.0.0')
  const done = await release('v1.0.0', { inputs: { artifacts: 'dist/*.tgz' }, files: built })
  expect(done.status).toBe(0)
  return made
}

/** Runs the gate in a new workspace, which has nothing but the artifact. */
function verify(
  { release }: ReleaseStage,
  inputs: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = built,
) {
  return release('v1.0.0', { inputs: { ...gate, ...inputs }, files })
}

describe.concurrent('the gate before a deployment', () => {
  it('lets pass what the release workflow signed, and says what it is', ({ expect }) =>
    onReleaseStage(action, {}, async stage => {
      await released(stage)
      const result = await verify(stage, { vsa: 'verified.vsa.json' })
      expect(result.said('error')).toEqual([])
      expect(result.status).toBe(0)
      expect(result.outputs.verdict).toBe('pass')
      await expect(withoutLuck(result.summary)).toMatchFileSnapshot('snapshots/verify-page.md')
      const summary = JSON.parse(readFileSync(result.outputs['vsa-path'] ?? '', 'utf8'))
      expect(summary.predicate).toMatchObject({ verificationResult: 'PASSED' })
      expect(JSON.parse(readFileSync(result.outputs['report-path'] ?? '', 'utf8'))).toMatchObject({ verified: true })
    }))

  it('takes the assets of the release as well', () =>
    onReleaseStage(action, {}, async stage => {
      await released(stage)
      stage.github.attestations.splice(0)
      expect((await verify(stage)).status).toBe(3)
      const result = await verify(stage, { from: 'release' })
      expect(result.said('error')).toEqual([])
      expect(result.status).toBe(0)
    }))

  it('stops another artifact, another ref and another workflow', () =>
    onReleaseStage(action, {}, async stage => {
      await released(stage)
      const other = await verify(stage, { from: 'release' }, { 'dist/harbour.tgz': 'Harbor' })
      expect(other.status).toBe(1)
      expect(other.said('error').at(-1)).toMatch(/^Not verified: dist\/harbour\.tgz \(artifact/)
      const later = await verify(stage, { ref: 'refs/tags/v1.0.1' })
      expect(later.status).toBe(1)
      expect(later.said('error').at(-1)).toContain('dist/harbour.tgz (ref')
      expect(later.summary).toContain('(expected `refs/tags/v1.0.1`)')
      const stranger = await verify(stage, { 'signer-workflow': 'orchard/press/.github/workflows/sign.yml' })
      expect(stranger.status).toBe(1)
      expect(stranger.outputs.verdict).toBe('block')
    }))

  it('holds the policy against the signed inventory', () =>
    onReleaseStage(action, {}, async stage => {
      await released(stage)
      const policy = (scopes: string) => ({
        ...built,
        'gate.yml': `evidence:\n  require: [provenance, sbom, review]\n  max-scopes: [${scopes}]\n`,
      })
      const inputs = { 'evidence-policy': 'gate.yml' }
      const fine = await verify(stage, inputs, policy('"chat:*"'))
      expect(fine.said('error')).toEqual([])
      expect(fine.status).toBe(0)
      const strict = await verify(stage, inputs, policy('"users:read"'))
      expect(strict.status).toBe(1)
      expect(strict.said('error').at(-1)).toContain('(scopes, policy)')
      expect(strict.summary).toContain('`chat:write` (expected `only users:read`)')
    }))

  it('never takes nothing for success', () =>
    onReleaseStage(action, {}, async stage => {
      stage.tag('v1.0.0', ['chat:write'])
      const nothing = await verify(stage)
      expect(nothing.status).toBe(3)
      expect(nothing.said('error')).toEqual([expect.stringMatching(/^There is no evidence for dist\/harbour\.tgz/)])
      const away = await verify({ ...stage }, { from: 'npm:harbour' })
      expect(away.status).toBe(2)
    }))

  it('only warns where it is told to', () =>
    onReleaseStage(action, {}, async stage => {
      await released(stage)
      const result = await verify(stage, { ref: 'refs/tags/v1.0.1', 'fail-on': 'never' })
      expect(result.status).toBe(0)
      expect(result.said('warning').at(-1)).toMatch(/^Not verified: /)
    }))

  it.each([
    [{ artifacts: '' }, /^The input artifacts is empty\./],
    [{ from: 'release', ref: '' }, /^The input from asks for the release, and ref names no tag\./],
    [{ artifacts: 'nowhere/*.tgz' }, /^nowhere\/\*\.tgz matches no file/],
    [{ ref: 'v1.0.0' }, /--ref takes a whole ref/],
  ])('tells what it cannot do: %j', (inputs, sentence) =>
    onReleaseStage(action, {}, async stage => {
      stage.tag('v1.0.0', ['chat:write'])
      const result = await verify(stage, inputs)
      expect(result.status).toBe(2)
      expect(result.said('error')).toEqual([expect.stringMatching(sentence)])
    }),
  )
})
