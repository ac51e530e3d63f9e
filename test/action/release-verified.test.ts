import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { run } from '../cli/terminal.ts'
import { buildAction } from './built-action.ts'
import type { KeptRelease } from './release-bodies.ts'
import { onReleaseStage, type ReleaseStage, write } from './release-stage.ts'

vi.setConfig({ testTimeout: 120_000 })

const action = await buildAction()
afterAll(() => action.remove())

type Files = Readonly<Record<string, string>>

/** Releases an artifact, and gives what a stranger can download of it. */
async function download({ tag, publish, release }: ReleaseStage, name: string): Promise<Files> {
  tag(name, ['chat:write'])
  const made: KeptRelease = publish(name)
  const files = { 'dist/harbour.tgz': `Harbour ${name}` }
  await release(name, { inputs: { publish: 'assets', artifacts: 'dist/*.tgz' }, files })
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

describe('what a release published', () => {
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
