import { describe, expect, it } from 'vitest'
import { writeFiles } from '../outside/repository.ts'
import { digestsOf, statementOf } from './read-bundle.ts'
import { openStage, textOf, writtenFiles } from './stage.ts'

const stage = await openStage()
const bundle = 'dist/market.whl.sigstore.json'
const sbomOnly = ['attest', 'dist/market.whl', '--evidence', 'sbom', ...stage.through('v2')]

describe('a token that was given', () => {
  it('signs as whom it names, without a CI', async () => {
    const folder = stage.market()
    const email = 'keeper@orchard.example'
    const token = await stage.sigstore.identityToken({ email, email_verified: true })
    const environment = { SIGSTORE_ID_TOKEN: token }
    expect(await stage.run(folder, sbomOnly, { environment })).toMatchObject({
      status: 0,
      out: `signed  ${bundle}  sbom of market.whl\n`,
    })
    const args = [
      'verify',
      'dist/market.whl',
      '--trusted-root',
      'trust/root.json',
      '--issuer',
      stage.sigstore.urls.issuer,
    ]
    expect(await stage.run(folder, [...args, '--identity', email])).toMatchObject({ status: 0, error: '' })
    expect((await stage.run(folder, [...args, '--identity', `other-${email}`])).status).toBe(1)
    for (const file of writtenFiles(folder)) expect(textOf(folder, file)).not.toContain(token)
  })
})

describe('an SBOM that was given', () => {
  const foreign = `${JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    components: [{ type: 'library', name: 'basket', version: '1.0.0', purl: 'pkg:npm/basket@1.0.0' }],
  })}\n`

  it('is attested as it is, and lies beside the artifact', async () => {
    const folder = stage.market()
    writeFiles(folder, { 'trust/foreign.json': foreign })
    const args = [...sbomOnly, '--sbom', 'trust/foreign.json']
    expect(await stage.run(folder, args, { environment: stage.job(folder) })).toMatchObject({ status: 0 })
    expect(textOf(folder, 'dist/sbom.cdx.json')).toBe(foreign)
    expect(statementOf(folder, bundle)).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'market.whl', digest: digestsOf('the market, on wheels') }],
      predicateType: 'https://cyclonedx.org/bom',
      predicate: JSON.parse(foreign),
    })
  })

  it('is signed anew for another commit, though it says the same', async () => {
    const folder = stage.market()
    writeFiles(folder, { 'trust/foreign.json': foreign })
    const states = []
    for (const sha of [undefined, undefined, '1'.repeat(40)]) {
      const environment = stage.job(folder, sha === undefined ? {} : { sha })
      const { out } = await stage.run(folder, [...sbomOnly, '--sbom', 'trust/foreign.json'], { environment })
      states.push(out.match(/^\w+/)?.[0])
    }
    expect(states).toEqual(['signed', 'kept', 'signed'])
  })

  it('and lies there already, is attested with the artifact', async () => {
    const folder = stage.market()
    writeFiles(folder, { 'dist/sbom.cdx.json': foreign })
    const options = ['--evidence', 'provenance,sbom', '--sbom', 'dist/sbom.cdx.json', ...stage.through('v2')]
    const args = ['attest', 'dist/market.whl', 'dist/sbom.cdx.json', ...options]
    expect(await stage.run(folder, args, { environment: stage.job(folder) })).toMatchObject({ status: 0 })
    expect(textOf(folder, 'dist/sbom.cdx.json')).toBe(foreign)
    expect(statementOf(folder, bundle).subject).toEqual([
      { name: 'market.whl', digest: digestsOf('the market, on wheels') },
      { name: 'sbom.cdx.json', digest: digestsOf(foreign) },
    ])
  })

  it('is of the version that is asked for, where it is made', async () => {
    const folder = stage.market()
    await stage.run(folder, [...sbomOnly, '--spec', '1.7'], { environment: stage.job(folder) })
    expect(statementOf(folder, bundle).predicate).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.7' })
  })
})
