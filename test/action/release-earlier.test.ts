import { afterAll, describe, expect, it, vi } from 'vitest'
import { buildAction } from './built-action.ts'
import type { KeptAsset, KeptRelease } from './release-bodies.ts'
import { onReleaseStage, type ReleaseStage } from './release-stage.ts'
import { withoutLuck } from './seen.ts'

vi.setConfig({ testTimeout: 120_000 })

const action = await buildAction()
afterAll(() => action.remove())

const whole = { inputs: { publish: 'assets', evidence: 'provenance, sbom' } }
const quick = { inputs: { publish: 'none', evidence: 'provenance' } }

/** Releases with evidence, as the action leaves it. */
async function releaseBefore(stage: ReleaseStage, name: string, scopes: readonly string[], repository?: string) {
  stage.tag(name, scopes)
  const made = stage.publish(name)
  await stage.release(name, { ...whole, claims: repository === undefined ? {} : { repository } })
  return made
}

/** What the page of the next release says that it was compared with. */
async function comparedWith({ release }: ReleaseStage, name: string): Promise<string> {
  const { summary } = await release(name, quick)
  return withoutLuck(/^Compared .*$/m.exec(summary)?.[0] ?? summary)
}

const assetOf = ({ assets }: KeptRelease, name: string) => assets.find(asset => asset.name === name) as KeptAsset

const used = 'Compared `v1.0.0` (`COMMIT`) with `v1.1.0` (`COMMIT`), by the signed SBOM of v1.0.0. The policy holds.'
const notUsed = (reason: string) =>
  `Compared \`v1.0.0\` (\`COMMIT\`) with \`v1.1.0\` (\`COMMIT\`), by the commit of v1.0.0 (its signed SBOM was not used: ${reason}). The policy holds.`

describe.concurrent('the release before', () => {
  it('is known by the SBOM it signed, or by its commit where that does not hold, and the page says which', () =>
    onReleaseStage(action, {}, async stage => {
      const made = await releaseBefore(stage, 'v1.0.0', ['chat:write'])
      stage.tag('v1.1.0', ['chat:write'])
      expect(await comparedWith(stage, 'v1.1.0')).toBe(used)
      const sbom = assetOf(made, 'sbom.sigstore.json')
      const signed = sbom.bytes
      sbom.bytes = Buffer.from(widened(signed.toString('utf8')))
      expect(await comparedWith(stage, 'v1.1.0')).toBe(
        notUsed('the transparency log holds something else (digest mismatch)'),
      )
      sbom.bytes = Buffer.from('{"mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json"')
      expect(await comparedWith(stage, 'v1.1.0')).toMatch(/by the commit of v1\.0\.0 \(its signed SBOM was not used: /)
      made.assets.splice(made.assets.indexOf(sbom), 1)
      expect(await comparedWith(stage, 'v1.1.0')).toBe(notUsed('it has no bundles'))
    }))

  it('is not known by an SBOM that was signed for another release, or by another repository', () =>
    onReleaseStage(action, {}, async stage => {
      const older = await releaseBefore(stage, 'v0.9.0', ['chat:write', 'channels:history'])
      const made = await releaseBefore(stage, 'v1.0.0', ['chat:write'], 'lantern/harbour')
      stage.tag('v1.1.0', ['chat:write'])
      expect(await comparedWith(stage, 'v1.1.0')).toBe(
        notUsed(
          'its SBOM is signed by another: source is https://github.com/lantern/harbour, expected https://github.com/orchard/harbour',
        ),
      )
      assetOf(made, 'sbom.sigstore.json').bytes = assetOf(older, 'sbom.sigstore.json').bytes
      expect(await comparedWith(stage, 'v1.1.0')).toBe(
        notUsed('its SBOM is signed by another: ref is refs/tags/v0.9.0, expected refs/tags/v1.0.0'),
      )
    }))

  it('is what its SBOM says also where its tag was moved since', () =>
    onReleaseStage(action, {}, async stage => {
      await releaseBefore(stage, 'v1.0.0', ['chat:write'])
      stage.tag('v1.1.0', ['chat:write', 'channels:history'])
      stage.move('v1.0.0', 'v1.1.0')
      const result = await stage.release('v1.1.0', quick)
      expect(result.summary).toContain('- Harbour asks for `channels:history` (bot)')
      expect(result.status).toBe(1)
    }))

  it('is the one with the greatest lower version, neither a draft nor a prerelease', () =>
    onReleaseStage(action, {}, async stage => {
      for (const name of ['v1.0.0', 'v1.9.0', 'v1.10.0', 'v1.11.0-rc.1', 'v2.0.0']) {
        stage.tag(name, ['chat:write'])
        stage.publish(name, { prerelease: name.includes('-') })
      }
      stage.publish('v1.10.9', { draft: true })
      stage.tag('v1.11.0', ['chat:write'])
      expect(await comparedWith(stage, 'v1.11.0')).toMatch(/^Compared `v1\.10\.0`/)
      stage.tag('v1.11.0-rc.2', ['chat:write'])
      expect(await comparedWith(stage, 'v1.11.0-rc.2')).toMatch(/^Compared `v1\.11\.0-rc\.1`/)
      stage.tag('autumn', ['chat:write'])
      expect(await comparedWith(stage, 'autumn')).toMatch(/^Compared `v2\.0\.0`/)
    }))
})

/** The same bundle over a statement that grants more. */
function widened(text: string): string {
  const bundle = JSON.parse(text)
  const statement = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8')
  const payload = Buffer.from(statement.replaceAll('chat:write', 'users:read')).toString('base64')
  return JSON.stringify({ ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payload } })
}
