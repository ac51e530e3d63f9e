import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { run } from '../cli/terminal.ts'
import { buildAction } from './built-action.ts'
import type { KeptRelease } from './release-bodies.ts'
import { onReleaseStage, type ReleaseStage, write } from './release-stage.ts'
import { askedOf, writesTo } from './seen.ts'

vi.setConfig({ testTimeout: 120_000 })

const action = await buildAction()
afterAll(() => action.remove())

const inputs = { evidence: 'provenance, sbom' }
const uploads = ['inventory.json.sigstore.json', 'sbom.sigstore.json', 'inventory.json', 'sbom.cdx.json'].map(
  name => `POST /repos/orchard/harbour/releases/70/assets?name=${name}`,
)

describe.concurrent('a release where no attestations are kept', () => {
  it('of an enterprise server has files and assets, and says which and why', () =>
    onReleaseStage(
      action,
      { basePath: '/api/v3', noAttestations: 'enterprise server' },
      async ({ github, tag, publish, release }) => {
        tag('v1.0.0', ['chat:write'])
        publish('v1.0.0')
        const result = await release('v1.0.0', { inputs })
        expect(result.status).toBe(0)
        expect(result.said('error')).toEqual([])
        expect(result.said('notice')).toEqual([
          'Not published: this server keeps no attestations of the repository (404).',
        ])
        // It is asked once, not for each bundle.
        expect(writesTo(github)).toEqual(['POST /repos/orchard/harbour/attestations', ...uploads])
        expect(result.summary).toContain(
          '| `sbom.sigstore.json` | attestations of the repository | unavailable: this server keeps no attestations of the repository (404) |',
        )
      },
    ))

  it('of a private repository that a user owns has them as well', () =>
    onReleaseStage(
      action,
      { noAttestations: 'private repository of a user', sigstore: { kind: 'private' } },
      async ({ github, tag, publish, release }) => {
        tag('v1.0.0', ['chat:write'])
        publish('v1.0.0')
        const result = await release('v1.0.0', { inputs, claims: { repository_visibility: 'private' } })
        expect(result.status).toBe(0)
        expect(result.said('notice')).toEqual([
          'Not published: GitHub keeps no attestations of a private repository that a user owns (403).',
        ])
        expect(writesTo(github)).toEqual(['POST /repos/orchard/harbour/attestations', ...uploads])
      },
    ))
})

describe.concurrent('a release of a private repository', () => {
  it('asks no log, and its evidence holds without one', () =>
    onReleaseStage(action, { sigstore: { kind: 'private' } }, async ({ github, sigstore, tag, publish, release }) => {
      tag('v1.0.0', ['chat:write'])
      publish('v1.0.0')
      const claims = { repository_visibility: 'private' }
      const result = await release('v1.0.0', { claims })
      expect(result.status).toBe(0)
      expect(askedOf(sigstore).sort()).toEqual(['fulcio', 'issuer', 'timestamp'])
      expect(result.summary).toMatch(/^\| met \| signed \| on .*\(timestamp authority\), in no log, /m)
      expect(github.attestations).toHaveLength(2)
      tag('v1.1.0', ['chat:write'])
      const next = await release('v1.1.0', { claims, inputs: { publish: 'none', evidence: 'provenance' } })
      expect(next.summary).toContain('by the signed SBOM of v1.0.0.')
    }))

  it('is not signed through the public instance, unless somebody says so', () =>
    onReleaseStage(action, {}, async ({ sigstore, tag, release }) => {
      tag('v1.0.0', ['chat:write'])
      const result = await release('v1.0.0', {
        claims: { repository_visibility: 'private' },
        inputs: { 'signing-config': '', retries: '0' },
      })
      // GitHub's own instance is asked, which is not there in this story.
      expect(result.said('error')).toEqual([expect.stringContaining('fulcio.githubapp.com')])
      expect(result.status).toBe(4)
      expect(askedOf(sigstore)).toEqual(['issuer'])
    }))
})

type Files = Readonly<Record<string, string>>

/** Releases an artifact, and gives what a stranger can download of it. */
async function download({ tag, publish, release }: ReleaseStage, name: string): Promise<Files> {
  tag(name, ['chat:write'])
  const made: KeptRelease = publish(name)
  const files = { 'dist/harbour.tgz': `Harbour ${name}` }
  await release(name, { inputs: { publish: 'assets', evidence: 'provenance, sbom', artifacts: 'dist/*.tgz' }, files })
  const assets = made.assets.map(asset => [asset.name, asset.bytes.toString('utf8')] as const)
  return { ...Object.fromEntries(assets), 'harbour.tgz': `Harbour ${name}` }
}

/** What `ferrule verify` ends with in a folder that has nothing but these files. */
async function verify({ sigstore }: ReleaseStage, files: Files, ref: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'ferrule-download-'))
  const policy = 'evidence:\n  require: [provenance, sbom]\n'
  write(folder, { ...files, 'trust/root.json': JSON.stringify(sigstore.trustedRoot), 'trust/policy.yml': policy })
  const trust = ['--trusted-root', 'trust/root.json', '--issuer', sigstore.urls.issuer, '--policy', 'trust/policy.yml']
  const who = ['--repository', 'orchard/harbour', '--ref', `refs/tags/${ref}`]
  const { status } = await run(['verify', 'harbour.tgz', ...who, ...trust], { folder })
  rmSync(folder, { recursive: true, force: true })
  return status
}

const without = (files: Files, name: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([file]) => file !== name))

describe.concurrent('what a release published', () => {
  it('is verified in an empty folder, and is not with a piece taken out, swapped or changed', () =>
    onReleaseStage(action, {}, async stage => {
      const files = await download(stage, 'v1.0.0')
      const later = await download(stage, 'v1.1.0')
      expect(await verify(stage, files, 'v1.0.0')).toBe(0)
      expect(await verify(stage, later, 'v1.1.0')).toBe(0)
      expect(await verify(stage, files, 'v1.1.0')).toBe(1)
      for (const name of ['harbour.tgz.sigstore.json', 'sbom.sigstore.json']) {
        expect([name, await verify(stage, without(files, name), 'v1.0.0')]).toEqual([name, 1])
        expect([name, await verify(stage, { ...files, [name]: later[name] ?? '' }, 'v1.0.0')]).toEqual([name, 1])
        const changed = (files[name] ?? '').replace('"payload":"', '"payload":"e30')
        expect([name, await verify(stage, { ...files, [name]: changed }, 'v1.0.0')]).toEqual([name, 1])
      }
      expect(await verify(stage, { ...files, 'harbour.tgz': 'Harbour, with kelp' }, 'v1.0.0')).toBe(1)
      expect(await verify(stage, { 'harbour.tgz': 'Harbour v1.0.0' }, 'v1.0.0')).toBe(3)
    }))
})
