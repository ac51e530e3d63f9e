import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryFolder } from '../outside/repository.ts'
import { type HttpDouble, startHttp } from './http-double.ts'
import { credentials, type OciDouble, type RegistryOptions, startOci } from './oci-double.ts'
import { search } from './search.ts'

const running: HttpDouble[] = []
let doubles: OciDouble[] = []
beforeEach(() => {
  doubles = []
})
afterEach(async () => {
  await Promise.all(running.splice(0).map(double => double.close()))
  expect(doubles.flatMap(double => double.complaints)).toEqual([])
})

async function registry(options: RegistryOptions = {}): Promise<OciDouble> {
  const double = await startOci(options)
  running.push(double)
  doubles.push(double)
  return double
}

const wordOf = ({ host, image }: OciDouble) => `oci:${host}/orchard/market@${image}`

/** Variables of a user whose docker has these credentials. */
function dockerOf(configuration: object | string): Readonly<Record<string, string>> {
  const home = temporaryFolder()
  mkdirSync(join(home, '.docker'))
  const text = typeof configuration === 'string' ? configuration : JSON.stringify(configuration)
  writeFileSync(join(home, '.docker/config.json'), text)
  return { HOME: home }
}

it.each(['referrers', 'tag', 'page'] as const)('finds bundles in a registry that lists by %s', async lists => {
  const double = await registry({ lists })
  const digest = double.attach('{"first":1}')
  double.attach('{"second":2}', 'application/vnd.dev.sigstore.bundle+json;version=0.2')
  const { bundles, sboms } = await search(wordOf(double), [])
  expect(bundles).toEqual([
    { name: `${wordOf(double)}, blob ${digest.slice(0, 19)}`, text: '{"first":1}' },
    { name: expect.stringContaining(wordOf(double)), text: '{"second":2}' },
  ])
  expect(sboms).toEqual([])
})

it.each(['referrers', 'tag', 'page'] as const)(
  'finds nothing in a registry without any, that lists by %s',
  async lists => {
    expect(await search(wordOf(await registry({ lists })), [])).toEqual({ bundles: [], sboms: [] })
  },
)

it('takes layers that are bundles, and all of a manifest of bundles, and nothing else', async () => {
  const double = await registry()
  const layer = (text: string, mediaType: string) => ({ mediaType, digest: double.put(text), size: text.length })
  const bundle = 'application/vnd.dev.sigstore.bundle.v0.3+json'
  double.refer({ layers: [layer('1', bundle), layer('2', 'text/plain')] }, { artifactType: 'text/plain' })
  double.refer({ artifactType: bundle, layers: [layer('3', 'application/octet-stream')] })
  double.refer({ artifactType: 'application/spdx+json', layers: [layer('4', 'application/spdx+json')] })
  double.refer({
    artifactType: `${bundle}.other`,
    layers: [layer('5', 'application/vnd.dev.sigstore.bundle.v0.3+jsonl')],
  })
  double.refer({}, { mediaType: 'application/vnd.oci.image.index.v1+json' })
  double.refer({ artifactType: bundle })
  expect((await search(wordOf(double), [])).bundles.map(({ text }) => text)).toEqual(['1', '3'])
})

it('reads all pages', async () => {
  const double = await registry({ pageSize: 2 })
  for (let number = 1; number <= 5; number++) double.attach(`{"number":${number}}`)
  expect((await search(wordOf(double), [])).bundles).toHaveLength(5)
  expect(double.asked.filter(({ path }) => path.includes('/referrers/')).map(({ path }) => path.split('?')[1])).toEqual(
    [undefined, 'n=2&last=2', 'n=2&last=4'],
  )
})

it('stops at a flood', async () => {
  const pages = await registry({ pageSize: 1 })
  for (let number = 1; number <= 12; number++) pages.attach(`{"number":${number}}`)
  await expect(search(wordOf(pages), [])).rejects.toMatchObject({
    status: 4,
    message: expect.stringMatching(/10 pages/),
  })
  const many = await registry()
  for (let number = 1; number <= 101; number++) many.attach(`{"number":${number}}`)
  await expect(search(wordOf(many), [])).rejects.toMatchObject({
    status: 4,
    message: expect.stringMatching(/100 bundles/),
  })
  for (let number = 1; number <= 100; number++) many.refer({ number })
  await expect(search(wordOf(many), [])).rejects.toThrow(/200 manifests/)
})

it('gets another token where one ends in the middle', async () => {
  const double = await registry({ asks: 'bearer', tokenLasts: 2 })
  double.attach('{"first":1}')
  double.attach('{"second":2}')
  expect((await search(wordOf(double), [])).bundles).toHaveLength(2)
  expect(double.asked.filter(({ path }) => path.startsWith('/token'))).toHaveLength(3)
})

it('does not take half of the list for all of it', async () => {
  const double = await registry({ pageSize: 1, lastPage: 1 })
  double.attach('{"first":1}')
  double.attach('{"second":2}')
  await expect(search(wordOf(double), [])).rejects.toMatchObject({ status: 4, message: expect.stringMatching(/404/) })
})

it('holds blobs and manifests against their digests', async () => {
  const double = await registry()
  const digest = double.attach('{"first":1}')
  double.contents.set(digest, Buffer.from('{"first":2}'))
  const failure = {
    code: 'place-unreachable',
    status: 4,
    message: expect.stringMatching(`${digest} has another digest`),
  }
  await expect(search(wordOf(double), [])).rejects.toMatchObject(failure)
  double.contents.delete(digest)
  await expect(search(wordOf(double), [])).rejects.toThrow(/answers 404 for it/)
  const other = await registry()
  other.contents.set(other.refer({ layers: [] }), Buffer.from('{}'))
  await expect(search(wordOf(other), [])).rejects.toThrow(/has another digest/)
})

it.each([{ digest: '../../other' }, { digest: 'sha256:aa' }, { digest: 7 }])(
  'does not ask for %j',
  async descriptor => {
    const double = await registry()
    double.refer({ layers: [] }, descriptor)
    await expect(search(wordOf(double), [])).rejects.toThrow(/a digest that is none/)
  },
)

it('fetches blobs from elsewhere without credentials', async () => {
  const storage = await startHttp(() => ({ status: 200, body: '{"first":1}' }))
  running.push(storage)
  const double = await registry({ asks: 'basic', storage: storage.url })
  double.attach('{"first":1}')
  const environment = dockerOf({ auths: { [double.host]: { auth: credentials } } })
  expect((await search(wordOf(double), [], environment)).bundles).toHaveLength(1)
  expect(storage.asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
})

it('gets a token as nobody where anybody may read', async () => {
  const double = await registry({ asks: 'bearer' })
  double.attach('{"first":1}')
  expect((await search(wordOf(double), [])).bundles).toHaveLength(1)
  expect(double.asked.filter(({ path }) => path.startsWith('/token'))).toHaveLength(1)
})

it.each(['bearer with credentials', 'basic'] as const)('takes docker’s credentials for %s', async asks => {
  const double = await registry({ asks })
  double.attach('{"first":1}')
  const word = wordOf(double)
  for (const auths of [
    { [double.host]: { auth: credentials } },
    { [`https://${double.host}/v1/`]: { username: 'keeper', password: 'orchard' } },
  ])
    expect((await search(word, [], dockerOf({ auths }))).bundles).toHaveLength(1)
  const elsewhere = dockerOf({ auths: { [double.host]: { auth: credentials } } }).HOME ?? ''
  expect((await search(word, [], { DOCKER_CONFIG: join(elsewhere, '.docker') })).bundles).toHaveLength(1)
})

it.each(['bearer with credentials', 'basic'] as const)('is not let in without credentials for %s', async asks => {
  const double = await registry({ asks })
  const word = wordOf(double)
  const refused = { code: 'place-unreachable', status: 4, message: expect.stringMatching(/does not let us in \(401\)/) }
  await expect(search(word, [])).rejects.toMatchObject(refused)
  const others = { [`evil-${double.host}`]: { auth: credentials }, '127.0.0.1': { auth: credentials } }
  await expect(search(word, [], dockerOf({ auths: others }))).rejects.toMatchObject(refused)
  await expect(
    search(word, [], dockerOf({ credsStore: 'desktop', auths: { [double.host]: {} } })),
  ).rejects.toMatchObject(refused)
  expect(double.asked.some(({ headers }) => headers.authorization !== undefined)).toBe(false)
})

it('does not show a configuration that is broken', async () => {
  const double = await registry({ asks: 'basic' })
  const failure = await search(wordOf(double), [], dockerOf('{"auths": secret')).catch(error => error)
  expect(failure).toMatchObject({ code: 'bad-docker-configuration' })
  expect(failure.message).not.toContain('secret')
})

it('sends no credentials to a realm that is not https', async () => {
  const double = await startHttp(() => ({
    status: 401,
    headers: { 'www-authenticate': 'Bearer realm="http://registry.example/token"' },
  }))
  running.push(double)
  const environment = dockerOf({ auths: { [double.host]: { auth: credentials } } })
  const word = `oci:${double.host}/orchard/market@sha256:${'a'.repeat(64)}`
  await expect(search(word, [], environment)).rejects.toThrow(
    /it leads to http:\/\/registry\.example, which is not https/,
  )
})

it('says that a registry is away, or answers nonsense', async () => {
  const answers = [
    { status: 500 },
    { status: 200, headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' }, body: '{' },
  ]
  for (const [index, answer] of answers.entries()) {
    const double = await startHttp(() => answer)
    running.push(double)
    const failing = search(`oci:${double.host}/orchard/market@sha256:${'a'.repeat(64)}`, [])
    await expect(failing).rejects.toMatchObject({ code: 'place-unreachable', status: 4 })
    // What may pass is asked three times.
    expect(double.asked).toHaveLength(index === 0 ? 3 : 1)
  }
  await expect(search(`oci:127.0.0.1:1/orchard/market@sha256:${'a'.repeat(64)}`, [])).rejects.toMatchObject({
    status: 4,
    message: expect.stringMatching(/127\.0\.0\.1:1 could not be reached/),
  })
})
