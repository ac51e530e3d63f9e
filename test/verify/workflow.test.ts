import { describe, expect, it } from 'vitest'
import { checkOf, statesOf, unmetOf } from './answers.ts'
import { type Json, setStage } from './stage.ts'
import { commit, content, provenance, repository, workflow } from './statements.ts'
import { withNode } from './tamper.ts'

const stage = await setStage()
stage.write('market.tgz', content)
const own = await stage.statement(provenance())
const builder = 'orchard/builders/.github/workflows/build.yml@refs/tags/v2'
const called = await stage.statement(
  withNode(
    provenance() as unknown as Json,
    ['predicate', 'runDetails', 'builder', 'id'],
    `https://github.com/${builder}`,
  ),
  { claims: { job_workflow_ref: builder } },
)

const verify = (signed: Json, ...args: readonly string[]) =>
  stage.verify(
    'market.tgz',
    '--repository',
    'orchard/market',
    ...args,
    '--json',
    '--bundle',
    stage.write('b.json', signed),
  )

describe('the workflow that signs', () => {
  it.each([
    '.github/workflows/release.yml',
    '.github/workflows/release.yml@refs/tags/v1.2.0',
    'orchard/market/.github/workflows/release.yml',
    'orchard/market/.github/workflows/release.yml@refs/tags/v1.2.0',
    `${repository}/.github/workflows/release.yml`,
    workflow,
  ])('is named as %s', async name => {
    const told = await verify(own, '--signer-workflow', name)
    expect(told.status).toBe(0)
    expect(checkOf(told, 'workflow')).toMatchObject({ state: 'met', demanded: true, actual: workflow })
  })

  it.each([
    '.github/workflows/release.yml@refs/tags/v1.2',
    '.github/workflows/release.yml@refs/heads/v1.2.0',
    '.github/workflows/release.yaml',
    '.github/workflows/Release.yml',
    '.github/workflows/other.yml',
    '.github/workflows/elease.yml',
    'workflows/release.yml',
    'orchard/market-evil/.github/workflows/release.yml',
    'https://github.example/orchard/market/.github/workflows/release.yml',
  ])('is not %s', async name => {
    const told = await verify(own, '--signer-workflow', name)
    expect(told.status).toBe(1)
    expect(unmetOf(told)).toEqual([`workflow not met: ${workflow} (--signer-workflow)`])
  })

  it.each(['release', '.github/workflows/*', '', 'release.yml@'])('is not written as %j', async name => {
    const told = await verify(own, '--signer-workflow', name)
    expect(told).toMatchObject({ status: 2, error: expect.stringContaining('is no workflow. Write ') })
  })

  it('is not one whose file only begins with the name', async () => {
    const claims = { job_workflow_ref: 'orchard/market/.github/workflows/release.yml.evil.yml@refs/tags/v1.2.0' }
    const signed = await stage.blob(content, { claims })
    expect((await verify(signed, '--signer-workflow', '.github/workflows/release.yml')).status).toBe(1)
  })
})

describe('a reusable workflow', () => {
  it('is refused until it is named, and the answer names the flag', async () => {
    const told = await verify(called)
    expect(told.status).toBe(1)
    expect(unmetOf(told)).toEqual([`workflow not met: https://github.com/${builder} (--signer-workflow)`])
    expect(statesOf(told)).toEqual([
      `other signer: workflow is https://github.com/${builder}, expected a workflow of ${repository}`,
    ])
    const text = await stage.verify('market.tgz', '--repository', 'orchard/market', '--bundle', 'b.json')
    expect(text.out).toMatch(
      /not met +workflow +https:\/\/github\.com\/orchard\/builders.+\n +expected a workflow of .+ \(--signer-workflow\)/,
    )
  })

  it.each(['orchard/builders/.github/workflows/build.yml', builder, `https://github.com/${builder}`])(
    'is accepted where it is named as %s',
    async name => {
      const told = await verify(called, '--signer-workflow', name)
      expect(told.status).toBe(0)
      expect(checkOf(told, 'source').actual).toBe(repository)
      expect(checkOf(told, 'commit').actual).toBe(commit)
      expect(checkOf(told, 'workflow').actual).toBe(`https://github.com/${builder}`)
    },
  )

  it.each(['orchard/builders/.github/workflows/build.yml@refs/tags/v1', '.github/workflows/build.yml'])(
    'is refused where %s is named',
    async name => {
      expect((await verify(called, '--signer-workflow', name)).status).toBe(1)
    },
  )

  it('does not make its own repository the source', async () => {
    const args = ['--repository', 'orchard/builders', '--signer-workflow', '.github/workflows/build.yml']
    const told = await stage.verify('market.tgz', ...args, '--json', '--bundle', stage.write('called.json', called))
    expect(told.status).toBe(1)
    expect(unmetOf(told)).toEqual([`source not met: ${repository} (--repository)`])
  })

  it('of a repository whose name only begins alike is not the own one', async () => {
    const claims = { job_workflow_ref: 'orchard/market-builders/.github/workflows/release.yml@refs/tags/v1.2.0' }
    expect((await verify(await stage.blob(content, { claims }))).status).toBe(1)
  })
})

describe('a pipeline of another server', () => {
  const server = 'https://gitlab.orchard.example'
  const san = `${server}/grove/stall//.gitlab-ci.yml@refs/heads/main`
  const claims = {
    ...{ iss: server, sub: 'project_path:grove/stall:ref_type:branch:ref:main', project_path: 'grove/stall' },
    ...{ project_id: '12', namespace_path: 'grove', namespace_id: '3', project_visibility: 'public' },
    ...{ ref: 'main', ref_type: 'branch', sha: commit, ci_config_sha: commit, job_id: '99', pipeline_source: 'push' },
    ...{ ci_config_ref_uri: san.slice('https://'.length), runner_environment: 'gitlab-hosted' },
  }
  const at = (...args: readonly string[]) => stage.verify('market.tgz', ...args, '--json', '--bundle', 'pipeline.json')

  it('is named by repository, by workflow or by its name with two slashes', async () => {
    stage.write('pipeline.json', await stage.blob(content, { claims }))
    const from = ['--issuer', server, '--repository', `${server}/grove/stall`]
    for (const args of [
      from,
      [...from, '--ref', 'refs/heads/main'],
      [...from, '--signer-workflow', `${server}/grove/stall//.gitlab-ci.yml`],
      [...from, '--signer-workflow', san],
      ['--issuer', server, '--identity', san],
    ])
      expect((await at(...args)).status, args.join(' ')).toBe(0)
    for (const args of [
      ['--issuer', server, '--identity', san.replace('//.', '/.')],
      ['--issuer', server, '--repository', `${server}/grove`],
      ['--issuer', `${server}.evil.example`, '--repository', `${server}/grove/stall`],
      [...from, '--signer-workflow', `${server}/grove/stall/.gitlab-ci.yml`],
    ])
      expect((await at(...args)).status, args.join(' ')).not.toBe(0)
  })

  it('has an issuer that must be named', async () => {
    const told = await at('--repository', `${server}/grove/stall`)
    expect(told).toMatchObject({ status: 2, error: expect.stringContaining('--issuer URL') })
  })
})
