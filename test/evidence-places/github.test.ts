import { afterEach, beforeEach, expect, it } from 'vitest'
import { type GitHubDouble, startGitHub } from './github-double.ts'
import { startHttp } from './http-double.ts'
import { search } from './search.ts'

const sha256 = 'a'.repeat(64)
const artifacts = [{ name: 'market.tgz', digests: { sha256 } }]
const word = 'github:orchard/market'
const nothing = { bundles: [], sboms: [] }

let github: GitHubDouble
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  await github.close()
  expect(github.complaints).toEqual([])
})

const ask = (environment: Readonly<Record<string, string>> = {}, asked = artifacts) =>
  search(word, asked, { GITHUB_API_URL: `${github.url}/`, ...environment })

const store = (...bundles: readonly object[]) =>
  github.attestations.set(
    `sha256:${sha256}`,
    bundles.map(bundle => ({ bundle })),
  )

/** What a text gives as bundles. */
function bundlesIn(text: string | undefined): unknown[] {
  return JSON.parse(text ?? '').attestations.map(({ bundle }: { readonly bundle: unknown }) => bundle)
}

it('takes bundles, and nothing else that GitHub says', async () => {
  store({ mediaType: 'first' }, { mediaType: 'second' })
  const { bundles, sboms } = await ask()
  expect(bundles).toEqual([
    {
      name: 'attestations of orchard/market',
      text: '{"attestations":[{"bundle":{"mediaType":"first"}},{"bundle":{"mediaType":"second"}}]}',
    },
  ])
  expect(sboms).toEqual([])
  expect(github.asked[0]?.headers.authorization).toBeUndefined()
})

it.each([{ GITHUB_TOKEN: 'secret' }, { GH_TOKEN: 'secret' }, { GITHUB_TOKEN: 'secret', GH_TOKEN: 'other' }])(
  'asks as whoever has a token in %j',
  async environment => {
    github.token = 'secret'
    store({ mediaType: 'first' })
    expect((await ask(environment)).bundles).toHaveLength(1)
    expect(await ask()).toEqual(nothing)
  },
)

it('finds nothing where there is nothing', async () => {
  expect(await ask()).toEqual(nothing)
  expect(await search('github:orchard/other', artifacts, { GITHUB_API_URL: github.url })).toEqual(nothing)
})

it('reads pages by their cursor, and asks for each artifact', async () => {
  const second = 'b'.repeat(64)
  store(...Array.from({ length: 250 }, (_, number) => ({ mediaType: `${number}` })))
  github.attestations.set(`sha256:${second}`, [{ bundle: { mediaType: '7' } }, { bundle: { mediaType: 'other' } }])
  const { bundles } = await ask({}, [...artifacts, { name: 'other.tgz', digests: { sha256: second } }])
  // The same bundle is listed for each artifact that it is about.
  expect(bundlesIn(bundles[0]?.text)).toHaveLength(251)
  expect(github.asked).toHaveLength(4)
})

it('gives up where there is no end of pages', async () => {
  store(...Array.from({ length: 1_001 }, (_, number) => ({ mediaType: `${number}` })))
  await expect(ask()).rejects.toMatchObject({
    status: 4,
    message: expect.stringMatching(/more than 1000 attestations/),
  })
})

it('keeps numbers as they are written, however large', async () => {
  github.fault = () => ({ status: 200, body: { attestations: [{ bundle: { large: 12345678901234567000 } }] } })
  expect(bundlesIn((await ask()).bundles[0]?.text)).toEqual([{ large: 12345678901234567000 }])
})

it('fetches bundles that are kept elsewhere, compressed or not, and sends no token there', async () => {
  const text = JSON.stringify({ mediaType: 'kept elsewhere', padding: 'x'.repeat(200) })
  const length = Buffer.of((text.length & 127) | 128, text.length >> 7)
  const compressed = Buffer.concat([length, Buffer.of(60 << 2, text.length - 1), Buffer.from(text)])
  const storage = await startHttp(({ path }) => ({ status: 200, body: path === '/plain' ? text : compressed }))
  github.token = 'secret'
  github.attestations.set(`sha256:${sha256}`, [
    { bundle_url: `${storage.url}/compressed?sig=1` },
    { bundle: null, bundle_url: `${storage.url}/plain` },
    { bundle: { mediaType: 'inline' }, bundle_url: `${storage.url}/never` },
  ])
  github.fault = ({ path }) =>
    path.startsWith('/repos/orchard/market/attestations/')
      ? { status: 200, body: { attestations: github.attestations.get(`sha256:${sha256}`) } }
      : undefined
  const { bundles } = await ask({ GITHUB_TOKEN: 'secret' })
  // The first two are the same.
  expect(bundlesIn(bundles[0]?.text)).toEqual([JSON.parse(text), { mediaType: 'inline' }])
  expect(storage.asked.map(({ path, headers }) => [path, headers.authorization])).toEqual([
    ['/compressed?sig=1', undefined],
    ['/plain', undefined],
  ])
  await storage.close()
})

it.each([
  [{}, /neither a bundle nor an address/],
  [{ bundle_url: 'http://storage.example/bundle' }, /it leads to http:\/\/storage\.example, which is not https/],
  [{ bundle_url: 'file:///etc/passwd' }, /is not https/],
])('does not take %j for an attestation', async (item, message) => {
  github.attestations.set(`sha256:${sha256}`, [item])
  await expect(ask()).rejects.toMatchObject({
    code: 'place-unreachable',
    status: 4,
    message: expect.stringMatching(message),
  })
})

it('says that a bundle kept elsewhere is broken, or gone', async () => {
  const storage = await startHttp(({ path }) => (path === '/gone' ? { status: 404 } : { status: 200, body: 'abcdefg' }))
  github.attestations.set(`sha256:${sha256}`, [{ bundle_url: `${storage.url}/broken` }])
  await expect(ask()).rejects.toMatchObject({ status: 4, message: expect.stringMatching(/cannot be decompressed/) })
  github.attestations.set(`sha256:${sha256}`, [{ bundle_url: `${storage.url}/gone` }])
  await expect(ask()).rejects.toMatchObject({ status: 4, message: expect.stringMatching(/it answered 404/) })
  await storage.close()
})

it.each([
  [{ status: 401, body: { message: 'Bad credentials' } }, /does not know the token/],
  [{ status: 403, body: { message: 'Resource not accessible' } }, /is not allowed to/],
  [{ status: 200, body: '{"attestations":[' }, /something else than JSON/],
  [{ status: 200, body: 'null' }, /no list of attestations/],
  [{ status: 302, headers: { location: 'http://api.example/' } }, /not https/],
] as const)('says that GitHub answered %j', async (answer, message) => {
  github.fault = () => answer
  await expect(ask()).rejects.toMatchObject({
    code: 'place-unreachable',
    status: 4,
    message: expect.stringMatching(message),
  })
})

it('says that GitHub is away', async () => {
  github.fault = () => ({ status: 200, body: { attestations: [] }, cut: true })
  await expect(ask()).rejects.toMatchObject({
    status: 4,
    message: expect.stringMatching(
      /^Evidence could not be read from github:orchard\/market: GitHub could not be reached/,
    ),
  })
})

it('does not show a token that cannot be one', async () => {
  const failure = await ask({ GITHUB_TOKEN: 'sec\nret' }).catch(error => error)
  expect(failure).toMatchObject({ code: 'bad-token', status: 2 })
  expect(failure.message).not.toContain('sec')
  expect(github.asked).toEqual([])
})
