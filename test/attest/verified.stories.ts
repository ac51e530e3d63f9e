import { describe, expect, it } from 'vitest'
import { generatePackageLock } from '../generate-lock.ts'
import { certificateOf, verifyBundle } from '../local-sigstore/sign-with.ts'
import { attestQuickly } from './attest-quickly.ts'
import { readBundle } from './read-bundle.ts'
import { openStage, type Stage, textOf, writtenFiles } from './stage.ts'

const open = await openStage()
const closed = await openStage({ kind: 'private' })
const files = { 'package-lock.json': generatePackageLock(400) }
const instances = [
  ['the first log', open, 'v1'],
  ['the second log', open, 'v2'],
  ['no log', closed, 'none'],
] as const

/** Attests all there is to attest. */
async function release(stage: Stage, log: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = stage.market(more)
  const options = {
    evidence: ['provenance', 'sbom', 'review'],
    base: 'HEAD',
    signingConfig: `trust/${log}.json`,
  } as const
  await attestQuickly(stage, folder, options)
  return folder
}

describe.each(instances)('what was signed with %s', (_, stage, log) => {
  const thresholds = log === 'none' ? { tlogThreshold: 0, ctlogThreshold: 0 } : {}

  it('verifies with the library of Sigstore, and not with the root of another', async () => {
    const folder = await release(stage, log, files)
    const bundles = writtenFiles(folder).filter(file => file.endsWith('.sigstore.json'))
    expect(bundles).toHaveLength(4)
    for (const file of bundles) {
      const bundle = readBundle(folder, file)
      const data =
        bundle.content.$case === 'messageSignature' ? [Buffer.from(textOf(folder, 'dist/sbom.cdx.json'))] : []
      const { identity } = verifyBundle(bundle, stage.sigstore.trustedRoot, data[0], thresholds)
      const workflow = 'https://github.com/orchard/market/.github/workflows/release.yml@refs/tags/v1.2.0'
      expect(identity?.subjectAlternativeName).toBe(workflow)
      expect(certificateOf(bundle).subjectAltName).toBe(`URI:${workflow}`)
      const other = stage === open ? closed : open
      expect(() => verifyBundle(bundle, other.sigstore.trustedRoot, data[0], thresholds)).toThrow()
    }
  })

  it('verifies with Ferrule, for whose it is and for nobody else', async () => {
    const folder = await release(stage, log)
    const issuer = ['--issuer', stage.sigstore.urls.issuer]
    const verify = async (...options: readonly string[]) => {
      const args = ['verify', 'dist/market.whl', '--trusted-root', 'trust/root.json', ...options]
      return (await stage.run(folder, args)).status
    }
    const ours = ['--repository', 'orchard/market', ...issuer]
    expect(await verify(...ours)).toBe(0)
    expect(
      await verify(...ours, '--ref', 'refs/tags/v1.2.0', '--signer-workflow', '.github/workflows/release.yml'),
    ).toBe(0)
    expect(await verify(...ours, '--ref', 'refs/tags/v1.2.1')).toBe(1)
    expect(await verify(...ours, '--signer-workflow', '.github/workflows/other.yml')).toBe(1)
    expect(await verify('--repository', 'orchard/market-place', ...issuer)).toBe(1)
    expect(await verify('--repository', 'orchard/market', '--issuer', 'https://ci.orchard.example')).toBe(1)
    expect(await verify(...ours, '--bundle', 'dist/sbom.sigstore.json')).toBe(0)
  })

  it('does not verify for another file', async () => {
    const folder = await release(stage, log)
    const args = ['verify', 'dist/market-1.2.0.tgz', '--bundle', 'dist/market.whl.sigstore.json']
    const options = ['--repository', 'orchard/market', '--issuer', stage.sigstore.urls.issuer]
    const { status } = await stage.run(folder, [...args, ...options, '--trusted-root', 'trust/root.json'])
    expect(status).toBe(1)
  })
})

describe('a release with all its evidence', () => {
  it.each([
    ['through the first log', open, 'v1', {}],
    ['through the second log, with a large SBOM', open, 'v2', files],
    ['through no log', closed, 'none', {}],
  ] as const)('meets a policy that demands all of it (%s)', async (_, stage, log, more) => {
    const policy = 'version: 1\nevidence:\n  require: [provenance, sbom, review]\n'
    const folder = await release(stage, log, { ...more, '.github/ferrule.yml': policy })
    const args = ['verify', 'dist/market.whl', '--policy', '.github/ferrule.yml', '--repository', 'orchard/market']
    const options = ['--issuer', stage.sigstore.urls.issuer, '--trusted-root', 'trust/root.json']
    expect(await stage.run(folder, [...args, ...options])).toMatchObject({ status: 0, error: '' })
  })
})
