import { afterAll, describe, expect, it, vi } from 'vitest'
import { buildAction } from './built-action.ts'
import { onReleaseStage } from './release-stage.ts'
import { askedOf, writesTo } from './seen.ts'

vi.setConfig({ testTimeout: 120_000 })

const action = await buildAction()
afterAll(() => action.remove())

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

describe('an SBOM that is too large for a log', () => {
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
