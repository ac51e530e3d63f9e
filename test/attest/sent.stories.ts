import { createHash } from 'node:crypto'
import { dsse } from '@sigstore/core'
import { describe, expect, it } from 'vitest'
import type { SeenRequest } from '../local-sigstore/local-sigstore.ts'
import { readBundle } from './read-bundle.ts'
import { secretsOf, tokensOf } from './secrets.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
const { sigstore } = stage
const args = ['attest', 'dist/market.whl', '--evidence', 'provenance']

function sentTo(service: SeenRequest['service']): SeenRequest[] {
  return sigstore.requests.filter(request => request.service === service)
}

/** Keys of what was sent, to every depth. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path.slice(1)]
  return Object.entries(value).flatMap(([key, item]) => keysOf(item, `${path}.${key}`))
}

describe('what services are told', () => {
  it('is a token and a key to Fulcio, which nobody else is shown', async () => {
    const folder = stage.market()
    const environment = stage.job(folder)
    await stage.run(folder, [...args, ...stage.through('v1')], { environment })
    expect(sentTo('fulcio').map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /api/v2/signingCert'])
    expect(keysOf(JSON.parse(sentTo('fulcio')[0]?.body ?? '')).sort()).toEqual([
      'credentials.oidcIdentityToken',
      'publicKeyRequest.proofOfPossession',
      'publicKeyRequest.publicKey.algorithm',
      'publicKeyRequest.publicKey.content',
    ])
    expect(tokensOf(sigstore)).toHaveLength(1)
    const others = sigstore.requests.filter(({ service }) => service !== 'fulcio' && service !== 'issuer')
    expect(others).toHaveLength(2)
    for (const secret of secretsOf(sigstore, environment))
      for (const request of others) expect(JSON.stringify(request)).not.toContain(secret)
  })

  it('is to the issuer that the token is for Sigstore', async () => {
    const folder = stage.market()
    const environment = stage.job(folder)
    await stage.run(folder, [...args, ...stage.through('v1')], { environment })
    const [bearer, audience] = [`bearer ${environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`, 'sigstore']
    const asked = sentTo('issuer').map(({ path, headers }) => [path, headers.authorization])
    const token = [`/idtoken?api-version=2.0&audience=${audience}`, bearer]
    // One to read the claims of, one for the certificate; its keys are fetched without a secret.
    expect(asked).toEqual([
      token,
      ['/.well-known/openid-configuration', undefined],
      ['/.well-known/jwks', undefined],
      token,
    ])
  })

  it('is a digest to the timestamp authority', async () => {
    const folder = stage.market()
    await stage.run(folder, [...args, ...stage.through('v1')], { environment: stage.job(folder) })
    expect(sentTo('timestamp').map(({ path }) => path)).toEqual(['/api/v1/timestamp'])
    const { content } = readBundle(folder, 'dist/market.whl.sigstore.json')
    const signature = content.$case === 'dsseEnvelope' ? content.dsseEnvelope.signatures[0]?.sig : undefined
    const artifactHash = createHash('sha256')
      .update(signature ?? '')
      .digest('base64')
    expect(JSON.parse(sentTo('timestamp')[0]?.body ?? '')).toEqual({ artifactHash, hashAlgorithm: 'sha256' })
  })

  it('is a digest and its signature to a log of version 2, and never what was signed', async () => {
    const folder = stage.market()
    await stage.run(folder, ['attest', 'dist/market.whl', ...stage.through('v2')], { environment: stage.job(folder) })
    const bundles = ['dist/market.whl.sigstore.json', 'dist/sbom.sigstore.json']
    const digests = bundles.map(file => {
      const { content } = readBundle(folder, file)
      if (content.$case !== 'dsseEnvelope') throw new Error('The story expected an envelope.')
      const { payloadType, payload } = content.dsseEnvelope
      return createHash('sha256').update(dsse.preAuthEncoding(payloadType, payload)).digest('base64')
    })
    const sent = sentTo('rekorV2').map(({ body }) => JSON.parse(body))
    expect(sent.map(request => request.hashedRekordRequestV002.digest)).toEqual(digests)
    for (const request of sent)
      expect(keysOf(request).sort()).toEqual([
        'hashedRekordRequestV002.digest',
        'hashedRekordRequestV002.signature.content',
        'hashedRekordRequestV002.signature.verifier.keyDetails',
        'hashedRekordRequestV002.signature.verifier.x509Certificate.rawBytes',
      ])
    expect(sentTo('rekorV1')).toEqual([])
  })

  it('is an envelope to a log of version 1, which keeps its digest', async () => {
    const folder = stage.market()
    await stage.run(folder, [...args, ...stage.through('v1')], { environment: stage.job(folder) })
    expect(sentTo('rekorV1').map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /api/v1/log/entries'])
    expect(keysOf(JSON.parse(sentTo('rekorV1')[0]?.body ?? '')).sort()).toEqual([
      'apiVersion',
      'kind',
      'spec.proposedContent.envelope',
      'spec.proposedContent.verifiers.0',
    ])
    expect(sentTo('rekorV2')).toEqual([])
  })
})
