import { describe, expect, it } from 'vitest'
import { generatePackageLock } from '../generate-lock.ts'
import { git, writeFiles } from '../outside/repository.ts'
import { digestsOf, readBundle, serialOf, statementOf } from './read-bundle.ts'
import { openStage, textOf, writtenFiles } from './stage.ts'

const stage = await openStage()
const files = { 'package-lock.json': generatePackageLock(400) }
/** As many packages as do not fit into provenance either. */
const more = { 'package-lock.json': generatePackageLock(1_600) }
const [own, blob] = ['dist/market.whl.sigstore.json', 'dist/sbom.cdx.json.sigstore.json']
const reference = 'dist/sbom-reference.sigstore.json'
const notice =
  'ferrule: The provenance names the source alone as a resolved dependency: with all locked packages it would be too large for a log. The SBOM lists them.\n'

describe.each(['v1', 'v2'] as const)('a large SBOM, through a log of version %s', log => {
  it('is signed as a file and referred to by its digest', async () => {
    const folder = stage.market(files)
    const args = ['attest', 'dist/market.whl', ...stage.through(log)]
    const { status, out, error } = await stage.run(folder, args, { environment: stage.job(folder) })
    expect({ status, out }).toEqual({
      status: 0,
      out: `signed  ${blob}  signature of the SBOM of sbom.cdx.json\nsigned  ${own}  provenance of market.whl\nsigned  ${reference}  sbom-reference of market.whl\n`,
    })
    expect(error).toBe(
      `ferrule: signature of the SBOM: ${blob}\nferrule: provenance 1 of 2: ${own}\nferrule: sbom-reference 2 of 2: ${reference}\n`,
    )
    expect(writtenFiles(folder)).toEqual([own, reference, 'dist/sbom.cdx.json', blob])
    const sbom = textOf(folder, 'dist/sbom.cdx.json')
    expect(sbom.length).toBeGreaterThan(256 * 1024)
    const { sha256 } = digestsOf(sbom)
    const { content } = readBundle(folder, blob)
    if (content.$case !== 'messageSignature') throw new Error('The story expected the signature of a file.')
    expect(content.messageSignature.messageDigest.digest.toString('hex')).toBe(sha256)
    expect(statementOf(folder, reference)).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'market.whl', digest: digestsOf('the market, on wheels') }],
      predicateType: 'https://in-toto.io/attestation/reference/v0.1',
      predicate: {
        attester: { id: 'pkg:github/ferrule@0.1.0' },
        references: [
          { downloadLocation: 'sbom.cdx.json', digest: { sha256 }, mediaType: 'application/vnd.cyclonedx+json' },
        ],
      },
    })
    // Whatever was sent, it was no SBOM.
    for (const { body } of stage.sigstore.requests) expect(body.length).toBeLessThan(sbom.length / 2)
  })
})

describe('the provenance beside a large SBOM', () => {
  it('names the source alone where the packages do not fit, and says so', async () => {
    const folder = stage.market(more)
    const args = ['attest', 'dist/market.whl', ...stage.through('v1')]
    const { error } = await stage.run(folder, args, { environment: stage.job(folder) })
    expect(error.endsWith(`\n${notice}`)).toBe(true)
    for (const { body } of stage.sigstore.requests) expect(body.length).toBeLessThan(20_000)
    const { predicate } = statementOf(folder, own) as { predicate: { buildDefinition: object } }
    expect(predicate.buildDefinition).toMatchObject({
      resolvedDependencies: [
        {
          uri: 'git+https://github.com/orchard/market@refs/tags/v1.2.0',
          digest: { gitCommit: git(folder, 'rev-parse', 'HEAD') },
        },
      ],
    })
    const verify = ['verify', 'dist/market.whl', '--repository', 'orchard/market', '--trusted-root', 'trust/root.json']
    const { status, out } = await stage.run(folder, [...verify, '--issuer', stage.sigstore.urls.issuer])
    expect(out).toContain('1600 packages')
    expect(status).toBe(0)
  })

  it('is not signed again, nor is the SBOM, while both say the same', async () => {
    const folder = stage.market(files)
    const args = ['attest', 'dist/market.whl', ...stage.through('v2')]
    await stage.run(folder, args, { environment: stage.job(folder) })
    const serials = [own, blob, reference].map(file => serialOf(folder, file))
    const again = await stage.run(folder, args, { environment: stage.job(folder) })
    expect(again.out.match(/^\w+/gm)).toEqual(['kept', 'kept', 'kept'])
    expect([own, blob, reference].map(file => serialOf(folder, file))).toEqual(serials)
    expect(stage.count('fulcio')).toBe(3)
  })

  it('has the SBOM signed anew when that is another', async () => {
    const folder = stage.market(files)
    const args = ['attest', 'dist/market.whl', ...stage.through('v2')]
    await stage.run(folder, args, { environment: stage.job(folder) })
    const again = await stage.run(folder, [...args, '--spec', '1.7'], { environment: stage.job(folder) })
    expect(again.out.match(/^\w+/gm)).toEqual(['signed', 'kept', 'signed'])
    writeFiles(folder, { [blob]: '{}' })
    const mended = await stage.run(folder, [...args, '--spec', '1.7'], { environment: stage.job(folder) })
    expect(mended.out.match(/^\w+/gm)).toEqual(['signed', 'kept', 'kept'])
  })
})
