import { describe, expect, it } from 'vitest'
import { generatePackageLock } from '../generate-lock.ts'
import { writeFiles } from '../outside/repository.ts'
import { openStage, textOf, writtenFiles } from './stage.ts'

const stage = await openStage()

describe('artifacts that share a name', () => {
  const files = { 'build/north/stall.tgz': 'north', 'build/south/stall.tgz': 'south' }
  const args = ['attest', 'build/*/stall.tgz', '--evidence', 'provenance', ...stage.through('v2')]

  it('have bundles of their own in their folders', async () => {
    const folder = stage.market()
    writeFiles(folder, files)
    const { out } = await stage.run(folder, [...args, '--per-artifact'], { environment: stage.job(folder) })
    expect(out.match(/build\/\S+/g)).toEqual([
      'build/north/stall.tgz.sigstore.json',
      'build/south/stall.tgz.sigstore.json',
    ])
  })

  it('are not written over each other in one', async () => {
    const folder = stage.market()
    writeFiles(folder, files)
    const environment = stage.job(folder)
    const refused = await stage.run(folder, [...args, '--per-artifact', '--output', 'evidence'], { environment })
    expect(refused).toEqual({
      status: 2,
      out: '',
      error:
        'ferrule: Two bundles would be written to evidence/stall.tgz.sigstore.json. Attest artifacts that share a name in runs of their own, each with its --output.\n',
    })
    expect(stage.count('fulcio')).toBe(0)
    // One statement about both is one bundle.
    const shared = await stage.run(folder, [...args, '--output', 'evidence'], { environment })
    expect(shared.out).toBe('signed  evidence/stall.tgz.sigstore.json  provenance of 2 artifacts\n')
  })

  it('or that of evidence, are told as well', async () => {
    const folder = stage.market()
    writeFiles(folder, { 'dist/sbom': 'a tool that is called so' })
    const told = await stage.run(folder, ['attest', 'dist/sbom', ...stage.through('v2')], {
      environment: stage.job(folder),
    })
    expect(told.error).toMatch(/^ferrule: Two bundles would be written to dist\/sbom\.sigstore\.json\./)
    const large = stage.market({ 'package-lock.json': generatePackageLock(1_000) })
    writeFiles(large, { 'dist/sbom.cdx.json': '{}' })
    const make = ['sbom', '--output', 'dist/sbom.cdx.json', '--of', 'HEAD']
    expect((await stage.run(large, make)).status).toBe(0)
    const args = ['attest', 'dist/sbom.cdx.json', ...stage.through('v2')]
    const same = await stage.run(large, args, { environment: stage.job(large) })
    expect(same.error).toMatch(/^ferrule: Two bundles would be written to dist\/sbom\.cdx\.json\.sigstore\.json\./)
  })
})

describe('an SBOM that is attested', () => {
  it('is not written over', async () => {
    const folder = stage.market()
    writeFiles(folder, { 'dist/sbom.cdx.json': '{}' })
    const args = ['attest', 'dist/market.whl', 'dist/sbom.cdx.json', ...stage.through('v2')]
    expect(await stage.run(folder, args, { environment: stage.job(folder) })).toEqual({
      status: 2,
      out: '',
      error:
        'ferrule: The SBOM of this run would be written over dist/sbom.cdx.json, which is attested. Give that one as --sbom dist/sbom.cdx.json, or name another folder with --output.\n',
    })
    expect(textOf(folder, 'dist/sbom.cdx.json')).toBe('{}')
    expect(writtenFiles(folder)).toEqual(['dist/sbom.cdx.json'])
  })
})
