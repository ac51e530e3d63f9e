// From a folder that has nothing but the artifact: its evidence is found where it was published, and holds, and each cut is noticed.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../cli/terminal.ts'
import { type LocalSigstore, startLocalSigstore } from '../local-sigstore/local-sigstore.ts'
import { type GitHubDouble, startGitHub } from './github-double.ts'
import { type HttpDouble, startHttp } from './http-double.ts'
import { type OciDouble, startOci } from './oci-double.ts'
import { type CleanFolder, type SignedRelease, signRelease } from './signed-release.ts'

let sigstore: LocalSigstore
let release: SignedRelease
let other: SignedRelease
let clean: CleanFolder
const running: HttpDouble[] = []

beforeAll(async () => {
  sigstore = await startLocalSigstore()
})
afterAll(() => sigstore.close())
beforeEach(async () => {
  release ??= await signRelease(sigstore)
  other ??= await signRelease(sigstore, 'market 1.1.0')
  clean = release.unpack()
})
afterEach(() => Promise.all(running.splice(0).map(double => double.close())))

const provenance = (signed: SignedRelease) => signed.evidence.get('market.tgz.sigstore.json') ?? ''
const sbom = (signed: SignedRelease) => signed.evidence.get('sbom.sigstore.json') ?? ''

/** A bundle one letter of whose statement is another one. */
function tamper(bundle: string): string {
  const json = JSON.parse(bundle)
  const payload = Buffer.from(json.dsseEnvelope.payload, 'base64').toString().replace('market.tgz', 'harbor.tgz')
  return JSON.stringify({
    ...json,
    dsseEnvelope: { ...json.dsseEnvelope, payload: Buffer.from(payload).toString('base64') },
  })
}

/** Where bundles were found, and whether they were accepted. */
function told(out: string): readonly (readonly [file: string, state: string])[] {
  return JSON.parse(out).artifacts[0].bundles.map(
    ({ file, state }: { readonly file: string; readonly state: string }) => [file, state],
  )
}

/** A place that holds bundles: what it is called, and how it gets and gives them. */
interface Shelf {
  readonly word: string
  readonly environment: Readonly<Record<string, string>>
  readonly complaints: readonly string[]
}

const shelves: Readonly<Record<string, (bundles: readonly string[], artifact: SignedRelease) => Promise<Shelf>>> = {
  github: async (bundles, { sha256 }) => {
    const double = await started(startGitHub())
    if (bundles.length > 0)
      double.attestations.set(
        `sha256:${sha256}`,
        bundles.map(bundle => ({ bundle: JSON.parse(bundle) })),
      )
    return { word: 'github:orchard/market', environment: { GITHUB_API_URL: double.url }, complaints: double.complaints }
  },
  release: async bundles => {
    const double = await started(startGitHub())
    const names = ['market.tgz.sigstore.json', 'sbom.sigstore.json']
    const assets = bundles.map((bundle, index) => ({ name: names[index] ?? '', bytes: Buffer.from(bundle) }))
    double.releases.set('v1.2.0', assets)
    return {
      word: 'release:orchard/market@v1.2.0',
      environment: { GITHUB_API_URL: double.url },
      complaints: double.complaints,
    }
  },
  npm: async bundles => {
    const double = await started(
      startHttp(() => ({ status: 200, body: `{"attestations":[${bundles.map(bundle => `{"bundle":${bundle}}`)}]}` })),
    )
    return { word: 'npm:market@1.2.0', environment: { npm_config_registry: double.url }, complaints: [] }
  },
  oci: async bundles => {
    const double: OciDouble = await started(startOci())
    for (const bundle of bundles) double.attach(bundle)
    return { word: `oci:${double.host}/orchard/market@${double.image}`, environment: {}, complaints: double.complaints }
  },
}

async function started<Double extends HttpDouble>(starting: Promise<Double>): Promise<Double> {
  const double = await starting
  running.push(double)
  return double
}

describe.each(Object.keys(shelves))('%s', kind => {
  const shelve = async (...bundles: readonly string[]) => {
    const shelf = await shelves[kind]?.(bundles, release)
    if (shelf === undefined) throw new Error('there is no such shelf')
    return shelf
  }
  const verify = ({ word, environment }: Shelf) => clean.verify('market.tgz', [word], environment)

  it('has evidence that holds', async () => {
    const shelf = await shelve(provenance(release), sbom(release))
    const { status, out, error } = await verify(shelf)
    expect([status, error]).toEqual([0, ''])
    expect(told(out).map(([, state]) => state)).toEqual(['accepted', 'accepted'])
    expect(shelf.complaints).toEqual([])
  })

  it('has evidence of another release', async () => {
    const { status, out } = await verify(await shelve(provenance(other), sbom(other)))
    expect(status).toBe(1)
    expect(told(out).every(([, state]) => state !== 'accepted')).toBe(true)
  })

  it('has a bundle that was tampered with, beside a good one', async () => {
    const { status, out } = await verify(await shelve(provenance(release), tamper(sbom(release))))
    expect(status).toBe(1)
    expect(told(out).map(([, state]) => state)).toEqual(['accepted', 'invalid'])
  })

  it('has something that is no bundle', async () => {
    const { status } = await verify(await shelve('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}'))
    expect(status).toBe(1)
  })

  it('has nothing', async () => {
    const { status, out, error } = await verify(await shelve())
    expect([status, out]).toEqual([3, ''])
    expect(error).toMatch(/There is no evidence for market\.tgz: nothing is shown at/)
  })

  it('is away', async () => {
    const shelf = await shelve(provenance(release))
    await running.pop()?.close()
    const { status, error } = await verify(shelf)
    expect(status).toBe(4)
    expect(error).toContain(`Evidence could not be read from ${shelf.word}`)
  })
})

it('says in the report where each bundle was found', async () => {
  const [github, oci] = [
    await shelves.github?.([provenance(release)], release),
    await shelves.oci?.([sbom(release)], release),
  ]
  const from = [github?.word ?? '', oci?.word ?? '']
  const { status, out } = await clean.verify('market.tgz', from, github?.environment)
  expect(status).toBe(0)
  expect(told(out)).toEqual([
    ['attestations of orchard/market', 'accepted'],
    [
      expect.stringMatching(/^oci:127\.0\.0\.1:\d+\/orchard\/market@sha256:[0-9a-f]{64}, blob sha256:[0-9a-f]{12}$/),
      'accepted',
    ],
  ])
})

it('verifies an artifact that is only known by its digest', async () => {
  const github = await shelves.github?.([provenance(release)], release)
  const digest = `sha256:${release.sha256}`
  expect((await clean.verify(digest, [github?.word ?? ''], github?.environment)).status).toBe(0)
  expect((await clean.verify(`sha256:${other.sha256}`, [github?.word ?? ''], github?.environment)).status).toBe(3)
  expect(
    (await clean.verify(`oci:registry.example/orchard/market@${digest}`, [github?.word ?? ''], github?.environment))
      .status,
  ).toBe(0)
  const long = await clean.verify(`sha512:${'a'.repeat(128)}`, [github?.word ?? ''], github?.environment)
  expect(long).toMatchObject({ status: 2, error: expect.stringMatching(/GitHub knows attestations by SHA-256/) })
})

it('finds the SBOM that a release refers to, and misses it where it is not the same', async () => {
  const large = await signRelease(sigstore, 'market 2.0.0', 1_500)
  const unpacked = large.unpack()
  const github = await started<GitHubDouble>(startGitHub())
  const assets = [...large.evidence].map(([name, text]) => ({ name, bytes: Buffer.from(text) }))
  const verify = () => unpacked.verify('market.tgz', ['release:orchard/market@v2'], { GITHUB_API_URL: github.url })
  const dependencies = (out: string) =>
    JSON.parse(out).artifacts[0].checks.find(({ id }: { readonly id: string }) => id === 'sbom')
  github.releases.set('v2', assets)
  const found = await verify()
  expect(found.status).toBe(0)
  expect(dependencies(found.out)).toMatchObject({ state: 'met', actual: expect.stringMatching(/1500 packages/) })
  const swapped = Buffer.from(release.evidence.get('sbom.cdx.json') ?? '')
  for (const others of [[], [{ name: 'sbom.cdx.json', bytes: swapped }]]) {
    github.releases.set('v2', [...assets.filter(({ name }) => name !== 'sbom.cdx.json'), ...others])
    const { out } = await verify()
    expect(dependencies(out)).not.toMatchObject({ state: 'met' })
    expect(out).toContain('which was not found')
  }
  expect(github.complaints).toEqual([])
})

it('verifies an image by what refers to it', async () => {
  const double = await started<OciDouble>(startOci())
  const image = await signRelease(sigstore, double.contents.get(double.image)?.toString())
  double.attach(provenance(image))
  const word = `oci:${double.host}/orchard/market@${double.image}`
  const { status, out } = await image.unpack().verify(word, [word])
  expect(status).toBe(0)
  expect(JSON.parse(out).artifacts[0]).toMatchObject({ name: word, digests: { sha256: double.image.slice(7) } })
})

it('adds files of --bundle, and does not look beside the artifact', async () => {
  writeFileSync(join(clean.folder, 'sbom.json'), sbom(release))
  writeFileSync(join(clean.folder, 'market.tgz.sigstore.json'), 'broken')
  const npm = await shelves.npm?.([provenance(release)], release)
  const trusting = [
    '--trusted-root',
    'trusted-root.json',
    '--issuer',
    sigstore.urls.issuer,
    '--repository',
    'orchard/market',
  ]
  const both = ['verify', 'market.tgz', '--bundle', 'sbom.json', '--from', npm?.word ?? '', ...trusting, '--json']
  const { status, out } = await run(both, { folder: clean.folder, environment: npm?.environment ?? {} })
  expect(status).toBe(0)
  expect(told(out)).toEqual([
    ['sbom.json', 'accepted'],
    ['attestations of market@1.2.0', 'accepted'],
  ])
})

it('asks nobody without --from', async () => {
  const github = await started<GitHubDouble>(startGitHub())
  const environment = { GITHUB_API_URL: github.url, GITHUB_TOKEN: 'secret', npm_config_registry: github.url }
  expect((await clean.verify('market.tgz', [], environment)).status).toBe(3)
  writeFileSync(join(clean.folder, 'market.tgz.sigstore.json'), provenance(release))
  expect((await clean.verify('market.tgz', [], environment)).status).toBe(0)
  expect(github.asked).toEqual([])
})

it('refuses a place that is none before anything is asked', async () => {
  expect(await clean.verify('market.tgz', ['github:orchard/market', 'orchard'])).toMatchObject({
    status: 2,
    error: expect.stringMatching(/--from "orchard" is no place/),
  })
})
