import { afterAll, describe, expect, it, vi } from 'vitest'
import { readClaims } from '../../src/outside/identity-token.ts'
import { startLocalSigstore } from '../local-sigstore/local-sigstore.ts'

const sigstore = await startLocalSigstore()
afterAll(() => sigstore.close())
const { fetch } = globalThis

/** Answers for an issuer that is not here, as the local one would. */
function standInFor(issuer: string): void {
  const { origin } = new URL(issuer)
  vi.stubGlobal('fetch', async (input: string | URL, init?: RequestInit) => {
    const response = await fetch(String(input).replace(origin, sigstore.urls.issuer), init)
    return new Response((await response.text()).replaceAll(sigstore.urls.issuer, origin), response)
  })
}

describe('the server of a run', () => {
  it.each([
    ['https://token.actions.githubusercontent.com', null, 'https://github.com'],
    ['https://token.actions.githubusercontent.com/grove', null, 'https://github.com'],
    [
      'https://git.orchard.example/_services/token',
      'https://git.orchard.example/_services/token',
      'https://git.orchard.example',
    ],
    ['https://token.actions.grove.ghe.com', 'https://token.actions.grove.ghe.com', 'https://grove.ghe.com'],
    [
      'https://token.actions.grove.ghe.com.orchard.example',
      'https://token.actions.grove.ghe.com.orchard.example',
      'https://github.com',
    ],
  ])('is known by the issuer %s', async (iss, accepted, server) => {
    standInFor(iss)
    try {
      const claims = await readClaims(await sigstore.identityToken({ iss, sha: 'c0ffee' }), accepted)
      expect(claims).toEqual({
        ...{ server, issuer: iss, repository: 'orchard/market', repositoryId: '700100', ownerId: '700001' },
        ...{ visibility: 'public', ref: 'refs/tags/v1.2.0', commit: 'c0ffee', trigger: 'push' },
        workflow: 'orchard/market/.github/workflows/release.yml@refs/tags/v1.2.0',
        jobWorkflow: 'orchard/market/.github/workflows/release.yml@refs/tags/v1.2.0',
        ...{ runner: 'github-hosted', runId: '9000001', runAttempt: '1' },
      })
    } finally {
      vi.unstubAllGlobals()
    }
  })
})
