import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openStage } from './stage.ts'

const stage = await openStage()
const { sigstore } = stage
const args = ['attest', 'dist/market.whl', '--evidence', 'provenance', ...stage.through('v1')]

describe('the issuer of tokens', () => {
  it('that fails once is asked again', async () => {
    const folder = stage.market()
    sigstore.faults.push({ service: 'issuer', path: '/idtoken', status: 500 })
    expect(await stage.run(folder, args, { environment: stage.job(folder) })).toMatchObject({ status: 0 })
    expect(sigstore.requests.filter(({ path }) => path.startsWith('/idtoken'))).toHaveLength(3)
  })

  it('that refuses is not asked again', async () => {
    const folder = stage.market()
    const environment = { ...stage.job(folder), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'plum-secret' }
    expect(await stage.run(folder, args, { environment })).toEqual({
      status: 4,
      out: '',
      error: 'ferrule: The issuer of identity tokens gave none: it answered 401.\n',
    })
    expect(sigstore.requests).toHaveLength(1)
  })

  it('that says nothing of its keys is told', async () => {
    const folder = stage.market()
    sigstore.faults.push({ service: 'issuer', path: '/.well-known/openid-configuration', body: '{}' })
    expect(await stage.run(folder, args, { environment: stage.job(folder) })).toMatchObject({
      status: 4,
      error: `ferrule: The issuer ${sigstore.urls.issuer} does not say where its keys are.\n`,
    })
    sigstore.faults.push({ service: 'issuer', path: '/.well-known/jwks', status: 503 })
    expect(await stage.run(folder, args, { environment: stage.job(folder) })).toMatchObject({
      status: 4,
      error: 'ferrule: The identity token does not hold (ERR_JOSE_GENERIC).\n',
    })
  })

  it('at an address that is none is told', async () => {
    const folder = stage.market()
    const environment = { ...stage.job(folder), ACTIONS_ID_TOKEN_REQUEST_URL: 'plums' }
    expect(await stage.run(folder, args, { environment })).toEqual({
      status: 2,
      out: '',
      error: 'ferrule: ACTIONS_ID_TOKEN_REQUEST_URL is no address to ask for a token at.\n',
    })
  })

  it('repeats no secret in its faults', async () => {
    const folder = stage.market()
    const tell = async (secret: string) => {
      const server = createServer((_, response) => response.end(secret))
      onTestFinished(() => void server.close())
      await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/idtoken`
      const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret }
      return stage.run(folder, args, { environment })
    }
    const told = (reason: string) => ({
      status: 4,
      out: '',
      error: `ferrule: The issuer of identity tokens gave none: ${reason}.\n`,
    })
    expect(await tell('plum-secret')).toEqual(told('its answer is no JSON'))
    expect(await tell('plum\nsecret')).toEqual(told('it could not be asked'))
  })
})
