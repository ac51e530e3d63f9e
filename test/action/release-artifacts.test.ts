import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { buildAction } from './built-action.ts'
import type { GitHubDouble } from './github-double.ts'
import { onReleaseStage } from './release-stage.ts'
import { writesTo } from './seen.ts'

vi.setConfig({ testTimeout: 120_000 })

const action = await buildAction()
afterAll(() => action.remove())

const attested = { publish: 'attestations', evidence: 'provenance' }
const digestOf = (text: string | Uint8Array) => `sha256:${createHash('sha256').update(text).digest('hex')}`
/** What attestations are about, beside the inventory. */
const about = ({ attestations }: GitHubDouble, inventory = 1) =>
  attestations.flatMap(({ subjects }) => subjects).length - inventory

describe.concurrent('artifacts of a release', () => {
  it('are files that globs match, one statement about each where that is asked for', () =>
    onReleaseStage(action, {}, async ({ github, tag, release }) => {
      tag('v1.0.0', ['chat:write'])
      const result = await release('v1.0.0', {
        inputs: { ...attested, artifacts: 'dist/*.tgz\nREADME.md', 'per-artifact': 'true' },
        files: { 'dist/harbour.tgz': 'Harbour', 'dist/harbour.map': 'Map' },
      })
      expect(result.status).toBe(0)
      expect(github.attestations.map(({ subjects }) => subjects.length)).toEqual([1, 1, 1])
      const subjects = github.attestations.flatMap(attestation => attestation.subjects)
      expect(subjects).toContain(digestOf('Harbour'))
      expect(subjects).toContain(digestOf('Harbour\n'))
      expect(subjects).not.toContain(digestOf('Map'))
    }))

  it('may be named by a file of checksums, and need not be there', () =>
    onReleaseStage(action, {}, async ({ github, tag, release }) => {
      tag('v1.0.0', ['chat:write'])
      const sums = `${digestOf('Harbour').slice(7)}  harbour.tgz\n${digestOf('Lantern').slice(7)} *lantern.tgz\n`
      const result = await release('v1.0.0', {
        inputs: { ...attested, checksums: 'SHA256SUMS' },
        files: { SHA256SUMS: sums },
      })
      expect(result.status).toBe(0)
      expect(result.summary).toContain('Evidence is about `inventory.json`, `harbour.tgz`, `lantern.tgz`.')
      expect(about(github)).toBe(2)
    }))

  it('may be those that an earlier job uploaded, of which nothing but digests is taken', () =>
    onReleaseStage(action, {}, async ({ github, tag, release }) => {
      tag('v1.0.0', ['chat:write'])
      const archive = (text: string) => Buffer.from(zipSync({ 'linux/harbour.tgz': Buffer.from(text) }, { level: 0 }))
      github.artifacts.push(
        { id: 30, name: 'dist', archive: archive('Of the first attempt'), expired: false },
        { id: 31, name: 'dist', archive: archive('Harbour'), expired: false },
        { id: 32, name: 'logs', archive: archive('Logs'), expired: false },
      )
      const result = await release('v1.0.0', { inputs: { ...attested, 'from-artifact': 'dist' } })
      expect(result.said('error')).toEqual([])
      expect(result.status).toBe(0)
      expect(github.attestations[0]?.subjects).toContain(digestOf('Harbour'))
      expect(about(github)).toBe(1)
    }))

  it.each([
    ['is not there', [], 'This run has no artifact "dist". An earlier job has to upload it.'],
    [
      'has expired',
      [{ archive: zipSync({ a: Buffer.from('A') }), expired: true }],
      'This run has no artifact "dist". An earlier job has to upload it.',
    ],
    [
      'cannot be read',
      [{ archive: Buffer.from('<html>'), expired: false }],
      'The archive of the artifact dist cannot be read: it has no end.',
    ],
  ])('of an artifact that %s are told, and nothing is signed', (_, artifacts, said) =>
    onReleaseStage(action, {}, async ({ github, sigstore, tag, release }) => {
      tag('v1.0.0', ['chat:write'])
      for (const { archive, expired } of artifacts)
        github.artifacts.push({ id: 30, name: 'dist', archive: Buffer.from(archive), expired })
      const result = await release('v1.0.0', { inputs: { ...attested, 'from-artifact': 'dist' } })
      expect(result.said('error')).toEqual([said])
      expect(result.status).toBe(2)
      expect(sigstore.requests).toEqual([])
      expect(writesTo(github)).toEqual([])
    }),
  )

  it('whose names GitHub changes are found again under the names it gave them', () =>
    onReleaseStage(action, {}, async ({ github, tag, publish, release }) => {
      tag('v1.0.0', ['chat:write'])
      const made = publish('v1.0.0')
      const step = {
        inputs: { publish: 'assets', evidence: 'provenance', artifacts: 'dist/*' },
        files: { 'dist/harbour (by night).tgz': 'Harbour' },
      }
      await release('v1.0.0', step)
      expect(made.assets.map(({ name }) => name)).toContain('harbour.by.night..tgz.sigstore.json')
      github.requests.length = 0
      expect((await release('v1.0.0', step)).status).toBe(0)
      expect(writesTo(github)).toEqual([])
    }))
})
