import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startLocalSigstore } from './local-sigstore.ts'
import { signBlob, signStatement, verifyBundle } from './sign-with.ts'

const blob = Buffer.from('{"bomFormat":"CycloneDX"}')
const statement = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}')

const sigstore = await startLocalSigstore()
afterAll(() => sigstore.close())
beforeEach(() => {
  sigstore.requests.splice(0)
  sigstore.faults.splice(0)
})

describe('faults', () => {
  it('fetches the entry whose answer was lost', async () => {
    sigstore.faults.push({ service: 'rekorV1', cut: 'answer' })
    verifyBundle(await signStatement(sigstore, statement, ['v1']), sigstore.trustedRoot)
    const seen = sigstore.requests.filter(({ service }) => service === 'rekorV1').map(({ method }) => method)
    expect(seen).toEqual(['POST', 'POST', 'GET'])
    expect(sigstore.faults).toEqual([])
  })

  it('tells of an equal entry in the second log only by its index', async () => {
    sigstore.faults.push({ service: 'rekorV2', cut: 'answer' })
    await expect(signBlob(sigstore, blob, ['v2', 'stamp'])).rejects.toMatchObject({ cause: { statusCode: 409 } })
  })

  it('is broken for as many requests as told', async () => {
    sigstore.faults.push({ service: 'rekorV1', status: 503, times: 2 }, { service: 'fulcio', cut: 'request' })
    sigstore.faults.push({ service: 'timestamp', status: 429, headers: { 'retry-after': '0' } })
    verifyBundle(await signBlob(sigstore, blob, ['v1', 'stamp']), sigstore.trustedRoot, blob)
    sigstore.faults.push({ service: 'rekorV1', status: 503, times: 3 }, { service: 'rekorV1', body: '<html>' })
    await expect(signBlob(sigstore, blob, ['v1'])).rejects.toMatchObject({ cause: { statusCode: 503 } })
    await expect(signBlob(sigstore, blob, ['v1'])).rejects.toThrow('error creating tlog entry')
    expect(sigstore.faults).toEqual([])
  })

  it('closes while it holds an answer back', async () => {
    const other = await startLocalSigstore()
    other.faults.push({ service: 'timestamp', delay: 60_000, times: 3 })
    const signing = expect(signBlob(other, blob, ['stamp'])).rejects.toThrow('error creating timestamp')
    await vi.waitUntil(() => other.requests.some(({ service }) => service === 'timestamp'))
    await other.close()
    await signing
    for (const url of Object.values(other.urls)) await expect(fetch(url)).rejects.toThrow()
  })
})

describe('entries of the first log', () => {
  it('finds entries by every name they have', async () => {
    const bundle = await signBlob(sigstore, blob, ['v1'])
    const { logIndex = '' } = bundle.verificationMaterial.tlogEntries[0] ?? {}
    const url = `${sigstore.urls.rekorV1}/api/v1/log/entries`
    const byIndex = (await (await fetch(`${url}?logIndex=${logIndex}`)).json()) as object
    const [id = ''] = Object.keys(byIndex)
    expect(id).toMatch(/^[0-9a-f]{80}$/)
    const byId = (await (await fetch(`${url}/${id}`)).json()) as object
    expect(Object.keys(byId)).toEqual([id])
    const proposed = JSON.parse(sigstore.requests.find(({ service }) => service === 'rekorV1')?.body ?? '')
    for (const query of [{ entryUUIDs: [id] }, { logIndexes: [Number(logIndex)] }, { entries: [proposed] }]) {
      const found = (await (
        await fetch(`${url}/retrieve`, { method: 'POST', body: JSON.stringify(query) })
      ).json()) as object[]
      expect(found.map(entry => Object.keys(entry))).toEqual([[id]])
    }
    expect((await fetch(`${url}/${'0'.repeat(80)}`)).status).toBe(404)
    expect((await fetch(`${url}?logIndex=1`)).status).toBe(404)
  })
})
