import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { temporaryFolder } from '../outside/repository.ts'
import { type Answer, type Asked, type HttpDouble, startHttp } from './http-double.ts'
import { search } from './search.ts'

const running: HttpDouble[] = []
async function registry(answer: (asked: Asked) => Answer): Promise<HttpDouble> {
  const double = await startHttp(answer)
  running.push(double)
  return double
}
afterEach(() => Promise.all(running.splice(0).map(double => double.close())))

it('takes the answer of the registry as it stands', async () => {
  const text = '{"attestations":[{"predicateType":"x","bundle":{}}]}'
  const double = await registry(() => ({ status: 200, body: text }))
  const found = await search('npm:market@1.2.0', [], { npm_config_registry: double.url })
  expect(found).toEqual({ bundles: [{ name: 'attestations of market@1.2.0', text }], sboms: [] })
  expect(double.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /-/npm/v1/attestations/market@1.2.0',
  ])
  expect(double.asked[0]?.headers).toMatchObject({ accept: 'application/json', 'user-agent': 'ferrule' })
  expect(double.asked[0]?.headers.authorization).toBeUndefined()
})

it('asks for a scoped package below a path, as the folder’s configuration says', async () => {
  const double = await registry(() => ({ status: 200, body: '{"attestations":[]}' }))
  const folder = temporaryFolder()
  const lines = [`@orchard:registry=${double.url}/npm`, `//${double.host}/npm/:_authToken=\${TOKEN}`]
  writeFileSync(join(folder, '.npmrc'), lines.join('\n'))
  await search('npm:@orchard/market@1.2.0+7', [], { TOKEN: 'secret' }, folder)
  expect(double.asked[0]).toMatchObject({
    path: '/npm/-/npm/v1/attestations/@orchard%2fmarket@1.2.0%2B7',
    headers: { authorization: 'Bearer secret' },
  })
})

it.each([
  { status: 404, body: {} },
  { status: 200, body: { attestations: [] } },
])('finds nothing of a package without attestations: %j', async answer => {
  const double = await registry(() => answer)
  expect(await search('npm:market@1.2.0', [], { npm_config_registry: double.url })).toEqual({ bundles: [], sboms: [] })
})

it('keeps the token from where the registry redirects to', async () => {
  const other = await registry(() => ({ status: 200, body: {} }))
  const double = await registry(() => ({ status: 302, headers: { location: other.url } }))
  const environment = { npm_config_registry: double.url, [`npm_config_//${double.host}/:_authToken`]: 'secret' }
  await search('npm:market@1.2.0', [], environment)
  expect(double.asked[0]?.headers.authorization).toBe('Bearer secret')
  expect(other.asked[0]?.headers.authorization).toBeUndefined()
})

it.each([
  [{ status: 401 }, /does not let us in/, 1],
  [{ status: 400 }, /it answered 400/, 1],
  [{ status: 200, body: '<html>' }, /something else than JSON/, 1],
  [{ status: 503 }, /it answered 503/, 3],
  [{ status: 200, body: '{"attestations":[]}', cut: true }, /could not be reached/, 3],
  [{ status: 302, headers: { location: 'http://elsewhere.example' } }, /not https/, 1],
] as const)('says that the registry answered %j', async (answer, message, times) => {
  const double = await registry(() => answer)
  await expect(search('npm:market@1.2.0', [], { npm_config_registry: double.url })).rejects.toMatchObject({
    code: 'place-unreachable',
    status: 4,
    message: expect.stringMatching(message),
  })
  expect(double.asked).toHaveLength(times)
})

it('comes back to a registry that was busy for a moment', async () => {
  const double = await registry(() => (double.asked.length === 1 ? { status: 503 } : { status: 200, body: '[]' }))
  expect((await search('npm:market@1.2.0', [], { npm_config_registry: double.url })).bundles).toHaveLength(1)
})
