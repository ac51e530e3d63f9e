import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type GitHubDouble, startGitHub } from './github-double.ts'
import { startHttp } from './http-double.ts'
import { search } from './search.ts'

const artifacts = [{ name: 'dist/market.tgz', digests: {} }]

let github: GitHubDouble
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  await github.close()
  expect(github.complaints).toEqual([])
})

const ask = (environment: Readonly<Record<string, string>> = {}, asked: Parameters<typeof search>[1] = artifacts) =>
  search('release:orchard/market@v1.2.0', asked, { GITHUB_API_URL: github.url, ...environment })

const upload = (...names: readonly string[]) =>
  github.releases.set(
    'v1.2.0',
    names.map(name => ({ name, bytes: Buffer.from(`of ${name}`) })),
  )

it('takes the bundles of the artifact and of the release, and the SBOM', async () => {
  upload(
    ...[
      'market.tgz',
      'market.tgz.sigstore.json',
      'other.tgz.sigstore.json',
      'provenance.sigstore.json',
      'sbom.cdx.json',
    ],
    ...['provenance-2.sigstore.json', 'review.sigstore.jsonl', 'notes.sigstore.json', 'provenance-x.sigstore.json'],
  )
  const { bundles, sboms } = await ask()
  expect(bundles.map(({ name, text }) => [name, text])).toEqual(
    ['market.tgz.sigstore.json', 'provenance.sigstore.json', 'provenance-2.sigstore.json', 'review.sigstore.jsonl'].map(
      name => [`${name} of release v1.2.0 of orchard/market`, `of ${name}`],
    ),
  )
  const sha256 = createHash('sha256').update('of sbom.cdx.json').digest('hex')
  expect(sboms).toMatchObject([{ name: 'sbom.cdx.json of release v1.2.0 of orchard/market', sha256 }])
})

it('knows an artifact that was named by digest as the asset of that digest', async () => {
  const sha256 = 'a'.repeat(64)
  github.releases.set('v1.2.0', [
    { name: 'market.tgz', bytes: Buffer.of(), digest: `sha256:${sha256}` },
    { name: 'market.tgz.sigstore.json', bytes: Buffer.from('{}') },
    { name: 'other.tgz.sigstore.json', bytes: Buffer.from('{}') },
  ])
  const { bundles } = await ask({}, [{ name: `sha256:${sha256}`, digests: { sha256 } }])
  expect(bundles.map(({ name }) => name)).toEqual(['market.tgz.sigstore.json of release v1.2.0 of orchard/market'])
})

it('finds nothing in a release that is not there, or that has none', async () => {
  expect(await ask()).toEqual({ bundles: [], sboms: [] })
  upload('market.tgz')
  expect(await ask()).toEqual({ bundles: [], sboms: [] })
})

it('finds a tag with slashes, and assets beyond the first page', async () => {
  const names = Array.from({ length: 120 }, (_, number) => `part-${number}.bin`)
  github.releases.set(
    'stall/v1',
    [...names, 'market.tgz.sigstore.json'].map(name => ({ name, bytes: Buffer.from('{}') })),
  )
  const found = await search('release:orchard/market@stall/v1', artifacts, { GITHUB_API_URL: github.url })
  expect(found.bundles).toHaveLength(1)
})

it('downloads from where GitHub keeps assets, and sends no token there', async () => {
  const storage = await startHttp(({ path }) => ({ status: 200, body: `kept at ${path}` }))
  github.storage = storage.url
  github.token = 'secret'
  upload('market.tgz.sigstore.json')
  const { bundles } = await ask({ GH_TOKEN: 'secret' })
  expect(bundles[0]?.text).toBe('kept at /market.tgz.sigstore.json?sig=1')
  expect(storage.asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
  await storage.close()
})

it('does not follow GitHub to an open address', async () => {
  github.storage = 'http://storage.example'
  upload('market.tgz.sigstore.json')
  await expect(ask()).rejects.toMatchObject({
    status: 4,
    message: expect.stringMatching(/storage\.example, which is not https/),
  })
})

it('says that an asset broke off, or is gone', async () => {
  upload('market.tgz.sigstore.json')
  const isAsset = (path: string) => /\/assets\/\d+$/.test(path)
  github.fault = ({ path }) => (isAsset(path) ? { status: 404, body: { message: 'Not Found' } } : undefined)
  await expect(ask()).rejects.toMatchObject({ status: 4, message: expect.stringMatching(/which is not there/) })
  github.fault = ({ path }) => (isAsset(path) ? { status: 200, body: 'half of it', cut: true } : undefined)
  await expect(ask()).rejects.toMatchObject({ code: 'place-unreachable', status: 4 })
})
