import { describe, expect, it } from 'vitest'
import { refuserOf } from './refuse.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
const { sigstore } = stage
const refuse = refuserOf(stage)

describe('where nobody vouches for a run', () => {
  const github = { GITHUB_ACTIONS: 'true' }

  it('no provenance is made', async () => {
    const error =
      'ferrule: Provenance is only made in GitHub Actions, of the identity token of the run: elsewhere nobody vouches for what it would say. --evidence sbom leaves it out.\n'
    expect(await refuse(['dist/*'])).toEqual({ status: 2, error })
    expect(await refuse(['dist/*'], { SIGSTORE_ID_TOKEN: await sigstore.identityToken() })).toEqual({
      status: 2,
      error,
    })
    expect(sigstore.requests).toEqual([])
  })

  it('variables that a step can set do not count', async () => {
    const pretended = { GITHUB_REPOSITORY: 'grove/stall', GITHUB_SHA: '1'.repeat(40), GITHUB_REF: 'refs/heads/main' }
    expect(await refuse(['dist/*'], { ...github, ...pretended })).toMatchObject({ status: 2 })
    expect(sigstore.requests).toEqual([])
  })

  it('nothing is signed without a key', async () => {
    const error =
      'ferrule: There is no identity to sign with: run this in GitHub Actions with the permission id-token: write, set SIGSTORE_ID_TOKEN in another CI, or sign with --key.\n'
    expect(await refuse(['dist/*', '--evidence', 'sbom'])).toEqual({ status: 2, error })
  })

  it.each([['provenance'], ['sbom']])('a job of GitHub is told what it lacks (%s)', async evidence => {
    for (const event of ['push', 'release', 'workflow_dispatch'])
      expect(await refuse(['dist/*', '--evidence', evidence], { ...github, GITHUB_EVENT_NAME: event })).toEqual({
        status: 2,
        error: 'ferrule: This job gets no identity token. Give it the permission id-token: write.\n',
      })
    expect(await refuse(['dist/*', '--evidence', evidence], { ...github, GITHUB_EVENT_NAME: 'pull_request' })).toEqual({
      status: 2,
      error:
        'ferrule: This job gets no identity token: pull requests from forks never do, and others need the permission id-token: write. Attest on a push or release.\n',
    })
  })
})
