import { describe, expect, it } from 'vitest'
import { writeFiles } from '../outside/repository.ts'
import { refuserOf } from './refuse.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
const { sigstore } = stage
const refuse = refuserOf(stage)

/** A market whose signing config names the public log. */
function marketOfThePublicLog(): string {
  const folder = stage.market()
  const { rekorTlogUrls, ...config } = sigstore.signingConfig('v1') as { rekorTlogUrls: { url: string }[] }
  const logs = rekorTlogUrls.map(log => ({ ...log, url: 'https://rekor.sigstore.dev' }))
  writeFiles(folder, { 'trust/v1.json': JSON.stringify({ ...config, rekorTlogUrls: logs }) })
  return folder
}

describe('what is not public', () => {
  it.each(['private', 'internal'])('is not sent to the public log (%s)', async visibility => {
    const folder = marketOfThePublicLog()
    const environment = stage.job(folder, { repository_visibility: visibility })
    expect(await refuse(['dist/*'], environment, folder)).toEqual({
      status: 2,
      error: `ferrule: The repository is ${visibility}, and the names of its repository and workflow would be in a public log for ever. --public-log lets them; --signing-config FILE names another instance.\n`,
    })
    expect(new Set(sigstore.requests.map(({ service }) => service))).toEqual(new Set(['issuer']))
  })

  it('nor is what nobody calls public', async () => {
    const error =
      'ferrule: Nothing says that this project is public, and the names of its repository and workflow would be in a public log for ever. --public-log lets them; --signing-config FILE names another instance.\n'
    const environment = { SIGSTORE_ID_TOKEN: await sigstore.identityToken() }
    const args = ['dist/*', '--evidence', 'sbom']
    expect(await refuse(args, environment, marketOfThePublicLog())).toEqual({ status: 2, error })
    const folder = stage.market()
    const unnamed = await stage.run(folder, ['attest', ...args], { environment })
    expect(unnamed).toEqual({ status: 2, out: '', error })
    expect(sigstore.requests).toEqual([])
  })

  it('nor is an enterprise server’s, for which there is no public instance', async () => {
    const folder = stage.market()
    const iss = `${sigstore.urls.issuer}/_services/token`
    for (const visibility of ['public', 'private']) {
      const environment = stage.job(folder, { iss, repository_visibility: visibility })
      expect(await stage.run(folder, ['attest', 'dist/*', '--issuer', iss], { environment })).toEqual({
        status: 2,
        out: '',
        error: `ferrule: The public instances of Sigstore do not know ${sigstore.urls.issuer}. Name your own with --signing-config FILE, or sign with --key.\n`,
      })
    }
    expect(new Set(sigstore.requests.map(({ service }) => service))).toEqual(new Set(['issuer']))
  })
})
