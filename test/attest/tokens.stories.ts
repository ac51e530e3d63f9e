import { describe, expect, it } from 'vitest'
import { startLocalSigstore } from '../local-sigstore/local-sigstore.ts'
import { git } from '../outside/repository.ts'
import { refuserOf } from './refuse.ts'
import { openStage, writtenFiles } from './stage.ts'

const stage = await openStage()
const { sigstore } = stage
const refuse = refuserOf(stage)

describe('a token', () => {
  it('of another issuer is not accepted', async () => {
    const folder = stage.market()
    const environment = stage.job(folder, { iss: 'https://ci.orchard.example' })
    expect(await refuse(['dist/*'], environment, folder)).toEqual({
      status: 2,
      error: `ferrule: The identity token is from https://ci.orchard.example, which is not accepted: expected ${sigstore.urls.issuer}.\n`,
    })
    const args = ['attest', 'dist/*', '--signing-config', 'trust/v1.json', '--trusted-root', 'trust/root.json']
    for (const iss of [
      sigstore.urls.issuer,
      'https://token.actions.githubusercontent.com.orchard.example',
      'https://token.actions.githubusercontent.com/slug/more',
      'http://token.actions.githubusercontent.com',
    ])
      expect(await stage.run(folder, args, { environment: stage.job(folder, { iss }) })).toEqual({
        status: 2,
        out: '',
        error: `ferrule: The identity token is from ${iss}, which is not accepted; --issuer URL names another than GitHub’s.\n`,
      })
  })

  it('whose signature or time does not hold makes no provenance', async () => {
    const folder = stage.market()
    const other = await startLocalSigstore()
    try {
      const forged = { GITHUB_ACTIONS: 'true', ...other.tokenEnvironment({ iss: sigstore.urls.issuer }) }
      const codes = [
        [forged, 'ERR_JWKS_NO_MATCHING_KEY'],
        [stage.job(folder, { exp: 1_700_000_000 }), 'ERR_JWT_EXPIRED'],
        [stage.job(folder, { aud: 'nobody' }), 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
      ] as const
      for (const [environment, code] of codes)
        expect(await refuse(['dist/*'], environment, folder)).toEqual({
          status: 2,
          error: `ferrule: The identity token does not hold (${code}).\n`,
        })
    } finally {
      await other.close()
    }
  })

  it('whose signature was changed makes none either', async () => {
    const folder = stage.market()
    const token = await sigstore.identityToken({ sha: git(folder, 'rev-parse', 'HEAD') })
    const [header, , signature] = token.split('.')
    const claims = Buffer.from(
      JSON.stringify({ iss: sigstore.urls.issuer, aud: 'sigstore', repository: 'grove/stall' }),
    )
    sigstore.faults.push({
      service: 'issuer',
      path: '/idtoken',
      body: JSON.stringify({ value: [header, claims.toString('base64url'), signature].join('.') }),
    })
    expect(await refuse(['dist/*'], stage.job(folder), folder)).toEqual({
      status: 2,
      error: 'ferrule: The identity token does not hold (ERR_JWS_SIGNATURE_VERIFICATION_FAILED).\n',
    })
  })

  it.each(['repository', 'sha', 'ref', 'job_workflow_ref', 'run_id', 'repository_visibility'])(
    'that says nothing of %s makes none',
    async claim => {
      const folder = stage.market()
      expect(await refuse(['dist/*'], stage.job(folder, { [claim]: '' }), folder)).toEqual({
        status: 2,
        error: `ferrule: The identity token says nothing of ${claim}, so no provenance can be made of it: it is not one of a GitHub Actions job.\n`,
      })
    },
  )

  it.each([
    [
      'a word',
      JSON.stringify({ value: 'plum-secret' }),
      2,
      'The identity token is no JSON Web Token. What it holds is not shown.',
    ],
    ['no text', JSON.stringify({ value: 7 }), 4, 'GitHub answered without an identity token.'],
    ['missing', 'null', 4, 'GitHub answered without an identity token.'],
  ])('that is %s is not shown', async (_, body, status, message) => {
    const folder = stage.market()
    sigstore.faults.push({ service: 'issuer', path: '/idtoken', body })
    expect(await refuse(['dist/*'], stage.job(folder), folder)).toEqual({ status, error: `ferrule: ${message}\n` })
  })

  it('that was given and is none is not shown', async () => {
    const environment = { SIGSTORE_ID_TOKEN: 'plum-secret' }
    const folder = stage.market()
    const args = ['attest', 'dist/*', '--evidence', 'sbom', ...stage.through('v1')]
    expect(await stage.run(folder, args, { environment })).toEqual({
      status: 2,
      out: '',
      error:
        'ferrule: sbom 1 of 1: dist/market-1.2.0.tgz.sigstore.json\nferrule: The identity token is no JSON Web Token. What it holds is not shown.\n',
    })
  })

  it.each([
    ['repository', { repository: 'grove/stall' }],
    ['commit', { sha: '1'.repeat(40) }],
  ])('of another %s than the first one of the run signs nothing that is written', async (_, claims) => {
    const folder = stage.market()
    const value = await sigstore.identityToken({ sha: git(folder, 'rev-parse', 'HEAD'), ...claims })
    const onLine = () => sigstore.faults.push({ service: 'issuer', path: '/idtoken', body: JSON.stringify({ value }) })
    const args = ['attest', 'dist/market.whl', '--evidence', 'sbom', ...stage.through('v2')]
    const { status, error } = await stage.run(folder, args, { environment: stage.job(folder), onLine })
    expect({ status, written: writtenFiles(folder) }).toEqual({ status: 2, written: ['dist/sbom.cdx.json'] })
    expect(error).toMatch(
      /ferrule: The sbom was signed, but the bundle does not hold: its certificate is of https:\S+ at \w{40}\. It was not written\.\n$/,
    )
  })
})
