// Release mode of the built action with the real services: GitHub is the double, and everything that signs is what signs elsewhere.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startGitHub } from '../action/github-double.ts'
import { runAction, token } from '../action/run-action.ts'
import { checkOut, git, makeRepository, manifest, removeTemplate, repositoryName } from '../action/sample-repository.ts'
import { startOidcIssuer, workflowClaims } from './oidc-issuer.ts'
import { cosignVerifyBlobAttestation } from './peers.ts'
import type { Scene } from './stage.ts'

const tag = 'v1.0.0'
const ref = `refs/tags/${tag}`
const action = fileURLToPath(new URL('../../dist/action.js', import.meta.url))

/** Releases a tag, and has cosign verify what was kept with the release. */
export async function cosignAcceptsRelease({ peers, folder }: Scene): Promise<void> {
  const repository = makeRepository()
  const commit = repository.commit('main', { 'manifest.json': manifest(['chat:write']), VERSION: tag })
  git(repository.origin, 'tag', tag, commit)
  const { server: repositories, mergeBase } = repository
  const github = await startGitHub({ token, repositories, mergeBase })
  const claims = workflowClaims({ repository: repositoryName, ref, sha: commit })
  const issuer = await startOidcIssuer(claims)
  try {
    github.releases.push({
      ...{ id: 70, tag, draft: false, prerelease: false, immutable: false, body: '', assets: [] },
      publishedAt: '2026-03-01T08:00:00Z',
    })
    const workspace = checkOut(repository, ref)
    mkdirSync(join(workspace, 'dist'))
    writeFileSync(join(workspace, 'dist/harbour.tgz'), 'Harbour')
    const inputs = {
      mode: 'release',
      artifacts: 'dist/*.tgz',
      'signing-config': peers.trust.signingConfig,
      'trusted-root': peers.trust.trustedRoot,
      issuer: issuer.url,
    }
    const result = await runAction({
      ...{ action, repository, workspace, servers: github, inputs },
      event: { name: 'push', payload: { ref } },
      environment: {
        ...{ GITHUB_REF: ref, GITHUB_SHA: commit, GITHUB_SERVER_URL: 'https://github.com' },
        ...{ ACTIONS_ID_TOKEN_REQUEST_URL: issuer.requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: issuer.requestToken },
      },
    })
    if (result.status !== 0) throw new Error(`release mode ended with ${result.status}:\n${result.log}`)
    const who = { identity: `https://github.com/${claims.job_workflow_ref}`, issuer: issuer.url }
    await acceptAssets(github.releases[0]?.assets ?? [], {
      peers,
      folder,
      file: join(workspace, 'dist/harbour.tgz'),
      who,
    })
  } finally {
    await Promise.all([github.close(), issuer.stop()])
    repository.remove()
    removeTemplate()
  }
}

interface Acceptance extends Pick<Scene, 'peers' | 'folder'> {
  readonly file: string
  readonly who: { readonly identity: string; readonly issuer: string }
}

async function acceptAssets(
  assets: readonly { readonly name: string; readonly bytes: Buffer }[],
  { peers, folder, file, who }: Acceptance,
): Promise<void> {
  const types = {
    'harbour.tgz.sigstore.json': 'https://slsa.dev/provenance/v1',
    'sbom.sigstore.json': 'https://cyclonedx.org/bom',
  }
  for (const [name, type] of Object.entries(types)) {
    const asset = assets.find(candidate => candidate.name === name)
    if (asset === undefined) throw new Error(`the release has no ${name}`)
    const bundle = join(folder, `released-${name}`)
    writeFileSync(bundle, asset.bytes)
    const done = await cosignVerifyBlobAttestation(peers, { file, bundle, type, ...who })
    if (done.status !== 0) throw new Error(`cosign refuses ${name}:\n${done.output}`)
  }
}
