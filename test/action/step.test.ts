import { existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { buildAction } from './built-action.ts'
import { token } from './run-action.ts'
import { checkOut, manifest } from './sample-repository.ts'
import { onStage, pullRequest } from './stage.ts'

vi.setConfig({ testTimeout: 60_000 })

const action = await buildAction()
afterAll(() => action.remove())

const quiet = { comment: 'never' }

describe.concurrent('a step', () => {
  it('leaves the report in a file, the summary in the job and remarks at the lines', () =>
    onStage(action, {}, async ({ repository, review }) => {
      const result = await review()
      const report = JSON.parse(readFileSync(result.outputs['report-path'] ?? '', 'utf8'))
      expect(report).toMatchObject({
        verdict: 'block',
        base: { commit: repository.fork },
        head: { commit: repository.risky },
        findings: [{ rule: 'scope-expanded' }],
      })
      expect(result.summary).toContain('channels:history')
      expect(result.commands).toContainEqual({
        name: 'error',
        properties: { title: 'Ferrule: scope-expanded', file: 'manifest.json', line: '9' },
        message: expect.stringContaining('Harbour asks for channels:history (bot).'),
      })
    }))

  it('only reports when the workflow says so', () =>
    onStage(action, {}, async ({ review }) => {
      const result = await review({ inputs: { ...quiet, 'fail-on': 'never' } })
      expect(result.outputs.verdict).toBe('block')
      expect(result.said('warning').at(-1)).toMatch(/^Blocked: 1 finding/)
      expect(result.status).toBe(0)
    }))

  it('writes the SBOM of the head where it is told to', () =>
    onStage(action, {}, async ({ repository, review }) => {
      const workspace = checkOut(repository, 'refs/pull/7/merge')
      const result = await review({ workspace, inputs: { ...quiet, sbom: 'out/sbom.cdx.json' } })
      const path = result.outputs['sbom-path'] ?? ''
      expect(path).toBe(join(workspace, 'out/sbom.cdx.json'))
      const sbom = readFileSync(path, 'utf8')
      expect(JSON.parse(sbom)).toMatchObject({ bomFormat: 'CycloneDX' })
      expect(sbom).toContain('channels:history')
    }))

  it('does not follow a link that leads the SBOM out of the workspace', () =>
    onStage(action, {}, async ({ repository, review }) => {
      const outside = mkdtempSync(join(dirname(repository.server), 'outside-'))
      const workspace = checkOut(repository, 'refs/pull/7/merge')
      symlinkSync(outside, join(workspace, 'out'))
      const result = await review({ workspace, inputs: { ...quiet, sbom: 'out/sbom.cdx.json' } })
      expect(result.said('error').at(-1)).toContain('leads out of the workspace through a link')
      expect(existsSync(join(outside, 'sbom.cdx.json'))).toBe(false)
      expect(result.status).toBe(2)
    }))

  it('says so where the server has no job summaries', () =>
    onStage(action, {}, async ({ review }) => {
      const result = await review({ inputs: quiet, environment: { GITHUB_STEP_SUMMARY: '' } })
      expect(result.log).toContain('There is no job summary here')
      expect(result.outputs.verdict).toBe('block')
    }))

  it('shows ten remarks of a kind at most, the last error its own, and counts the others', () =>
    onStage(action, {}, async ({ repository, review }) => {
      const files = Array.from({ length: 14 }, (_, index) => [
        `apps/pier-${index}/manifest.json`,
        manifest(['channels:history', 'chat:write']),
      ])
      const head = repository.commit('scopes', Object.fromEntries(files))
      const result = await review({ head, inputs: quiet })
      expect(result.said('error')).toHaveLength(10)
      expect(result.said('error').at(-1)).toMatch(/^Blocked: \d\d findings stand against this change/)
      expect(result.log).toMatch(/^\d+ more are in the job summary/m)
    }))

  it('lets no text out of a file speak to the runner', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      const hostile = manifest([
        'channels:history',
        'x\n::set-output name=verdict::pass\n::add-mask::e',
        '%0A::error::planted',
      ])
      const head = repository.commit('scopes', {
        'manifest.json': hostile,
        'a\n::notice::planted/manifest.json': hostile,
      })
      const result = await review({ head })
      const ours = ['add-mask', 'group', 'endgroup', 'error', 'warning', 'notice', 'debug']
      expect(result.commands.map(command => command.name).filter(name => !ours.includes(name))).toEqual([])
      expect(result.commands.filter(command => command.message === 'planted')).toEqual([])
      expect(result.commands.filter(command => command.name === 'add-mask')).toHaveLength(2)
      expect(result.outputs.verdict).toBe('block')
      expect(github.comments[0]?.body).not.toContain('\n::')
    }))

  it('never shows its token', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      github.faults.push({ on: /comments$/, times: 9, answer: { status: 401, message: 'Bad credentials' } })
      const result = await review({
        event: { name: 'pull_request', payload: pullRequest(repository, repository.risky) },
      })
      const shown = result.log.replaceAll(/^::add-mask::.*$/gm, '')
      expect(shown).not.toContain(token)
      expect(shown).not.toContain(Buffer.from(`x-access-token:${token}`).toString('base64'))
      expect(JSON.stringify(result.outputs) + result.summary).not.toContain(token)
    }))

  it('says once when it was taken from a name that can be moved', () =>
    onStage(action, {}, async ({ review }) => {
      const moving = await review({ inputs: quiet, environment: { GITHUB_ACTION_REF: 'v1' } })
      expect(moving.said('notice')).toEqual([
        'orchard/ferrule@v1 can be moved to other code. Pin the action to a commit.',
      ])
      const pinned = await review({ inputs: quiet })
      expect(pinned.said('notice')).toEqual([])
    }))

  it('that meets a fault of ours says so, and where to report it', () =>
    onStage(action, {}, async ({ github, review }) => {
      const result = await review({ environment: { RUNNER_TEMP: '/nowhere' } })
      expect(result.said('error')).toEqual([
        expect.stringMatching(
          /^This is a bug in Ferrule: .*\. Please report it at http:.*\/orchard\/ferrule\/issues, with the log/,
        ),
      ])
      expect(result.commands.find(command => command.name === 'debug')?.message).toMatch(/\n\s+at /)
      expect(result.said('error')[0]).toContain(`${github.url}/orchard/ferrule/issues`)
      expect(result.status).toBe(2)
    }))

  it('goes through the proxy of the runner', () =>
    onStage(action, {}, async ({ github, repository, review }) => {
      const names: string[] = []
      const proxy = createServer()
      proxy.on('connect', (request, socket) => {
        names.push(request.url ?? '')
        const { port } = new URL(github.url)
        const target = connect(Number(port), '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n')
          target.pipe(socket).pipe(target)
        })
        target.on('error', () => socket.destroy())
        socket.on('error', () => target.destroy())
      })
      await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
      const result = await review({
        workspace: checkOut(repository, 'refs/pull/7/merge', 'full'),
        servers: { ...github, apiUrl: 'http://api.harbour.example', graphqlUrl: 'http://api.harbour.example/graphql' },
        environment: { HTTP_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` },
      })
      proxy.closeAllConnections()
      proxy.close()
      expect(result.said('warning')).toEqual([])
      expect(github.comments).toHaveLength(1)
      expect(new Set(names)).toEqual(new Set(['api.harbour.example:80']))
    }))
})

describe.concurrent('an input', () => {
  it.each<[string, string, RegExp]>([
    ['mode', 'ship', /^The input mode is "ship"\. It can be auto, review, release or verify\.$/],
    ['comment', 'sometimes', /It can be auto, always or never\.$/],
    ['fail-on', 'warn', /It can be block or never\.$/],
    ['comment-key', '-->', /^The input comment-key is "-->"\. It can have letters/],
    ['policy', '../policy.yml', /It is a path inside the repository/],
    ['as-of', '2026-02-30', /It is a day such as 2026-03-31\.$/],
    ['max-file-size', 'huge', /It is a number of bytes, or a size such as 800kB or 5MB/],
    ['github-token', '', /^The input github-token is empty\./],
  ])('%s of %j is told what it can be', (name, value, said) =>
    onStage(action, {}, async ({ github, review }) => {
      const result = await review({ inputs: { [name]: value } })
      expect(result.said('error')).toEqual([expect.stringMatching(said)])
      expect(result.status).toBe(2)
      expect(github.requests).toEqual([])
    }),
  )

  it('for the largest file makes larger ones gaps, which block', () =>
    onStage(action, {}, async ({ review }) => {
      const result = await review({ inputs: { ...quiet, 'max-file-size': '100 B' } })
      expect(result.summary).toContain('over the limit')
      expect(result.status).toBe(1)
    }))
})

describe('action.yml', () => {
  it('names the inputs that are read and the file that runs', () => {
    const text = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')
    const inputs = text.slice(text.indexOf('\ninputs:'), text.indexOf('\noutputs:'))
    const readers = ['inputs', 'release-inputs', 'verify-inputs']
    const read = readers
      .map(name => readFileSync(new URL(`../../src/outside/github/${name}.ts`, import.meta.url), 'utf8'))
      .join('\n')
    const named = [...inputs.matchAll(/^ {2}([a-z-]+):$/gm)].map(match => match[1]).sort()
    expect(named).toEqual([...new Set([...read.matchAll(/get\('([a-z-]+)'\)/g)].map(match => match[1]))].sort())
    expect(text).toMatch(/using: node24\n {2}main: dist\/action\.js/)
  })
})
