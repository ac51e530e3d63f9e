import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { generatePackageLock } from '../generate-lock.ts'
import { writeFiles } from '../outside/repository.ts'
import { readBundle, statementOf } from './read-bundle.ts'
import { openStage, textOf, writtenFiles } from './stage.ts'

const stage = await openStage()
const bundle = 'dist/market.whl.sigstore.json'
const passphrase = 'plums and pears'
const sbomOnly = ['attest', 'dist/market.whl', '--evidence', 'sbom', '--key', 'trust/key.pem']
const verify = ['verify', 'dist/market.whl', '--key', 'trust/key.pub', '--trusted-root', 'trust/root.json']

interface Pair {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

const pairs: Readonly<Record<string, () => Pair>> = {
  'EC P-256': () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'EC P-384': () => generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  Ed25519: () => generateKeyPairSync('ed25519'),
  RSA: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
}

/** Writes a pair of keys beside a market, the private one encrypted where a passphrase is given. */
function marketWith({ privateKey, publicKey }: Pair, secret?: string, files?: Record<string, string>): string {
  const folder = stage.market(files)
  const cipher = secret === undefined ? {} : { cipher: 'aes-256-cbc', passphrase: secret }
  writeFiles(folder, {
    'trust/key.pem': privateKey.export({ type: 'pkcs8', format: 'pem', ...cipher }),
    'trust/key.pub': publicKey.export({ type: 'spki', format: 'pem' }),
  })
  return folder
}

const pairOf = (name: string) => pairs[name]?.() ?? generateKeyPairSync('ed25519')

describe.each(Object.keys(pairs))('a key of one’s own (%s)', name => {
  it('signs without Sigstore and without a CI, and is verified', async () => {
    const folder = marketWith(pairOf(name))
    const { status, out } = await stage.run(folder, sbomOnly)
    expect({ status, out }).toEqual({ status: 0, out: `signed  ${bundle}  sbom of market.whl\n` })
    expect(writtenFiles(folder)).toEqual([bundle, 'dist/sbom.cdx.json'])
    expect(stage.sigstore.requests).toEqual([])
    const { verificationMaterial } = readBundle(folder, bundle)
    expect(verificationMaterial.content.$case).toBe('publicKey')
    expect(await stage.run(folder, verify)).toMatchObject({ status: 0, error: '' })
    expect((await stage.run(folder, sbomOnly)).out).toBe(`kept  ${bundle}  sbom of market.whl\n`)
  })

  it('is not verified with another of its kind, nor for another file', async () => {
    const folder = marketWith(pairOf(name))
    await stage.run(folder, sbomOnly)
    const other = ['verify', 'dist/market-1.2.0.tgz', '--bundle', bundle, '--key', 'trust/key.pub']
    expect((await stage.run(folder, other)).status).toBe(1)
    writeFiles(folder, { 'trust/key.pub': pairOf(name).publicKey.export({ type: 'spki', format: 'pem' }) })
    expect((await stage.run(folder, verify)).status).toBe(1)
    expect((await stage.run(folder, sbomOnly)).out).toMatch(/^kept/)
    writeFiles(folder, { 'trust/key.pem': pairOf(name).privateKey.export({ type: 'pkcs8', format: 'pem' }) })
    expect((await stage.run(folder, sbomOnly)).out).toMatch(/^signed/)
  })

  it('opens with its passphrase, and with no other', async () => {
    const folder = marketWith(pairOf(name), passphrase)
    const refused = (more: string) => ({
      status: 2,
      out: '',
      error: `ferrule: FOLDER/trust/key.pem could not be opened: set its passphrase in the environment variable FERRULE_KEY_PASSPHRASE${more}.\n`,
    })
    expect(await stage.run(folder, sbomOnly)).toEqual(refused(''))
    const wrong = { FERRULE_KEY_PASSPHRASE: 'plums alone' }
    expect(await stage.run(folder, sbomOnly, { environment: wrong })).toEqual(refused(' (the one there does not fit)'))
    expect(writtenFiles(folder)).toEqual([])
    const environment = { FERRULE_KEY_PASSPHRASE: passphrase }
    expect(await stage.run(folder, sbomOnly, { environment })).toMatchObject({ status: 0 })
    expect(await stage.run(folder, verify)).toMatchObject({ status: 0 })
    for (const file of writtenFiles(folder)) expect(textOf(folder, file)).not.toContain(passphrase)
  })
})

describe('provenance with a key of one’s own', () => {
  it('says what the token of the run says, and shows the token nobody', async () => {
    const folder = marketWith(pairOf('EC P-256'))
    const args = ['attest', 'dist/market.whl', '--key', 'trust/key.pem', '--issuer', stage.sigstore.urls.issuer]
    expect(await stage.run(folder, args, { environment: stage.job(folder) })).toMatchObject({ status: 0 })
    expect(stage.sigstore.requests.map(({ service }) => service)).toEqual(['issuer', 'issuer', 'issuer'])
    expect(statementOf(folder, bundle)).toMatchObject({ predicateType: 'https://slsa.dev/provenance/v1' })
    expect((await stage.run(folder, [...verify, '--repository', 'orchard/market'])).status).toBe(0)
    expect((await stage.run(folder, [...verify, '--repository', 'grove/market'])).status).toBe(1)
  })

  it('is not made outside a CI', async () => {
    const folder = marketWith(pairOf('Ed25519'))
    const args = ['attest', 'dist/market.whl', '--key', 'trust/key.pem']
    const { status, error } = await stage.run(folder, args)
    expect(status).toBe(2)
    expect(error).toMatch(/^ferrule: Provenance is only made in GitHub Actions/)
  })
})

describe('a large SBOM with a key of one’s own', () => {
  const files = { 'package-lock.json': generatePackageLock(400) }

  it.each(['EC P-256', 'EC P-384'])('is signed as a file (%s), and verified', async name => {
    const folder = marketWith(pairOf(name), undefined, files)
    expect(await stage.run(folder, sbomOnly)).toMatchObject({ status: 0 })
    const blob = ['verify', 'dist/sbom.cdx.json', '--key', 'trust/key.pub', '--trusted-root', 'trust/root.json']
    expect(await stage.run(folder, blob)).toMatchObject({ status: 0, error: '' })
    expect(await stage.run(folder, verify)).toMatchObject({ status: 0, error: '' })
  })

  it.each(['Ed25519', 'RSA'])('is not, where nobody would verify that (%s)', async name => {
    const folder = marketWith(pairOf(name), undefined, files)
    const { status, error } = await stage.run(folder, sbomOnly)
    expect(status).toBe(2)
    expect(error.split('\n').at(-2)).toBe(
      'ferrule: FOLDER/trust/key.pem is no EC key: the signature of a file is only verified with one.',
    )
  })
})

describe('a file that is no key to sign with', () => {
  const text = (key: KeyObject, type: 'spki' | 'pkcs8') => String(key.export({ type, format: 'pem' } as never))

  it.each([
    ['a public key', () => text(pairOf('RSA').publicKey, 'spki'), 'holds no private key in PEM.'],
    ['no key', () => 'plums', 'holds no private key in PEM.'],
    [
      'a broken key',
      () => '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n',
      'is no private key that can be read.',
    ],
    [
      'a key for something else',
      () => text(generateKeyPairSync('x25519').privateKey, 'pkcs8'),
      'is a key of type x25519; EC, Ed25519 and RSA keys sign.',
    ],
  ])('(%s) is told', async (_, make, message) => {
    const folder = stage.market()
    writeFiles(folder, { 'trust/key.pem': make() })
    expect(await stage.run(folder, sbomOnly)).toEqual({
      status: 2,
      out: '',
      error: `ferrule: FOLDER/trust/key.pem ${message}\n`,
    })
  })
})
