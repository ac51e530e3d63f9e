import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BuildClaims } from '../../src/model/build-claims.ts'
import { githubServices, publicServices } from '../../src/outside/sigstore/services.ts'
import { chooseServices } from '../../src/verbs/choose-services.ts'
import { temporaryFolder, writeFiles } from '../outside/repository.ts'

const now = '2026-11-25T12:00:00Z'

function claimsOf(visibility: string, server = 'https://github.com'): BuildClaims {
  const issuer = 'https://token.actions.githubusercontent.com'
  const workflow = 'orchard/market/.github/workflows/release.yml@refs/heads/main'
  return {
    ...{ server, issuer, repository: 'orchard/market', repositoryId: '1', ownerId: '2', visibility },
    ...{ ref: 'refs/heads/main', commit: '0'.repeat(40), trigger: 'push', workflow, jobWorkflow: workflow },
    ...{ runner: 'github-hosted', runId: '3', runAttempt: '1' },
  }
}

function choose(claims: BuildClaims | null, more: { publicLog?: boolean; signingConfig?: string } = {}) {
  return chooseServices({ claims, signingConfig: null, publicLog: false, now, ...more })
}

function configOf(authority: string, log: string | null): string {
  const folder = temporaryFolder()
  const service = (url: string) => ({ url, majorApiVersion: 1, validFor: { start: '2026-01-01T00:00:00Z' } })
  writeFiles(folder, {
    'config.json': JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
      caUrls: [service(authority)],
      rekorTlogUrls: log === null ? [] : [service(log)],
      tsaUrls: [service('https://stamp.orchard.example')],
    }),
  })
  return join(folder, 'config.json')
}

const leak =
  'and the names of its repository and workflow would be in a public log for ever. --public-log lets them; --signing-config FILE names another instance.'

describe('the services of a repository', () => {
  it('are the public ones where it is public', async () => {
    expect(await choose(claimsOf('public'))).toEqual({ services: publicServices, notices: [] })
  })

  it.each(['private', 'internal', 'unknown', 'Public', ' public'])(
    'are GitHub’s own where it is %j',
    async visibility => {
      const { services, notices } = await choose(claimsOf(visibility))
      expect(services).toEqual(githubServices)
      expect(services.log).toBeNull()
      expect(notices).toEqual([`The repository is ${visibility}, so GitHub’s own instance signed, which keeps no log.`])
    },
  )

  it('are the public ones where --public-log says so, and that is told', async () => {
    for (const claims of [claimsOf('private'), claimsOf('internal'), null])
      expect(await choose(claims, { publicLog: true })).toEqual({
        services: publicServices,
        notices: ['The repository’s name, workflow and commit are in a public log now: --public-log said so.'],
      })
  })

  it('are none where nobody says that it is public', async () => {
    await expect(choose(null)).rejects.toMatchObject({
      code: 'would-leak',
      status: 2,
      message: `Nothing says that this project is public, ${leak}`,
    })
  })

  it.each(['public', 'private'])('are none of these for an enterprise server, %s or not', async visibility => {
    for (const publicLog of [false, true])
      await expect(choose(claimsOf(visibility, 'https://git.orchard.example'), { publicLog })).rejects.toMatchObject({
        code: 'no-instance',
        message:
          'The public instances of Sigstore do not know https://git.orchard.example. Name your own with --signing-config FILE, or sign with --key.',
      })
  })
})

describe('a signing config', () => {
  const [authority, log] = ['https://fulcio.orchard.example', 'https://rekor.orchard.example']

  it('of one’s own instance serves whoever has it', async () => {
    const services = { authority, log: { url: log, version: 1 }, timestamp: 'https://stamp.orchard.example' }
    for (const claims of [claimsOf('public'), claimsOf('private', 'https://git.orchard.example'), null])
      expect(await choose(claims, { signingConfig: configOf(authority, log) })).toEqual({ services, notices: [] })
  })

  it.each([
    ['its log', authority, 'https://rekor.sigstore.dev'],
    ['its log, in other letters', authority, 'HTTPS://REKOR.SIGSTORE.DEV'],
    ['its log, with the dot of the root', authority, 'https://rekor.sigstore.dev./'],
    ['a newer log', authority, 'https://log2025-1.rekor.sigstore.dev'],
    ['its authority, which logs certificates', 'https://fulcio.sigstore.dev', null],
    ['the staging log, which is as public', authority, 'https://rekor.sigstage.dev'],
  ])('of the public instance (%s) lets only what is public', async (_, ca, rekor) => {
    const signingConfig = configOf(ca, rekor)
    for (const visibility of ['private', 'internal', 'unknown'])
      await expect(choose(claimsOf(visibility), { signingConfig })).rejects.toMatchObject({
        code: 'would-leak',
        message: `The repository is ${visibility}, ${leak}`,
      })
    await expect(choose(null, { signingConfig })).rejects.toMatchObject({ code: 'would-leak' })
    for (const [claims, publicLog] of [
      [claimsOf('public'), false],
      [claimsOf('private'), true],
      [null, true],
    ] as const)
      expect((await choose(claims, { signingConfig, publicLog })).services.authority).toBe(ca)
  })

  it('of a host that only looks like the public one is one’s own', async () => {
    const signingConfig = configOf(authority, 'https://rekor.sigstore.dev.orchard.example')
    expect((await choose(claimsOf('private'), { signingConfig })).services.log?.version).toBe(1)
  })
})
