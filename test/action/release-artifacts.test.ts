import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { buildAction } from './built-action.ts'
import type { GitHubDouble } from './github-double.ts'
import { onReleaseStage } from './release-stage.ts'
import { askedOf, writesTo } from './seen.ts'

vi.setConfig({ testTimeout: 120_000 })

const action = await buildAction()
afterAll(() => action.remove())

const attested = { publish: 'attestations', evidence: 'provenance' }
const digestOf = (text: string | Uint8Array) => `sha256:${createHash('sha256').update(text).digest('hex')}`
/** How many artifacts attestations are about, beside the inventory that every release has. */
const countArtifacts = ({ attestations }: GitHubDouble) => attestations.flatMap(({ subjects }) => subjects).length - 1

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
      expect(countArtifacts(github)).toBe(2)
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
      expect(countArtifacts(github)).toBe(1)
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
      expect(askedOf(sigstore)).toEqual(['issuer'])
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

/** A lockfile of so many packages. */
function lockfile(count: number): string {
  const packages = Array.from({ length: count }, (_, index) => [
    `node_modules/plank-${index}`,
    {
      version: '1.0.0',
      resolved: `https://registry.example/plank-${index}/-/plank-${index}-1.0.0.tgz`,
      integrity: `sha512-${Buffer.alloc(64, index % 251).toString('base64')}`,
      license: 'MIT',
    },
  ])
  const root = { name: 'harbour', version: '1.0.0' }
  return JSON.stringify({ ...root, lockfileVersion: 3, packages: { '': root, ...Object.fromEntries(packages) } })
}

describe.concurrent('an SBOM that is too large for a log', () => {
  it('is referred to by digest, signed as a file, not signed again, and known by the next release', () =>
    onReleaseStage(action, {}, async ({ github, sigstore, tag, publish, release }) => {
      const inputs = { publish: 'assets', evidence: 'provenance, sbom' }
      tag('v1.0.0', ['chat:write'], { 'package-lock.json': lockfile(900) })
      const made = publish('v1.0.0')
      const first = await release('v1.0.0', { inputs })
      expect(first.said('error')).toEqual([])
      expect(made.assets.map(({ name }) => name).sort()).toEqual([
        'inventory.json',
        'inventory.json.sigstore.json',
        'sbom-reference.sigstore.json',
        'sbom.cdx.json',
        'sbom.cdx.json.sigstore.json',
      ])
      github.requests.length = 0
      sigstore.requests.length = 0
      expect((await release('v1.0.0', { inputs })).status).toBe(0)
      expect(writesTo(github)).toEqual([])
      expect(askedOf(sigstore)).toEqual(['issuer'])
      tag('v1.1.0', ['chat:write'])
      const quick = { publish: 'none', evidence: 'provenance' }
      const next = await release('v1.1.0', { inputs: quick })
      expect(next.summary).toContain('by the signed SBOM of v1.0.0.')
      const sbom = made.assets.find(({ name }) => name === 'sbom.cdx.json')
      if (sbom !== undefined) sbom.bytes = Buffer.from(sbom.bytes.toString('utf8').replace('plank-7"', 'plunk-7"'))
      const swapped = await release('v1.1.0', { inputs: quick })
      expect(swapped.summary).toMatch(/by the commit of v1\.0\.0 \(its signed SBOM was not used: /)
    }))
})
