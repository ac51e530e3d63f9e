import { describe, expect, it } from 'vitest'
import { artifactOf, checkOf, statesOf } from './answers.ts'
import { type Json, setStage } from './stage.ts'
import { commit, content, provenance, ref, repository, statementOf, workflow } from './statements.ts'
import { withNode, withoutNode } from './tamper.ts'

const stage = await setStage()
stage.write('market.tgz', content)
const said = provenance() as unknown as Json

async function verify(statement: object, claims = {}) {
  const bundle = stage.write('b.json', await stage.statement(statement, { claims }))
  return stage.verify('market.tgz', '--repository', 'orchard/market', '--json', '--bundle', bundle)
}

const definition = ['predicate', 'buildDefinition']
const parameters = [...definition, 'externalParameters']
const inner = [...definition, 'internalParameters', 'github']
const other = 'https://github.com/grove/stall'

describe('provenance', () => {
  it.each<readonly [string, readonly string[], string, string]>([
    ['the source repository', [...parameters, 'workflow', 'repository'], other, repository],
    ['the ref', [...parameters, 'workflow', 'ref'], 'refs/heads/main', ref],
    ['the commit', [...definition, 'resolvedDependencies', '0', 'digest', 'gitCommit'], 'a'.repeat(40), commit],
    ['the trigger', [...inner, 'event_name'], 'release', 'push'],
    ['the runner', [...inner, 'runner_environment'], 'self-hosted', 'github-hosted'],
    [
      'the run',
      ['predicate', 'runDetails', 'metadata', 'invocationId'],
      `${other}/actions/runs/1/attempts/1`,
      `${repository}/actions/runs/9000001/attempts/1`,
    ],
    [
      'the builder',
      ['predicate', 'runDetails', 'builder', 'id'],
      `${other}/.github/workflows/release.yml@${ref}`,
      workflow,
    ],
    ['the builder', ['predicate', 'runDetails', 'builder', 'id'], 'https://builder.example', workflow],
  ])('may not say that %s is another one', async (what, path, value, vouched) => {
    const told = await verify(withNode(said, path, value))
    expect(told.status).toBe(1)
    expect(statesOf(told)).toEqual([
      `contradicts itself: it says ${what} is ${value}, and its certificate says ${vouched}`,
    ])
    expect(checkOf(told, 'signature')).toMatchObject({
      state: 'not met',
      actual: expect.stringContaining(`it says ${what} is`),
    })
  })

  it('may not say that the workflow is another one', async () => {
    const told = await verify(withNode(said, [...parameters, 'workflow', 'path'], '.github/workflows/other.yml'))
    expect(told.status).toBe(1)
    expect(statesOf(told)).toEqual([
      `contradicts itself: it says the workflow is ${repository}/.github/workflows/other.yml@${ref}, and its certificate says ${workflow}`,
    ])
  })

  it.each(['inputs_', 'Workflow', '__proto__', 'toString', 'parameters'])(
    'has no external parameter %s',
    async name => {
      const text = JSON.stringify(said).replace('"externalParameters":{', `"externalParameters":{"${name}":"x",`)
      const told = await verify(JSON.parse(text))
      expect(told.status).toBe(1)
      expect(statesOf(told)).toEqual([
        `contradicts itself: it has the external parameter "${name}", which its build type does not know`,
      ])
    },
  )

  it.each(['inputs', 'vars'])('may have the external parameter %s', async name => {
    expect((await verify(withNode(said, [...parameters, name], { level: 'high' }))).status).toBe(0)
  })

  it('may name the kind of runner as its builder, but no other one', async () => {
    const builder = ['predicate', 'runDetails', 'builder', 'id']
    const kind = 'https://github.com/actions/runner/'
    expect((await verify(withNode(said, builder, `${kind}github-hosted`))).status).toBe(0)
    expect((await verify(withNode(said, builder, `${kind}self-hosted`))).status).toBe(1)
    expect((await verify(withNode(said, builder, kind))).status).toBe(1)
  })

  it('cannot hide another builder by naming no workflow', async () => {
    const silent = withoutNode(said, [...parameters, 'workflow', 'path'])
    expect((await verify(silent)).status).toBe(0)
    const told = await verify(withNode(silent, ['predicate', 'runDetails', 'builder', 'id'], 'https://builder.example'))
    expect(told.status).toBe(1)
  })

  it('is believed of its certificate alone where its build type is not known', async () => {
    const foreign = withNode(
      withNode(said, [...definition, 'buildType'], 'https://orchard.example/build/v1'),
      [...parameters, 'workflow', 'repository'],
      other,
    )
    const told = await verify(foreign)
    expect(told.status).toBe(0)
    expect(checkOf(told, 'source').actual).toBe(repository)
    expect(checkOf(told, 'provenance').actual).toContain(
      'of a build type that is not known: only its certificate is believed',
    )
    expect(told.out).not.toContain('grove/stall')
  })

  it('says nothing where its fields are of other types', async () => {
    for (const value of [null, 7, [], {}, [repository]]) {
      const told = await verify(withNode(said, [...parameters, 'workflow', 'repository'], value))
      expect(told).toMatchObject({ status: 0, error: '' })
      expect(checkOf(told, 'source').actual).toBe(repository)
    }
    for (const predicate of [null, 7, [], 'x', {}]) expect((await verify({ ...said, predicate })).status).toBe(0)
  })

  it('of the older version is compared as well', async () => {
    const old = (uri: string, sha1: string) =>
      statementOf('https://slsa.dev/provenance/v0.2', {
        builder: { id: 'https://github.com/npm/cli' },
        buildType: 'https://github.com/npm/cli/gha/v2',
        invocation: { configSource: { uri, digest: { sha1 }, entryPoint: '.github/workflows/release.yml' } },
      })
    expect((await verify(old(`git+${repository}@${ref}`, commit))).status).toBe(0)
    for (const statement of [
      old(`git+${other}@${ref}`, commit),
      old(`git+${repository}@refs/heads/main`, commit),
      old(`git+${repository}@${ref}`, 'a'.repeat(40)),
    ]) {
      const told = await verify(statement)
      expect(told.status).toBe(1)
      expect(statesOf(told).join()).toMatch(/^contradicts itself: /)
    }
  })

  it('of a run that its certificate calls a pull request tells so', async () => {
    const told = await stage.verify(
      'market.tgz',
      ...['--repository', 'orchard/market', '--json', '--bundle'],
      stage.write(
        'pull.json',
        await stage.blob(content, { claims: { event_name: 'pull_request', runner_environment: 'self-hosted' } }),
      ),
    )
    expect(checkOf(told, 'trigger').actual).toBe('pull_request')
    expect(checkOf(told, 'ref').actual).toBe('refs/pull/7/merge')
    expect(artifactOf(told).notProved.join()).toContain('it belongs to whoever runs it')
  })
})
