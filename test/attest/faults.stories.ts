import { describe, expect, it } from 'vitest'
import { attestQuickly } from './attest-quickly.ts'
import { readBundle } from './read-bundle.ts'
import { openStage, writtenFiles } from './stage.ts'

const stage = await openStage()
const { sigstore } = stage
const bundle = 'dist/market.whl.sigstore.json'
const args = ['attest', 'dist/market.whl', '--evidence', 'provenance']
const goOn =
  'Bundles that were finished stand; run the same command again to go on from there. The state of the public services: https://status.sigstore.dev.'

/** Signs through a log, and holds that every fault was met. */
async function sign(log: 'v1' | 'v2' = 'v2') {
  const folder = stage.market()
  const { files, progress } = await attestQuickly(stage, folder, { signingConfig: `trust/${log}.json` })
  expect(sigstore.faults).toEqual([])
  expect(files).toMatchObject([{ file: bundle, state: 'signed' }])
  return { folder, progress }
}

/** Fails without patience, and writes nothing. */
async function fail(log: 'v1' | 'v2' | 'none') {
  const folder = stage.market()
  const options = [...stage.through(log).slice(0, -1), '0']
  const { status, out, error } = await stage.run(folder, [...args, ...options], { environment: stage.job(folder) })
  expect({ out, written: writtenFiles(folder) }).toEqual({ out: '', written: [] })
  const [progress, ...lines] = error.trimEnd().split('\n')
  expect(progress).toBe(`ferrule: provenance 1 of 1: ${bundle}`)
  return { status, said: lines.at(-1)?.replace(/^ferrule: /, '') }
}

describe('a service that fails for a while', () => {
  it.each([
    ['rekorV1', 'v1', '/api/v1/log/entries'],
    ['rekorV2', 'v2', '/api/v2/log/entries'],
    ['fulcio', 'v2', '/api/v2/signingCert'],
    ['timestamp', 'v2', '/api/v1/timestamp'],
  ] as const)('(%s) is asked again, and that is told', async (service, log, path) => {
    sigstore.faults.push({ service, status: 503, times: 2 })
    const { progress } = await sign(log)
    const tried = (attempt: number) =>
      `POST ${sigstore.urls[service]}${path} attempt ${attempt} failed with 503, trying again`
    expect(progress).toEqual([`provenance 1 of 1: ${bundle}`, tried(1), tried(2)])
    expect(stage.count(service)).toBe(3)
  })

  it('or is busy, or hangs up, is asked again as well', async () => {
    sigstore.faults.push({ service: 'fulcio', status: 429 }, { service: 'timestamp', cut: 'request' })
    await sign()
    expect([stage.count('fulcio'), stage.count('timestamp')]).toEqual([2, 2])
  })
})

describe('an answer of a log that was lost', () => {
  it('is fetched from the first log', async () => {
    sigstore.faults.push({ service: 'rekorV1', cut: 'answer' })
    const { folder } = await sign('v1')
    const seen = sigstore.requests.filter(({ service }) => service === 'rekorV1').map(({ method }) => method)
    expect(seen).toEqual(['POST', 'POST', 'GET'])
    expect(stage.count('fulcio')).toBe(1)
    expect(readBundle(folder, bundle).verificationMaterial.tlogEntries).toHaveLength(1)
  })

  it('makes a new signature for the second, with a token of its own', async () => {
    sigstore.faults.push({ service: 'rekorV2', cut: 'answer' })
    const { folder } = await sign('v2')
    expect([stage.count('rekorV2'), stage.count('fulcio')]).toEqual([3, 2])
    expect(readBundle(folder, bundle).verificationMaterial.tlogEntries).toHaveLength(1)
  })
})

describe('a service that is away', () => {
  it.each([
    ['v1', 'rekorV1', 'The transparency log'],
    ['v2', 'rekorV2', 'The transparency log'],
    ['none', 'timestamp', 'The timestamp authority'],
    ['v2', 'fulcio', 'The certificate authority'],
  ] as const)('is named, with what to do (%s, %s)', async (log, service, name) => {
    sigstore.faults.push({ service, status: 503 })
    const url = `${sigstore.urls[service]}${service === 'timestamp' ? '/api/v1/timestamp' : ''}`
    expect(await fail(log)).toEqual({
      status: 4,
      said: `${name} ${url} answered 503: (503) Service Unavailable. ${goOn}`,
    })
  })

  it('or hangs up is named as well', async () => {
    sigstore.faults.push({ service: 'fulcio', cut: 'request' })
    const { status, said } = await fail('v2')
    expect(status).toBe(4)
    expect(said).toMatch(/^The certificate authority \S+ could not be reached: .+\. Bundles that were finished stand;/)
  })

  it('is waited for as often as told', async () => {
    const folder = stage.market()
    sigstore.faults.push({ service: 'rekorV1', status: 503, times: 4 })
    const patience = { retries: 3, firstWait: 1 }
    const failed = attestQuickly(stage, folder, { signingConfig: 'trust/v1.json', patience })
    await expect(failed).rejects.toMatchObject({ code: 'signing-failed', status: 4 })
    expect(stage.count('rekorV1')).toBe(4)
    expect(writtenFiles(folder)).toEqual([])
  })
})

describe('a service that refuses', () => {
  it.each([
    ['v2', 'fulcio', 400, 'The certificate authority'],
    ['v1', 'rekorV1', 413, 'The transparency log'],
    ['v2', 'rekorV2', 400, 'The transparency log'],
  ] as const)('is not asked again (%s, %s)', async (log, service, status, name) => {
    sigstore.faults.push({ service, status, body: '{"message":"plums"}' })
    expect(await fail(log)).toEqual({
      status: 2,
      said: `${name} ${sigstore.urls[service]} answered ${status}: (${status}) plums. It will not help to try again.`,
    })
    expect(stage.count(service)).toBe(1)
  })

  it('and repeats the token does not show it', async () => {
    const folder = stage.market()
    const token = await sigstore.identityToken()
    const body = JSON.stringify({ message: `bad token ${token} from you` })
    sigstore.faults.push({ service: 'fulcio', status: 400, body })
    const run = ['attest', 'dist/market.whl', '--evidence', 'sbom', ...stage.through('v2')]
    const { status, error } = await stage.run(folder, run, { environment: { SIGSTORE_ID_TOKEN: token } })
    expect(status).toBe(2)
    expect(error).toContain('answered 400: (400) bad token (a token) from you. It will not help to try again.\n')
  })

  it.each([
    ['v1', 'rekorV1', 'plums'],
    ['v2', 'rekorV2', 'plums'],
    ['v2', 'rekorV2', '{}'],
    ['v2', 'fulcio', '{}'],
    ['v2', 'fulcio', '<html>'],
  ] as const)('or answers what cannot be used, is not called away (%s, %s, %s)', async (log, service, body) => {
    sigstore.faults.push({ service, body })
    const { status, said } = await fail(log)
    expect(status).toBe(4)
    expect(said).toMatch(/^The \S+ \S+ \S+ gave an answer that cannot be used: .+\. Bundles that were finished stand;/)
  })

  it('or stamps no time, gets no bundle written', async () => {
    sigstore.faults.push({ service: 'timestamp', body: 'plums' })
    const { status, said } = await fail('v2')
    expect(status).toBe(2)
    expect(said).toMatch(/^The provenance was signed, but the bundle does not hold: .+\. It was not written\.$/)
  })
})
