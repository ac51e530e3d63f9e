import { afterEach, expect, it, vi } from 'vitest'
import { carefulFetch, maximumTextBytes } from '../../src/outside/evidence-places/careful-fetch.ts'
import { type Answer, type Asked, type HttpDouble, startHttp } from './http-double.ts'

const running: HttpDouble[] = []
async function serve(answer: (asked: Asked) => Answer): Promise<HttpDouble> {
  const double = await startHttp(answer)
  running.push(double)
  return double
}
afterEach(async () => {
  vi.restoreAllMocks()
  await Promise.all(running.splice(0).map(double => double.close()))
})

const headers = { authorization: 'Bearer secret', accept: 'text/plain' }

it('follows a redirect to another host without credentials, and with them on the same', async () => {
  const other = await serve(() => ({ status: 200, body: 'crop' }))
  const first = await serve(({ path }) =>
    path === '/a'
      ? { status: 307, headers: { location: '/b' } }
      : { status: 302, headers: { location: `${other.url}/c` } },
  )
  const answer = await carefulFetch(fetch)(`${first.url}/a`, { headers })
  expect(await answer.text()).toBe('crop')
  expect(first.asked.map(asked => [asked.path, asked.headers.authorization])).toEqual([
    ['/a', 'Bearer secret'],
    ['/b', 'Bearer secret'],
  ])
  expect(other.asked[0]?.headers).toMatchObject({ accept: 'text/plain' })
  expect(other.asked[0]?.headers.authorization).toBeUndefined()
})

it('does not give credentials back to the first host when another redirects there', async () => {
  const first = await serve(({ path }) =>
    path === '/a' ? { status: 302, headers: { location: `${other.url}/b` } } : { status: 200, body: 'crop' },
  )
  const other = await serve(() => ({ status: 302, headers: { location: `${first.url}/c` } }))
  await carefulFetch(fetch)(`${first.url}/a`, { headers })
  expect(first.asked.map(asked => asked.headers.authorization)).toEqual(['Bearer secret', undefined])
})

it.each([
  ['http://registry.example/', /leads to http:\/\/registry\.example, which is not https/],
  ['file:///etc/passwd', /leads to file:/],
  ['http://', /redirects to no address/],
])('does not follow a redirect to %s', async (location, message) => {
  const first = await serve(() => ({ status: 302, headers: { location } }))
  await expect(carefulFetch(fetch)(first.url)).rejects.toThrow(message)
})

it('lets nobody else send to this machine', async () => {
  const fetcher = vi.fn(async () => new Response(null, { status: 302, headers: { location: 'http://127.0.0.1:1/' } }))
  await expect(carefulFetch(fetcher)('https://registry.example/')).rejects.toThrow('which is not https')
  expect(fetcher).toHaveBeenCalledTimes(1)
})

it('lets nobody else name an address of this machine', async () => {
  const fetcher = vi.fn()
  const named = carefulFetch(fetcher, new URL('https://registry.example/'))
  await expect(named('http://127.0.0.1:1/token')).rejects.toThrow('leads to http://127.0.0.1:1, which is not https')
  expect(fetcher).not.toHaveBeenCalled()
})

it('asks no open address', async () => {
  const fetcher = vi.fn()
  await expect(carefulFetch(fetcher)('http://registry.example/')).rejects.toThrow('not https')
  expect(fetcher).not.toHaveBeenCalled()
})

it('gives up a circle of redirects', async () => {
  const first = await serve(() => ({ status: 302, headers: { location: '/' } }))
  await expect(carefulFetch(fetch)(first.url)).rejects.toThrow('more than 5 times')
  expect(first.asked).toHaveLength(6)
})

it('stops to read where an answer is too large, whatever it says', async () => {
  let pulled = 0
  const endless = new ReadableStream({
    pull(controller) {
      pulled++
      controller.enqueue(new Uint8Array(1_000_000))
    },
  })
  const fetcher = async () => new Response(endless, { headers: { 'content-length': '7' } })
  await expect(carefulFetch(fetcher)('https://registry.example/')).rejects.toThrow(/its answer is over 32/)
  expect(pulled).toBeLessThan(maximumTextBytes / 1_000_000 + 5)
})

it('does not wait for ever', async () => {
  const timeout = AbortSignal.timeout
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(milliseconds => {
    expect(milliseconds).toBe(20_000)
    return timeout(50)
  })
  const first = await serve(() => 'hang')
  await expect(carefulFetch(fetch)(first.url)).rejects.toMatchObject({ name: 'TimeoutError' })
})
