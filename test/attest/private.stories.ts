import { describe, expect, it } from 'vitest'
import { readBundle } from './read-bundle.ts'
import { openStage, writtenFiles } from './stage.ts'

const stage = await openStage({ kind: 'private' })

describe('a private repository', () => {
  it('is signed without a log, and nothing of it goes to one', async () => {
    const folder = stage.market()
    const environment = stage.job(folder, { repository_visibility: 'private' })
    const { status, error } = await stage.run(folder, ['attest', 'dist/*', ...stage.through('none')], { environment })
    expect({ status, error }).toEqual({
      status: 0,
      error:
        'ferrule: provenance 1 of 2: dist/market-1.2.0.tgz.sigstore.json\nferrule: sbom 2 of 2: dist/sbom.sigstore.json\n',
    })
    const bundles = writtenFiles(folder).filter(file => file.endsWith('.sigstore.json'))
    expect(bundles).toHaveLength(3)
    for (const file of bundles) {
      const { mediaType, verificationMaterial } = readBundle(folder, file)
      expect(mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json')
      expect(verificationMaterial.tlogEntries).toEqual([])
      expect(verificationMaterial.timestampVerificationData?.rfc3161Timestamps).toHaveLength(1)
    }
    const asked = new Set(stage.sigstore.requests.map(({ service }) => service))
    expect([...asked].sort()).toEqual(['fulcio', 'issuer', 'timestamp'])
  })

  it('verifies by the root of its own instance', async () => {
    const folder = stage.market()
    const environment = stage.job(folder, { repository_visibility: 'internal' })
    await stage.run(folder, ['attest', 'dist/market.whl', ...stage.through('none')], { environment })
    const args = ['verify', 'dist/market.whl', '--repository', 'orchard/market', '--trusted-root', 'trust/root.json']
    const verified = await stage.run(folder, [...args, '--issuer', stage.sigstore.urls.issuer])
    expect(verified).toMatchObject({ status: 0, error: '' })
  })

  it('gets its bundles unchecked where no root here knows its instance, and is told so', async () => {
    const folder = stage.market()
    const environment = stage.job(folder, { repository_visibility: 'private' })
    const args = ['attest', 'dist/market.whl', '--evidence', 'provenance', '--signing-config', 'trust/none.json']
    const { status, error } = await stage.run(folder, [...args, '--issuer', stage.sigstore.urls.issuer], {
      environment,
    })
    expect(status).toBe(0)
    expect(error).toMatch(
      /What was signed could not be checked here: its certificate was issued by an instance of Sigstore that is not trusted here \(trusted: .+\); --trusted-root FILE names another\.\n$/,
    )
    expect(writtenFiles(folder)).toEqual(['dist/market.whl.sigstore.json'])
  })
})
