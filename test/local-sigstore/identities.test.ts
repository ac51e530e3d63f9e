import { SigningConfig } from '@sigstore/protobuf-specs'
import { bundleBuilderFromSigningConfig, CIContextProvider } from '@sigstore/sign'
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { startLocalSigstore } from './local-sigstore.ts'
import { certificateOf, signBlob, verifyBundle } from './sign-with.ts'

const blob = Buffer.from('{"bomFormat":"CycloneDX"}')

const sigstore = await startLocalSigstore()
afterAll(() => sigstore.close())

/** Values of the extensions that Fulcio adds, by the last number of their identifier. */
function valuesOf(signer: ReturnType<typeof verifyBundle>): Record<string, string> {
  const values = (signer.identity?.oids ?? []).flatMap(({ oid, value }) => {
    const [, number] = /^1\.3\.6\.1\.4\.1\.57264\.1\.(\d+)$/.exec(oid?.id.join('.') ?? '') ?? []
    if (number === undefined) return []
    if (Number(number) <= 6) return [[number, Buffer.from(value).toString()]]
    expect(value[0]).toBe(0x0c)
    return [
      [
        number,
        Buffer.from(value)
          .subarray(value[1] === 0x81 ? 3 : 2)
          .toString(),
      ],
    ]
  })
  return Object.fromEntries(values)
}

describe('certificates', () => {
  it('says what a job is in the certificate', async () => {
    const bundle = await signBlob(sigstore, blob, ['v1'])
    const signer = verifyBundle(bundle, sigstore.trustedRoot, blob)
    expect(signer.identity?.subjectAlternativeName).toBe(
      'https://github.com/orchard/market/.github/workflows/release.yml@refs/tags/v1.2.0',
    )
    const values = valuesOf(signer)
    expect(Object.keys(values)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      ...Array.from({ length: 15 }, (_, index) => `${index + 8}`),
    ])
    expect(values).toMatchObject({
      1: sigstore.urls.issuer,
      5: 'orchard/market',
      6: 'refs/tags/v1.2.0',
      9: 'https://github.com/orchard/market/.github/workflows/release.yml@refs/tags/v1.2.0',
      12: 'https://github.com/orchard/market',
      16: 'https://github.com/orchard',
      21: 'https://github.com/orchard/market/actions/runs/9000001/attempts/1',
      22: 'public',
    })
    expect(values[10]).toBe(values[13])
    const certificate = certificateOf(bundle)
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.3'])
    expect(certificate.issuer).toBe('O=orchard.example\nCN=sigstore-intermediate')
    expect(Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)).toBe(600_000)
  })

  it('lets claims follow from those given', async () => {
    const called = {
      job_workflow_ref: 'orchard/builders/.github/workflows/build.yml@refs/tags/v2',
      environment: 'market-day',
    }
    const token = await sigstore.identityToken({ repository: 'grove/stall', ref: 'refs/heads/main', ...called })
    expect(decodeJwt(token)).toMatchObject({
      repository_owner: 'grove',
      ref_type: 'branch',
      workflow_ref: 'grove/stall/.github/workflows/release.yml@refs/heads/main',
      sub: 'repo:grove/stall:environment:market-day',
    })
    const values = valuesOf(verifyBundle(await signBlob(sigstore, blob, ['v1'], token), sigstore.trustedRoot, blob))
    expect(values[9]).toBe(`https://github.com/${called.job_workflow_ref}`)
    expect(values[23]).toBe('market-day')
    expect(values[10]).not.toBe(values[19])
    const pull = decodeJwt(await sigstore.identityToken({ event_name: 'pull_request' }))
    expect(pull).toMatchObject({ ref: 'refs/pull/7/merge', sub: 'repo:orchard/market:pull_request', base_ref: 'main' })
  })

  it('certifies mail addresses and pipelines of another CI', async () => {
    const mail = await sigstore.identityToken({ email: 'keeper@orchard.example', email_verified: true })
    const byMail = verifyBundle(await signBlob(sigstore, blob, ['v1'], mail), sigstore.trustedRoot, blob)
    expect(byMail.identity?.subjectAlternativeName).toBe('keeper@orchard.example')
    expect(Object.keys(valuesOf(byMail))).toEqual(['1', '8'])
    const uri = 'gitlab.orchard.example/grove/stall//.gitlab-ci.yml@refs/heads/main'
    const pipeline = await sigstore.identityToken({
      iss: 'https://gitlab.orchard.example',
      sub: 'project_path:grove/stall:ref_type:branch:ref:main',
      project_path: 'grove/stall',
      project_id: '12',
      namespace_path: 'grove',
      namespace_id: '3',
      project_visibility: 'public',
      ref: 'main',
      ref_type: 'branch',
      sha: 'a'.repeat(40),
      ci_config_ref_uri: uri,
      ci_config_sha: 'a'.repeat(40),
      runner_environment: 'gitlab-hosted',
      pipeline_source: 'push',
      job_id: '99',
    })
    const byPipeline = verifyBundle(await signBlob(sigstore, blob, ['v1'], pipeline), sigstore.trustedRoot, blob)
    expect(byPipeline.identity?.subjectAlternativeName).toBe(`https://${uri}`)
    expect(byPipeline.identity?.extensions?.issuer).toContain('https://gitlab.orchard.example')
    expect(valuesOf(byPipeline)[21]).toBe('https://gitlab.orchard.example/grove/stall/-/jobs/99')
  })

  it('signs by its signing configuration with the token of the environment', async () => {
    for (const [name, value] of Object.entries(sigstore.tokenEnvironment({ run_id: '77' }))) vi.stubEnv(name, value)
    onTestFinished(() => void vi.unstubAllEnvs())
    for (const log of ['v1', 'v2'] as const) {
      const signingConfig = SigningConfig.fromJSON(sigstore.signingConfig(log))
      const identityProvider = new CIContextProvider()
      const builder = bundleBuilderFromSigningConfig({
        signingConfig,
        identityProvider,
        bundleType: 'messageSignature',
      })
      const bundle = await builder.create({ data: blob })
      const signer = verifyBundle(bundle, sigstore.trustedRoot, blob)
      expect(valuesOf(signer)[21]).toContain('/runs/77/')
    }
  })
})

describe('the issuer', () => {
  it('gives tokens to whom it granted them, for the audience asked', async () => {
    const environment = sigstore.tokenEnvironment()
    const url = `${environment.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=nobody`
    expect((await fetch(url)).status).toBe(401)
    expect((await fetch(url, { headers: { authorization: 'Bearer guessed' } })).status).toBe(401)
    const authorization = `Bearer ${environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`
    const { value } = (await (await fetch(url, { headers: { authorization } })).json()) as { value: string }
    const discovery = await fetch(`${sigstore.urls.issuer}/.well-known/openid-configuration`)
    const { issuer, jwks_uri } = (await discovery.json()) as { issuer: string; jwks_uri: string }
    const { payload } = await jwtVerify(value, createRemoteJWKSet(new URL(jwks_uri)), { issuer, audience: 'nobody' })
    expect(payload.repository).toBe('orchard/market')
    const asked = sigstore.requests.filter(({ path }) => path.startsWith('/idtoken'))
    expect(asked.at(-1)).toMatchObject({ service: 'issuer', method: 'GET', headers: { authorization } })
  })
})
