import { describe, expect, it } from 'vitest'
import { digestsOf, readBundle, statementOf } from './read-bundle.ts'
import { secretsOf } from './secrets.ts'
import { openStage, textOf, writtenFiles } from './stage.ts'

const stage = await openStage()
const own = 'dist/market-1.2.0.tgz.sigstore.json'
const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json'

describe.each(['v1', 'v2'] as const)('one file through a log of version %s', log => {
  it('gets a bundle beside it, and the SBOM with one of its own', async () => {
    const folder = stage.market()
    const environment = stage.job(folder)
    expect(
      await stage.run(folder, ['attest', 'dist/market-1.2.0.tgz', ...stage.through(log)], { environment }),
    ).toEqual({
      status: 0,
      out: `signed  ${own}  provenance of market-1.2.0.tgz\nsigned  dist/sbom.sigstore.json  sbom of market-1.2.0.tgz\n`,
      error: `ferrule: provenance 1 of 2: ${own}\nferrule: sbom 2 of 2: dist/sbom.sigstore.json\n`,
    })
    expect(writtenFiles(folder)).toEqual([own, 'dist/sbom.cdx.json', 'dist/sbom.sigstore.json'])
    for (const file of [own, 'dist/sbom.sigstore.json']) {
      const text = textOf(folder, file)
      expect(text).toBe(`${JSON.stringify(JSON.parse(text))}\n`)
      const { mediaType: type, verificationMaterial } = readBundle(folder, file)
      expect(type).toBe(mediaType)
      expect(verificationMaterial.tlogEntries.map(({ kindVersion }) => kindVersion)).toEqual([
        log === 'v1' ? { kind: 'dsse', version: '0.0.1' } : { kind: 'hashedrekord', version: '0.0.2' },
      ])
      expect(verificationMaterial.timestampVerificationData?.rfc3161Timestamps).toHaveLength(1)
    }
    for (const file of writtenFiles(folder))
      for (const secret of secretsOf(stage.sigstore, environment)) expect(textOf(folder, file)).not.toContain(secret)
  })

  it('states where it comes from and what is in it, as snapshots hold them', async () => {
    const folder = stage.market()
    await stage.run(folder, ['attest', 'dist/market-1.2.0.tgz', ...stage.through(log)], {
      environment: stage.job(folder, { run_id: '9000123', run_attempt: '3' }),
    })
    const provenance = statementOf(folder, own)
    await expect(`${JSON.stringify(provenance, null, 2)}\n`).toMatchFileSnapshot('snapshots/provenance.json')
    const sbom = statementOf(folder, 'dist/sbom.sigstore.json')
    await expect(`${JSON.stringify(sbom, null, 2)}\n`).toMatchFileSnapshot('snapshots/sbom.json')
    expect(sbom.predicate).toEqual(JSON.parse(textOf(folder, 'dist/sbom.cdx.json')))
    const digest = digestsOf('the market, packed')
    for (const statement of [provenance, sbom])
      expect(statement.subject).toEqual([{ name: 'market-1.2.0.tgz', digest }])
  })
})

describe('several files', () => {
  it('share one statement about all of them, which lies beside each', async () => {
    const folder = stage.market()
    const args = ['attest', 'dist/market.whl', 'dist/docs/market.pdf', 'dist/market.whl', '--evidence', 'provenance']
    const { status, out } = await stage.run(folder, [...args, ...stage.through('v1')], {
      environment: stage.job(folder),
    })
    const files = ['dist/docs/market.pdf.sigstore.json', 'dist/market.whl.sigstore.json']
    expect({ status, out }).toEqual({
      status: 0,
      out: files.map(file => `signed  ${file}  provenance of 2 artifacts\n`).join(''),
    })
    expect(writtenFiles(folder)).toEqual(files)
    expect(new Set(files.map(file => textOf(folder, file))).size).toBe(1)
    expect(statementOf(folder, 'dist/market.whl.sigstore.json').subject).toEqual([
      { name: 'market.pdf', digest: digestsOf('the market, in print') },
      { name: 'market.whl', digest: digestsOf('the market, on wheels') },
    ])
    expect(stage.count('fulcio')).toBe(1)
  })

  it('are found by globs, without the evidence of an earlier run', async () => {
    const folder = stage.market()
    const attest = (glob: string) =>
      stage.run(folder, ['attest', glob, '--evidence', 'sbom', '--output', 'evidence', ...stage.through('v1')], {
        environment: stage.job(folder),
      })
    expect((await attest('dist/*')).out).toBe(
      'signed  evidence/market-1.2.0.tgz.sigstore.json  sbom of 2 artifacts\nsigned  evidence/market.whl.sigstore.json  sbom of 2 artifacts\n',
    )
    await stage.run(folder, ['attest', 'dist/*.whl', '--evidence', 'provenance', ...stage.through('v1')], {
      environment: stage.job(folder),
    })
    expect((await attest('dist/**')).status).toBe(0)
    const { subject } = statementOf(folder, 'evidence/market.pdf.sigstore.json') as { subject: { name: string }[] }
    expect(subject.map(({ name }) => name)).toEqual(['market.pdf', 'market-1.2.0.tgz', 'market.whl'])
  })

  it('get a statement each where that is asked for', async () => {
    const folder = stage.market()
    const args = ['attest', 'dist/*', '--per-artifact', '--output', 'evidence', ...stage.through('v2')]
    const { out } = await stage.run(folder, args, { environment: stage.job(folder) })
    expect(out.split('\n')).toEqual([
      'signed  evidence/market-1.2.0.tgz.sigstore.json  provenance of market-1.2.0.tgz',
      'signed  evidence/sbom.sigstore.json  sbom of market-1.2.0.tgz',
      'signed  evidence/market.whl.sigstore.json  provenance of market.whl',
      'signed  evidence/sbom-2.sigstore.json  sbom of market.whl',
      '',
    ])
    for (const file of ['market.whl', 'sbom-2'])
      expect(statementOf(folder, `evidence/${file}.sigstore.json`).subject).toEqual([
        { name: 'market.whl', digest: digestsOf('the market, on wheels') },
      ])
    expect(stage.count('fulcio')).toBe(4)
  })

  it('are listed as JSON on request', async () => {
    const folder = stage.market()
    const args = ['attest', 'dist/market.whl', '--evidence', 'provenance', '--json', ...stage.through('v1')]
    const { out } = await stage.run(folder, args, { environment: stage.job(folder) })
    const file = 'dist/market.whl.sigstore.json'
    expect(JSON.parse(out)).toEqual({
      files: [{ file, kind: 'provenance', state: 'signed', subjects: ['market.whl'] }],
      notices: [],
    })
  })
})
